import { ceilQ, compareQuantities, mulQ, ratio, subQ, toNumber, type Quantity } from "../../cells/number/quantity";
import { agrees, statedValue, type StatedShare } from "./figure";

/** Whether a stated change in per cent follows from its counts. */
export interface ChangeCheck {
  /** The exact share, rounded half up to the decimals stated, equals the stated one. */
  readonly match: boolean;
  readonly previous: Quantity;
  /** |change| / previous as a share; `null` when the previous value is 0 or less. */
  readonly share: Quantity | null;
  /** The whole previous value for which the stated share would hold (the nearest of several); `null` when none does. */
  readonly impliedBase: number | null;
}

/** “191 vụ, thay đổi −14, 9,79 %”: does the share follow from the counts? Signs of the share are left aside. */
export function checkChange(current: Quantity, change: Quantity, stated: StatedShare): ChangeCheck {
  const previous = subQ(current, change);
  const size = compareQuantities(change, 0) < 0 ? mulQ(change, -1) : change;
  const share = compareQuantities(previous, 0) > 0 ? ratio(size, previous) : null;
  const match = share !== null && agrees(share, stated);
  return { match, previous, share, impliedBase: match ? null : impliedBase(size, stated) };
}

/** The whole base for which `size` would be the stated share; `null` when there is none. */
export function impliedBase(size: Quantity, stated: StatedShare): number | null {
  const share = statedValue(stated);
  if (compareQuantities(share, 0) === 0 || compareQuantities(size, 0) === 0) return null;
  const exact = ratio(size, share);
  const above = ceilQ(exact);
  const candidates = [above, above - 1].filter((base) => base > 0 && agrees(ratio(size, base), stated));
  const distance = (base: number): number => Math.abs(base - toNumber(exact));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
