import { getPreset } from "../../core/presets";
import type { PresetId } from "../../core/report/types";
import type { SheetPlan } from "../../core/workbook/plan";
import { standardSheets } from "../sheets/standard";
import { programme, type ProgrammeId } from "./programmes";
import { HUNG_YEN_SURVEY } from "./survey";
import { HUNG_YEN_WORDS, SAMPLE_NATURE, SAMPLE_TITLE, sampleProject } from "./words";

/** Presets that a filled sample exists of. */
export type SampleId = Exclude<PresetId, "hung-yen-2025">;

/**
 * The standard workbook with the Hưng Yên sample of 2022: planned land counts, and the figures that the published text
 * states, contradictions included, stand in `Số liệu báo cáo`. Other programmes: see `programmes.ts`.
 */
export function sampleSheets(id: SampleId = "hung-yen"): SheetPlan[] {
  return id === "hung-yen" ? hungYenSheets() : programmeSheets(id);
}

function hungYenSheets(): SheetPlan[] {
  const preset = getPreset("hung-yen");
  const settings = {
    TEN_DE_AN: sampleProject(preset.settings.TEN_DE_AN ?? ""),
    NAM_DANH_GIA: "2022",
    DAT_DU_KIEN: "Có",
    TINH_CHAT_SO_LIEU: SAMPLE_NATURE,
  };
  const { legend, claims } = HUNG_YEN_WORDS;
  return standardSheets(preset, { settings, survey: HUNG_YEN_SURVEY, claims, guide: { title: SAMPLE_TITLE, lines: legend } });
}

function programmeSheets(id: ProgrammeId): SheetPlan[] {
  const { preset, settings, value, words } = programme(id);
  const filled = {
    TEN_DE_AN: sampleProject(preset.settings.TEN_DE_AN ?? ""),
    TINH_CHAT_SO_LIEU: SAMPLE_NATURE,
    ...settings,
  };
  const survey = { value, note: () => words.note };
  const guide = { title: SAMPLE_TITLE, lines: words.legend };
  return standardSheets(preset, { settings: filled, survey, claims: words.claims, guide });
}
