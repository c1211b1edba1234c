import type { Grid } from "./grid";
import { labelKey } from "./keys";
import type { SurveyKnowledge } from "./knowledge";
import { splitWardAndUnit } from "./ward-name";
import { looksLikeUnit } from "./words";

/** A name and the cell that it stands in. */
export interface NamedAt {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The rows above a card; `isAlone`: its sheet holds no other, and may be named by its ward. */
interface Above {
  readonly from: number;
  readonly to: number;
  readonly isAlone: boolean;
}

/** The ward of a card: a labelled cell above it, else its title, else the sheet's name. */
export function wardOfCard(grid: Grid, { from, to, isAlone }: Above, knowledge: SurveyKnowledge): NamedAt {
  const titles: NamedAt[] = [];
  for (let row = from; row < to; row++) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const text = grid.text(row, column);
      if (text === null) continue;
      const label = /^(?:tên\s+)?(?:phường|đơn vị|công an phường|tên đơn vị|cap|xã, phường)\s*:\s*(.*)$/iu.exec(text);
      if (label) {
        const own = (label[1] ?? "").replace(/[.…\s]+$/u, "");
        if (own !== "") return { text: own, row, column };
        const beside = nextText(grid, row, column);
        if (beside) return beside;
      }
      if (knowledge.isWard(text)) titles.push({ text, row, column });
      for (const name of namesIn(text)) titles.push({ text: name, row, column });
    }
  }
  const sheet = { text: grid.sheet.name, row: grid.firstRow, column: grid.firstColumn };
  const known =
    titles.find(({ text }) => knowledge.wardLikeness(text) === "exact") ??
    titles.find(({ text }) => knowledge.wardLikeness(text) !== null);
  if (known) return known;
  if (isAlone && knowledge.wardLikeness(splitWardAndUnit(grid.sheet.name).ward) !== null) return sheet;
  // A title in capitals is spelled as the sheet's name spells it.
  const same = titles.find(({ text }) => labelKey(text) === labelKey(sheet.text));
  return same ? { ...same, text: sheet.text } : (titles[0] ?? sheet);
}

function nextText(grid: Grid, row: number, column: number): NamedAt | null {
  for (let c = column + 1; c <= Math.min(grid.lastColumn, column + 4); c++) {
    const text = grid.label(row, c);
    if (text !== null) return { text, row, column: c };
  }
  return null;
}

/** Names behind “phường” in a title: capitalised, and not the words of the programme's own name. */
function namesIn(text: string): string[] {
  return text
    .split(/phường\s+/iu)
    .slice(1)
    .map(
      (rest) =>
        /^[^,;:(–-]{1,60}/u
          .exec(rest)?.[0]
          .replace(/\s+(năm|quý|tháng|6 tháng|thuộc|thành phố|tp|thị xã|quận)(\s.*)?$/iu, "")
          .trim() ?? "",
    )
    .filter((name) => /^[\p{Lu}\d]/u.test(name) && !/^(điển hình|kiểu mẫu|trên|đạt|năm|được)/u.test(labelKey(name)));
}

/** A labelled superior unit above the card; "" when none is given. */
export function unitOfCard(grid: Grid, from: number, to: number, ward: string): string {
  const own = splitWardAndUnit(ward).unit;
  if (own !== "") return own;
  for (let row = from; row < to; row++) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const text = grid.text(row, column);
      const label =
        text === null ? null : /^(?:đơn vị cấp trên|trực thuộc|thuộc|thành phố, thị xã|địa bàn)\s*:\s*(.*)$/iu.exec(text);
      const unit = label && (label[1] || nextText(grid, row, column)?.text);
      if (unit) return unit;
    }
  }
  const behind = /,\s*([^,]+)$/u.exec(ward)?.[1];
  return behind !== undefined && looksLikeUnit(behind) ? behind : "";
}
