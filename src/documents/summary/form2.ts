import { cellAddress } from "../../cells/address";
import type { CheckReport } from "../../core/report/types";
import type { WardLine } from "../results/lines";
import { RESULT_NAMES } from "../results/names";
import { checkFormula, metCheck, textLiteral } from "./checks";
import { spansOf, type FormColumn } from "./columns";
import { levelsOf } from "./distribution";
import type { Narration } from "./narrative/types";
import { BODY_HEIGHT, type SummaryPages } from "./page";
import { CHANGED, DASH } from "./words";

const TITLE = "Biểu 2. Phân bố số phường theo số tiêu chí đạt";
const COLUMNS = {
  level: { at: "A", head: "Số tiêu chí đạt" },
  wards: { at: "C", head: "Số phường" },
  share: { at: "G", head: "Tỷ lệ" },
  names: { at: "K", head: "Tên phường" },
} satisfies Record<string, FormColumn>;
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
export function addForm2(pages: SummaryPages, { report, all, surveyed, names }: Narration): void {
  const spans = spansOf(pages.columns, COLUMNS);
  const rows = levelRows(report, surveyed).map((row) => {
    const text = row.wards.length === 0 ? DASH : names.list(row.wards, surveyed.length >= MANY_WARDS ? 3 : 5);
    return { ...row, text, height: pages.bodyHeight([[text, spans.names]]) };
  });
  const incomplete = surveyed.some((line) => line.missing > 0);
  const title = pages.textHeight(TITLE, pages.all, "formTitle") + 6;
  pages.keep(title + HEAD + rows.reduce((sum, row) => sum + row.height, 0) + BODY_HEIGHT + (incomplete ? NOTE : 0));
  pages.addText(TITLE, "formTitle", 6);
  pages.heads(pages.addRow(HEAD), COLUMNS);
  const first = pages.builder.length;
  const wardsAt = (row: number): string => cellAddress(row, spans.wards.first);
  const total = wardsAt(first + rows.length);
  for (const row of rows) {
    const place = pages.addRow(row.height);
    const count = `=SUMPRODUCT((${RESULT_NAMES.surveyed}="x")*(${RESULT_NAMES.met}${row.condition}))`;
    pages.put(place, spans.level, "cell", { value: row.label });
    pages.put(place, spans.wards, "count", { formula: count });
    pages.put(place, spans.share, "share", { formula: shareFormula(wardsAt(place), total) });
    pages.put(place, spans.names, "name", { value: row.text });
    pages.helper(place, { formula: checkFormula([metCheck(all)], CHANGED) });
  }
  const bottom = pages.addRow(BODY_HEIGHT);
  pages.put(bottom, spans.level, "strong", { value: "Cộng" });
  pages.put(bottom, spans.wards, "strongCount", { formula: `=SUM(${wardsAt(first)}:${wardsAt(bottom - 1)})` });
  pages.put(bottom, spans.share, "strongShare", { formula: shareFormula(total, total) });
  pages.put(bottom, spans.names, "name");
  if (incomplete) addMissingNote(pages);
}

/** Missing data is not “not met”: a low count may only mean that data is to come. */
function addMissingNote(pages: SummaryPages): void {
  const after = " phường còn tiêu chí chưa đủ dữ liệu; số tiêu chí đạt của các phường này có thể còn tăng.";
  const count = `SUMPRODUCT((${RESULT_NAMES.surveyed}="x")*(${RESULT_NAMES.missing}>0))`;
  const formula = `=${textLiteral("Ghi chú: ")}&TEXT(${count},"00")&${textLiteral(after)}`;
  pages.put(pages.addRow(NOTE), pages.all, "basis", { formula });
}

const shareFormula = (part: string, total: string): string => `=IF(${total}=0,0,${part}/${total})`;

/** From the size of the set down to the lowest score; more than twelve levels end in one row for all that is below. */
function levelRows(report: CheckReport, surveyed: readonly WardLine[]): Level[] {
  const size = report.criteria.criteria.length;
  const lowest = levelsOf(report.distribution).at(-1)?.[0] ?? size;
  const count = size - lowest + 1;
  const shown = Math.min(count, count > MOST_LEVELS ? MOST_LEVELS - 1 : count);
  const rows: Level[] = Array.from({ length: shown }, (_, index) => {
    const met = size - index;
    return { label: `${met}/${size}`, condition: `=${met}`, wards: surveyed.filter((line) => line.met === met) };
  });
  if (shown < count) {
    const limit = size - shown + 1;
    const wards = surveyed.filter((line) => line.met < limit);
    rows.push({ label: `dưới ${limit}/${size}`, condition: `<${limit}`, wards });
  }
  return rows;
}
