import { toNumber } from "../../cells/number/quantity";
import { FIELDS } from "./row";
import { quantityCell, thresholdCell } from "./threshold";
import type { CriteriaSet } from "./types";
import { COMPARISONS, KINDS, ROLES } from "./words";

/** Headers of the sheet `Tiêu chí`, in the order of the standard workbook. */
export const CRITERIA_HEADERS: readonly string[] = Object.values(FIELDS);

/** The set as rows under `CRITERIA_HEADERS`; reading them back gives an equal set. */
export function criteriaRows(set: CriteriaSet): (string | number | null)[][] {
  const groupNames = new Map(set.groups.map((group) => [group.code, group.name]));
  return set.criteria.flatMap((criterion) =>
    criterion.measures.map((measure, index) => [
      criterion.group,
      groupNames.get(criterion.group) ?? null,
      criterion.code,
      criterion.name,
      measure.code,
      measure.name,
      KINDS.write(measure.kind),
      COMPARISONS.write(measure.comparison),
      thresholdCell(measure),
      measure.unit || null,
      measure.period || null,
      measure.mandatory ? "x" : null,
      index === 0 ? toNumber(criterion.points) : null,
      quantityCell(measure.plausibleMin, measure.kind),
      quantityCell(measure.plausibleMax, measure.kind),
      measure.role && ROLES.write(measure.role),
      measure.aliases.join("; ") || null,
      measure.basis || null,
    ]),
  );
}
