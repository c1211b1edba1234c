import type { Target } from "../lexicon";

/** More than all words together can be worth. */
const NEVER = -100_000;

const COUNT = /^(?:tổng )?số(?: lượng)?(?:\s|$)|^sl\s|^dân số|^diện tích|^thu\s/iu;
const SHARE = /^(?:tỷ lệ|tỉ lệ|%|tl\s)/iu;

/** “Số tổ dân phố” is not the share of them, and “Tỷ lệ …” no number of cases. */
export function quantityEvidence(own: string, { measure }: Target): number {
  if (measure === null) return 0;
  if (measure.kind === "percentage" && COUNT.test(own.trim())) return NEVER;
  return (measure.kind === "count" || measure.kind === "number") && SHARE.test(own.trim()) ? NEVER : 0;
}
