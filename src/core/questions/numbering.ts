import type { ReadHead } from "../survey/heads";
import type { Asked } from "./asked";
import { questionId, type Question } from "./types";

/** Names and numbers contradict each other, or numbers alone name the criteria: asked once for the table. */
export function numberingQuestions({ survey, lines }: Asked): Question[] {
  const { heads, contradicted, byNumbers, shape } = survey.heads;
  if (!contradicted && !(byNumbers && survey.slots.length === 0)) return [];
  const placed = heads.filter(({ placement }) => placement.target !== null);
  const places = placed.flatMap(placeOf).map((at) => ({ sheet: survey.survey.location.sheet, ...at }));
  const value = (each: string, by: "words" | "number") => ({ value: each, why: [{ by, text: "" } as const] });
  return [
    {
      id: questionId("numbering", shape, ""),
      kind: "numbering",
      shape,
      key: "",
      sheet: survey.survey.location.sheet,
      cells: places,
      count: placed.length,
      wards: lines.map(({ ref }) => ref.name),
      criteria: [...new Set(placed.flatMap(({ placement }) => placement.target?.criterion.code ?? []))],
      candidates: byNumbers ? [value("numbers", "number")] : [value("names", "words"), value("numbers", "number")],
      ...(byNumbers ? { likely: "numbers" } : {}),
    },
  ];
}

const placeOf = ({ tracks: [track] }: ReadHead) => (track ? [track.at] : []);
