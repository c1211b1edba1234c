/** The check alone, in plain Node: cost against `JSON.parse` of the same values in the same run. */
import { checkWorkbook } from "../../src/core/report/check";
import { patchSnapshot } from "../../src/cells/patch";
import type { WorkbookSnapshot } from "../../src/cells/snapshot";
import { fastest, fastestOn, type Row } from "./measure";
import { surveyPlans } from "./survey";
import { snapshotOf } from "./workbook";

export const SIZES = [14, 249, 3321] as const;
const OPTIONS = { today: "2023-01-05" };

export function coreRows(): Row[] {
  const rows: Row[] = [];
  const perCell = new Map<number, number>();
  for (const wards of SIZES) {
    const snapshot = snapshotOf(surveyPlans({ wards }));
    const json = JSON.stringify(snapshot.sheets.map(({ values }) => values));
    const cells = cellsOf(snapshot);
    const parse = fastest(() => JSON.parse(json) as unknown, 40);
    const check = checkTime(snapshot);
    const dirty = snapshotOf(surveyPlans({ wards, dirty: 0.1 }));
    const dirtyCheck = checkTime(dirty);
    perCell.set(wards, check / cells);
    rows.push(
      { what: `check, ${wards} wards × 51 measures (${cells} cells)`, value: check, unit: "ms", atMost: null },
      {
        what: `  against JSON.parse of the values (${parse.toFixed(2)} ms)`,
        value: check / parse,
        unit: "×",
        atMost: wards === 3321 ? 20 : null,
      },
      {
        what: "  again after one edit",
        value: recheckTime(snapshot),
        unit: "ms",
        atMost: 20,
      },
      { what: "  10 % bad entries against none", value: dirtyCheck / check, unit: "×", atMost: 2 },
    );
  }
  rows.push({
    what: "cost per cell at 3321 wards against 249",
    value: perCell.get(3321)! / perCell.get(249)!,
    unit: "×",
    atMost: 1.5,
  });
  return rows;
}

/** A workbook that was never read before: what earlier checks remember of it counts for nothing. */
function checkTime(snapshot: WorkbookSnapshot): number {
  const anew = (): WorkbookSnapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => [...row]) })),
  });
  return fastestOn(anew, (book) => checkWorkbook(book, OPTIONS));
}

/** One entry of a ward changes: what the core then does. Each run edits another cell. */
function recheckTime(snapshot: WorkbookSnapshot): number {
  let now = snapshot;
  let column = 3;
  return fastest(() => {
    column += 1;
    const area = { firstRow: 9, firstColumn: column, lastRow: 9, lastColumn: column };
    now = patchSnapshot(now, [{ sheet: "Khảo sát", area, values: [["KĐ"]], formulas: [[null]], formats: [["General"]] }])!;
    checkWorkbook(now, OPTIONS);
  });
}

export function cellsOf({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
}
