import { parseArea } from "../../cells/address";
import type { SheetPlan } from "../../core/workbook/plan";
import { ExcelFailure } from "../run";

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const FORBIDDEN_NAME = /[\\/?*:[\]]|^'|'$/;

/**
 * Finds before the first write what Excel would refuse in the middle of one.
 * @throws ExcelFailure `general`, naming the sheet and the cause
 */
export function validatePlan(plan: SheetPlan): void {
  const fail = (technical: string): never => {
    throw new ExcelFailure("general", { sheet: plan.name, technical, written: [] });
  };
  if (plan.name === "" || plan.name.length > 31 || FORBIDDEN_NAME.test(plan.name)) fail(`not a sheet name: ${plan.name}`);
  if (plan.cells.length > MAX_ROWS || plan.cells.some((row) => row.length > MAX_COLUMNS)) fail("too many rows or columns");
  for (const address of [...plan.merges, ...plan.validations.map(({ area }) => area)])
    if (!parseArea(address)) fail(`not an area: ${address}`);
  for (const [row, cells] of plan.cells.entries()) {
    for (const cell of cells) {
      if (typeof cell?.value === "string" && cell.value.length > MAX_TEXT) fail(`text too long in row ${row + 1}`);
      if (cell?.formula !== undefined && (cell.formula.length > MAX_FORMULA || !cell.formula.startsWith("=")))
        fail(`bad formula in row ${row + 1}`);
      if (cell?.style !== undefined && !plan.styles[cell.style]) fail(`no style ${cell.style}`);
    }
  }
}
