import { cellAddress, columnName, samePlace } from "../../cells/address";
import { formatShare } from "../../cells/number/format";
import { NO_CRITERION } from "../../core/inputs/profile";
import { canBeAnswered } from "../../core/questions/answer";
import type { Question } from "../../core/questions/types";
import type { CheckReport } from "../../core/report/types";
import type { Words } from "../../i18n";
import type { Choice } from "../../ui";
import { namesOf } from "./criterionNames";

type PaneWords = Words["pane"];
type Place = { readonly row: number; readonly column: number };

/** What a question asks, in a sentence. */
export function questionTitle(question: Question, report: CheckReport, words: PaneWords): string {
  const { ask } = words.reading;
  const { kind, key, text = "", header, count, candidates } = question;
  switch (kind) {
    case "column":
      return ask.column(columnLabel(question.cells[0], header ?? key, report, words));
    case "numbering":
      return candidates.length > 1 ? ask.numbering : ask.numbersOnly;
    case "text":
      return header === undefined ? ask.text(text) : ask.figure(text, header);
    case "blank":
    case "colour":
    case "points":
      return ask[kind];
    case "ward-twice":
      return ask.twice(key, count);
    case "repeated":
      return ask.repeated(key, count);
  }
}

/** What its answer settles, and what helps to answer it. */
export function questionDetails(question: Question, report: CheckReport, { reading, start }: PaneWords): string[] {
  const { kind, count, wards, criteria, cells } = question;
  const ofCells = kind === "text" || kind === "blank" || kind === "colour" || kind === "points";
  const settles = ofCells ? reading.settlesCells(count, wards.length) : reading.settles(wards.length, criteria.length);
  const more: string[] = [];
  if (kind === "column") {
    const preview = report.uncertain.find((column) => cells.some((cell) => samePlace(cell, column)))?.preview ?? [];
    more.push(preview.length > 0 ? start.columns.preview(preview) : start.columns.noPreview);
  }
  if (kind === "colour") more.push(reading.colourCode(question.key));
  if (kind === "ward-twice") more.push(reading.rows(cells.map(({ row, column }) => cellAddress(row, column))), reading.twiceNote);
  if (!canBeAnswered(question)) return [...more, kind === "text" ? reading.onSheet.text : reading.onSheet.repeated];
  return [settles, ...more];
}

/** The answers to choose from, in words; none where an answer cannot be kept. */
export function questionChoices(question: Question, report: CheckReport, words: PaneWords): Choice[] {
  if (!canBeAnswered(question)) return [];
  const text = labelsOf(question, report, words);
  const { likely } = words.reading;
  const choices = question.candidates.map(({ value }): Choice => ({
    key: value,
    text: text(value),
    ...(value === question.likely ? { hint: likely } : {}),
  }));
  return question.kind === "column" ? [...choices, { key: NO_CRITERION, text: words.reading.noCriterion }] : choices;
}

function labelsOf(question: Question, report: CheckReport, words: PaneWords): (value: string) => string {
  const { meanings, numbering, twice, full, share } = words.reading;
  const named = (names: Readonly<Record<string, string>>) => (value: string) => names[value] ?? value;
  switch (question.kind) {
    case "column": {
      const names = namesOf(report);
      return (value) => `${value} ${names.get(value) ?? ""}`.trim();
    }
    case "repeated": {
      const { candidates, cells } = question;
      const cellOf = (value: string) => cells[candidates.findIndex((candidate) => candidate.value === value)];
      return (value) => columnLabel(cellOf(value), value, report, words);
    }
    case "numbering":
      return named(numbering);
    case "ward-twice":
      return named(twice);
    case "points":
      return (value) => (value === "1" ? full : share(formatShare(Number(value))));
    default:
      return named(meanings);
  }
}

/** A head by its letters, or by its row where criteria run down, with its words. */
function columnLabel(place: Place | undefined, header: string, report: CheckReport, { start }: PaneWords): string {
  const { row = 0, column = 0 } = place ?? {};
  return report.survey?.wardsIn === "rows"
    ? start.columns.column(columnName(column), header)
    : start.columns.row(row + 1, header);
}
