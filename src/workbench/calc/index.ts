export { createCalculator } from "./calculator";
export type { Calculator, CellArea, Change, ChangedCell, CustomFunctionBridge, CustomValue, TableArea } from "./types";
