import { stubKind } from "./stub";
import type { Grid } from "./grid";
import { labelKey } from "./keys";
import type { SurveyKnowledge } from "./knowledge";
import { isSignatureLabel, isTotalLabel, looksLikeUnit } from "./words";
import { isLayer, layered } from "./layers";
import { cellKind } from "./values";

/** Where a table with one ward a row stands: its head rows, and the rows below it. */
export interface Frame {
  readonly wardColumn: number;
  readonly top: number;
  readonly bottom: number;
  readonly lastRow: number;
}

const MOST_HEAD_ROWS = 5;
const MOST_ROWS_BETWEEN = 6;
/** Cells of a letterhead's row: more are heads, whatever they begin with. */
const MOST_IN_LETTERHEAD = 3;
const LETTERHEAD =
  /^(?:cộng h(?:òa|oà) xã hội|độc lập|công an (?:tỉnh|thành phố|thị xã|quận|huyện)|ủy ban nhân dân|ubnd|phòng (?!chống)\S+|bộ công an|tỉnh \S+|đội \S+|biểu (?:số|mẫu)|mẫu (?:số|biểu)|phụ lục|\(?kèm theo)/u;

/** The tables of a sheet that name wards down one column, from the top. `unlisted`: where names stand that no list knows. */
export function findFrames(grid: Grid, knowledge: SurveyKnowledge, unlisted: Axis | null = null): Frame[] {
  const axis = unlisted ?? wardAxis(grid, knowledge);
  if (axis === null) return [];
  const { column } = axis;
  const frames: Frame[] = [];
  let from = grid.firstRow;
  for (const start of headStarts(grid, axis, knowledge)) {
    if (start.row < from) continue;
    const frame = frameAt(grid, column, { ...start, from }, knowledge);
    if (frame === null) continue;
    frames.push(frame);
    from = frame.bottom + 1;
  }
  return frames.map((frame, i) => ({ ...frame, lastRow: (frames[i + 1]?.top ?? grid.lastRow + 1) - 1 }));
}

export interface Axis {
  readonly column: number;
  /** Rows with a name that is a ward. */
  readonly wards: readonly number[];
  /** Rows whose cell heads wards. */
  readonly heads: readonly number[];
}

/** The column that names wards: by the names in it, else by its head. */
function wardAxis(grid: Grid, knowledge: SurveyKnowledge): Axis | null {
  let best: { axis: Axis; worth: number } | null = null;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const found = lookDown(grid, column, knowledge);
    if (found && found.worth > (best?.worth ?? 0)) best = found;
  }
  return best?.axis ?? null;
}

const HEADED = { ward: 2.5, name: 1.2, place: 0.6 } as const;

function lookDown(grid: Grid, column: number, knowledge: SurveyKnowledge): { axis: Axis; worth: number } | null {
  const wards: number[] = [];
  const heads: number[] = [];
  const names = new Set<string>();
  let headed = 0;
  let exact = 0;
  let others = 0;
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const value = grid.value(row, column);
    if (typeof value !== "string" || value === "" || grid.isCovered(row, column)) {
      if (typeof value === "number" && headed > 0) others++;
      continue;
    }
    if (value.length > 160 || cellKind(value) === "status") continue;
    const text = grid.text(row, column);
    if (text === null) continue;
    const kind = stubKind(text);
    if (kind === "ward" || kind === "name" || kind === "place") {
      heads.push(row);
      headed = Math.max(headed, HEADED[kind]);
      continue;
    }
    const ward = wardness(text, knowledge);
    if (ward === 0) {
      if (heads.length > 0) others++;
      continue;
    }
    wards.push(row);
    names.add(text);
    exact += ward;
  }
  // A head alone: whatever stands below it are wards that no list knows; below a head of wards there may be none yet.
  if (names.size === 0 && (headed < 1 || others === 0))
    return headed > 0 && (others > 0 || headed === HEADED.ward) ? { axis: { column, wards, heads }, worth: headed / 10 } : null;
  if (names.size === 1 && headed === 0) return null;
  return { axis: { column, wards, heads }, worth: Math.min(exact, names.size) + headed };
}

