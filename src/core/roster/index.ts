export { entryOf, identifyWard, identifyWards, type NamedRow, type WardIdentity } from "./identify";
export { rosterNames, type WardLikeness } from "./likeness";
export { unitKey, wardKeyOfName } from "./names";
export type { ReadAs } from "./near";
export { readRoster } from "./read";
export { recognitionAt, withRecognition, type Recognition } from "./recognition";
export { territoryChange } from "./succession";
export { rosterAt } from "./validity";
export * from "./types";
