import { wardPlace } from "../checks/context";
import { repeatedWards } from "../checks/wards";
import type { Asked } from "./asked";
import { questionId, type Question } from "./types";

/** Two rows that claim one ward: neither is used until one is chosen. */
export function twiceQuestions({ survey, criteria, lines }: Asked): Question[] {
  const { shape } = survey.heads;
  if (survey.answers.twice !== null) return [];
  return repeatedWards(lines).map((own): Question => {
    const name = own[0]?.ref.name ?? "";
    return {
      id: questionId("ward-twice", shape, name),
      kind: "ward-twice",
      shape,
      key: name,
      sheet: survey.survey.location.sheet,
      cells: own.map(wardPlace),
      text: own.map(({ line }) => line.ward.ward).join("; "),
      count: own.length,
      wards: [...new Set([name, ...own.map(({ line }) => line.ward.ward)])],
      criteria: criteria.criteria.map(({ code }) => code),
      candidates: [
        { value: "first", why: [] },
        { value: "last", why: [] },
      ],
    };
  });
}
