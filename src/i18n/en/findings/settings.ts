import { count, quote } from "../../figures";
import type { FindingWords } from "../../types";
import { because, names, written } from "./phrases";

export const settings = {
  "settings.pass-mark-unconfirmed": {
    title: "Pass mark not confirmed",
    about: () => "Pass mark",
    short: ({ required }) => `Pass mark is blank, for now all ${count(required)} criteria. Confirm it.`,
    long: ({ required, wards }) =>
      `The pass mark is blank, so for now all ${count(required)} criteria are needed.${wards.length > 0 ? ` A lower mark would change ${count(wards.length)} wards: ${names(wards)}.` : ""} Confirm the pass mark.`,
  },
  "settings.source-conflict": {
    title: "The source names two levels",
    about: ({ measure }) => measure,
    short: ({ threshold, other }) => `The plan names ${quote(threshold)} and ${quote(other)}. Choose one.`,
    long: ({ measure, threshold, other, wards }) =>
      `${measure}: the plan names both ${quote(threshold)} and ${quote(other)}; the first is in use.${wards.length > 0 ? ` The other would change ${count(wards.length)} wards: ${names(wards)}.` : ""} Choose one on the sheet Tiêu chí.`,
  },
  "settings.criteria-derived": {
    title: "Criteria derived from the plan",
    about: () => "Criteria set",
    short: () => "Criteria derived from plan 1886. Replace them by the official set.",
    long: () =>
      "The criteria in use are derived from plan 1886; they are not the set issued by the Ministry. Replace them when the official set is available.",
  },
  "settings.preset-used": {
    title: "Built-in data in use",
    about: ({ what }) => what,
    short: ({ what }) => `The file has no sheet ${what}; built-in data is used. Compare it.`,
    long: ({ what }) =>
      `The file has no sheet ${what}, so the data of the chosen preset is used. Compare it with your local documents, or create the sheet to edit it.`,
  },
  "settings.invalid": {
    title: "Value cannot be used",
    about: ({ key }) => key,
    short: ({ value, reason }) => `${written(value)} cannot be used.${because(reason) || " Enter it again."}`,
    long: ({ key, value, reason }) =>
      `${key}: ${written(value)} cannot be used.${because(reason)} Enter it again; until then it does not count.`,
  },
  "criteria.row-invalid": {
    title: "Criteria row cannot be used",
    about: ({ key }) => key,
    short: ({ value }) => `${written(value)} cannot be used. Correct this row.`,
    long: ({ key, value, measureLost }) =>
      `Column ${key} of the sheet Tiêu chí: ${written(value)} cannot be used. ${measureLost ? "The measure of this row lacks data for every ward. " : ""}Correct this row and check again.`,
  },
  "criteria.code-duplicate": {
    title: "Code used twice",
    about: ({ key }) => key,
    short: ({ value }) => `Code ${quote(value)} is used in another row. Change one of them.`,
    long: ({ value }) =>
      `Code ${quote(value)} is used in another row of the sheet Tiêu chí. Every measure has its own code; change one of them.`,
  },
} satisfies Partial<FindingWords>;
