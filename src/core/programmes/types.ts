import type { CriteriaSet } from "../criteria/types";
import type { Roadmap } from "../roadmap/types";
import type { Roster, RosterEntry } from "../roster/types";
import type { SettingTexts } from "../settings/types";
import type { Sample } from "./entries";

/** A province's (or the Ministry's) Đề án as data: what supplies the sheets that a workbook lacks, with its public source. */
export interface Programme<Id extends string = string> {
  /** Stays what it is: it stands in kept answers, in commands and in the names of files. */
  readonly id: Id;
  readonly names: { readonly vi: string; readonly en: string };
  readonly settings: SettingTexts;
  readonly roster: Roster;
  /** The plan and its reviews. */
  readonly roadmap: Roadmap;
  readonly criteria: CriteriaSet;
  /** A filled survey of it, where there is one. */
  readonly sample?: () => ProgrammeSample;
}

export interface SampledProgramme<Id extends string = string> extends Programme<Id> {
  readonly sample: () => ProgrammeSample;
}

/** A survey of which the source publishes a part; everything else is reconstructed so that its figures come out. */
export interface ProgrammeSample {
  readonly settings: SettingTexts;
  /** The wards of the sample where they are not those of the programme as they stand there. */
  readonly wards?: readonly RosterEntry[];
  /** What a ward answers to the measure of a code; `null` where the source has no figure. */
  readonly entry: (ward: RosterEntry, measure: string) => Sample;
  readonly note: (ward: RosterEntry) => string;
  /** What is published, what is reconstructed and what could not be reconciled, line by line. */
  readonly legend: readonly string[];
  /** Figures that the published text states. */
  readonly claims: readonly StatedClaim[];
}

/** A row of `Số liệu báo cáo`, as it would be typed. */
export interface StatedClaim {
  readonly what: string;
  readonly kind: string;
  readonly stated: string;
  readonly parts: string;
  readonly scope: string;
  readonly basis: string;
}
