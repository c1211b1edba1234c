import { readHeading, splitPart, stubKind, type Heading, type HeaderCell } from "./column";
import { statusOf } from "../entry/words";
import type { Dictionary } from "./dictionary";
import type { Grid } from "./grid";
import { labelKey } from "./keys";
import type { SurveyKnowledge } from "./reading";
import { readSlots, type SlotReading } from "./slots";
import { isTotalLabel, type Part } from "./words";

/** A table whose criteria run down the rows. */
export interface DownTable {
  readonly headerRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly slots: SlotReading;
  /** Columns of a ward sheet's answers, by what they answer. */
  readonly answers: ReadonlyMap<Part, number>;
  /** Columns headed by wards, in a table that runs across wards. */
  readonly wards: readonly WardColumn[];
}

/** A ward of a table that runs across wards; `answers`: its columns by part, when it has several. */
interface WardColumn {
  readonly column: number;
  readonly name: string;
  readonly answers: ReadonlyMap<Part, number>;
}

/** Columns beside the criteria that answer nothing. */
const ASIDE = new Set(
  [
    ...["TT", "STT", "Nội dung", "Tiêu chí", "Tiêu chí, chỉ tiêu", "Chỉ tiêu", "Chỉ số", "Tên tiêu chí", "Mã", "Mã chỉ số"],
    ...[
      "Mã tiêu chí",
      "Đơn vị",
      "Đơn vị tính",
      "ĐVT",
      "Ngưỡng",
      "Yêu cầu",
      "Mức yêu cầu",
      "Căn cứ",
      "Ghi chú",
      "Điểm",
      "Minh chứng",
    ],
    ...["Điểm tối đa", "Tài liệu kiểm chứng", "Nội dung tiêu chí", "Tên chỉ số", "Nhóm", "Mã nhóm", "Nội dung, tiêu chí"],
  ].map(labelKey),
);

/** Finds a table with criteria down the rows; `null` when the sheet has none. */
export function findDownTable(grid: Grid, dictionary: Dictionary, knowledge: SurveyKnowledge): DownTable | null {
  const column = criteriaColumn(grid, dictionary);
  if (column === null) return null;
  const { first, last } = column;
  const header = headerAbove(grid, column, knowledge);
  if (header === null) return null;
  const headings = rowHeadings(grid, first, last, column.column, dictionary);
  const slots = readSlots(
    headings,
    dictionary,
    (text, shape) => knowledge.keptColumn(grid.sheet.name, text, shape),
    () => false,
  );
  if (new Set(slots.slots.map((slot) => slot.criterion)).size < 2) return null;
  return { ...header, lastRow: last, firstColumn: grid.firstColumn, slots };
}

/** The column with the most criteria or measures down its rows, by code or name; three at least. */
function criteriaColumn(grid: Grid, dictionary: Dictionary): { column: number; first: number; last: number } | null {
  let best: { column: number; first: number; last: number; count: number } | null = null;
  const cache = new Map<string, boolean>();
  const width = Math.min(grid.lastColumn, grid.firstColumn + 7);
  for (let column = grid.firstColumn; column <= width; column++) {
    const codes = new Set<string>();
    let first = -1;
    let last = -1;
    for (let row = grid.firstRow; row <= grid.lastRow; row++) {
      const text = grid.text(row, column);
      if (text === null || text.length > 300) continue;
      let hit = cache.get(text);
      if (hit === undefined) cache.set(text, (hit = isCriterionText(text, dictionary)));
      if (!hit) continue;
      if (first < 0) first = row;
      last = row;
      codes.add(text);
    }
    if (codes.size >= 3 && codes.size > (best?.count ?? 0)) best = { column, first, last, count: codes.size };
  }
  return best;
}

function isCriterionText(text: string, dictionary: Dictionary): boolean {
  const target = dictionary.find(text, null);
  return target !== null && (target.by === "code" || text.length > 8);
}

