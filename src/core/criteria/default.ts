import { buildSet, rowOf, type PlacedRow } from "./build";
import { GROUPS_1_TO_4 } from "./defaultGroups1to4";
import { GROUPS_5_TO_7 } from "./defaultGroups5to7";
import { CRITERIA_MARK } from "./mark";
import type { Field } from "./row";
import type { CriteriaSet } from "./types";

export { CRITERIA_MARK };

/**
 * The default set is derived from the Đề án (QĐ 1886/QĐ-UBND, 06/9/2023) because the official list (QĐ 5764/QĐ-BCA-V05) is
 * not public. It is plain data, read through the parser of the sheet `Tiêu chí`.
 */
function defaultRows(): PlacedRow[] {
  return [...GROUPS_1_TO_4, ...GROUPS_5_TO_7].flatMap(([group, groupName, criteria]) =>
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
