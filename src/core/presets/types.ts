import type { CriteriaSet } from "../criteria/types";
import type { PresetId } from "../report/types";
import type { Roadmap } from "../roadmap/types";
import type { Roster } from "../roster/types";
import type { SettingTexts } from "../settings/types";

/** What supplies the sheets that a workbook lacks: a roster, a roadmap and parameters with their public source. */
export interface Preset {
  readonly id: PresetId;
  /** As they would be typed into `Thông số`. */
  readonly settings: SettingTexts;
  readonly roster: Roster;
  readonly roadmap: Roadmap;
  readonly criteria: CriteriaSet;
}
