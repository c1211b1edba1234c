import type { SheetSnapshot, WorkbookSnapshot } from "../../cells/snapshot";
import { matchKey } from "../../cells/text/normalise";
import type { CriteriaSet } from "../criteria/types";
import type { Degree } from "../heads/degree";
import { lexiconOf, type SetLexicon } from "../heads/lexicon";
import { sheetRole } from "../workbook/sheets";
import { Grid } from "./grid";
import type { SurveyKnowledge } from "./knowledge";
import type { SurveyReading } from "./reading";
import { readAcross } from "./across";
import { readCards, type Card, cardSurvey } from "./cards";
import { turned } from "./turned";

/** All surveys of a workbook, in the order of its sheets. Sheets of one ward each are one survey (hidden ones another). */
export function readSurveys(snapshot: WorkbookSnapshot, set: CriteriaSet, knowledge: SurveyKnowledge): SurveyReading[] {
  const lexicon = lexiconOf(set);
  const found: { readonly at: number; readonly readings: readonly SurveyReading[] }[] = [];
  const cards: Card[] = [];
  snapshot.sheets.forEach((sheet, at) => {
    if (isOwnSheet(sheet.name) || sheet.values.length === 0) return;
    const { readings, card } = readSheet(sheet, lexicon, knowledge);
    if (readings.length > 0) found.push({ at, readings });
    else if (card) cards.push({ ...card, at });
  });
  for (const visible of [true, false]) {
    const own = cards.filter(({ grid }) => grid.sheet.visible === visible);
    const [first] = own;
    if (first) found.push({ at: first.at, readings: [cardSurvey(own, lexicon, knowledge)] });
  }
  return found.sort((a, b) => a.at - b.at).flatMap(({ readings }) => readings);
}

/** A standard sheet other than `Khảo sát` is never a survey, whatever stands in it. */
function isOwnSheet(name: string): boolean {
  const role = sheetRole(name);
  return role !== null && role !== "survey";
}

/** A sheet by each layout; the one that understands most of it counts. */
function readSheet(
  sheet: SheetSnapshot,
  lexicon: SetLexicon,
  knowledge: SurveyKnowledge,
): { readings: readonly SurveyReading[]; card: Omit<Card, "at"> | null } {
  const grid = new Grid(sheet);
  const across = readAcross(grid, lexicon, knowledge);
  if (worth(across) >= ENOUGH) return { readings: across, card: null };
  const down = readAcross(grid.turnedOver(), lexicon, knowledge).map((reading) => turned(reading, sheet));
  const cards = readCards(grid, lexicon, knowledge);
  const named =
    across.length === 0 && down.length === 0 && cards.unlisted
      ? readAcross(grid.turnedOver(), lexicon, knowledge, cards.unlisted).map((reading) => turned(reading, sheet))
      : [];
  if (named.some(({ slots }) => slots.length > 0)) return { readings: named, card: null };
  const [best = []] = [
    { readings: across, worth: PREFERRED * worth(across) },
    { readings: down, worth: PREFERRED * worth(down) },
    { readings: cards.long, worth: worth(cards.long) },
  ]
    .sort((a, b) => b.worth - a.worth)
    .map(({ readings }) => readings);
  if (cards.single && worth(best) <= cards.single.heads.heads.length && !best.some(({ lines }) => lines.length >= 2))
    return { readings: [], card: cards.single };
  return { readings: best, card: cards.single };
}

/** A table that is understood this well needs no other layout to be tried. */
const ENOUGH = 20;

/** Criteria that are placed for certain (likely ones count half), for each ward that is named. */
function worth(readings: readonly SurveyReading[]): number {
  return readings.reduce((sum, { heads, lines }) => {
    const placed = (degree: Degree) =>
      heads.heads.flatMap(({ placement }) =>
        placement.target && placement.degree === degree ? [placement.target.criterion] : [],
      );
    const certain = new Set(placed("certain"));
    const likely = new Set(placed("likely").filter((criterion) => !certain.has(criterion)));
    return sum + (certain.size + likely.size / 2) * Math.max(1, lines.length);
  }, 0);
}

/** Labels down the rows count where they say clearly more than the heads across do. */
const PREFERRED = 1.5;

/**
 * The survey to use: the chosen one by the name of its sheet (any sheet of a set), else the visible one of the year that is
 * assessed, else the one with the latest period, else the first. Hidden sheets are listed, and used only when chosen.
 */
export function chooseSurvey(
  readings: readonly SurveyReading[],
  chosen: string | null,
  year: number | null = null,
): SurveyReading | null {
  if (chosen !== null) {
    const key = matchKey(chosen);
    const named = readings.filter(({ sheets }) => sheets.some((sheet) => matchKey(sheet.name) === key));
    return (
      best(
        named.filter((reading) => reading.lines.length > 0),
        year,
      ) ??
      named[0] ??
      null
    );
  }
  const visible = readings.filter(({ survey }) => survey.location.visible);
  const filled = visible.filter((reading) => reading.lines.length > 0);
  return best(filled, year) ?? visible[0] ?? null;
}

function best(readings: readonly SurveyReading[], year: number | null): SurveyReading | null {
  const ofYear = readings.filter(({ period }) => year !== null && Math.floor(period / 100) === year);
  return latest(deciding(ofYear.length > 0 ? ofYear : readings));
}

const RANK = { review: 3, appraisal: 2, self: 0 } as const;

/** Of sheets that tell whose results they hold the highest: what was appraised before what a ward says of itself. */
function deciding(readings: readonly SurveyReading[]): readonly SurveyReading[] {
  const rank = ({ source }: SurveyReading) => (source === null ? 1 : RANK[source]);
  const named = readings.some(({ source }) => source === "review" || source === "appraisal");
  const top = Math.max(...readings.map(rank));
  return named ? readings.filter((reading) => rank(reading) === top) : readings;
}

function latest(readings: readonly SurveyReading[]): SurveyReading | null {
  return readings.reduce<SurveyReading | null>((last, reading) => (last && last.period >= reading.period ? last : reading), null);
}
