import { findings } from "./vi/findings";
import { pane } from "./vi/pane";

/** All Vietnamese words of the add-in's pane and findings: the source of every key. */
export const vi = { findings, pane };

export type Words = typeof vi;
