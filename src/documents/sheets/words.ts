import type { SHEET_NAMES } from "../../core/workbook/sheets";
import type { PeriodField, RoadmapField } from "../results/names";
import type { Role } from "../../core/criteria/types";
import type { Severity } from "../../core/findings/catalogue";
import type { ProgrammeId } from "../sample/programmes";
import type { WardResult } from "../../core/scoring/types";

/** Words of the sheets that the add-in creates (the printed summary has its own, `summary/words.ts`). */
export interface WorkbookWords {
  readonly sheets: typeof SHEET_NAMES;
  readonly guide: {
    readonly title: string;
    readonly intro: readonly string[];
    readonly stepsTitle: string;
    readonly steps: readonly string[];
    readonly sheetsTitle: string;
    readonly sheetHeaders: readonly [string, string];
    /** Sheet key → what it is for and how it is filled in. */
    readonly sheets: readonly (readonly [keyof WorkbookWords["sheets"], string])[];
    readonly legendTitle: string;
    readonly legendHeaders: readonly [string, string];
    readonly legend: readonly {
      readonly mark: string;
      readonly meaning: string;
      readonly look: "cell" | "notMet" | "missing" | "review";
    }[];
    readonly entryTitle: string;
    readonly entryRules: readonly string[];
    readonly version: (version: string) => string;
  };
  readonly survey: {
    readonly number: string;
    readonly ward: string;
    readonly unit: string;
    readonly note: string;
    readonly previous: string;
    readonly current: string;
    /** Unit shown in the header of a đạt/không measure, and the words of its list. */
    readonly yesNoUnit: string;
    readonly yesNo: readonly string[];
    readonly notApplicable: string;
    readonly listHint: string;
  };
  readonly results: {
    readonly title: string;
    readonly note: string;
    readonly parameters: string;
    readonly criteria: string;
    readonly wards: string;
    readonly roadmap: string;
    readonly periods: string;
    readonly code: string;
    readonly value: string;
    readonly year: string;
    readonly criteriaCount: string;
    readonly required: string;
    readonly planWards: string;
    readonly assessmentDate: string;
    readonly checkedOn: string;
    readonly headers: {
      readonly number: string;
      readonly key: string;
      readonly ward: string;
      readonly unit: string;
      readonly inRoster: string;
      readonly surveyed: string;
      readonly met: string;
      readonly notMet: string;
      readonly missing: string;
      readonly notApplicable: string;
      readonly conclusion: string;
      readonly recognised: string;
      readonly note: string;
      readonly criterion: string;
      readonly criterionName: string;
      readonly group: string;
      readonly groupName: string;
    };
    readonly conclusions: Readonly<Record<WardResult["conclusion"], string>>;
    readonly roles: Readonly<Record<Role, string>>;
    readonly roadmapHeaders: Readonly<Record<RoadmapField, string>>;
    readonly periodHeaders: Readonly<Record<PeriodField, string>>;
    readonly merged: (wards: string, successors: string) => string;
    readonly begun: (wards: string) => string;
    readonly comparisonHeaders: {
      readonly met: string;
      readonly lost: string;
      readonly gained: string;
      readonly conclusion: string;
    };
  };
  readonly findings: {
    readonly title: string;
    readonly headers: readonly [string, string, string, string, string, string, string];
    readonly severities: Readonly<Record<Severity, string>>;
    readonly checked: (date: string, count: string) => string;
    readonly none: string;
  };
  readonly sample: {
    /** Name of the Đề án as printed: says that the figures are a sample. */
    readonly projectName: (project: string) => string;
    readonly title: string;
    /** `TINH_CHAT_SO_LIEU` of a sample. */
    readonly nature: string;
    /** What is published, what is reconstructed and what could not be reconciled, line by line. */
    readonly legend: readonly string[];
    readonly wardNote: { readonly withLand: string; readonly withPlannedLand: string };
    readonly claims: readonly SampleClaim[];
    /** The other programmes: legend, note of every survey row, figures that their source states. */
    readonly programmes: Readonly<
      Record<ProgrammeId, { readonly legend: readonly string[]; readonly note: string; readonly claims: readonly SampleClaim[] }>
    >;
  };
}

/** A row of `Số liệu báo cáo` of the sample: what the published text states. */
export interface SampleClaim {
  readonly what: string;
  readonly kind: string;
  readonly stated: string;
  readonly parts: string;
  readonly scope: string;
  readonly basis: string;
}
