import { placeAddress } from "../cells/address";
import type { FindingCode } from "../core/findings/catalogue";
import type { AnyFinding, Finding } from "../core/findings/finding";
import type { FindingContext, FindingPlace, FindingWords } from "./types";

/** A finding in words. */
export interface FindingMessage {
  /** Address, ward and code: `Khảo sát!N7 · An Tảo · TC06.a`. */
  readonly where: string;
  /** What it is about, without the address: `An Tảo · TC06.a`, `Ngưỡng đạt chuẩn`. */
  readonly subject: string;
  /** Name of the kind of finding. */
  readonly title: string;
  /** One line for lists. */
  readonly short: string;
  /** At most three sentences, for the opened finding. */
  readonly long: string;
}

/** Puts a finding into the given words. `place` adds the ward and the measure that the params do not name. */
export function messageOf(finding: AnyFinding, words: FindingWords, place: FindingPlace = {}): FindingMessage {
  return wordsFor(finding as Finding, words, place);
}

function wordsFor<C extends FindingCode>(finding: Finding<C>, words: FindingWords, place: FindingPlace): FindingMessage {
  const wording = words[finding.code];
  const context: FindingContext = { ...place, fix: finding.suggestion?.label };
  const known = [place.ward, place.code].filter((part) => part !== undefined && part !== "").join(" · ");
  const about = wording.about?.(finding.params) ?? "";
  const subject = about || known || wording.title;
  return {
    where: [placeAddress(finding), subject].join(" · "),
    subject,
    title: wording.title,
    short: wording.short(finding.params, context),
    long: wording.long(finding.params, context),
  };
}
