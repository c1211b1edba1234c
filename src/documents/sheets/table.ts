import { PlanBuilder } from "./builder";
import { LOOK, type Look } from "./looks";
import type { PlanCell, SheetPlan } from "../../core/workbook/plan";
import type { SheetRole } from "../../core/workbook/sheets";

type Value = string | number | null;

/** Style of a typed-in value: text stays text, numbers stay numbers. */
function valueLook(value: PlanCell["value"]): Look {
  return typeof value === "string" ? "wrapped" : "input";
}

/** A sheet that is one table from its first cell: header row, rows, frozen header, room for more rows below. */
export function tableSheet(
  role: SheetRole,
  headers: readonly string[],
  rows: readonly (readonly Value[])[],
  widths: readonly number[],
): SheetPlan {
  const builder = new PlanBuilder(role);
  builder.addValues(headers, "head", 33);
  for (const row of rows) {
    const index = builder.addRow();
    headers.forEach((_, column) => {
      const value = row[column] ?? null;
      builder.put(index, column, { value, style: valueLook(value) });
    });
  }
  return builder.build(LOOK, widths, { freeze: { rows: 1, columns: 0 } });
}
