/** The Excel adapter, within reach of a test that runs it in the host. */
export { countRules, writeHighlights } from "../../../src/excel/highlight";
export { readWorkbook } from "../../../src/excel/read";
export { writePlans } from "../../../src/excel/write";
