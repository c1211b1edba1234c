import { areaAddress } from "../../../cells/address";
import { count, quote } from "../../figures";
import type { FindingWords } from "../../types";
import { cells } from "./phrases";

export const structure = {
  "structure.survey-not-found": {
    title: "No survey found",
    short: () => "No survey table found. Open the right file or create the sheets.",
    long: () =>
      "No sheet of this file has both a column of ward names and columns of criteria. Open the survey file, or create the standard sheets on the Start page.",
  },
  "structure.empty-survey": {
    title: "The survey has no wards",
    short: () => "The survey has no wards yet. Enter ward names and figures.",
    long: () =>
      "The header rows of the survey are there, but no ward stands below them. Enter ward names and figures, then check again.",
  },
  "structure.column-missing": {
    title: "Measure without a column",
    about: ({ measure }) => measure,
    short: ({ measure }) => `No column found for ${measure}. Match a column or add one.`,
    long: ({ measure }) =>
      `The survey has no column for ${measure}, a mandatory measure, so no ward has enough data here. Match an existing column, or add one.`,
  },
  "structure.column-duplicate": {
    title: "Two columns for one measure",
    about: ({ measure }) => measure,
    short: ({ measure, cells: at }) => `${measure} has ${count(at.length)} columns: ${cells(at)}. Keep one.`,
    long: ({ measure, cells: at }) =>
      `${measure} has ${count(at.length)} columns: ${cells(at)}. None is chosen silently. Change a header or remove a column.`,
  },
  "structure.column-unknown": {
    title: "Column not recognised",
    about: ({ header }) => `Column ${quote(header)}`,
    short: ({ header }) => `Column ${quote(header)} fits no measure. Match it or leave it.`,
    long: ({ header }) =>
      `Column ${quote(header)} has data but fits no measure of the criteria set, so it is not counted. Match it with a measure, or leave it if it is only a note.`,
  },
  "structure.merged-data": {
    title: "Merged cells among the data",
    about: ({ range }) => areaAddress(range),
    short: ({ range }) => `Range ${areaAddress(range)} is merged. Unmerge it and fill every cell.`,
    long: ({ range }) =>
      `Range ${areaAddress(range)} among the data is merged; only its first cell has a value, the others count as blank. Unmerge it and fill every cell.`,
  },
  "structure.hidden-data": {
    title: "Hidden rows or columns are counted",
    about: ({ range }) => areaAddress(range),
    short: ({ range }) => `Range ${areaAddress(range)} is hidden but counted. Show it and look again.`,
    long: ({ range }) =>
      `Range ${areaAddress(range)} is hidden but its data is counted. Show it and look again, or delete it if it is not used.`,
  },
  "structure.total-row": {
    title: "Row that is not a ward",
    about: ({ label }) => `Row ${quote(label)}`,
    short: () => "Not a ward, so not counted. Nothing to do.",
    long: ({ label }) => `Row ${quote(label)} is not a ward and is not counted. Nothing to do.`,
  },
} satisfies Partial<FindingWords>;
