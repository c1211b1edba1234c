import { stubKind } from "./stub";
import type { Grid } from "./grid";
import { labelKey } from "./keys";
import type { SurveyKnowledge } from "./knowledge";
import { afterRoman, isRoman, isSignatureLabel, isTotalLabel, looksLikeUnit } from "./words";
import { splitWardAndUnit } from "./ward-name";
import type { Frame } from "./frame";
import { isLayer, layered, NO_LAYER, type Layer } from "./layers";

/** A row with entries of a ward, and the layer that the row says. */
export interface Line {
  readonly row: number;
  /** Row of the cell that names the ward: above, where it is merged or written once. */
  readonly named: number;
  readonly ward: string;
  readonly unit: string;
  readonly layer: Layer;
}

/** A row that is no ward's. `numbers`: of columns; `head`: a head printed again. */
export interface OtherRow {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly kind: "total" | "maximum" | "numbers" | "head" | "signature" | "section" | "unnamed";
}

export interface Lines {
  readonly lines: readonly Line[];
  readonly others: readonly OtherRow[];
  /** The column that says the layer of each row; `null`: none. */
  readonly layerColumn: number | null;
}

const MAXIMUM = /^(?:điểm (?:chuẩn|tối đa|quy định|tiêu chuẩn)|thang điểm|số điểm tối đa|tối đa|điểm tđ)(?: |$)/u;
/** Below the first signature a row needs this many answers to be a ward: names and titles stand under any column. */
const ENOUGH = 3;

type NameKind = "plain" | "total" | "maximum" | "signature" | "unit" | "head" | "number";

/** The columns of a table that tell what its rows are. */
interface LineColumns {
  readonly frame: Frame;
  readonly answers: readonly number[];
  /** Of superior units. */
  readonly unitColumn: number | null;
}

/** Tells wards from sections, totals, numbers, repeated heads and signatures by what the rows below a head say. */
export function readLines(grid: Grid, columns: LineColumns, knowledge: SurveyKnowledge): Lines {
  const { frame, answers, unitColumn } = columns;
  const layerColumn = findLayerColumn(grid, frame);
  const entries = answers.filter((column) => column !== layerColumn);
  const stubs = stubColumns(grid, frame, answers).filter((column) => column !== layerColumn);
  const reader = new LineReader(grid, frame, { answers: entries, stubs }, knowledge);
  const lines: Line[] = [];
  const others: OtherRow[] = [];
  let section = unitAbove(grid, frame, knowledge);
  let unit = "";
  let last: Pick<Line, "named" | "ward" | "unit"> | null = null;
  for (let row = frame.bottom + 1; row <= frame.lastRow; row++) {
    const layer = layerColumn === null ? NO_LAYER : layerAt(grid, row, layerColumn);
    // A row without a name right below a ward is another of its rows: by its layer, else nobody knows which counts.
    if (last && reader.continues(row, layerColumn !== null && isLayer(layer))) {
      lines.push({ ...last, row, layer });
      continue;
    }
    const kind = reader.read(row);
    if (kind.kind === "blank") continue;
    if (kind.kind === "ward") {
      if (unitColumn !== null) unit = grid.text(row, unitColumn) ?? unit;
      const name = splitWardAndUnit(kind.name);
      last = { named: row, ward: name.ward, unit: (unitColumn === null ? "" : unit) || name.unit || section };
      lines.push({ ...last, row, layer });
      continue;
    }
    last = null;
    if (kind.kind === "section") {
      section = kind.label;
      unit = "";
      if (!kind.answers) continue;
    }
    others.push({ row, column: kind.column, label: kind.label, kind: kind.kind });
  }
  return { lines, others, layerColumn };
}

/** A unit written over the head of its table: `I. Công an thành phố Hưng Yên`. */
function unitAbove(grid: Grid, { top, wardColumn }: Frame, knowledge: SurveyKnowledge): string {
  for (let row = top - 1; !grid.flipped && row >= Math.max(grid.firstRow, top - 2); row--) {
    for (let column = grid.firstColumn; column <= wardColumn; column++) {
      const text = grid.text(row, column);
      const name = text === null ? null : (afterRoman(text) ?? text);
      if (name !== null && name.length <= 60 && (knowledge.isUnit(name) || (name !== text && looksLikeUnit(name)))) return name;
    }
  }
  return "";
}

function stubColumns(grid: Grid, { wardColumn }: Frame, answers: readonly number[]): number[] {
  const used = new Set(answers);
  const columns: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    if (column !== wardColumn && !used.has(column)) columns.push(column);
  }
  return columns;
}

