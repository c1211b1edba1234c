import type { Place } from "../../cells/address";
import { finding, type AnyFinding } from "../findings/finding";
import { formatNumber, formatShare } from "../../cells/number/format";
import { addQ, compareQuantities, ratio, type Quantity } from "../../cells/number/quantity";
import { matchKey } from "../../cells/text/normalise";
import { checkChange, impliedBase } from "./change";
import { agrees, readChange, readPart, readShare } from "./figure";
import type { Claim } from "./types";

/** Figures of a claim, or the findings that say why they cannot be read. */
type Figures = { readonly values: Quantity[] } | { readonly findings: AnyFinding[] };

type Reader = (text: string) => Quantity | "ambiguous" | null;

const baseOf = (base: number | null): string | null => (base === null ? null : formatNumber(base));

function unreadable(place: Place, value: string, ambiguous = false): AnyFinding {
  return ambiguous
    ? finding("entry.ambiguous", place, { value, readings: [value.replace(",", ""), value] })
    : finding("entry.unreadable", place, { value });
}

/** `readers`: one a part; `readPart` for those without one. */
function readParts(claim: Claim, ...readers: readonly Reader[]): Figures {
  const values: Quantity[] = [];
  for (const [index, text] of claim.parts.entries()) {
    const value = (readers[index] ?? readPart)(text);
    if (value === null || value === "ambiguous") return { findings: [unreadable(claim.partsAt, text, value !== null)] };
    values.push(value);
  }
  return { values };
}

/** `tổng`: 11 | 3; 7 – and `đối chiếu phạm vi`: 396 | 191; 205, where totals agree but their areas differ. */
export function checkSum(claim: Claim): AnyFinding[] {
  const stated = readPart(claim.stated);
  if (stated === null || stated === "ambiguous") return [unreadable(claim.statedAt, claim.stated, stated !== null)];
  const figures = readParts(claim);
  if ("findings" in figures) return figures.findings;
  if (figures.values.length === 0) return [unreadable(claim.partsAt, "")];
  const sum = figures.values.reduce(addQ, 0);
  if (compareQuantities(sum, stated) !== 0) {
    const params = { stated: claim.stated, computed: formatNumber(sum, 10), parts: claim.parts };
    return [finding("consistency.sum", claim.statedAt, params)];
  }
  const areas = new Set(claim.scope.map(matchKey));
  if (claim.kind !== "scope" || areas.size < 2) return [];
  return [finding("consistency.scope", claim.scopeAt, { parts: claim.scope })];
}

/** `tỷ lệ`: 35,71% | 5; 14. */
export function checkPercent(claim: Claim): AnyFinding[] {
  const stated = readShare(claim.stated);
  if (stated === null || stated === "ambiguous") return [unreadable(claim.statedAt, claim.stated, stated !== null)];
  const figures = readParts(claim);
  if ("findings" in figures) return figures.findings;
  const [part, whole, ...more] = figures.values;
  if (part === undefined || whole === undefined || more.length > 0 || compareQuantities(whole, 0) <= 0) {
    return [unreadable(claim.partsAt, claim.parts.join("; "))];
  }
  const share = ratio(part, whole);
  if (agrees(share, stated)) return [];
  const params = {
    stated: claim.stated,
    computed: formatShare(share),
    parts: claim.parts,
    impliedBase: baseOf(impliedBase(part, stated)),
  };
  return [finding("consistency.percent", claim.statedAt, params)];
}

/** `tăng giảm`: 9,79% | 191; -14, the figure now and the signed change. */
export function checkChangeClaim(claim: Claim): AnyFinding[] {
  const stated = readShare(claim.stated);
  if (stated === null || stated === "ambiguous") return [unreadable(claim.statedAt, claim.stated, stated !== null)];
  const figures = readParts(claim, readPart, readChange);
  if ("findings" in figures) return figures.findings;
  const [now, change, ...more] = figures.values;
  if (now === undefined || change === undefined || more.length > 0) {
    return [unreadable(claim.partsAt, claim.parts.join("; "))];
  }
  const { match, share, impliedBase: implied } = checkChange(now, change, stated);
  if (share === null) return [unreadable(claim.partsAt, claim.parts.join("; "))];
  if (match) return [];
  const params = {
    stated: claim.stated,
    computed: formatShare(share),
    parts: claim.parts,
    impliedBase: baseOf(implied),
  };
  return [finding("consistency.percent", claim.statedAt, params)];
}
