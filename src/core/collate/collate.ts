import { wardRef } from "../checks/context";
import type { IdentifiedLine } from "../checks/identify";
import { shownText } from "../../cells/value";
import type { EntryInput } from "../entry/reading";
import type { CheckOptions } from "../report/types";
import { placeAddress, topOf, type Place } from "../../cells/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../cells/snapshot";
import type { PlacedSlot, SurveyReading, TableHead, WardLine } from "../survey/reading";
import { answerFor, cellOf, isBlank, saysSame, type Asked } from "./answers";
import { readSource, readTarget, type ReadBook } from "./read";
import { insertion, TargetRows, type TargetRow } from "./rows";
import type {
  AddedRow,
  CellWrite,
  CollatePlan,
  CollateReport,
  CollateSource,
  Disagreement,
  LeftEntry,
  SourceSummary,
} from "./types";

/** A column of the target and what it asks for. */
interface TargetColumn {
  readonly index: number;
  readonly asked: Asked;
  readonly part: PlacedSlot["part"];
}

/**
 * Plans to read many workbooks into the one survey of the target: entries go into cells that are empty, wards without a
 * row get one, and nothing that stands there is changed. Pure; the first workbook that answers a cell wins, and every
 * later one that says otherwise is reported.
 */
export function collate(target: WorkbookSnapshot, sources: readonly CollateSource[], options: CheckOptions): CollatePlan {
  const book = readTarget(target, options);
  const { survey } = book;
  const head = survey?.head ?? null;
  const [sheet] = survey?.sheets ?? [];
  if (!survey || !head || !sheet) return nothing(survey, survey ? "form" : "no-survey");
  const collation = new Collation(survey, head, sheet, book);
  const summaries = sources.map(({ file, snapshot }) => collation.take(file, readSource(snapshot, book)));
  const heard = collation.heard;
  const missing = book.wardsInForce.filter((entry) => !heard.has(entry.key)).map(wardRef);
  const { writes, added, disagreements, left } = collation;
  return {
    insert: insertion(sheet, added[0]?.row ?? 0, added.length),
    writes,
    report: { sheet: sheet.name, problem: null, sources: summaries, added, disagreements, left, missing },
  };
}

function nothing(survey: SurveyReading | null, problem: CollateReport["problem"]): CollatePlan {
  const sheet = survey?.survey.location.sheet ?? null;
  const report = { sheet, problem, sources: [], added: [], disagreements: [], left: [], missing: [] };
  return { insert: null, writes: [], report };
}

class Collation {
  readonly writes: CellWrite[] = [];
  readonly added: AddedRow[] = [];
  readonly disagreements: Disagreement[] = [];
  readonly left: LeftEntry[] = [];
  /** Wards of the list of which something is known. */
  readonly heard = new Set<string>();
  private readonly rows: TargetRows;
  private readonly columns: readonly TargetColumn[];
  /** Entries written by this run, by cell. */
  private readonly written = new Map<string, { readonly value: CellWrite["value"]; readonly file: string }>();

  constructor(
    private readonly survey: SurveyReading,
    private readonly head: TableHead,
    private readonly sheet: SheetSnapshot,
    book: ReadBook,
  ) {
    this.rows = new TargetRows(survey, book.lines, head.bottom);
    this.columns = columnsOf(survey);
    for (const { line, entry } of book.lines)
      if (entry && line.slots.some((slot) => !isBlank(cellOf(line, slot).value))) this.heard.add(entry.key);
  }

  take(file: string, { survey, lines }: ReadBook): SourceSummary {
    const count = { taken: 0, same: 0, blank: 0 };
    for (const line of lines) this.takeWard(file, line, count);
    return {
      file,
      sheet: survey?.survey.location.sheet ?? null,
      form: survey?.survey.location.form ?? null,
      wards: lines.map(({ ref }) => ref.name),
      ...count,
      problem: survey === null ? "no-survey" : lines.length === 0 ? "empty-survey" : null,
    };
  }

