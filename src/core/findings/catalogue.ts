import type { Area, Place } from "../../cells/address";

export type Severity = "error" | "warning" | "info";

/** How a highlight marks a cell: không đạt, chưa đủ dữ liệu, cần xem lại. */
export type Mark = "failing" | "missing" | "review";

/** What the pane offers beside a proposed value. */
type Action = "set-pass-mark" | "map-columns" | "name-ward" | "keep-value";

/** All that the product knows of one kind of finding, but its words. */
export interface FindingKind<Params> {
  readonly severity: Severity;
  /** At most one a cell; or, where it has no cell of its own, one a cell and params. */
  readonly identity: "cell" | "params";
  readonly mark: Mark | null;
  readonly action: Action | null;
  /** A result of scoring, shown beside the criteria; others are listed to be corrected. */
  readonly result: boolean;
  /** Tells the compiler the shape of the params; holds nothing. */
  readonly params?: Params;
}

/** A ward in params. */
export interface WardRef {
  readonly name: string;
  readonly unit: string;
  readonly code?: string;
}

/** What a failing measure is short of; forms with direct results have no measure, threshold or shortfall. */
export interface NotMetParams {
  readonly ward: WardRef;
  readonly criterion: string;
  readonly measure?: string;
  readonly value: string | number | boolean | null;
  readonly threshold?: string | number;
  readonly shortfall?: number | null;
  readonly unit?: string;
}

function kind<Params>(
  severity: Severity,
  more: Partial<Omit<FindingKind<Params>, "severity" | "params">> = {},
): FindingKind<Params> {
  return { severity, identity: "cell", mark: null, action: null, result: false, ...more };
}

type None = Record<string, never>;

/**
 * Every finding that a check can raise, a row each. Codes and params are stable: tests and saved reports refer to them.
 * The list of the pane, highlights, the report of the batch command and docs/findings.md follow from here; the words are
 * in `src/i18n`.
 */
