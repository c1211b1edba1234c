import { getPreset } from "../presets";
import type { SheetPlan } from "../sheets/plan";
import { standardSheets } from "../sheets/standard";
import type { WorkbookWords } from "../sheets/words";
import { sampleSurvey } from "./survey";

/**
 * The standard workbook with the Hưng Yên sample of 2022: planned land counts, and the figures that the published text
 * states, contradictions included, stand in `Số liệu báo cáo`.
 */
export function sampleSheets(words: WorkbookWords): SheetPlan[] {
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