  private takeWard(file: string, ward: IdentifiedLine, count: { taken: number; same: number; blank: number }): void {
    if (ward.entry) this.heard.add(ward.entry.key);
    const row = this.rows.find(ward) ?? this.addRow(file, ward);
    for (const column of this.columns) {
      const answer = answerFor(ward.line, column.asked, column.part, this.formatAt(row, column.index));
      if (answer.kind === "blank") count.blank++;
      else if (answer.kind === "unusable")
        this.leave(file, ward, { asked: column.asked, value: answer.shown, reason: "unusable" });
      else if (this.enter(file, row, column, answer.value)) count.taken++;
      else count.same++;
    }
    this.leaveUnasked(file, ward);
  }

  /** Whether the entry was new. What stands there already is kept; a different one is reported. */
  private enter(file: string, row: TargetRow, { index, asked }: TargetColumn, value: CellWrite["value"]): boolean {
    const place = { sheet: this.sheet.name, row: row.row, column: index };
    const key = placeAddress(place);
    const before = this.written.get(key);
    const standing = before ? { value: before.value, format: this.formatAt(row, index) } : this.standing(row, index);
    if (isBlank(standing.value)) {
      this.writes.push({ ...place, value });
      this.written.set(key, { value, file });
      return true;
    }
    if (!saysSame(asked, standing, { value, format: this.formatAt(row, index) })) {
      const code = (asked.measure ?? asked.criterion).code;
      const kept = shownText(standing.value);
      this.disagreements.push({
        ward: row.ward,
        code,
        place,
        kept,
        keptFrom: before?.file ?? null,
        offered: shownText(value),
        file,
      });
    }
    return false;
  }

  private addRow(file: string, ward: IdentifiedLine): TargetRow {
    const row = this.rows.add(ward);
    const sheet = this.sheet.name;
    const put = (column: number | null, value: string | number) => {
      if (column !== null && value !== "") this.writes.push({ sheet, row: row.row, column, value });
    };
    put(this.head.number, this.survey.lines.length + this.added.length + 1);
    put(this.head.ward, row.ward);
    put(this.head.unit, row.unit);
    this.added.push({ ward: row.ward, unit: row.unit, row: row.row, file });
    return row;
  }

  private standing(row: TargetRow, column: number): EntryInput {
    const { sheet } = this;
    if (row.added) return { value: null };
    const value = sheet.values[row.row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
    return { value, format: this.formatAt(row, column) };
  }

  /** A new row takes over the formats of the last one. */
  private formatAt(row: TargetRow, column: number): string {
    const { sheet } = this;
    const last = this.survey.lines[this.survey.lines.length - 1]?.row ?? this.head.bottom;
    const at = row.added ? last : row.row;
    return sheet.formats[at - sheet.firstRow]?.[column - sheet.firstColumn] ?? "General";
  }

  /** Entries of the ward for which the target has no column. */
  private leaveUnasked(file: string, ward: IdentifiedLine): void {
    const asked = new Set(this.columns.map(({ asked: one }) => one.measure ?? one.criterion));
    for (const slot of ward.line.slots) {
      const cell = cellOf(ward.line, slot);
      if (slot.part === "stated" || asked.has(slot.measure ?? slot.criterion) || isBlank(cell.value)) continue;
      this.leave(file, ward, {
        asked: slot,
        value: shownText(cell.value),
        reason: "no-column",
        place: placeOf(ward.line, slot),
      });
    }
  }

  private leave(
    file: string,
    { line, ref }: IdentifiedLine,
    { asked, place, ...left }: Pick<LeftEntry, "value" | "reason"> & { readonly asked: Asked; readonly place?: Place },
  ): void {
    const slot = line.slots.find((one) => one.measure === asked.measure && one.criterion === asked.criterion);
    const at = place ?? (slot ? placeOf(line, slot) : topOf(line.sheet.name));
    this.left.push({ file, place: at, ward: ref.name, code: (asked.measure ?? asked.criterion).code, ...left });
  }
}

function placeOf(line: WardLine, slot: PlacedSlot): Place {
  const { row, column } = cellOf(line, slot);
  return { sheet: line.sheet.name, row, column };
}

function columnsOf({ slots }: SurveyReading): TargetColumn[] {
  return slots.map(({ index, part, criterion, measure }) => ({ index, part, asked: { criterion, measure } }));
}
