import { findings } from "./en/findings";
import { pane } from "./en/pane";
import { noCriterion, why } from "./en/why";
import type { Words } from "./vi";

/** The English words: the same shape as the Vietnamese ones. */
export const en: Words = { findings, pane, why, noCriterion };
