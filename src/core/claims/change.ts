import type { Quantity } from "../number/quantity";

export interface ChangeCheck {
  /** Whether the exact share, rounded half up to the decimals stated, equals the stated one. */
  readonly match: boolean;
  readonly previous: Quantity;
  /** |change| / previous as a share; `null` when the previous value is 0. */
  readonly share: Quantity | null;
  /** The whole previous value for which the stated share would hold; `null` when there is none, or it matches. */
  readonly impliedBase: number | null;
}
/** “191 vụ, thay đổi −14, 9,79 %”: does the share follow from the counts? `stated` is a share with its number of decimals as per cent. */
export function checkChange(current: Quantity, change: Quantity, stated: { share: Quantity; decimals: number }): ChangeCheck {
  throw new Error(String([current, change, stated]));
}
