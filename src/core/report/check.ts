import { checkColumns } from "../checks/columns";
import { topOf, type Place } from "../../cells/address";
import type { CheckContext } from "../checks/context";
import { scoreSurvey } from "../checks/entries/score";
import { checkHiddenData } from "../checks/hidden-data";
import { identifyLines, type IdentifiedLine } from "../checks/identify";
import { checkLeftOut } from "../checks/left-out";
import { checkLegacyNames } from "../checks/legacy-names";
import { checkMergedData } from "../checks/merged-data";
import { checkPassMark } from "../checks/pass-mark";
import { checkInherited, checkRecognitionBeside, recognitionBeside } from "../checks/recognition";
import { countByCriterion, distributionOf } from "../checks/results";
import { checkSourceConflict } from "../checks/source-conflict";
import { checkSources } from "../checks/sources";
import { checkTerritory } from "../checks/territory";
import { checkMissingWards, checkWards, repeatedWards } from "../checks/wards";
import { checkClaims, readClaims } from "../claims";
import { comparisonOf, type PeriodComparison } from "../compare";
import { finding } from "../findings/finding";
import { FindingList } from "../findings/list";
import { collectQuestions } from "../questions/collect";
import { readInputs } from "../inputs/read";
import { reviewCalendar, reviewFindings, roadmapFindings, roadmapRows, type Roadmap, type RoadmapRow } from "../roadmap";
import { recognitionAt, rosterAt, withRecognition, type Recognition, type Roster } from "../roster";
import type { WardResult } from "../scoring/types";
import type { Settings } from "../settings";
import type { WorkbookSnapshot } from "../../cells/snapshot";
import type { SurveyReading } from "../survey/reading";
import type { CheckOptions, CheckReport } from "./types";

/**
 * Checks a workbook: reads its sheets (a preset supplies those that it lacks), scores the survey and compares it with
 * the roster, the roadmap and the stated figures. Pure and synchronous; reads no clock, writes nothing, never throws on
 * what a workbook holds.
 */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions): CheckReport {
  const findings = new FindingList();
  const inputs = readInputs(snapshot, options);
  const { kept, criteria, roster: listed, roadmap, settings, surveys, survey } = inputs;
  findings.addAll(inputs.findings);
  const required = settings.passMark ?? criteria.criteria.length;
  const fallback = firstCell(snapshot, survey);
  checkSources({ criteria, roster: listed, roadmap }, fallback, findings);

  const date = settings.assessmentDate;
  const lines = withoutDoubled(identifyLines(survey?.lines ?? [], listed, date, kept.names), survey);
  const roster = listed && withBeside(listed, recognitionBeside(lines));
  const wardsInForce = roster ? rosterAt(roster, date) : [];
  const recognition: Recognition = roster
    ? recognitionAt(roster, date, settings.inheritance)
    : { years: new Map(), inherited: [] };

  let results: WardResult[] = [];
  let comparison: PeriodComparison | null = null;
  if (survey === null || survey.lines.length === 0) {
    findings.add(finding(survey ? "structure.empty-survey" : "structure.survey-not-found", fallback, {}));
  }
  if (survey) {
    const known = { roster: listed, wardsInForce: listed ? rosterAt(listed, date) : [] };
    const context: CheckContext = {
      criteria,
      settings,
      required,
      ...known,
      survey,
      lines,
      fallback,
      findings,
      accepted: kept.accepted,
    };
    results = checkSurvey(context, recognition);
    comparison = comparisonOf({ context, results, surveys, confirmed: kept.names });
  }
  const rows = roadmap && roster ? checkRoadmap(roadmap, roster, settings, survey && results, fallback, findings) : [];
  const reviews = roadmap ? reviewCalendar({ roadmap, today: options.today }) : [];
  if (roadmap) findings.addAll(reviewFindings(reviews, roadmap, fallback));
  const distribution = distributionOf(results);
  if (inputs.claims) {
    const claims = readClaims(inputs.claims);
    findings.addAll(claims.findings);
    findings.addAll(checkClaims(claims.claims, { criteria, results, distribution: survey && distribution }));
  }
  return {
    surveys: surveys.map((reading) => reading.survey.location),
    survey: survey?.survey ?? null,
    uncertain: survey?.uncertain ?? [],
    questions: survey ? collectQuestions({ survey, criteria, lines, results }) : [],
    settings,
    criteria,
    required,
    roster,
    wardsInForce,
    roadmapPlan: roadmap,
    roadmap: rows,
    reviews,
    findings: findings.all(),
    results,
    byCriterion: countByCriterion(criteria, results),
    distribution,
    recognised: recognition.years,
    comparison,
    today: options.today,
  };
}

/** Of two rows of one ward the one that the user chose counts, else none of them answers anything. */
function withoutDoubled(lines: readonly IdentifiedLine[], survey: SurveyReading | null): readonly IdentifiedLine[] {
  const repeated = repeatedWards(lines);
  if (!survey || repeated.length === 0) return lines;
  const { twice } = survey.answers;
  const counted = new Set(repeated.flatMap((own) => (twice === null ? [] : own.slice(...(twice === "first" ? [0, 1] : [-1])))));
  const doubled = new Set(repeated.flat().filter((line) => !counted.has(line)));
  return lines.map((line) => (doubled.has(line) ? { ...line, line: { ...line.line, slots: [] } } : line));
}

/** All checks that look at the survey. */
function checkSurvey(context: CheckContext, recognition: Recognition): WardResult[] {
  checkColumns(context);
  checkMergedData(context);
  checkHiddenData(context);
  checkLeftOut(context);
  const results = scoreSurvey(context);
  checkPassMark(context, results);
  checkSourceConflict(context, results);
  checkLegacyNames(context);
  checkWards(context);
  checkMissingWards(context);
  checkTerritory(context);
  checkRecognitionBeside(context);
  checkInherited(context, recognition);
  return results;
}

function checkRoadmap(
  roadmap: Roadmap,
  roster: Roster,
  settings: Settings,
  results: readonly WardResult[] | null,
  fallback: Place,
  findings: FindingList,
): RoadmapRow[] {
  const keys = (conclusion: WardResult["conclusion"]) => {
    if (results === null) return null;
    const found = new Set<string>();
    for (const result of results) {
      if (result.conclusion === conclusion && !result.expired && result.rosterKey) found.add(result.rosterKey);
    }
    return found;
  };
  const { year, assessmentDate, inheritance } = settings;
  const input = { roadmap, roster, year, assessmentDate, inheritance, meeting: keys("met") };
  const rows = roadmapRows(input);
  findings.addAll(roadmapFindings({ ...input, rows, failing: keys("not-met"), fallback }));
  return rows;
}

/** A preset's list has no years of recognition: those beside the survey count. A list of the workbook wins over them. */
function withBeside(roster: Roster, years: ReadonlyMap<string, number>): Roster {
  if (roster.origin !== "preset" || years.size === 0) return roster;
  const key = JSON.stringify([...years]);
  const known = beside.get(roster);
  if (known?.key === key) return known.roster;
  const filled = withRecognition(roster, years);
  beside.set(roster, { key, roster: filled });
  return filled;
}

/** The last list that was filled in, so that what was made of it stays known. */
const beside = new WeakMap<Roster, { readonly key: string; readonly roster: Roster }>();

function firstCell({ sheets }: WorkbookSnapshot, survey: SurveyReading | null): Place {
  return topOf(survey?.survey.location.sheet ?? (sheets.find(({ visible }) => visible) ?? sheets[0])?.name ?? "");
}
