import { scoreSurvey } from "../checks/entries/score";
import type { CheckContext } from "../checks/context";
import { identifyLines, type ConfirmedName } from "../checks/identify";
import { FindingList } from "../findings/list";
import { rosterAt } from "../roster/validity";
import type { WardResult } from "../scoring/types";
import type { SurveyReading } from "../survey/reading";
import { monthEnd } from "../../cells/date";
import { compareSurveys } from "./compare";
import type { ComparedSurvey, PeriodComparison } from "./types";

export interface ComparisonInput {
  /** What the survey of this period was checked with. */
  readonly context: CheckContext;
  readonly results: readonly WardResult[];
  /** All surveys of the workbook. */
  readonly surveys: readonly SurveyReading[];
  readonly confirmed: readonly ConfirmedName[];
}

/**
 * The survey in use against the latest earlier one of the workbook (visible, with a period in its name or title);
 * `null` when there is none. A survey whose period is written nowhere is of the period of `Thông số`. The earlier one is
 * judged against the roster of its own last day; its entries are reported when it is itself chosen, not here.
 */
export function comparisonOf({ context, results, surveys, confirmed }: ComparisonInput): PeriodComparison | null {
  const { survey, settings } = context;
  const own = survey.period >= 0 ? survey.period : periodOfDate(settings.assessmentDate);
  const earlier = surveys.reduce<SurveyReading | null>((best, reading) => {
    const usable = reading !== survey && reading.survey.location.visible && reading.lines.length > 0;
    const before = reading.period >= 0 && reading.period < own;
    return usable && before && (best === null || reading.period > best.period) ? reading : best;
  }, null);
  if (earlier === null) return null;
  const before = comparedSurvey(earlier, earlier.period);
  return compareSurveys(
    context.criteria,
    { survey: before, results: scoreAgain(earlier, before.date, context, confirmed) },
    { survey: comparedSurvey(survey, own), results },
  );
}

const periodOfDate = (date: string): number => Number(date.slice(0, 4)) * 100 + Number(date.slice(5, 7));

function comparedSurvey(reading: SurveyReading, period: number): ComparedSurvey {
  const [year, month] = [Math.floor(period / 100), period % 100];
  return { sheet: reading.survey.location.sheet, year, month, date: monthEnd(year, month) };
}

function scoreAgain(
  survey: SurveyReading,
  date: string,
  context: CheckContext,
  confirmed: readonly ConfirmedName[],
): WardResult[] {
  const { roster } = context;
  const lines = identifyLines(survey.lines, roster, date, confirmed);
  const wardsInForce = roster ? rosterAt(roster, date) : [];
  const settings = { ...context.settings, assessmentDate: date, year: Number(date.slice(0, 4)) };
  return scoreSurvey({ ...context, settings, survey, lines, wardsInForce, findings: new FindingList() });
}
