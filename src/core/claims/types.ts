import type { Place } from "../../cells/address";

/** `Loại` of `Số liệu báo cáo`: tổng, tỷ lệ, tăng giảm, phân bố, không đạt, đối chiếu phạm vi. */
export type ClaimKind = "sum" | "percent" | "change" | "distribution" | "failing" | "scope";

/** One row of `Số liệu báo cáo`. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly what: string;
  /** `Số nêu` as shown; "" when blank. */
  readonly stated: string;
  /** `Thành phần`, split at `;`. */
  readonly parts: readonly string[];
  /** `Phạm vi`, split at `;`. */
  readonly scope: readonly string[];
  readonly basis: string;
  readonly statedAt: Place;
  readonly partsAt: Place;
  readonly scopeAt: Place;
}
