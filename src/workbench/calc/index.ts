export { createCalculator } from "./calculator";
export type { Calculator, CellArea, ChangedCell, CustomFunctionBridge, CustomValue, TableArea } from "./types";
