import type { AnyFinding } from "../findings/finding";
import { toNumber, type Quantity } from "../../cells/number/quantity";
import type { Why } from "../heads/place";
import type { Question } from "../questions/types";
import type { Status, WardResult } from "../scoring/types";
import { areaAddress, cellAddress, columnName, placeAddresses, type Area, type Place } from "../../cells/address";
import type { Survey, SurveyLocation } from "../survey/types";
import type { CheckReport } from "./types";

/** The words of a finding; the core has none of its own. */
export type Message = (finding: AnyFinding) => string;

/** The words of one piece of evidence. */
export type Evidence = (why: Why) => string;

/** A question of a saved report: its cells are addresses, its evidence is in words. */
export interface QuestionJson extends Omit<Question, "cells" | "candidates"> {
  readonly cells: readonly string[];
  readonly candidates: readonly { readonly value: string; readonly why: readonly string[] }[];
}

/** A finding of a saved report. */
export interface FindingJson extends Pick<AnyFinding, "code" | "severity" | "sheet" | "suggestion"> {
  readonly cell: string;
  readonly message: string;
  readonly params: Readonly<Record<string, Json>>;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The report of the batch command, without what the command adds (file, formulas, host, milliseconds). */
export function reportJson(report: CheckReport, message: Message, evidence: Evidence): Record<string, Json> {
  const { criteria, settings, roster, survey } = report;
  return {
    surveys: report.surveys.map(locationJson),
    survey: survey && surveyJson(survey),
    settings: Object.fromEntries(
      [...settings.raw].map(([key, { origin }]) => [key, { value: settingValue(report, key), origin }]),
    ),
    roster: roster && { date: settings.assessmentDate, wards: report.wardsInForce.length },
    criteria: criteria.criteria.length,
    groups: Object.fromEntries(criteria.groups.map((group) => [group.code, group.criteria])),
    required: report.required,
    questions: report.questions.map((question) => ({ ...questionJson(question, evidence) }) as unknown as Json),
    findings: report.findings.map((finding) => ({ ...findingJson(finding, message) }) as unknown as Json),
    results: report.results.map((result) => resultJson(result, report)),
    byCriterion: Object.fromEntries([...report.byCriterion].map(([code, count]) => [code, { ...count }])),
    distribution: Object.fromEntries(report.distribution.map(([met, wards]) => [String(met), wards])),
    roadmap: report.roadmap.map(({ year, target, achieved, gap, surplus, eligible, namedMissing, units }) => ({
      year,
      target,
      achieved,
      gap,
      surplus,
      eligible,
      namedMissing,
      units: units.map((unit) => ({ ...unit })),
    })),
    reviews: report.reviews.map(({ what, due, state }) => ({ what, due, state })),
  };
}

function questionJson({ cells, ...question }: Question, evidence: Evidence): QuestionJson {
  const candidates = question.candidates.map(({ value, why }) => ({ value, why: why.map(evidence) }));
  return { ...question, cells: cells.map((place) => cellAddress(place.row, place.column)), candidates };
}

function locationJson({ sheet, area, form }: SurveyLocation): { sheet: string; range: string; form: string } {
  return { sheet, range: areaAddress(area), form };
}

/** Columns by code: a letter; the number of the row where criteria run down. Several columns of one code are joined by `:`. */
function surveyJson(survey: Survey): Json {
  const { location, columns } = survey;
  const places = new Map<string, string[]>();
  for (const { code, row, column } of columns) {
    const place = column === null ? String(row + 1) : columnName(column);
    const known = places.get(code) ?? [];
    if (!known.includes(place)) places.set(code, [...known, place]);
  }
  return { ...locationJson(location), columns: Object.fromEntries([...places].map(([code, list]) => [code, list.join(":")])) };
}

/** The pass mark as a number (the size of the set until it is confirmed), everything else as typed. */
function settingValue({ settings, required }: CheckReport, key: string): Json {
  if (key === "NGUONG_DAT_CHUAN") return required;
  if (key === "NAM_DANH_GIA") return settings.year;
  if (key === "NGAY_CHOT_SO_LIEU") return settings.assessmentDate;
  return settings.raw.get(key as Parameters<typeof settings.raw.get>[0])?.value ?? "";
}

/** A finding as saved reports hold it: its place and those of its params are addresses. */
export function findingJson(finding: AnyFinding, message: Message): FindingJson {
  const { code, severity, sheet, row, column, params, suggestion } = finding;
  const cell = cellAddress(row, column);
  const json = { code, severity, sheet, cell, message: message(finding), params: paramsJson(params) };
  return suggestion ? { ...json, suggestion: { ...suggestion } } : json;
}

/** Params as they are; places and areas as addresses. */
function paramsJson(params: AnyFinding["params"]): FindingJson["params"] {
  const plain = Object.entries(params).map(([name, value]) => {
    if (name === "cells") return [name, placeAddresses(value as readonly Place[])];
    return [name, name === "range" ? areaAddress(value as Area) : (value as Json)];
  });
  return Object.fromEntries(plain) as FindingJson["params"];
}

function resultJson(result: WardResult, { criteria }: CheckReport): Json {
  const codes = (status: Status) => criteria.criteria.filter((_, i) => result.criteria[i] === status).map(({ code }) => code);
  return {
    ward: result.ward,
    unit: result.unit,
    sheet: result.sheet,
    row: result.row + 1,
    met: result.met,
    failed: codes("not-met"),
    missing: codes("missing"),
    notApplicable: codes("not-applicable"),
    conclusion: result.conclusion,
    criteria: Object.fromEntries(criteria.criteria.map(({ code }, i) => [code, result.criteria[i] ?? "missing"])),
    measures: Object.fromEntries(
      [...result.measures].map(([code, { state, value }]) => [code, { state, value: plainValue(value) }]),
    ),
  };
}

function plainValue(value: Quantity | string | boolean | null): string | number | boolean | null {
  return typeof value === "object" && value !== null ? toNumber(value) : value;
}
