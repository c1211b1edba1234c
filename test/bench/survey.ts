/** Surveys of any size, generated: the standard workbook with a roster of so many wards and every entry filled in. */
import { programmeOf } from "../../src/core/programmes";
import { partOf } from "../../src/documents/sample/sheets";
import { standardSheets } from "../../src/documents/sheets/standard";
import type { SheetPlan } from "../../src/core/workbook/plan";
import type { RosterEntry } from "../../src/core/roster/types";

export interface SurveyOptions {
  readonly wards: number;
  /** Share of the entries that are not as they should be (0–1). */
  readonly dirty?: number;
}

/** What people type instead of a plain entry: texts with units, other spellings, blanks, errors, dates. */
const BAD_ENTRIES: readonly (string | number | null)[] = [
  null,
  "1.234,5 m2",
  "chưa có",
  "#REF!",
  "khoảng 90%",
  "ĐẠT ",
  "7/14",
  -3,
  "không  đạt",
  45_000.5,
];

const PRESET = "hung-yen";

/** Sheet plans of the workbook, in tab order. The same options give the same workbook. */
export function surveyPlans({ wards, dirty = 0 }: SurveyOptions): SheetPlan[] {
  const preset = programmeOf(PRESET);
  const sample = preset.sample();
  const models = preset.roster.entries.filter(({ validTo }) => validTo === null || validTo >= "2022-12-31").slice(0, 14);
  const entries = Array.from({ length: wards }, (_, index) => wardAt(index, models));
  const modelOf = new Map(entries.map((entry, index) => [entry.key, models[index % models.length]!]));
  let cell = 0;
  return standardSheets(
    { ...preset, roster: { ...preset.roster, entries } },
    {
      settings: { NAM_DANH_GIA: "2022", DAT_DU_KIEN: "Có", NGUONG_DAT_CHUAN: "22" },
      survey: {
        value: (ward, measure, part) => {
          cell += 1;
          const bad = scatter(cell) < dirty;
          return bad ? BAD_ENTRIES[cell % BAD_ENTRIES.length]! : partOf(sample.entry(modelOf.get(ward.key)!, measure.code), part);
        },
        note: () => "",
      },
      claims: [],
      guide: { title: "", lines: [] },
    },
  );
}

function wardAt(index: number, models: readonly RosterEntry[]): RosterEntry {
  const number = String(index + 1).padStart(4, "0");
  const model = models[index % models.length]!;
  const group = Math.floor(index / models.length);
  return {
    ...model,
    key: number,
    code: number,
    name: group === 0 ? model.name : `${model.name} ${group}`,
    unit: `Quận ${String(1 + Math.floor(index / 30)).padStart(3, "0")}`,
    validFrom: null,
    validTo: null,
    successors: [],
    pickedYear: null,
    recognisedYear: null,
    note: "",
    row: null,
  };
}

/** A number in 0–1 that looks random and is the same in every run. */
function scatter(n: number): number {
  return (Math.imul(n ^ 0x9e3779b9, 0x85ebca6b) >>> 0) / 2 ** 32;
}
