import { checkChange } from "../core/claims";
import { readChange, readPart, readShare, statedValue, type StatedShare } from "../core/claims/figure";
import { formatNumber, formatShare } from "../cells/number/format";
import { compareQuantities, mulQ, type Quantity } from "../cells/number/quantity";
import { cellText, isErrorValue, type CellValue } from "../cells/value";
import { functionWords } from "../i18n/vi/functions";
import { cellOf } from "./cells";
import { missing, unusable } from "./failure";

const { problem, claim: words } = functionWords;

/** Empty when the stated share follows from the counts, else what it is and what would make it right. */
export function claimCheck(current: unknown, change: unknown, stated: unknown): string {
  const cells = [cellOf(current), cellOf(change), cellOf(stated)] as const;
  if (cells.some((value) => value === null || isErrorValue(value))) return missing(problem.noClaim);
  const signed = quantityOf(cells[1], readChange);
  const claimed = shareOf(cells[2]);
  const check = checkChange(quantityOf(cells[0], readPart), signed, claimed);
  if (check.match) return "";
  if (check.share === null) return words.zeroBase;
  const size = compareQuantities(signed, 0) < 0 ? mulQ(signed, -1) : signed;
  const parts = [words.computed(formatNumber(size), formatNumber(check.previous), formatShare(check.share))];
  if (check.impliedBase !== null) parts.push(words.impliedBase(said(claimed), formatNumber(check.impliedBase)));
  return parts.join("; ");
}

function quantityOf(value: CellValue, read: (text: string) => Quantity | "ambiguous" | null): Quantity {
  if (typeof value === "number") return value;
  const quantity = typeof value === "string" ? read(value) : null;
  return quantity === null || quantity === "ambiguous" ? unusable(problem.claimNumber(cellText(value))) : quantity;
}

/** Functions see no formats: a number up to 1 is the share as stored, above it per cent. The sign is left aside. */
function shareOf(value: CellValue): StatedShare {
  if (typeof value === "number") {
    const size = Math.abs(value);
    if (size > 1) return { kind: "percent", percent: size, decimals: decimalsOf(size) };
    return { kind: "percent", percent: mulQ(size, 100), decimals: Math.max(0, decimalsOf(size) - 2) };
  }
  const share = typeof value === "string" ? readShare(value) : null;
  return share === null || share === "ambiguous" ? unusable(problem.claimShare(cellText(value))) : share;
}

function said(claimed: StatedShare): string {
  return formatShare(statedValue(claimed), claimed.kind === "percent" ? claimed.decimals : 2);
}

function decimalsOf(value: number): number {
  return formatNumber(value, 15).split(",")[1]?.length ?? 0;
}