/** The row above the criteria that heads either answers (`Kết quả`, `Đạt/Không đạt` …) or wards. */
function headerAbove(
  grid: Grid,
  { first, last, column: criteria }: { first: number; last: number; column: number },
  knowledge: SurveyKnowledge,
): Pick<DownTable, "headerRow" | "answers" | "wards"> | null {
  for (let row = first - 1; row >= Math.max(grid.firstRow, first - 4); row--) {
    const answers = new Map<Part, number>();
    const wards: WardColumn[] = [];
    const strange: WardColumn[] = [];
    for (let column = criteria + 1; column <= grid.lastColumn; column++) {
      const label = grid.label(row, column);
      if (label === null) continue;
      const { head, part } = splitPart(label);
      if (part && head === "") {
        if (!answers.has(part)) answers.set(part, column);
      } else if (namesWard(label, knowledge)) wards.push({ column, name: label, answers: NO_ANSWERS });
      else if (!ASIDE.has(labelKey(label)) && stubKind(label) === null && !isTotalLabel(label))
        strange.push({ column, name: label, answers: NO_ANSWERS });
    }
    if (wards.length >= 2 && wards.length >= strange.length) return { headerRow: row, answers: NO_ANSWERS, wards };
    if (answers.size > 0) {
      const across = wardsAbove(grid, row, criteria, knowledge);
      return across.length >= 2
        ? { headerRow: row - 1, answers: NO_ANSWERS, wards: across }
        : { headerRow: row, answers, wards: [] };
    }
    // Names that no list knows: wards, when nothing but results stands below them.
    const unlisted = strange.filter(({ column }) => holdsResults(grid, first, last, column));
    if (wards.length + unlisted.length >= 2 && unlisted.length === strange.length)
      return { headerRow: row, answers: NO_ANSWERS, wards: [...wards, ...unlisted].sort((a, b) => a.column - b.column) };
  }
  return null;
}

const NO_ANSWERS: ReadonlyMap<Part, number> = new Map();

const namesWard = (label: string, knowledge: SurveyKnowledge): boolean =>
  knowledge.isWard(label) || /^(phường|cap|công an phường|p\.)\s/iu.test(label);

/** Wards in the row above the parts (`Đạt`, `Không đạt` …), each over the columns up to the next one. */
function wardsAbove(grid: Grid, parts: number, criteria: number, knowledge: SurveyKnowledge): WardColumn[] {
  const found: { column: number; name: string; answers: Map<Part, number> }[] = [];
  for (let column = criteria + 1; column <= grid.lastColumn; column++) {
    const name = grid.isCovered(parts - 1, column) ? null : grid.label(parts - 1, column);
    if (name !== null) {
      const heads = namesWard(name, knowledge) || (!ASIDE.has(labelKey(name)) && stubKind(name) === null);
      if (!heads) break;
      found.push({ column, name, answers: new Map() });
    }
    const part = splitPart(grid.label(parts, column) ?? "").part;
    const answers = found[found.length - 1]?.answers;
    if (part && answers && !answers.has(part)) answers.set(part, column);
  }
  return found.filter(({ answers }) => answers.size > 0);
}

/** Two results at least, and nothing else. */
function holdsResults(grid: Grid, first: number, last: number, column: number): boolean {
  let results = 0;
  for (let row = first; row <= last; row++) {
    if (grid.isBlank(row, column)) continue;
    const text = grid.text(row, column);
    if (text === null || statusOf(text) === undefined) return false;
    results++;
  }
  return results >= 2;
}

/** What each row is about: its texts up to the criteria's column, below the criterion that stands above it. */
function rowHeadings(grid: Grid, first: number, last: number, column: number, dictionary: Dictionary): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  let above: HeaderCell | null = null;
  for (let row = first; row <= last; row++) {
    const cells: HeaderCell[] = [];
    for (let c = grid.firstColumn; c <= column; c++) {
      const text = grid.text(row, c);
      if (text !== null && !/^[\d.IVXivxa-z)(]{1,5}$/.test(text)) cells.push({ row, column: c, text, number: null });
    }
    if (cells.length === 0) continue;
    const alone = readHeading(cells, dictionary);
    const heading: Heading = above && alone.target?.by !== "code" ? readHeading([above, ...cells], dictionary) : alone;
    if (heading.target && heading.source?.row === row && heading.target.measure === null) above = heading.source;
    if (heading.source?.row === row) headings.set(row, { ...heading, path: cells, unresolved: null, stub: null });
  }
  return headings;
}
