import type { CheckReport } from "../../core/report/types";
import { areaAddress, type Area, type Place } from "../../cells/address";
import { answerPlace } from "../../core/report/standing";
import { address } from "../format";

/** A formula over the user's own cells. Arguments are kept apart, so that every Excel gets its own separator. */
export type Formula = string | Call;
interface Call {
  readonly name: string;
  readonly arguments: readonly Formula[];
}

export interface FunctionExample {
  readonly formula: Call;
  /** Whose data it reads: a ward and a criterion, a sheet, a year. */
  readonly about: string;
  /** What it answers, where that is known before it is calculated. */
  readonly status?: "met" | "not-met" | "missing" | "not-applicable";
}

/** The formula with a separator between arguments: `,` for Office.js, the list separator to show and to copy. */
export function formulaText(formula: Formula, separator: "," | ";"): string {
  return `=${part(formula, separator)}`;
}

function part(formula: Formula, separator: string): string {
  if (typeof formula === "string") return formula;
  return `${formula.name}(${formula.arguments.map((argument) => part(argument, separator)).join(separator)})`;
}

const call = (name: string, ...given: readonly Formula[]): Call => ({ name, arguments: given });
const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;
const on = (sheet: string, cells: string): string => `'${sheet.replace(/'/g, "''")}'!${cells}`;

/** An example with the user's own cells; `null`: this function or this form of survey has none. */
export function functionExample(name: string, report: CheckReport | null): FunctionExample | null {
  if (!report) return null;
  if (name.startsWith("CRITERION_")) return criterionExample(name, report);
  return name.startsWith("ROADMAP_") ? roadmapExample(name, report) : blockExample(name, report);
}

/** One criterion of one ward: preferably one that is not met. */
function criterionExample(name: string, report: CheckReport): FunctionExample | null {
  const { survey } = report;
  if (!survey) return null;
  for (const wanted of ["not-met", "met"] as const) {
    for (const result of report.results) {
      for (const [index, criterion] of report.criteria.criteria.entries()) {
        const codes = new Set([criterion.code, ...criterion.measures.map(({ code }) => code)]);
        if (result.criteria[index] !== wanted) continue;
        const columns = survey.columns.filter(({ code }) => codes.has(code));
        const area = areaAround(columns.flatMap((column) => answerPlace(survey, result, column) ?? []));
        if (area === null || cellCount(area) !== columns.length) continue;
        return {
          formula: call(name, text(criterion.code), on(result.sheet, areaAddress(area))),
          about: `${result.ward}, ${criterion.code}`,
          status: wanted,
        };
      }
    }
  }
  return null;
}

/** The smallest area that holds these places; `null` without one. */
function areaAround(places: readonly Place[]): Area | null {
  if (places.length === 0) return null;
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

const cellCount = ({ firstRow, firstColumn, lastRow, lastColumn }: Area): number =>
  (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);

/** Functions of the whole survey: its rows from the row of codes above the first ward on. */
function blockExample(name: string, report: CheckReport): FunctionExample | null {
  const block = surveyBlock(report);
  if (!block) return null;
  const results = call("SURVEY_RESULTS", block.reference);
  const scores = call("SURVEY_SCORES", block.reference);
  const total = String(report.criteria.criteria.length);
  const formulas: Readonly<Record<string, Call>> = {
    SURVEY_RESULTS: results,
    SURVEY_SCORES: scores,
    CRITERIA_MET: call("CRITERIA_MET", call("INDEX", results, "2", "0")),
    CRITERIA_FAILED: call("CRITERIA_FAILED", call("INDEX", results, "1", "0"), call("INDEX", results, "2", "0")),
    SCORE_DISTRIBUTION: call("SCORE_DISTRIBUTION", scores),
    DISTRIBUTION_TEXT: call("DISTRIBUTION_TEXT", scores, total),
  };
  const formula = formulas[name];
  const about = name.startsWith("CRITERIA_") ? block.firstWard : block.sheet;
  return formula ? { formula, about } : null;
}

function surveyBlock(report: CheckReport): { reference: string; sheet: string; firstWard: string } | null {
  const { survey, results } = report;
  const first = results[0];
  if (!survey || !first || (survey.location.form !== "measures" && survey.location.form !== "short")) return null;
  const rows = results.map(({ row }) => row);
  const columns = survey.columns.flatMap(({ column }) => column ?? []);
  const [top, bottom] = [Math.min(...rows) - 1, Math.max(...rows)];
  if (top < 0 || bottom - top !== rows.length || columns.length === 0) return null;
  const cells = `${address(top, Math.min(...columns))}:${address(bottom, Math.max(...columns))}`;
  return { reference: on(first.sheet, cells), sheet: first.sheet, firstWard: first.ward };
}

function roadmapExample(name: string, { roadmap, settings }: CheckReport): FunctionExample | null {
  const row = roadmap.find(({ dueYear }) => dueYear === settings.year) ?? roadmap[0];
  if (!row) return null;
  const year = String(row.dueYear);
  return {
    formula: name === "ROADMAP_TARGET" ? call(name, year) : call(name, year, String(row.achieved)),
    about: row.year,
  };
}
