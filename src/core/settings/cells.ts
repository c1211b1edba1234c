import { finding, type AnyFinding } from "../findings/finding";
import { formatDate, readDate } from "../../cells/date";
import { columnIndex, parseArea } from "../../cells/address";
import type { SheetSnapshot } from "../../cells/snapshot";
import { readTable, type TableRow } from "../../cells/table";
import { cellText } from "../../cells/value";
import { isDateFormat } from "../../cells/numberFormat";
import { matchKey } from "../../cells/text/normalise";
import { SETTING_HEADERS, SETTING_ROWS } from "./rows";
import type { SettingKey } from "./types";
import type { RawSetting } from "./values";

/** A parameter as it stands on the sheet. */
export interface SettingCell extends RawSetting {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
}

const [CODE, LABEL, VALUE, NOTE] = SETTING_HEADERS as [string, string, string, string];
const COLUMNS = {
  code: [CODE, "Mã thông số", "Ký hiệu"],
  label: [LABEL, "Tên thông số", "Tham số"],
  value: [VALUE, "Nội dung"],
  note: [NOTE],
} as const;

const KEYS = new Map<string, SettingKey>(
  SETTING_ROWS.flatMap((row) => [[matchKey(row.key), row.key] as const, [matchKey(row.label), row.key] as const]),
);

export interface SettingCells {
  readonly cells: ReadonlyMap<SettingKey, SettingCell>;
  /** Value cells that stand empty: where a parameter that is missing would be written. */
  readonly blank: ReadonlyMap<SettingKey, SettingCell>;
  readonly findings: AnyFinding[];
}

/** The parameters of the sheet, found by code or by name; rows that are none of ours are the user's own. */
export function settingCells(sheet: SheetSnapshot): SettingCells {
  const cells = new Map<SettingKey, SettingCell>();
  const blank = new Map<SettingKey, SettingCell>();
  const findings: AnyFinding[] = [];
  const table = readTable(sheet, COLUMNS, ["code", "value"]) ?? readTable(sheet, COLUMNS, ["label", "value"]);
  for (const row of table?.rows ?? []) {
    const key = KEYS.get(matchKey(row.text("code"))) ?? KEYS.get(matchKey(row.text("label")));
    if (key === undefined) continue;
    const cell = settingCell(row);
    if (row.text("value") === "") {
      blank.set(key, cell);
      continue;
    }
    const first = cells.get(key);
    if (first === undefined) cells.set(key, cell);
    else if (shownValue(first) !== shownValue(cell)) {
      const params = { key, value: shownValue(cell), reason: "duplicate" };
      findings.push(finding("settings.invalid", { sheet: sheet.name, cell: cell.cell }, params));
    }
  }
  return { cells, blank, findings };
}

function settingCell(row: TableRow<keyof typeof COLUMNS>): SettingCell {
  const cell = row.cell("value");
  const column = parseArea(cell)?.firstColumn ?? columnIndex("A");
  return { value: row.value("value"), format: row.format("value"), row: row.row, column, cell };
}

/** A value as it is shown: a date cell as `dd/mm/yyyy`. */
export function shownValue({ value, format }: RawSetting): string {
  const date = typeof value === "number" && isDateFormat(format) ? readDate(value) : null;
  return date === null ? cellText(value) : formatDate(date);
}
