import type { CheckReport } from "../../core/report/types";

/** Every criterion and measure of the set with its name. */
export function namesOf({ criteria }: CheckReport): ReadonlyMap<string, string> {
  return new Map(
    criteria.criteria.flatMap((criterion) => [
      [criterion.code, criterion.name] as const,
      ...criterion.measures.map(({ code, name }) => [code, name] as const),
    ]),
  );
}
