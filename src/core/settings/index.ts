export { readSettings, type SettingsReading } from "./read";
export { SETTING_HEADERS, SETTING_ROWS, type SettingRow } from "./rows";
export * from "./types";
