export { identifyWard, identifyWards } from "./identify";
export { entryOf, type WardIdentity } from "./identity";
export { rosterNames } from "./likeness";
export { unitKey, wardKeyOfName } from "./names";
export { readRoster } from "./read";
export { recognitionAt, withRecognition, type Recognition } from "./recognition";
export { territoryChange } from "./succession";
export { rosterAt } from "./validity";
export * from "./types";
