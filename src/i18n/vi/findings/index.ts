import type { FindingWords } from "../../types";
import { structure } from "./structure";
import { settings } from "./settings";
import { roster } from "./roster";
import { entry } from "./entry";
import { criterion } from "./criterion";
import { consistency } from "./consistency";
import { roadmap } from "./roadmap";

/** The words of every kind of finding. */
export const findings: FindingWords = {
  ...structure,
  ...settings,
  ...roster,
  ...entry,
  ...criterion,
  ...consistency,
  ...roadmap,
};
