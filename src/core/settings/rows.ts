import type { SettingKey } from "./types";

export interface SettingRow {
  readonly key: SettingKey;
  readonly label: string;
  readonly note: string;
  readonly defaultValue: string;
}
/** Header row of the sheet `Thông số`. */
export const SETTING_HEADERS: readonly string[] = ["Mã", "Thông số", "Giá trị", "Ghi chú"];
export const SETTING_ROWS: readonly SettingRow[] = [];
