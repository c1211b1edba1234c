import type { Block } from "./block";
import { stubKind } from "./column";
import type { Grid } from "./grid";
import type { SurveyKnowledge } from "./reading";
import { afterRoman, isRoman, isSignatureLabel, isTotalLabel, looksLikeUnit } from "./words";

/** What a row below the header is. */
export type RowKind =
  | { readonly kind: "ward"; readonly name: string }
  | { readonly kind: "section"; readonly unit: string; readonly leftOut: boolean }
  | { readonly kind: "left-out"; readonly label: string; readonly column: number; readonly signature: boolean }
  | { readonly kind: "blank" };

/** `3`, `(3)`, `B`: the number of a column, or a ward named by a number. */
const isMark = (label: string) => /^\(?\s*(\d{1,3}|[A-Z])\s*\)?$/.test(label);

/** Below the first signature a row needs this many answers to be a ward: names and titles stand under any column. */
const ENOUGH = 3;

type NameKind = "plain" | "total" | "signature" | "unit" | "header" | "number";

/** Tells wards from sections, totals, numbers, repeated headers and signatures by what a row says. */
export class RowReader {
  private readonly names = new Map<string, NameKind>();
  private readonly stubColumns: readonly number[];
  private signed = false;

  constructor(
    private readonly grid: Grid,
    private readonly block: Block,
    private readonly answers: readonly number[],
    private readonly knowledge: SurveyKnowledge,
  ) {
    const first = Math.min(...answers, block.lastColumn + 1);
    const stubs: number[] = [];
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      if (column !== block.wardColumn && (column < first || block.headings.get(column)?.stub)) stubs.push(column);
    }
    this.stubColumns = stubs;
  }

  read(row: number): RowKind {
    const covered = this.grid.isCovered(row, this.block.wardColumn);
    const label = covered ? null : this.grid.label(row, this.block.wardColumn);
    if (label === null) return this.unnamed(row);
    const kind = this.nameKind(label);
    if (kind === "plain") return this.plain(row, label);
    if (kind === "unit") return this.unit(row, label);
    if (kind === "number" && !this.isNumberRow(row)) return { kind: "ward", name: label };
    return this.leave(label, this.block.wardColumn, kind === "signature");
  }

  private leave(label: string, column: number, signature = false): RowKind {
    this.signed ||= signature;
    return { kind: "left-out", label, column, signature };
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
    if (kind === "ward" || kind === "name" || kind === "place") return "header";
    if (isTotalLabel(label)) return "total";
    if (isSignatureLabel(label)) return "signature";
    const behind = afterRoman(label);
    return behind !== null || looksLikeUnit(label) || this.knowledge.isUnit(label) ? "unit" : "plain";
  }

  private plain(row: number, name: string): RowKind {
    const lead = this.leadText(row);
    if (lead !== null) {
      const kind = this.nameKind(lead.text);
      if (kind === "total") return this.leave(lead.text, lead.column);
      if (kind === "number" && isRoman(lead.text) && !this.hasAnswers(row))
        return { kind: "section", unit: name, leftOut: false };
    }
    if (this.signed && !this.knowledge.isWard(name) && !this.hasAnswers(row, ENOUGH)) return { kind: "blank" };
    if (isMark(name) && this.isNumberRow(row)) return this.leave(name, this.block.wardColumn);
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
    return { kind: "section", unit: name, leftOut: answers };
  }

  /** No ward's name: a section written across the first columns, a total, a signature, or nothing. */
  private unnamed(row: number): RowKind {
    const lead = this.leadText(row) ?? this.anyText(row);
    const answers = this.hasAnswers(row, this.signed ? ENOUGH : 1);
    if (lead === null) return answers ? this.leave("", this.block.wardColumn) : { kind: "blank" };
    const behind = afterRoman(lead.text);
    const name = behind ?? lead.text;
    if (isTotalLabel(name)) return this.leave(lead.text, lead.column);
    if (!this.hasAnswers(row, ENOUGH) && isSignatureLabel(lead.text)) return this.leave(lead.text, lead.column, true);
    if (lead.stub && !this.signed && (behind !== null || looksLikeUnit(name) || this.knowledge.isUnit(name)))
      return { kind: "section", unit: name, leftOut: answers };
    if (answers) return this.leave(lead.text, lead.column);
    return { kind: "blank" };
  }

  private leadText(row: number): { text: string; column: number; stub: true } | null {
    for (const column of this.stubColumns) {
      if (column > this.block.wardColumn) break;
      const text = this.grid.text(row, column);
      if (text !== null) return { text, column, stub: true };
    }
    return null;
  }

  private anyText(row: number): { text: string; column: number; stub: false } | null {
    for (let column = this.grid.firstColumn; column <= this.grid.lastColumn; column++) {
      const text = this.grid.text(row, column);
      if (text !== null) return { text, column, stub: false };
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
    const marks = labels.map((label) => /^\(?\s*(\d{1,3}|[A-Za-z])\s*\)?(?:\s*=.*)?$/.exec(label)?.[1] ?? null);
    if (marks.some((mark) => mark === null)) return false;
    const numbers = marks.filter((mark) => /^\d/.test(mark!)).map(Number);
    return numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
  }
}
