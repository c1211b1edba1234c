/** Short forms for the rows of the default set. */

/** What only some measures have. */
interface Extra {
  readonly min?: number;
  readonly max?: number;
  readonly role?: string;
  readonly aliases?: string;
  /** Only warns. */
  readonly warns?: true;
}

/** Name, `Kiểu`, `Phép so sánh`, `Ngưỡng`, `Đơn vị`, `Kỳ`, section of the Đề án. The codes a, b, c follow the order. */
export type MeasureRow = readonly [string, string, string, string | number, string, string, string, Extra?];
type CriterionRow = readonly [code: string, name: string, measures: readonly MeasureRow[]];
export type GroupRow = readonly [code: string, name: string, criteria: readonly CriterionRow[]];

export const YEAR = "năm đánh giá";
export const NOW = "thời điểm đánh giá";
const PREVIOUS = "so với năm trước";
export const TASK = "Phần II, mục III";
export const SURVEY = "Phần I, mục III.2";

const RATING = "Không hoàn thành nhiệm vụ; Hoàn thành nhiệm vụ; Hoàn thành tốt nhiệm vụ; Hoàn thành xuất sắc nhiệm vụ";
const RATING_WORDS = "KHTNV; HTNV; HTTNV; HTXSNV; Hoàn thành tốt; Hoàn thành xuất sắc";

export const yesNo = (name: string, section: string, extra?: Extra): MeasureRow => [
  name,
  "đạt/không",
  "bằng",
  "Đạt",
  "",
  YEAR,
  section,
  extra,
];
export const count = (
  name: string,
  comparison: string,
  threshold: number,
  unit: string,
  section: string,
  extra?: Extra,
): MeasureRow => [name, "đếm", comparison, threshold, unit, YEAR, section, extra];
export const share = (name: string, comparison: string, threshold: string, section: string, extra?: Extra): MeasureRow => [
  name,
  "tỷ lệ",
  comparison,
  threshold,
  "%",
  YEAR,
  section,
  extra,
];
export const change = (
  name: string,
  comparison: string,
  threshold: string,
  unit: string,
  section: string,
  extra?: Extra,
): MeasureRow => [name, "so với năm trước", comparison, threshold, unit, PREVIOUS, section, extra];
export const rating = (name: string, threshold: string, section: string, aliases: string): MeasureRow => [
  name,
  "thứ bậc",
  ">=",
  `${threshold} | ${RATING}`,
  "",
  YEAR,
  section,
  { aliases: `${RATING_WORDS}; ${aliases}` },
];
