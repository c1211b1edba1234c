import { getPreset } from "../../core/presets";
import type { PresetId } from "../../core/report/types";
import type { SheetPlan } from "../../core/workbook/plan";
import { standardSheets } from "../sheets/standard";
import type { WorkbookWords } from "../sheets/words";
import { programme, type ProgrammeId } from "./programmes";
import { sampleSurvey } from "./survey";

/** Presets that a filled sample exists of. */
export type SampleId = Exclude<PresetId, "hung-yen-2025">;

/**
 * The standard workbook with the Hưng Yên sample of 2022: planned land counts, and the figures that the published text
 * states, contradictions included, stand in `Số liệu báo cáo`. Other programmes: see `programmes.ts`.
 */
export function sampleSheets(words: WorkbookWords, id: SampleId = "hung-yen"): SheetPlan[] {
  return id === "hung-yen" ? hungYenSheets(words) : programmeSheets(id, words);
}

function hungYenSheets(words: WorkbookWords): SheetPlan[] {
  const preset = getPreset("hung-yen");
  const settings = {
    TEN_DE_AN: words.sample.projectName(preset.settings.TEN_DE_AN ?? ""),
    NAM_DANH_GIA: "2022",
    DAT_DU_KIEN: "Có",
    TINH_CHAT_SO_LIEU: words.sample.nature,
  };
  const guide = { title: words.sample.title, lines: words.sample.legend };
  return standardSheets(preset, words, { settings, survey: sampleSurvey(words), claims: words.sample.claims, guide });
}

function programmeSheets(id: ProgrammeId, words: WorkbookWords): SheetPlan[] {
  const { preset, settings, value } = programme(id);
  const { legend, note, claims } = words.sample.programmes[id];
  const survey = { value, note: () => note };
  const filled = {
    TEN_DE_AN: words.sample.projectName(preset.settings.TEN_DE_AN ?? ""),
    TINH_CHAT_SO_LIEU: words.sample.nature,
    ...settings,
  };
  return standardSheets(preset, words, { settings: filled, survey, claims, guide: { title: words.sample.title, lines: legend } });
}
