import type { Place } from "../../cells/address";
import { matchKey } from "../../cells/text/normalise";
import { Cell } from "../checks/entries/cells";
import { answerKey } from "../entry/told";
import { shownText, type CellValue } from "../../cells/value";
import { placeOf } from "../survey/entries";
import type { PlacedSlot, WardLine } from "../survey/reading";
import type { TableAnswers } from "../survey/tableAnswers";
import type { Asked } from "./asked";
import { questionId, type Question, type QuestionKind } from "./types";

/** Cells that answer nothing yet, together as one question. */
interface Group {
  readonly kind: QuestionKind;
  readonly key: string;
  readonly text?: string;
  readonly header?: string;
  /** What it can be told to mean, where that is not all that its kind can. */
  readonly meanings?: readonly string[];
  readonly cells: Place[];
  readonly wards: Set<string>;
  readonly criteria: Set<string>;
}

const CANDIDATES: Partial<Record<QuestionKind, readonly string[]>> = {
  text: ["met", "not-met", "missing", "not-applicable"],
  blank: ["not-met", "missing"],
  points: ["1", "0.8", "0.5"],
};

/** Entries of measures differ, and an error is no entry: they are changed on the sheet, or stay missing. */
const MISSING: readonly string[] = ["missing"];

/** Distinct texts that are not understood, blanks among lone marks, points between nothing and all: each asked once. */
export function entryQuestions(asked: Asked): Question[] {
  const { survey, criteria, lines, results } = asked;
  const { shape } = survey.heads;
  const groups = new Map<string, Group>();
  const marks = survey.answers.blank === null && onlyMarks(asked);
  const indexes = new Map(criteria.criteria.map((criterion, index) => [criterion, index] as const));
  lines.forEach(({ line, ref }, i) => {
    const result = results[i];
    for (const slot of result ? line.slots : []) {
      const index = indexes.get(slot.criterion);
      if (index === undefined || result?.criteria[index] !== "missing" || !decides(slot)) continue;
      if (slot.measure !== null && result.measures.get(slot.measure.code)?.state !== "missing") continue;
      const at = placeOf(line, slot);
      const value = valueAt(line, at);
      const about = groupOf(new Cell(line.sheet, at.row, at.column, value, false), slot, marks);
      if (!about || survey.fills.asked.size > 0 || isAnswered(about, survey.answers)) continue;
      const id = questionId(about.kind, shape, about.key);
      const group: Group = groups.get(id) ?? { ...about, cells: [], wards: new Set(), criteria: new Set() };
      group.cells.push({ sheet: line.sheet.name, ...at });
      group.wards.add(ref.name);
      group.criteria.add(slot.criterion.code);
      groups.set(id, group);
    }
  });
  return [...groups].map(([id, { kind, key, text, header, meanings, cells, wards, criteria: codes }]): Question => {
    const candidates = (meanings ?? CANDIDATES[kind] ?? []).map((value) => ({ value, why: [] }));
    const base = { id, kind, shape, key, sheet: cells[0]?.sheet ?? "", cells, count: cells.length };
    return {
      ...base,
      ...(text === undefined ? {} : { text }),
      ...(header === undefined ? {} : { header }),
      wards: [...wards],
      criteria: [...codes],
      candidates,
    };
  });
}

const decides = ({ part }: PlacedSlot): boolean =>
  part === "value" || part === "appraisal" || part === "met" || part === "not-met";

function groupOf(cell: Cell, slot: PlacedSlot, marks: boolean): Omit<Group, "cells" | "wards" | "criteria"> | null {
  const text = shownText(cell.value).trim();
  if (text === "") return marks && slot.measure === null ? { kind: "blank", key: "" } : null;
  if (slot.points !== null) return { kind: "points", key: "" };
  // Entries of measures differ from cell to cell: they are asked by their criterion.
  if (slot.measure !== null) return { kind: "text", key: slot.criterion.code, text, header: slot.title, meanings: MISSING };
  const key = answerKey(cell);
  return key === "" ? { kind: "text", key: matchKey(text), text, meanings: MISSING } : { kind: "text", key, text };
}

/** An answer may say that entries are missing: they stay missing, and are not asked about again. */
function isAnswered({ kind, key }: Pick<Group, "kind" | "key">, { texts, points }: TableAnswers): boolean {
  const meaning = kind === "text" ? texts.get(key) : undefined;
  return meaning === "missing" || meaning === "ambiguous" || (kind === "points" && points !== null);
}

function valueAt({ sheet }: WardLine, { row, column }: { readonly row: number; readonly column: number }): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** A table of lone marks: `x` where a criterion is met, and blanks that may mean either. */
function onlyMarks({ survey, lines }: Asked): boolean {
  const seen = new Set<string>();
  for (const { line } of lines) {
    for (const slot of line.slots) {
      if (slot.part === "met" || slot.part === "not-met") return false;
      if (slot.measure !== null || !decides(slot)) continue;
      const text = shownText(valueAt(line, placeOf(line, slot))).trim();
      if (text !== "") seen.add(matchKey(text));
      if (seen.size > 2) return false;
    }
  }
  const { slots } = survey;
  return seen.size === 1 && slots.length > 0 && [...seen].every((mark) => /^(?:x|v|✓|✔|√|☑|đ|đạt|1|ü|þ|p|a)$/u.test(mark));
}
