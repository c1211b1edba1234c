import type { FindingWords } from "../../types";
import { because } from "./phrases";

export const consistency = {
  "consistency.sum": {
    title: "Sum does not agree",
    short: ({ stated, computed, parts }) => `States ${stated}, but ${parts.join(" + ")} = ${computed}. Compare them.`,
    long: ({ stated, computed, parts }) =>
      `States ${stated}, but ${parts.join(" + ")} = ${computed}. Compare the total and its parts with the source.`,
  },
  "consistency.percent": {
    title: "Percentage does not agree",
    short: ({ stated, computed }) => `States ${stated}, computed ${computed}. Look again.`,
    long: ({ stated, computed, impliedBase }) =>
      `States ${stated}, computed ${computed}.${impliedBase ? ` ${stated} would be right only for a base of ${impliedBase}.` : ""} Look again at the source.`,
  },
  "consistency.distribution": {
    title: "Distribution does not agree",
    short: ({ stated, computed }) => `States ${stated}; the survey gives ${computed}. Compare.`,
    long: ({ stated, computed, reason }) =>
      `The stated distribution is ${stated}; the survey gives ${computed}.${because(reason)} Compare the two tables.`,
  },
  "consistency.infeasible": {
    title: "Figures cannot all be right",
    short: ({ stated, computed }) => `States ${stated}, at most ${computed} is possible. Compare.`,
    long: ({ stated, computed, reason }) =>
      `States ${stated} failures, but with the distribution only ${computed} is possible.${because(reason)} Compare the distribution and the numbers of failing wards.`,
  },
  "consistency.scope": {
    title: "Same figure, other area",
    short: ({ parts }) => `The figures agree but their areas differ: ${parts.join("; ")}.`,
    long: ({ parts }) =>
      `The figures agree but are stated for different areas: ${parts.join("; ")}. Write the area of each figure.`,
  },
} satisfies Partial<FindingWords>;
