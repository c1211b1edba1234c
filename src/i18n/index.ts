import type { AnyFinding } from "../core/findings/finding";
import type { Why } from "../core/heads/place";
import { en } from "./en";
import { messageOf, type FindingMessage } from "./message";
import type { FindingPlace, Language } from "./types";
import { vi, type Words } from "./vi";

export type { FindingMessage } from "./message";
export type { FindingPlace, Language } from "./types";
export type { Words } from "./vi";

/** All words in one language. */
export function words(language: Language): Words {
  return language === "en" ? en : vi;
}

/** One piece of evidence for what a head means, as a sentence. */
export function evidenceMessage(piece: Why, language: Language): string {
  return words(language).why[piece.by]("text" in piece ? piece.text : "");
}

/**
 * A finding in words: where – what – value – what to do. Figures keep their Vietnamese form in both languages.
 * `place` adds the ward and measure of the cell where the params do not name them.
 */
export function findingMessage(finding: AnyFinding, language: Language, place?: FindingPlace): FindingMessage {
  return messageOf(finding, words(language).findings, place);
}
