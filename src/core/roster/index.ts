export { findWard, identifyWard, type WardIdentity, type WardMatch } from "./find";
export { unitKey, wardKeyOfName } from "./names";
export { readRoster, type RosterReading } from "./read";
export { recognitionAt, withRecognition, type InheritedRecognition, type Recognition } from "./recognition";
export { ROSTER_HEADERS, rosterRows } from "./sheet";
export { predecessorsOf, successorsAt, territoryChange } from "./succession";
export { isInForce, rosterAt } from "./validity";
export * from "./types";
