/** The Excel adapter: the only folder that names Excel's API. */
export { changeCells, type CellChange, type CellContents, type ChangeOutcome } from "./cells";
export { onCellsChanged, recalculateAll, type CellsChanged } from "./events";
export { clearRules, countRules, writeHighlights, type FoundRules, type Mark, type SheetMarks } from "./highlight";
export { insertRows } from "./insertRows";
export { readOutline, type WorkbookOutline } from "./outline";
export { readAreas, type AreasRead } from "./readAreas";
export { readWorkbook, type ReadOptions } from "./read";
export { ExcelFailure, type ExcelFailureCode } from "./run";
export { selectCell } from "./select";
export { changeKept, readKept } from "./settings";
export { hostSupport, type HostSupport } from "./support";
export { planArea, writePlans, type WriteOptions, type WriteTask, type WrittenSheet } from "./write";
