import { findings } from "./en/findings";
import type { Words } from "./vi";

/** The English words: the same shape as the Vietnamese ones. */
export const en: Words = { findings };
