import type { Area } from "../../cells/address";
import { shownText, type CellValue } from "../../cells/value";
import { normaliseText } from "../../cells/text/normalise";
import type { CriteriaSet } from "../criteria/types";
import { codeOf, type SetLexicon } from "../heads/lexicon";
import { withEntries } from "./entries";
import { NO_FILLS } from "./fills";
import type { Grid } from "./grid";
import { labelKey } from "./keys";
import type { SurveyKnowledge } from "./knowledge";
import type { PlacedLabel, SurveyReading, TableHead, WardLine } from "./reading";
import type { SurveyColumn, SurveyForm, UncertainColumn } from "./types";
import { usable, type ReadHead, type ReadHeads } from "./heads";
import type { OtherRow } from "./lines";
import { missingCodes, type Slot } from "./slots";
import { NO_ANSWERS } from "./tableAnswers";
import type { Track } from "./track";

/** A table as one layout reads it: what every layout gives. */
export interface TableReading {
  readonly grid: Grid;
  readonly heads: ReadHeads;
  readonly slots: readonly Slot[];
  readonly repeated: readonly Slot[];
  readonly lines: readonly WardLine[];
  readonly columns: readonly SurveyColumn[];
  readonly area: Area;
  readonly leftOut: readonly OtherRow[];
  readonly head: TableHead | null;
  /** The entries of a column. */
  cells(track: Track): readonly CellValue[];
  readonly set: CriteriaSet;
  readonly source: SurveyReading["source"];
}

/** The reading of a table, with what could not be read of it. */
export function assembled(table: TableReading, period: number, lexicon: SetLexicon, knowledge: SurveyKnowledge): SurveyReading {
  const { grid, heads, slots, repeated, lines, leftOut } = table;
  const { sheet } = grid;
  const open = heads.heads.filter((head) => !usable(head, heads, knowledge.acceptsLikely) && !isIgnored(head));
  const asksNumbering = heads.contradicted || (heads.byNumbers && slots.length === 0);
  const asked = heads.contradicted || heads.byNumbers ? [] : open.filter(({ tracks }) => hasEntries(table, tracks));
  const reading: SurveyReading = {
    survey: {
      location: { sheet: sheet.name, area: table.area, form: formOf(slots, lines), visible: sheet.visible },
      wardsIn: "rows",
      columns: table.columns,
      rows: lines.map((line) => line.ward),
    },
    sheets: [sheet],
    lines,
    leftOut: leftOut.map(({ row, column, label }) => ({ sheet: sheet.name, row, column, label })),
    unknown: asked
      .filter(({ placement }) => placement.target === null)
      .flatMap(({ tracks }) => tracks.slice(0, 1).map((track) => placedLabel(track, sheet.name))),
    repeated: repeats(repeated, sheet.name),
    // A table whose numbering is asked about lacks nothing yet.
    missing: asksNumbering ? [] : missingCodes(lexicon.set, [...slots, ...repeated]).map((code) => ({ code, sheet: sheet.name })),
    uncertain: uncertainOf(table, asked),
    head: table.head,
    slots,
    period,
    heads,
    source: table.source,
    answers: NO_ANSWERS,
    fills: NO_FILLS,
  };
  return withEntries(reading, grid, knowledge);
}

/** The user said that the column answers nothing. */
const isIgnored = ({ placement }: ReadHead): boolean => placement.target === null && placement.degree === "certain";

function hasEntries({ cells }: TableReading, tracks: readonly Track[]): boolean {
  return tracks.some((track) => cells(track).some((value) => shownText(value).trim() !== ""));
}

function placedLabel({ title, at }: Track, sheet: string): PlacedLabel {
  return { sheet, row: at.row, column: at.column, label: title };
}

const PREVIEW = 3;

function uncertainOf({ grid, heads, repeated, cells }: TableReading, asked: readonly ReadHead[]): UncertainColumn[] {
  const preview = (track: Track) =>
    cells(track)
      .map((value) => normaliseText(shownText(value)))
      .filter((text) => text !== "")
      .slice(0, PREVIEW);
  const columns = [
    ...asked.flatMap(({ tracks: [track], placement }) =>
      track ? [{ track, candidates: placement.candidates.slice(0, 3).map(codeOf), repeated: false }] : [],
    ),
    ...repeated.map(({ track, measure, criterion }) => ({ track, candidates: [(measure ?? criterion).code], repeated: true })),
  ].sort((a, b) => a.track.index - b.track.index);
  const known = new Set<string>();
  return columns.flatMap(({ track, candidates, repeated: several }) => {
    const key = labelKey(track.title);
    if (known.has(key)) return [];
    known.add(key);
    return [
      {
        sheet: grid.sheet.name,
        ...track.at,
        header: track.title,
        shape: heads.shape,
        candidates,
        preview: preview(track),
        repeated: several,
      },
    ];
  });
}

function repeats(repeated: readonly Slot[], sheet: string): SurveyReading["repeated"] {
  const codes = [...new Set(repeated.map(({ measure, criterion }) => (measure ?? criterion).code))];
  return codes.map((code) => ({
    code,
    sheet,
    cells: repeated
      .filter(({ measure, criterion }) => (measure ?? criterion).code === code)
      .map(({ header, title }) => ({ ...header, title })),
  }));
}

function formOf(slots: readonly Slot[], lines: readonly WardLine[]): SurveyForm {
  const all = lines[0]?.slots ?? slots;
  if (all.some(({ part }) => part === "self" || part === "appraisal")) return "appraised";
  if (all.some(({ points }) => points !== null)) return "points";
  if (all.some(({ measure }) => measure !== null)) return "measures";
  return all.some(({ part }) => part === "met" || part === "not-met") ? "two-column" : "short";
}
