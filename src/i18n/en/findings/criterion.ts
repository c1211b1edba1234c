import { quote } from "../../figures";
import type { FindingWords } from "../../types";
import { result, shortfall } from "./phrases";

export const criterion = {
  "criterion.not-met": {
    title: "Criterion not met",
    about: ({ ward: it, criterion, measure }) => `${it.name} · ${measure ?? criterion}`,
    short: (params) => `${shortfall(params)}.`,
    long: (params, { name }) =>
      `${params.ward.name} does not meet ${params.measure ?? params.criterion}${name ? ` (${name})` : ""}: ${shortfall(params)}. This is a result, not a mistake.`,
  },
  "criterion.warn-only": {
    title: "Below a level to note",
    about: ({ ward: it, criterion, measure }) => `${it.name} · ${measure ?? criterion}`,
    short: (params) => `${shortfall(params)}. To note only.`,
    long: (params, { name }) =>
      `${params.ward.name}, ${params.measure ?? params.criterion}${name ? ` (${name})` : ""}: ${shortfall(params)}. This measure is only to be noted; it never fails its criterion.`,
  },
  "criterion.stated-differs": {
    title: "Stated result differs",
    about: ({ ward: it, criterion }) => `${it.name} · ${criterion}`,
    short: ({ stated, computed }) => `States ${quote(result(stated))}, the data give ${quote(result(computed))}. Look again.`,
    long: ({ ward: it, criterion, stated, computed }) =>
      `${it.name} states ${quote(result(stated))} for ${criterion}, its measures give ${quote(result(computed))}. Look again at the result or the data.`,
  },
  "criterion.appraisal-differs": {
    title: "Appraisal differs",
    about: ({ ward: it, criterion }) => `${it.name} · ${criterion}`,
    short: ({ stated, computed }) => `Self-score ${quote(result(stated))}, appraisal ${quote(result(computed))}, which counts.`,
    long: ({ ward: it, criterion, stated, computed }) =>
      `${it.name}, ${criterion}: self-score ${quote(result(stated))}, appraisal ${quote(result(computed))}. The appraisal counts. Tell the ward if needed.`,
  },
  "criterion.no-previous": {
    title: "No figure of the previous year",
    about: ({ ward: it, measure }) => `${it.name} · ${measure}`,
    short: () => "No figure of the previous year to compare with. Enter it.",
    long: ({ ward: it, measure }) =>
      `${it.name}, ${measure}: without the figure of the previous year there is no change to compute. Enter it.`,
  },
  "criterion.zero-base": {
    title: "Previous year is zero",
    about: ({ ward: it, measure }) => `${it.name} · ${measure}`,
    short: () => "The previous year is 0, so there is no rate. See GOC_BANG_KHONG.",
    long: ({ ward: it, measure }) =>
      `${it.name}, ${measure}: the previous year is 0, so there is no rate of change. The parameter GOC_BANG_KHONG decides. Look at this parameter.`,
  },
} satisfies Partial<FindingWords>;
