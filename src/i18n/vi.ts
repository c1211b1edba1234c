import { findings } from "./vi/findings";

/** All Vietnamese words of the add-in: the source of every key. */
export const vi = { findings };

export type Words = typeof vi;