function layerAt(grid: Grid, row: number, column: number): Layer {
  const label = grid.label(row, column);
  if (label === null) return NO_LAYER;
  const { rest, layer } = layered(label);
  return rest === "" ? layer : NO_LAYER;
}

/** A column beside the wards that says on most rows which year, whose result, which figure or which answer the row is. */
function findLayerColumn(grid: Grid, frame: Frame): number | null {
  for (const column of stubColumns(grid, frame, [])) {
    const seen = new Set<string>();
    let layers = 0;
    let answers = 0;
    let unnamed = 0;
    let filled = 0;
    for (let row = frame.bottom + 1; row <= frame.lastRow && filled < 80; row++) {
      if (grid.isBlank(row, column) || grid.isCovered(row, column)) continue;
      filled++;
      if (grid.isBlank(row, frame.wardColumn) || grid.isCovered(row, frame.wardColumn)) unnamed++;
      const { period, source, figure, answer, note } = layerAt(grid, row, column);
      if (answer !== null) answers++;
      else if (period === null && source === null && figure === null && !note) continue;
      layers++;
      seen.add(JSON.stringify([period, source, figure, answer]));
    }
    // Results stand in columns of their own; `Đạt` and `Không đạt` are layers only where each ward has a row of each.
    if (answers > 0 && (seen.size !== 2 || unnamed < 0.4 * filled)) continue;
    if (seen.size >= 2 && layers >= 0.6 * filled && layers >= 3) return column;
  }
  return null;
}

type RowKind =
  | { readonly kind: "ward"; readonly name: string }
  | { readonly kind: "section"; readonly label: string; readonly column: number; readonly answers: boolean }
  | { readonly kind: Exclude<OtherRow["kind"], "section">; readonly label: string; readonly column: number }
  | { readonly kind: "blank" };

/** `3`, `(3)`, `B`: the number of a column, or a ward named by a number. */
const isMark = (label: string) => /^\(?\s*(\d{1,3}|[A-Z])\s*\)?$/.test(label);

class LineReader {
  private readonly names = new Map<string, NameKind>();
  private readonly answers: readonly number[];
  private readonly stubs: readonly number[];
  private signed = false;

  constructor(
    private readonly grid: Grid,
    private readonly frame: Frame,
    { answers, stubs }: { readonly answers: readonly number[]; readonly stubs: readonly number[] },
    private readonly knowledge: SurveyKnowledge,
  ) {
    this.answers = answers;
    this.stubs = stubs;
  }

  /** The row goes on with the ward above: its own name is blank or merged, and it has entries. */
  continues(row: number, layered: boolean): boolean {
    const { wardColumn } = this.frame;
    if (!this.grid.isBlank(row, wardColumn) && !this.grid.isCovered(row, wardColumn)) return false;
    if (layered) return this.hasAnswers(row);
    const lead = this.leadText(row);
    return (lead === null || this.nameKind(lead.text) === "plain") && this.hasAnswers(row, ENOUGH) && !this.isNumberRow(row);
  }

  read(row: number): RowKind {
    const column = this.frame.wardColumn;
    const label = this.grid.isCovered(row, column) ? null : this.grid.label(row, column);
    if (label === null) return this.unnamed(row);
    const kind = this.nameKind(label);
    if (kind === "plain") return this.plain(row, label);
    if (kind === "unit") return this.unit(row, label);
    if (kind === "number") return this.isNumberRow(row) ? { kind: "numbers", label, column } : { kind: "ward", name: label };
    return this.leave(label, column, kind);
  }

  private leave(label: string, column: number, kind: Exclude<OtherRow["kind"], "section">): RowKind {
    this.signed ||= kind === "signature";
    return { kind, label, column };
  }

  /** Names repeat within a sheet's ward column rarely, but totals and units do; each is judged once. */
  private nameKind(label: string): NameKind {
    let kind = this.names.get(label);
    if (kind === undefined) this.names.set(label, (kind = this.judge(label)));
    return kind;
  }

  private judge(label: string): NameKind {
    if (this.knowledge.isWard(label)) return "plain";
    if (isMark(label) || isRoman(label)) return "number";
    const kind = stubKind(label);
    if (kind === "ward" || kind === "name" || kind === "place") return "head";
    if (MAXIMUM.test(labelKey(label))) return "maximum";
    if (isTotalLabel(label)) return "total";
    if (isSignatureLabel(label)) return "signature";
    return afterRoman(label) !== null || looksLikeUnit(label) || this.knowledge.isUnit(label) ? "unit" : "plain";
  }

