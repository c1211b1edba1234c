import type { PresetId } from "../report/types";
import type { Preset } from "./types";

export type { Preset } from "./types";

/** The preset of an id. */
export function getPreset(id: PresetId): Preset {
  throw new Error(id);
}
