import { cellAddress } from "../cells/address";
import type { SheetSnapshot } from "../cells/snapshot";
import { SETTING_HEADERS } from "../core/settings";
import { matchKey } from "../cells/text/normalise";
import { changeCells } from "../excel/cells";
import { readWorkbook } from "../excel/read";
import { SHEET_NAMES } from "../core/workbook/sheets";
import { useCase } from "./control";
import { AppError } from "./errors";
import { changeState } from "./state";
import type { Place } from "./types";

const PASS_MARK = "NGUONG_DAT_CHUAN";

/**
 * Confirms how many criteria a ward needs: writes it into its cell of `Thông số`, or keeps it in the workbook's settings
 * when there is no such sheet or row.
 * @returns where it was written, `null` when it is kept in the settings
 */
export function confirmPassMark(passMark: number): Promise<Place | null> {
  return useCase(async () => {
    if (!Number.isInteger(passMark) || passMark < 1) throw new AppError("invalid-pass-mark");
    const { sheets } = await readWorkbook({ only: [SHEET_NAMES.settings] });
    const place = sheets[0] ? passMarkCell(sheets[0]) : null;
    if (!place) {
      await changeState(({ settings }) => ({ settings: { ...settings, [PASS_MARK]: String(passMark) } }));
      return null;
    }
    const [outcome] = await changeCells([{ ...place, enter: passMark, expects: () => true }]);
    if (outcome && !outcome.done) throw new AppError(outcome.reason, { ...place, written: [] });
    return place;
  });
}

/** The cell of `Giá trị` in the row of the pass mark. */
function passMarkCell(sheet: SheetSnapshot): Place | null {
  const [code, , value] = SETTING_HEADERS.map((header) => matchKey(header));
  const header = sheet.values.findIndex(
    (row) => row.some((cell) => keyOf(cell) === code) && row.some((cell) => keyOf(cell) === value),
  );
  if (header < 0) return null;
  const codeColumn = sheet.values[header]!.findIndex((cell) => keyOf(cell) === code);
  const valueColumn = sheet.values[header]!.findIndex((cell) => keyOf(cell) === value);
  const row = sheet.values.findIndex((cells, index) => index > header && keyOf(cells[codeColumn]) === matchKey(PASS_MARK));
  return row < 0 ? null : { sheet: sheet.name, cell: cellAddress(sheet.firstRow + row, sheet.firstColumn + valueColumn) };
}

function keyOf(cell: unknown): string {
  return typeof cell === "string" ? matchKey(cell) : "";
}
