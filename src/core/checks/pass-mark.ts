import { finding } from "../findings/finding";
import { concludeWard } from "../scoring/ward";
import type { WardResult } from "../scoring/types";
import type { CheckContext } from "./context";
import { refOf } from "./results";

/** Reports of the programme count wards at two criteria short of the set as a milestone: the lowest mark in use. */
const LOWEST_IN_USE = 2;

/** `settings.pass-mark-unconfirmed`: no pass mark; names the wards whose conclusion a lower one would change. */
export function checkPassMark({ settings, required, fallback, findings }: CheckContext, results: readonly WardResult[]): void {
  if (settings.passMark !== null) return;
  const place = settings.raw.get("NGUONG_DAT_CHUAN")?.place ?? fallback;
  const lower = Math.max(1, required - LOWEST_IN_USE);
  const wards = results.filter((result) => concludeWard(result, lower) !== result.conclusion).map(refOf);
  findings.add(finding("settings.pass-mark-unconfirmed", place, { wards, required }));
}
