import { matchKey } from "../../cells/text/normalise";
import type { Comparison, MeasureKind, Role } from "./types";

/** Words of a column with a fixed vocabulary, in both directions. */
export interface Vocabulary<T extends string> {
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

function vocabulary<T extends string>(words: Readonly<Record<T, readonly [string, ...string[]]>>): Vocabulary<T> {
  const byKey = new Map<string, T>();
  const entries = Object.entries(words) as [T, readonly [string, ...string[]]][];
  for (const [value, names] of entries) for (const name of names) byKey.set(matchKey(name), value);
  const first = new Map(entries.map(([value, names]) => [value, names[0]]));
  return { read: (text) => byKey.get(matchKey(text)), write: (value) => first.get(value)! };
}

/** `Kiểu`. */
export const KINDS = vocabulary<MeasureKind>({
  "yes-no": ["đạt/không", "đạt/không đạt", "có/không"],
  ordinal: ["thứ bậc"],
  number: ["số"],
  count: ["đếm"],
  percentage: ["tỷ lệ", "tỉ lệ"],
  change: ["so với năm trước"],
});

/** `Phép so sánh`. */
export const COMPARISONS = vocabulary<Comparison>({
  "=": ["bằng", "="],
  ">": [">", "trên"],
  ">=": [">=", "≥", "từ", "tối thiểu", "ít nhất"],
  "<": ["<", "dưới"],
  "<=": ["<=", "≤", "tối đa"],
  between: ["trong khoảng"],
  "increase>=": ["tăng >=", "tăng ≥", "tăng"],
  "decrease>=": ["giảm >=", "giảm ≥", "giảm"],
});

/** `Vai trò`. */
export const ROLES = vocabulary<Role>({
  "land-existing": ["đất hiện có"],
  "land-planned": ["đất dự kiến"],
  "land-places": ["số vị trí đất"],
  headquarters: ["trụ sở"],
  vehicle: ["xe"],
  "committee-title": ["danh hiệu UBND"],
});
