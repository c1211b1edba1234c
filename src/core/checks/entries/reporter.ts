import type { Criterion, Measure, Threshold } from "../../criteria/types";
import type { Reading } from "../../entry/reading";
import type { NotMetParams, WardRef } from "../../findings/catalogue";
import { finding } from "../../findings/finding";
import type { CellFindings } from "../../findings/list";
import { formatNumber, formatShare } from "../../../cells/number/format";
import { toNumber, type Quantity } from "../../../cells/number/quantity";
import type { ScoredMeasure } from "../../scoring/criterion";
import type { Status } from "../../scoring/types";
import type { Place } from "../../../cells/address";
import { isErrorValue, type CellValue } from "../../../cells/value";
import type { Cell } from "./cells";

/** Turns what was read and scored into findings of one ward. */
export class EntryReporter {
  constructor(
    private readonly findings: CellFindings,
    private readonly ward: WardRef,
  ) {}

  issues(cell: Cell, reading: Reading): void {
    for (const { code, params, suggestion } of reading.issues) this.findings.add(finding(code, place(cell), params, suggestion));
  }

  missing(cell: Cell, measure: string): void {
    this.findings.add(finding("entry.missing", place(cell), { ward: this.ward, measure }));
  }

  change(code: "criterion.no-previous" | "criterion.zero-base", cell: Cell, measure: string): void {
    this.findings.add(finding(code, place(cell), { ward: this.ward, measure }));
  }

  /** A failing measure: `criterion.not-met`, or `criterion.warn-only` when it only warns. */
  measureFails(cell: Cell, criterion: Criterion, measure: Measure, score: ScoredMeasure, reading: Reading | null): void {
    const code = measure.mandatory ? "criterion.not-met" : "criterion.warn-only";
    const typed = reading?.state === "direct";
    const params: NotMetParams = {
      ward: this.ward,
      criterion: criterion.code,
      measure: measure.code,
      value: typed ? shownValue(cell.value) : plain(score.value),
      threshold: thresholdOf(measure),
      shortfall: score.shortfall === null ? null : toNumber(score.shortfall),
      unit: isShare(measure) ? "%" : measure.unit,
    };
    this.findings.add(finding(code, place(cell), params));
  }

  criterionFails(cell: Cell, criterion: Criterion): void {
    const params = { ward: this.ward, criterion: criterion.code, value: shownValue(cell.value) };
    this.findings.add(finding("criterion.not-met", place(cell), params));
  }

  differs(
    code: "criterion.stated-differs" | "criterion.appraisal-differs",
    cell: Cell,
    criterion: string,
    stated: string,
    computed: Status,
  ): void {
    this.findings.add(finding(code, place(cell), { ward: this.ward, criterion, stated, computed }));
  }
}

function place({ sheet, row, column }: Cell): Place {
  return { sheet: sheet.name, row, column };
}

/** Percentages and changes are shares of one. */
const isShare = (measure: Measure): boolean => measure.kind === "percentage" || measure.kind === "change";

function thresholdOf(measure: Measure): string | number | undefined {
  const { threshold } = measure;
  const figure = (q: Quantity) => (isShare(measure) ? formatShare(q) : formatNumber(q));
  switch (threshold.kind) {
    case "yes":
    case "unread":
      return undefined;
    case "quantity":
      return toNumber(threshold.value);
    case "between":
      return `${figure(threshold.low)}–${figure(threshold.high)}`;
    case "level":
      return levelOf(threshold);
  }
}

function levelOf(threshold: Extract<Threshold, { kind: "level" }>): string {
  return threshold.levels[threshold.required] ?? "";
}

function plain(value: ScoredMeasure["value"]): NotMetParams["value"] {
  return value === null || typeof value === "string" || typeof value === "boolean" ? value : toNumber(value);
}

function shownValue(value: CellValue): NotMetParams["value"] {
  return isErrorValue(value) ? value.error : value;
}
