import type { PresetId } from "../report/types";
import { hungYen, hungYen2025 } from "./hung-yen";
import { binhPhuoc, boCongAn, tpHcm } from "./others";
import type { Preset } from "./types";

export type { Preset } from "./types";

const MAKERS: { readonly [id in PresetId]: () => Preset } = {
  "hung-yen": hungYen,
  "hung-yen-2025": hungYen2025,
  "tp-hcm": tpHcm,
  "bo-cong-an": boCongAn,
  "binh-phuoc": binhPhuoc,
};

const made = new Map<PresetId, Preset>();

/** The preset of an id, made once. */
export function getPreset(id: PresetId): Preset {
  const known = made.get(id);
  if (known) return known;
  const preset = MAKERS[id]();
  made.set(id, preset);
  return preset;
}
