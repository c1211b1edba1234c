import type { Place } from "../cells/address";
import { readInputs } from "../core/inputs/read";
import { changeCells } from "../excel/cells";
import { readWorkbook } from "../excel/read";
import { SHEET_NAMES } from "../core/workbook/sheets";
import { useCase } from "./control";
import { AppError } from "./errors";
import { changeState } from "./state";

const PASS_MARK = "NGUONG_DAT_CHUAN";

/**
 * Confirms how many criteria a ward needs: writes it into the cell of `Thông số` that it is read from, or keeps it in the
 * workbook's settings when there is no such sheet or row.
 * @returns where it was written, `null` when it is kept in the settings
 */
export function confirmPassMark(passMark: number): Promise<Place | null> {
  return useCase(async () => {
    if (!Number.isInteger(passMark) || passMark < 1) throw new AppError("invalid-pass-mark");
    const { settings } = readInputs(await readWorkbook({ only: [SHEET_NAMES.settings] }));
    const place = settings.raw.get(PASS_MARK)?.place;
    if (!place) {
      await changeState(({ settings }) => ({ settings: { ...settings, [PASS_MARK]: String(passMark) } }));
      return null;
    }
    const [outcome] = await changeCells([{ ...place, enter: passMark, expects: () => true }]);
    if (outcome && !outcome.done) throw new AppError(outcome.reason, { ...place, written: [] });
    return place;
  });
}
