import { finding, type AnyFinding } from "../findings/finding";
import { formatDate, readDate } from "../../cells/date";
import type { Place } from "../../cells/address";
import type { SheetSnapshot } from "../../cells/snapshot";
import { readTable } from "../../cells/table";
import { cellText } from "../../cells/value";
import { isDateFormat } from "../../cells/numberFormat";
import { matchKey } from "../../cells/text/normalise";
import { SETTING_HEADERS, SETTING_ROWS } from "./rows";
import type { SettingKey } from "./types";
import type { RawSetting } from "./values";

/** A row of the sheet for one parameter; its value may be blank. */
export interface SettingCell extends RawSetting {
  /** Where the value stands, or would be written. */
  readonly place: Place;
}

const [CODE, LABEL, VALUE, NOTE] = SETTING_HEADERS;
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
  readonly findings: AnyFinding[];
}

/**
 * The parameters of the sheet, found by code or by name; rows that are none of ours are the user's own. Of several rows
 * of a parameter the first that is filled counts.
 */
export function settingCells(sheet: SheetSnapshot): SettingCells {
  const cells = new Map<SettingKey, SettingCell>();
  const findings: AnyFinding[] = [];
  const table = readTable(sheet, COLUMNS, ["code", "value"]) ?? readTable(sheet, COLUMNS, ["label", "value"]);
  for (const row of table?.rows ?? []) {
    const key = KEYS.get(matchKey(row.text("code"))) ?? KEYS.get(matchKey(row.text("label")));
    if (key === undefined) continue;
    const place = row.place("value");
    const cell = { value: row.value("value"), format: row.format("value"), place };
    const first = cells.get(key);
    if (!first || isBlank(first)) cells.set(key, cell);
    else if (!isBlank(cell) && shownValue(first) !== shownValue(cell)) {
      const params = { key, value: shownValue(cell), reason: "duplicate" };
      findings.push(finding("settings.invalid", place, params));
    }
  }
  return { cells, findings };
}

export function isBlank({ value }: RawSetting): boolean {
  return cellText(value) === "";
}

/** A value as it is shown: a date cell as `dd/mm/yyyy`. */
export function shownValue({ value, format }: RawSetting): string {
  const date = typeof value === "number" && isDateFormat(format) ? readDate(value) : null;
  return date === null ? cellText(value) : formatDate(date);
}
