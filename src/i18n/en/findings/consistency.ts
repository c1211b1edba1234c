import { calculation } from "../../figures";
import type { FindingWords } from "../../types";

export const consistency = {
  "consistency.sum": {
    title: "Sum does not agree",
    short: ({ stated, computed, parts }) => `States ${stated}, but ${parts.join(" + ")} = ${computed}. Compare them.`,
    long: ({ stated, computed, parts }) =>
      `States ${stated}, but ${parts.join(" + ")} = ${computed}. Compare the total and its parts with the source.`,
  },
  "consistency.percent": {
    title: "Percentage does not agree",
    short: ({ stated, computed, parts }) => `States ${stated}, computed ${calculation(parts, computed)}. Look again.`,
    long: ({ stated, computed, parts, impliedBase }) =>
      `States ${stated}, computed ${calculation(parts, computed)}.${impliedBase ? ` ${stated} would be right only if the previous year were ${impliedBase}.` : ""} Look again at the source.`,
  },
  "consistency.distribution": {
    title: "Distribution does not agree",
    short: ({ stated, computed }) => `States ${stated}; the survey gives ${computed}. Compare.`,
    long: ({ stated, computed, reason }) =>
      `The stated ${reason === "failures" ? "number of failing wards" : "distribution"} is ${stated}; the survey gives ${computed}. Compare the two tables.`,
  },
  "consistency.infeasible": {
    title: "Figures cannot all be right",
    short: ({ stated, computed }) => `States ${stated}, at most ${computed} is possible. Compare.`,
    long: ({ stated, computed, reason }) =>
      `States ${stated} failures, but ${reason === "scope" ? "its area" : "the stated distribution"} has room for ${computed}. Compare the distribution and the numbers of failing wards.`,
  },
  "consistency.scope": {
    title: "Same figure, other area",
    short: ({ parts }) => `The figures agree but their areas differ: ${parts.join("; ")}.`,
    long: ({ parts }) =>
      `The figures agree but are stated for different areas: ${parts.join("; ")}. Write the area of each figure.`,
  },
} satisfies Partial<FindingWords>;
