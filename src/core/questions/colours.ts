import { placeOf } from "../survey/entries";
import type { Asked } from "./asked";
import { questionId, type Question } from "./types";

const MEANINGS = ["met", "not-met", "missing"] as const;

/** What each fill of blank answers means. */
export function colourQuestions({ survey, lines }: Asked): Question[] {
  const { shape } = survey.heads;
  return [...survey.fills.asked].map(([fill, usual]): Question => {
    const cells = lines.flatMap(({ line, ref }) =>
      line.slots.flatMap((slot) => {
        const { row, column } = placeOf(line, slot);
        const { sheet } = line;
        const own = sheet.fills?.[row - sheet.firstRow]?.[column - sheet.firstColumn];
        return own === fill
          ? [{ ward: ref.name, criterion: slot.criterion.code, place: { sheet: sheet.name, row, column } }]
          : [];
      }),
    );
    return {
      id: questionId("colour", shape, fill),
      kind: "colour",
      shape,
      key: fill,
      sheet: survey.survey.location.sheet,
      cells: cells.map(({ place }) => place),
      text: fill,
      count: cells.length,
      wards: [...new Set(cells.map(({ ward }) => ward))],
      criteria: [...new Set(cells.map(({ criterion }) => criterion))],
      candidates: MEANINGS.map((value) => ({ value, why: [] })),
      ...(usual === null ? {} : { likely: usual }),
    };
  });
}
