import { findings } from "./vi/findings";
import { pane } from "./vi/pane";
import { noCriterion, why } from "./vi/why";

/** All Vietnamese words of the add-in's pane and findings: the source of every key. */
export const vi = { findings, pane, why, noCriterion };

export type Words = typeof vi;