/** How surely a text names a ward: by the list, by a close name, or by the word before it. */
export function wardness(text: string, knowledge: SurveyKnowledge): number {
  if (knowledge.isUnit(text) || looksLikeUnit(text)) return 0;
  const likeness = knowledge.wardLikeness(text);
  if (likeness === "exact") return 1;
  if (
    /^(?:phường|cap|công an phường|ca phường|p\.|ca p\.?)\s*(?:số )?[\p{Lu}\d]/u.test(
      text.replace(/^(\p{L})/u, (c) => c.toLowerCase()),
    ) &&
    text.length <= 80
  )
    return 0.9;
  return likeness === "close" ? 0.6 : 0;
}

interface Start {
  readonly row: number;
  /** The row is the head of the wards; else it is the first ward, and the head stands above it. */
  readonly isHead: boolean;
}

/** Where tables begin: at heads of wards, and at the first ward when nothing heads it. */
function headStarts(grid: Grid, { column, wards, heads }: Axis, knowledge: SurveyKnowledge): Start[] {
  const first = wards[0];
  const starts: Start[] = heads.map((row) => ({ row, isHead: true }));
  if (first !== undefined && !heads.some((row) => row < first)) {
    starts.unshift({ row: first, isHead: false });
    const strange = strangeHead(grid, column, first, knowledge);
    // The same strange head again: another table below.
    for (const row of strange === null ? [] : sameCells(grid, column, strange, first)) starts.push({ row, isHead: true });
  }
  return starts.sort((a, b) => a.row - b.row);
}

function strangeHead(grid: Grid, column: number, first: number, knowledge: SurveyKnowledge): string | null {
  const frame = frameAt(grid, column, { row: first, isHead: false, from: grid.firstRow }, knowledge);
  for (let row = frame?.bottom ?? -1; frame && row >= frame.top; row--) {
    const text = grid.text(row, column);
    if (text !== null) return labelKey(text);
  }
  return null;
}

function sameCells(grid: Grid, column: number, key: string, after: number): number[] {
  const rows: number[] = [];
  for (let row = after + 1; row <= grid.lastRow; row++) {
    const text = grid.text(row, column);
    if (text !== null && labelKey(text) === key) rows.push(row);
  }
  return rows;
}

function frameAt(grid: Grid, column: number, start: Start & { readonly from: number }, knowledge: SurveyKnowledge): Frame | null {
  const { from } = start;
  const anchor = start.isHead ? start.row : rowAbove(grid, column, start.row, from);
  if (anchor === null) return null;
  const merge = grid.merge(anchor, column);
  let top = merge ? merge.firstRow : anchor;
  let bottom = merge ? merge.lastRow : anchor;
  const room = () => bottom - top + 1 < MOST_HEAD_ROWS;
  while (room() && top > from && isHeadAbove(grid, top - 1, column)) top--;
  if (start.isHead) while (room() && bottom < grid.lastRow && isHeadBelow(grid, bottom + 1, column, knowledge)) bottom++;
  return { wardColumn: column, top, bottom, lastRow: grid.lastRow };
}

/** The nearest row above the first ward with heads of other columns in it. */
function rowAbove(grid: Grid, column: number, first: number, from: number): number | null {
  for (let row = first - 1; row >= Math.max(from, first - MOST_ROWS_BETWEEN); row--) {
    if (otherTexts(grid, row, column).length >= 1 && isHeadLike(grid, row, column)) return row;
    if (headNumbers(grid, row, column) && !isHeadLike(grid, row - 1, column)) return row;
  }
  return null;
}

/** Heads: texts that are no results, units, totals or letterhead. */
function isHeadLike(grid: Grid, row: number, column: number): boolean {
  const texts = otherTexts(grid, row, column);
  if (!grid.flipped && texts.length <= MOST_IN_LETTERHEAD && texts.some((text) => LETTERHEAD.test(labelKey(text)))) return false;
  const own = grid.text(row, column);
  if (own !== null && (isTotalLabel(own) || /^điểm (?:chuẩn|tối đa)|^thang điểm/u.test(labelKey(own)))) return false;
  const heads = texts.filter((text) => cellKind(text) !== "status" || isLayer(layered(text).layer));
  return heads.length >= 2 && heads.length >= 0.6 * texts.length;
}

/** Where heads may stand: in a sheet turned over titles come before the wards. */
const firstHead = (grid: Grid, column: number): number => (grid.flipped ? column + 1 : grid.firstColumn);

function otherTexts(grid: Grid, row: number, column: number): string[] {
  const texts: string[] = [];
  for (let c = firstHead(grid, column); c <= grid.lastColumn; c++) {
    if (c === column || grid.isCovered(row, c)) continue;
    const text = grid.text(row, c);
    if (text !== null) texts.push(text);
  }
  return texts;
}

