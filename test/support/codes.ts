import { CATALOGUE, type FindingCode } from "../../src/core/findings/catalogue";

/** The codes of every finding. */
export const CODES = Object.keys(CATALOGUE) as FindingCode[];
