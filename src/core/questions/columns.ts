import { codeOf } from "../heads/lexicon";
import { usable } from "../survey/heads";
import { labelKey } from "../survey/keys";
import type { Asked } from "./asked";
import { questionId, type Question } from "./types";

/** What a head means where that is not certain, and which of several columns counts. */
export function columnQuestions({ survey, criteria, lines }: Asked): Question[] {
  const { heads } = survey;
  if (heads.contradicted || heads.byNumbers) return [];
  const asked = new Map(survey.uncertain.map((column) => [column.header, column] as const));
  const wards = lines.map(({ ref }) => ref.name);
  const open = heads.heads.flatMap((head): Question[] => {
    const [track] = head.tracks;
    const column = track && asked.get(track.title);
    if (!track || !column || column.repeated || usable(head, heads, false) || head.placement.candidates.length === 0) return [];
    const { target, degree, candidates, why } = head.placement;
    const likely = degree === "likely" && target ? codeOf(target) : undefined;
    return [
      {
        id: questionId("column", heads.shape, track.title),
        kind: "column",
        shape: heads.shape,
        key: track.title,
        sheet: column.sheet,
        cells: [{ sheet: column.sheet, row: column.row, column: column.column }],
        header: track.title,
        count: column.preview.length,
        wards,
        criteria: candidates.slice(0, 1).map(({ criterion }) => criterion.code),
        candidates: candidates.map((each) => ({ value: codeOf(each), why: each === target ? why : [] })),
        ...(likely === undefined ? {} : { likely }),
      },
    ];
  });
  const repeated = survey.repeated.map(({ code, sheet, cells }): Question => {
    const criterion = criteria.criteria.find(
      (each) => each.code === code || each.measures.some((measure) => measure.code === code),
    );
    // Heads that differ name their columns next year as well.
    const named = new Set(cells.map(({ title }) => labelKey(title))).size === cells.length;
    return {
      id: questionId("repeated", heads.shape, code),
      kind: "repeated",
      shape: heads.shape,
      key: code,
      sheet,
      cells: cells.map(({ row, column }) => ({ sheet, row, column })),
      count: cells.length,
      wards,
      criteria: criterion ? [criterion.code] : [],
      candidates: cells.map(({ row, column, title }) => ({ value: named ? title : `${row}:${column}`, why: [] })),
    };
  });
  return [...open, ...repeated];
}
