/**
 * Every finding the check can raise: code, severity and the shape of its params. Codes and params are stable:
 * tests and saved reports refer to them. The words are in `src/i18n`.
 */
import type { Area, Place } from "../../cells/address";

export type Severity = "error" | "warning" | "info";

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

export interface FindingParams {
  "structure.survey-not-found": Record<string, never>;
  "structure.empty-survey": Record<string, never>;
  "structure.column-missing": { measure: string; cells: readonly Place[] };
  "structure.column-duplicate": { measure: string; cells: readonly Place[] };
  "structure.column-unknown": { header: string };
  "structure.merged-data": { range: Area };
  "structure.hidden-data": { range: Area };
  "structure.total-row": { label: string };
  "settings.pass-mark-unconfirmed": { wards: readonly WardRef[]; required: number };
  "settings.source-conflict": { wards: readonly WardRef[]; measure: string; threshold: string; other: string };
  "settings.criteria-derived": { what: string };
  "settings.preset-used": { what: string };
  "settings.invalid": { key: string; value: string; reason: string };
  "criteria.row-invalid": { key: string; value: string; reason: string };
  "criteria.code-duplicate": { key: string; value: string; reason: string };
  "roster.ward-unknown": { ward: WardRef; cells: readonly Place[] };
  "roster.ward-duplicate": { ward: WardRef; cells: readonly Place[] };
  "roster.ward-missing": { ward: WardRef; cells: readonly Place[] };
  "roster.recognition-differs": { ward: WardRef; stated: number; listed: number | null };
  "roster.name-variant": { name: string; candidates: readonly string[] };
  "roster.ward-expired": { ward: WardRef; date: string; successors: readonly string[] };
  "roster.territory-changed": { ward: WardRef; date: string; predecessors: readonly string[] };
  "roster.recognition-inherited": { ward: WardRef; date: string; predecessors: readonly string[] };
  "entry.missing": { ward: WardRef; measure: string };
  "entry.unreadable": { value: string };
  "entry.contradiction": { value: string };
  "entry.error-value": { value: string };
  "entry.out-of-range": { value: string };
  "entry.ambiguous": { value: string; readings: readonly string[] };
  "entry.ratio-as-date": { serial: number; format: string; readings: readonly string[] };
  "entry.implausible": { value: string; min: number | null; max: number | null };
  "entry.english-format": { value: string; read: string };
  "entry.number-as-text": { value: string; read: string };
  "entry.whitespace": { value: string; read: string };
  "entry.not-nfc": { value: string; read: string };
  "entry.lookalike": { value: string; read: string };
  "entry.legacy-font": { encoding: "tcvn3" | "vni" | "unicode"; read: string };
  "entry.formula": { formula: string };
  "criterion.not-met": NotMetParams;
  "criterion.warn-only": NotMetParams;
  "criterion.stated-differs": { ward: WardRef; criterion: string; stated: string; computed: string };
  "criterion.appraisal-differs": { ward: WardRef; criterion: string; stated: string; computed: string };
  "criterion.no-previous": { ward: WardRef; measure: string };
  "criterion.zero-base": { ward: WardRef; measure: string };
  "consistency.sum": { stated: string; computed: string; parts: readonly string[]; impliedBase?: string | null };
  "consistency.percent": { stated: string; computed: string; parts: readonly string[]; impliedBase?: string | null };
  "consistency.distribution": { stated: string; computed: string; reason: string };
  "consistency.infeasible": { stated: string; computed: string; reason: string };
  "consistency.scope": { parts: readonly string[] };
  "roadmap.behind": { year: string; unit?: string; target: number; achieved: number };
  "roadmap.unit-short": { year: string; unit: string; target: number; achieved: number };
  "roadmap.named-missing": { year: string; names: readonly string[] };
  "roadmap.not-maintained": { year: string; names: readonly string[] };
  "roadmap.plan-exceeds-roster": { year: string; target: number; wards: number };
  "roadmap.target-mismatch": { year: string; target: number; wards: number };
  "review.due": { what: string; due: string };
  "review.overdue": { what: string; due: string };
}

export type FindingCode = keyof FindingParams;

export const SEVERITY: { readonly [C in FindingCode]: Severity } = {
  "structure.survey-not-found": "error",
  "structure.empty-survey": "error",
  "structure.column-missing": "error",
  "structure.column-duplicate": "error",
  "structure.column-unknown": "warning",
  "structure.merged-data": "warning",
  "structure.hidden-data": "warning",
  "structure.total-row": "info",
  "settings.pass-mark-unconfirmed": "warning",
  "settings.source-conflict": "warning",
  "settings.criteria-derived": "info",
  "settings.preset-used": "info",
  "settings.invalid": "error",
  "criteria.row-invalid": "error",
  "criteria.code-duplicate": "error",
  "roster.ward-unknown": "error",
  "roster.ward-duplicate": "error",
  "roster.ward-missing": "error",
  "roster.recognition-differs": "warning",
  "roster.name-variant": "warning",
  "roster.ward-expired": "warning",
  "roster.territory-changed": "warning",
  "roster.recognition-inherited": "warning",
  "entry.missing": "warning",
  "entry.unreadable": "error",
  "entry.contradiction": "error",
  "entry.error-value": "error",
  "entry.out-of-range": "error",
  "entry.ambiguous": "warning",
  "entry.ratio-as-date": "error",
  "entry.implausible": "warning",
  "entry.english-format": "info",
  "entry.number-as-text": "info",
  "entry.whitespace": "info",
  "entry.not-nfc": "info",
  "entry.lookalike": "info",
  "entry.legacy-font": "warning",
  "entry.formula": "warning",
  "criterion.not-met": "info",
  "criterion.warn-only": "info",
  "criterion.stated-differs": "warning",
  "criterion.appraisal-differs": "warning",
  "criterion.no-previous": "warning",
  "criterion.zero-base": "warning",
  "consistency.sum": "error",
  "consistency.percent": "error",
  "consistency.distribution": "error",
  "consistency.infeasible": "error",
  "consistency.scope": "warning",
  "roadmap.behind": "warning",
  "roadmap.unit-short": "warning",
  "roadmap.named-missing": "warning",
  "roadmap.not-maintained": "warning",
  "roadmap.plan-exceeds-roster": "warning",
  "roadmap.target-mismatch": "warning",
  "review.due": "info",
  "review.overdue": "warning",
};
