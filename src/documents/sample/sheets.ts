import { programmeOf, type SampleId } from "../../core/programmes";
import type { Sample } from "../../core/programmes/entries";
import type { SheetPlan } from "../../core/workbook/plan";
import { standardSheets } from "../sheets/standard";
import type { SurveyFill } from "../sheets/survey";
import { SAMPLE_NATURE, SAMPLE_TITLE, sampleProject } from "./words";

/** The standard workbook of a programme with its sample survey, and the figures that the published text states. */
export function sampleSheets(id: SampleId = "hung-yen"): SheetPlan[] {
  const programme = programmeOf(id);
  const { settings, wards, entry, note, legend, claims } = programme.sample();
  const filled = {
    TEN_DE_AN: sampleProject(programme.settings.TEN_DE_AN ?? ""),
    TINH_CHAT_SO_LIEU: SAMPLE_NATURE,
    ...settings,
  };
  const survey: SurveyFill = { value: (ward, measure, part) => partOf(entry(ward, measure.code), part), note };
  const roster = { ...programme.roster, entries: wards ?? programme.roster.entries };
  const guide = { title: SAMPLE_TITLE, lines: legend };
  return standardSheets({ ...programme, roster }, { settings: filled, survey, claims, guide });
}

/** The previous or the current year of an entry; a single value has no previous year. */
export function partOf(entry: Sample, part: "value" | "previous") {
  if (entry === null || typeof entry !== "object") return part === "previous" ? null : entry;
  return part === "previous" ? entry[0] : entry[1];
}
