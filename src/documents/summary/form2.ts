import type { CheckReport } from "../../core/report/types";
import type { WardLine } from "../results/lines";
import { RESULT_NAMES } from "../results/names";
import { cellAddress } from "../../cells/address";
import { checkFormula, metCheck, textLiteral } from "./checks";
import { spansAt, type Span } from "./columns";
import { levelsOf } from "./distribution";
import type { WardNames } from "./narrative/names";
import { BODY_HEIGHT, type SummaryPages } from "./page";
import type { SummaryWords } from "./words";

const HEAD = 15;
const NOTE = 17.2;
/** With more levels than this the rest is one row. */
const MOST_LEVELS = 12;
/** From this many wards on three names stand for a long list, else five. */
const MANY_WARDS = 50;

interface Level {
  readonly label: string;
  readonly condition: string;
  readonly wards: readonly WardLine[];
}

/** Biểu 2: criteria met → wards, share, names; kept whole on a page. */
export function addForm2(
  pages: SummaryPages,
  report: CheckReport,
  lines: readonly WardLine[],
  names: WardNames,
  words: SummaryWords,
): void {
  const [level, wards, share, list] = spansAt(pages.columns, "A C G K") as [Span, Span, Span, Span];
  const surveyed = lines.filter((line) => line.surveyed);
  const rows = levelRows(report, surveyed, words).map((row) => {
    const text = row.wards.length === 0 ? words.dash : names.list(row.wards, surveyed.length >= MANY_WARDS ? 3 : 5);
    return { ...row, text, height: pages.bodyHeight([[text, list]]) };
  });
  const incomplete = surveyed.some((line) => line.missing > 0);
  const title = pages.textHeight(words.form2.title, pages.all, "formTitle") + 6;
  pages.keep(title + HEAD + rows.reduce((sum, row) => sum + row.height, 0) + BODY_HEIGHT + (incomplete ? NOTE : 0));
  pages.addText(words.form2.title, "formTitle", 6);
  const head = pages.addRow(HEAD);
  const titles = [words.form2.head.level, words.form2.head.wards, words.form2.head.share, words.form2.head.names];
  [level, wards, share, list].forEach((span, index) => pages.put(head, span, "head", { value: titles[index]! }));
  const first = pages.builder.length;
  const total = cellAddress(first + rows.length, wards.first);
  for (const row of rows) {
    const index = pages.addRow(row.height);
    pages.put(index, level, "cell", { value: row.label });
    const formula = `=SUMPRODUCT((${RESULT_NAMES.surveyed}="x")*(${RESULT_NAMES.met}${row.condition}))`;
    pages.put(index, wards, "count", { formula });
    pages.put(index, share, "share", { formula: shareFormula(cellAddress(index, wards.first), total) });
    pages.put(index, list, "name", { value: row.text });
    pages.helper(index, { formula: checkFormula([metCheck(lines)], words.changed) });
  }
  const bottom = pages.addRow(BODY_HEIGHT);
  pages.put(bottom, level, "strong", { value: words.form2.total });
  pages.put(bottom, wards, "strongCount", {
    formula: `=SUM(${cellAddress(first, wards.first)}:${cellAddress(bottom - 1, wards.first)})`,
  });
  pages.put(bottom, share, "strongShare", { formula: shareFormula(total, total) });
  pages.put(bottom, list, "name");
  if (incomplete) addMissingNote(pages, words);
}

/** Missing data is not “not met”: a low count may only mean that data is to come. */
function addMissingNote(pages: SummaryPages, words: SummaryWords): void {
  const [before, after] = words.form2.missing;
  const count = `SUMPRODUCT((${RESULT_NAMES.surveyed}="x")*(${RESULT_NAMES.missing}>0))`;
  const row = pages.addRow(NOTE);
  pages.put(row, pages.all, "basis", { formula: `=${textLiteral(before)}&TEXT(${count},"00")&${textLiteral(after)}` });
}

const shareFormula = (part: string, total: string): string => `=IF(${total}=0,0,${part}/${total})`;

/** From the size of the set down to the lowest score; more than twelve levels end in one row for all that is below. */
function levelRows(report: CheckReport, surveyed: readonly WardLine[], words: SummaryWords): Level[] {
  const size = report.criteria.criteria.length;
  const levels = levelsOf(report.distribution);
  const lowest = levels[levels.length - 1]?.[0] ?? size;
  const count = size - lowest + 1;
  const shown = Math.min(count, count > MOST_LEVELS ? MOST_LEVELS - 1 : count);
  const rows: Level[] = Array.from({ length: shown }, (_, index) => {
    const met = size - index;
    return { label: `${met}/${size}`, condition: `=${met}`, wards: surveyed.filter((line) => line.met === met) };
  });
  if (shown < count) {
    const limit = size - shown + 1;
    const wards = surveyed.filter((line) => line.met < limit);
    rows.push({ label: words.form2.below(`${limit}/${size}`), condition: `<${limit}`, wards });
  }
  return rows;
}
