import { buildSet, rowOf, type PlacedRow } from "./build";
import { DEFAULT_TABLE } from "./defaultTable";
import { CRITERIA_MARK } from "./mark";
import type { Field } from "./row";
import type { CriteriaSet } from "./types";

export { CRITERIA_MARK };

function defaultRows(): PlacedRow[] {
  return DEFAULT_TABLE.flatMap(([group, groupName, criteria]) =>
    criteria.flatMap(([criterion, criterionName, measures]) =>
      measures.map(([name, kind, comparison, threshold, unit, period, section, extra = {}], index) => {
        const cells = new Map<Field, string | number | undefined>([
          ["group", group],
          ["groupName", groupName],
          ["criterion", criterion],
          ["criterionName", criterionName],
          ["measure", `${criterion}.${String.fromCharCode(97 + index)}`],
          ["name", name],
          ["kind", kind],
          ["comparison", comparison],
          ["threshold", threshold],
          ["unit", unit],
          ["period", period],
          ["mandatory", extra.warns ? "" : "x"],
          ["min", extra.min],
          ["max", extra.max],
          ["role", extra.role],
          ["aliases", extra.aliases],
          ["basis", `Đề án 1886, ${section} (${CRITERIA_MARK})`],
        ]);
        const row = rowOf((field) => {
          const value = cells.get(field);
          return value === undefined
            ? undefined
            : { text: String(value), number: typeof value === "number" ? value : null, percent: false };
        });
        return { row, position: null };
      }),
    ),
  );
}

function readDefault(): CriteriaSet {
  const { set, problems } = buildSet(defaultRows(), "default", null);
  if (!set || problems.length > 0) throw new Error(`default criteria: ${JSON.stringify(problems)}`);
  return set;
}

/** The criteria of the product, for workbooks that bring none: derived, every row marked. */
export const DEFAULT_CRITERIA: CriteriaSet = readDefault();
