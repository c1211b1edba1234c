import type { Field } from "../core/criteria/row";

/** Fields without which a row of `Tiêu chí` says nothing that an entry could be held against. */
export const LOSES_MEASURE: ReadonlySet<string> = new Set<Field>(["measure", "kind", "comparison", "threshold"]);