  private plain(row: number, name: string): RowKind {
    const lead = this.leadText(row);
    if (lead !== null && !this.knowledge.isWard(name)) {
      const kind = this.nameKind(lead.text);
      if (kind === "total" || kind === "maximum") return this.leave(lead.text, lead.column, kind);
      if (kind === "number" && isRoman(lead.text) && !this.hasAnswers(row))
        return { kind: "section", label: name, column: this.frame.wardColumn, answers: false };
    }
    if (this.signed && !this.knowledge.isWard(name) && !this.hasAnswers(row, ENOUGH)) return { kind: "blank" };
    if (isMark(name) && this.isNumberRow(row)) return this.leave(name, this.frame.wardColumn, "numbers");
    // A sentence below the table: a note or a legend.
    if (!this.hasAnswers(row) && (name.length > 40 || /:|;/.test(name)) && this.knowledge.wardLikeness(name) === null)
      return this.leave(name, this.frame.wardColumn, "signature");
    return { kind: "ward", name };
  }

  /** A unit's name without results is a section; with results, a subtotal when it is numbered, else a ward of that name. */
  private unit(row: number, label: string): RowKind {
    const behind = afterRoman(label);
    const lead = this.leadText(row);
    const name = behind ?? label;
    const numbered = behind !== null || (lead !== null && isRoman(lead.text));
    const answers = this.hasAnswers(row);
    if (behind !== null && answers && !looksLikeUnit(name) && !this.knowledge.isUnit(name)) return { kind: "ward", name };
    if (answers && !numbered) return { kind: "ward", name };
    return { kind: "section", label: name, column: this.frame.wardColumn, answers };
  }

  /** No ward's name: a section written across the first columns, a total, a signature, or nothing. */
  private unnamed(row: number): RowKind {
    const lead = this.leadText(row);
    const found = lead ?? this.anyText(row);
    const answers = this.hasAnswers(row, this.signed ? ENOUGH : 1);
    const column = this.frame.wardColumn;
    if (found === null) {
      if (this.isNumberRow(row)) return { kind: "numbers", label: "", column };
      return answers ? this.leave("", column, "unnamed") : { kind: "blank" };
    }
    const behind = afterRoman(found.text);
    const name = behind ?? found.text;
    if (MAXIMUM.test(labelKey(name))) return this.leave(found.text, found.column, "maximum");
    if (lead && isTotalLabel(name)) return this.leave(found.text, found.column, "total");
    if (!this.hasAnswers(row, ENOUGH) && isSignatureLabel(found.text)) return this.leave(found.text, found.column, "signature");
    if (lead && !this.signed && (behind !== null || looksLikeUnit(name) || this.knowledge.isUnit(name)))
      return { kind: "section", label: name, column: found.column, answers };
    if (this.isNumberRow(row)) return { kind: "numbers", label: found.text, column: found.column };
    return answers ? this.leave(found.text, found.column, "unnamed") : { kind: "blank" };
  }

  private leadText(row: number): { text: string; column: number } | null {
    for (const column of this.stubs) {
      if (column > this.frame.wardColumn) break;
      const text = this.grid.text(row, column);
      if (text !== null) return { text, column };
    }
    return null;
  }

  private anyText(row: number): { text: string; column: number } | null {
    for (let column = this.grid.firstColumn; column <= this.grid.lastColumn; column++) {
      const text = this.grid.text(row, column);
      if (text !== null) return { text, column };
    }
    return null;
  }

  /** Whether `least` answers stand in the row (all, when the table has fewer columns of answers). */
  private hasAnswers(row: number, least = 1): boolean {
    let wanted = Math.min(least, this.answers.length);
    for (const column of this.answers) {
      if (wanted <= 0) break;
      if (!this.grid.isBlank(row, column) && !this.grid.isCovered(row, column)) wanted--;
    }
    return wanted <= 0 && this.answers.length > 0;
  }

  /** `(1) (2) (3)`, `A B 1 2 3`: every filled cell is a number or letter, each the next of the one before. */
  private isNumberRow(row: number): boolean {
    const labels: string[] = [];
    for (let column = this.grid.firstColumn; column <= this.grid.lastColumn; column++) {
      const label = this.grid.label(row, column);
      if (label !== null) labels.push(label);
    }
    if (labels.length < 3) return false;
    const marks = labels.map((label) => /^\(?\s*(\d{1,3}|[A-Za-z])\s*\)?(?:\s*=.*)?$/.exec(label)?.[1]);
    if (marks.some((mark) => mark === undefined)) return false;
    const numbers = marks.flatMap((mark) => (mark !== undefined && /^\d/.test(mark) ? [Number(mark)] : []));
    return numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1);
  }
}
