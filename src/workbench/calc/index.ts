export { createCalculator } from "./calculator";
export type { Calculator, Change, ChangedCell, CustomFunctionBridge, CustomValue } from "./types";