export const CATALOGUE = {
  "structure.survey-not-found": kind<None>("error"),
  "structure.empty-survey": kind<None>("error"),
  "structure.column-missing": kind<{ measure: string; cells: readonly Place[] }>("error", {
    identity: "params",
    action: "map-columns",
  }),
  "structure.column-duplicate": kind<{ measure: string; cells: readonly Place[] }>("error"),
  "structure.column-unknown": kind<{ header: string }>("warning", { action: "map-columns" }),
  "structure.merged-data": kind<{ range: Area }>("warning"),
  "structure.hidden-data": kind<{ range: Area }>("warning"),
  "structure.total-row": kind<{ label: string }>("info"),
  "settings.pass-mark-unconfirmed": kind<{ wards: readonly WardRef[]; required: number }>("warning", {
    identity: "params",
    action: "set-pass-mark",
  }),
  "settings.source-conflict": kind<{ wards: readonly WardRef[]; measure: string; threshold: string; other: string }>("warning", {
    identity: "params",
  }),
  "settings.criteria-derived": kind<{ what: string }>("info", { identity: "params" }),
  "settings.preset-used": kind<{ what: string }>("info", { identity: "params" }),
  "settings.invalid": kind<{ key: string; value: string; reason: string }>("error", { identity: "params" }),
  "criteria.row-invalid": kind<{ key: string; value: string; reason: string; measureLost: boolean }>("error", {
    identity: "params",
  }),
  "criteria.code-duplicate": kind<{ key: string; value: string; reason: string }>("error", { identity: "params" }),
  "roster.ward-unknown": kind<{ ward: WardRef; cells: readonly Place[] }>("error"),
  "roster.ward-duplicate": kind<{ ward: WardRef; cells: readonly Place[] }>("error"),
  "roster.ward-missing": kind<{ ward: WardRef; cells: readonly Place[] }>("error", { identity: "params" }),
  "roster.recognition-differs": kind<{ ward: WardRef; stated: number; listed: number | null }>("warning"),
  "roster.name-variant": kind<{ name: string; candidates: readonly string[] }>("warning", { action: "name-ward" }),
  "roster.read-as": kind<{ names: readonly { readonly typed: string; readonly ward: string }[]; cells: readonly Place[] }>(
    "info",
  ),
  "roster.ward-expired": kind<{ ward: WardRef; date: string; successors: readonly string[] }>("warning"),
  "roster.territory-changed": kind<{ ward: WardRef; date: string; predecessors: readonly string[] }>("warning"),
  "roster.recognition-inherited": kind<{ ward: WardRef; date: string; predecessors: readonly string[] }>("warning", {
    identity: "params",
  }),
  "entry.missing": kind<{ ward: WardRef; measure: string }>("warning", { mark: "missing" }),
  "entry.unreadable": kind<{ value: string }>("error", { mark: "review" }),
  "entry.contradiction": kind<{ value: string }>("error", { mark: "review" }),
  "entry.error-value": kind<{ value: string }>("error", { mark: "review" }),
  "entry.out-of-range": kind<{ value: string }>("error", { mark: "review" }),
  "entry.ambiguous": kind<{ value: string; readings: readonly string[] }>("warning", { mark: "review" }),
  "entry.ratio-as-date": kind<{ serial: number; format: string; readings: readonly string[] }>("error", { mark: "review" }),
  "entry.implausible": kind<{ value: string; min: number | null; max: number | null }>("warning", {
    mark: "review",
    action: "keep-value",
  }),
  "entry.english-format": kind<{ value: string; read: string }>("info"),
  "entry.number-as-text": kind<{ value: string; read: string }>("info"),
  "entry.whitespace": kind<{ value: string; read: string }>("info"),
  "entry.not-nfc": kind<{ value: string; read: string }>("info"),
  "entry.lookalike": kind<{ value: string; read: string }>("info"),
  "entry.legacy-font": kind<{ encoding: "tcvn3" | "vni" | "unicode"; read: string }>("warning", { mark: "review" }),
  "entry.formula": kind<{ formula: string }>("warning", { mark: "review" }),
  "criterion.not-met": kind<NotMetParams>("info", { mark: "failing", result: true }),
  "criterion.warn-only": kind<NotMetParams>("info", { result: true }),
  "criterion.stated-differs": kind<{ ward: WardRef; criterion: string; stated: string; computed: string }>("warning", {
    mark: "review",
  }),
  "criterion.appraisal-differs": kind<{ ward: WardRef; criterion: string; stated: string; computed: string }>("warning", {
    mark: "review",
  }),
  "criterion.no-previous": kind<{ ward: WardRef; measure: string }>("warning", { mark: "missing" }),
  "criterion.zero-base": kind<{ ward: WardRef; measure: string }>("warning", { mark: "review" }),
  "consistency.sum": kind<{ stated: string; computed: string; parts: readonly string[]; impliedBase?: string | null }>("error", {
    identity: "params",
  }),
  "consistency.percent": kind<{ stated: string; computed: string; parts: readonly string[]; impliedBase?: string | null }>(
    "error",
    { identity: "params" },
  ),
  "consistency.distribution": kind<{ stated: string; computed: string; reason: string }>("error", { identity: "params" }),
  "consistency.infeasible": kind<{ stated: string; computed: string; reason: string }>("error", { identity: "params" }),
  "consistency.scope": kind<{ parts: readonly string[] }>("warning", { identity: "params" }),
  "roadmap.behind": kind<{ year: string; unit?: string; target: number; achieved: number }>("warning", { identity: "params" }),
  "roadmap.unit-short": kind<{ year: string; unit: string; target: number; achieved: number }>("warning", { identity: "params" }),
  "roadmap.named-missing": kind<{ year: string; names: readonly string[] }>("warning", { identity: "params" }),
  "roadmap.not-maintained": kind<{ year: string; names: readonly string[] }>("warning", { identity: "params" }),
  "roadmap.plan-exceeds-roster": kind<{ year: string; target: number; wards: number }>("warning", { identity: "params" }),
  "roadmap.target-mismatch": kind<{ year: string; target: number; wards: number }>("warning", { identity: "params" }),
  "review.due": kind<{ what: string; due: string }>("info", { identity: "params" }),
  "review.overdue": kind<{ what: string; due: string }>("warning", { identity: "params" }),
} as const;

export type FindingCode = keyof typeof CATALOGUE;

export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(CATALOGUE, code);

export type FindingParams = {
  readonly [C in FindingCode]: (typeof CATALOGUE)[C] extends FindingKind<infer Params> ? Params : never;
};