/** A row of plain numbers, each the next: `1 2 3 …` as heads. */
function headNumbers(grid: Grid, row: number, column: number): boolean {
  const numbers: number[] = [];
  for (let c = firstHead(grid, column); c <= grid.lastColumn; c++) {
    if (c === column) continue;
    const label = grid.label(row, c);
    if (label !== null && /^\d{1,3}$/.test(label)) numbers.push(Number(label));
    else if (label !== null && c > column) return false;
  }
  return numbers.length >= 3 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1);
}

/** `STT` beside names: numbers with gaps where groups stand. */
function ordinals(grid: Grid, row: number, column: number): boolean {
  let numbers = 0;
  for (let c = firstHead(grid, column); c <= grid.lastColumn; c++) if (typeof grid.value(row, c) === "number") numbers++;
  return numbers >= 2;
}

/** A row above the head that still heads columns: groups, criteria over measures. The ward's own head leaves it blank. */
function isHeadAbove(grid: Grid, row: number, column: number): boolean {
  if (grid.flipped)
    return otherTexts(grid, row, column).length >= 1 || headNumbers(grid, row, column) || ordinals(grid, row, column);
  if (!grid.isBlank(row, column)) return false;
  const cells: { text: string; width: number }[] = [];
  for (let c = grid.firstColumn; c <= grid.lastColumn; c++) {
    if (grid.isCovered(row, c)) continue;
    const text = grid.label(row, c);
    if (text === null) continue;
    const area = grid.merge(row, c);
    cells.push({ text, width: area ? area.lastColumn - area.firstColumn + 1 : 1 });
  }
  if (cells.length === 0 || cells.some(({ text }) => isDateLine(text) || isEntry(text))) return false;
  if (cells.length <= MOST_IN_LETTERHEAD && cells.some(({ text }) => LETTERHEAD.test(labelKey(text)))) return false;
  const whole = grid.lastColumn - grid.firstColumn + 1;
  // A title is one cell over the whole table, or one long text at its left edge.
  if (cells.length === 1) return cells.every(({ width }) => width > 1 && width < 0.85 * whole) && !startsLeft(grid, row, column);
  return cells.length >= 2 && !cells.some(({ width }) => width >= 0.85 * whole);
}

/** The only text of a row begins at or before the wards: a title, not a head of other columns. */
function startsLeft(grid: Grid, row: number, column: number): boolean {
  for (let c = grid.firstColumn; c <= column; c++) if (grid.label(row, c) !== null) return true;
  return false;
}

/** A result, which stands below heads and never among them. */
const isEntry = (text: string): boolean => cellKind(text) === "status" && !isLayer(layered(text).layer);

const isDateLine = (text: string): boolean => /ngày\s*[\d. …]*\s*tháng/iu.test(text);

/** A row below the head of the wards that still heads columns, and holds no entries of a ward. */
function isHeadBelow(grid: Grid, row: number, column: number, knowledge: SurveyKnowledge): boolean {
  if (!grid.isBlank(row, column)) return false;
  const labels: string[] = [];
  let numbers = 0;
  for (let c = grid.firstColumn; c <= grid.lastColumn; c++) {
    if (c === column || grid.isCovered(row, c)) continue;
    const label = grid.label(row, c);
    if (label === null) continue;
    if (c < column && (looksLikeUnit(label) || knowledge.isUnit(label) || isTotalLabel(label) || isSignatureLabel(label)))
      return false;
    if (typeof grid.value(row, c) === "number" && !/^(?:19|20)\d\d$/.test(label)) numbers++;
    labels.push(label);
  }
  if (labels.length < 1) return false;
  if (numbers === labels.length) return labels.length >= 3 && headNumbers(grid, row, column);
  if (numbers > 0) return false;
  const answers = new Set(labels.flatMap((label) => layered(label).layer.answer ?? []));
  const layers = labels.filter(
    (label) => /^(?:19|20)\d\d$/.test(label) || isLayer(layered(label).layer) || /^\(.*\)$/.test(label),
  ).length;
  const statuses = labels.filter((label) => cellKind(label) === "status").length;
  if (statuses > 0 && answers.size < 2) return false;
  return layers > 0 || statuses === 0 ? labels.length >= 2 || layers > 0 : true;
}
