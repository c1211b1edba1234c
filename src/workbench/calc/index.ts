export { applyChanges } from "./applyChanges";
export { createCalculator } from "./calculator";
export type { Calculator, CellArea, ChangedCell, CustomFunctionBridge, CustomValue, TableArea } from "./types";
