import type { Quantity } from "../../cells/number/quantity";

/** `Kiểu` of the sheet `Tiêu chí`: đạt/không, thứ bậc, số, đếm, tỷ lệ, so với năm trước. */
export type MeasureKind = "yes-no" | "ordinal" | "number" | "count" | "percentage" | "change";

/** `Phép so sánh`: bằng, >, >=, <, <=, trong khoảng, tăng >=, giảm >=. */
export type Comparison = "=" | ">" | ">=" | "<" | "<=" | "between" | "increase>=" | "decrease>=";

/** `Vai trò`: what settings, tables and sentences work on, so that no code knows a criterion by its code. */
export type Role =
  | "land-existing" // đất hiện có
  | "land-planned" // đất dự kiến
  | "land-places" // số vị trí đất
  | "headquarters" // trụ sở
  | "vehicle" // xe
  | "committee-title"; // danh hiệu UBND

/** What a measure is held against. Percentages are shares: 90 % is 0.9. */
export type Threshold =
  | { readonly kind: "yes" }
  | { readonly kind: "quantity"; readonly value: Quantity }
  | { readonly kind: "between"; readonly low: Quantity; readonly high: Quantity }
  /** `levels` from lowest to highest; `required` is an index into it. */
  | { readonly kind: "level"; readonly levels: readonly string[]; readonly required: number }
  /** Its row cannot be used: whatever stands in the survey, the measure is missing. */
  | { readonly kind: "unread" };

/** Chỉ số: one measured thing. */
export interface Measure {
  readonly code: string; // "TC06.a"
  readonly criterion: string; // "TC06"
  readonly name: string;
  readonly kind: MeasureKind;
  readonly comparison: Comparison;
  readonly threshold: Threshold;
  readonly unit: string; // "m²", "" when none
  readonly period: string;
  /** `false`: the measure only warns, it never fails its criterion. */
  readonly mandatory: boolean;
  readonly plausibleMin: Quantity | null;
  readonly plausibleMax: Quantity | null;
  readonly role: Role | null;
  /** `Cách gọi khác`: abbreviations of levels and other header names. */
  readonly aliases: readonly string[];
  readonly basis: string;
  /** Zero-based row of the sheet `Tiêu chí`; `null` for the product's default set. */
  readonly row: number | null;
}

/** Tiêu chí. */
export interface Criterion {
  readonly code: string; // "TC06"
  readonly name: string;
  readonly group: string; // code of its group
  readonly points: Quantity;
  readonly measures: readonly Measure[];
}

export interface CriteriaGroup {
  readonly code: string; // "G3"
  readonly name: string;
  readonly criteria: readonly string[];
}

/** Bộ tiêu chí: versioned data, never code. Its size is `criteria.length`, nowhere 22. */
export interface CriteriaSet {
  readonly groups: readonly CriteriaGroup[];
  readonly criteria: readonly Criterion[];
  /** `true` when every row carries the mark of the product's default set. */
  readonly derived: boolean;
  readonly origin: "workbook" | "preset" | "default";
  /** Name of the sheet that it was read from. */
  readonly sheet: string | null;
}
