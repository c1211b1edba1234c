import type { AnyFinding } from "../findings/finding";
import type { Preset } from "../presets/types";
import type { SheetSnapshot } from "../snapshot/types";
import type { SettingKey, Settings } from "./types";

export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: AnyFinding[];
}
export function readSettings(
  sheet: SheetSnapshot | null,
  preset: Preset | null,
  overrides: Partial<Record<SettingKey, string>> = {},
): SettingsReading {
  throw new Error(`${sheet} ${preset} ${overrides}`);
}
