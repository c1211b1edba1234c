/** Single decisions of scoring that no figure of the whole check shows by itself. */
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import type { Reading } from "../../../src/core/entry/reading";
import { scoreChange } from "../../../src/core/scoring/change";
import { scoreCriterion } from "../../../src/core/scoring/criterion";
import type { ScoringPolicy } from "../../../src/core/scoring/score";

const policy: ScoringPolicy = { plannedLandCounts: true, zeroBase: "not-applicable" };
const value = (of: number): Reading => ({ state: "value", value: of, direct: null, issues: [] });
const stateOnly = (state: Reading["state"]): Reading => ({ state, value: null, direct: null, issues: [] });

const land = DEFAULT_CRITERIA.criteria.find(({ measures }) => measures.some(({ role }) => role === "land-planned"))!;
const change = DEFAULT_CRITERIA.criteria.flatMap(({ measures }) => measures).find(({ kind }) => kind === "change")!;

function decidedBy(existing: number, planned: number): string {
  const readings = land.measures.map(({ role }) => ({
    value: role === "land-existing" ? value(existing) : role === "land-planned" ? value(planned) : stateOnly("missing"),
    previous: null,
  }));
  const score = scoreCriterion(land, readings, policy);
  const decider = score.measures[land.measures.findIndex(({ role }) => role === "land-existing")]!.decidedBy;
  return land.measures.find(({ code }) => code === decider)!.role!;
}

test("existing land that is large enough decides, however large the planned land is", () => {
  expect(decidedBy(5_000, 9_000)).toBe("land-existing");
  expect(decidedBy(10, 9_000)).toBe("land-planned");
  expect(decidedBy(10, 5)).toBe("land-existing");
  expect(decidedBy(5, 10)).toBe("land-planned");
});

test.each([
  ["KAD this year", stateOnly("not-applicable"), value(10)],
  ["KAD last year", value(10), stateOnly("not-applicable")],
  ["KAD this year, nothing last year", stateOnly("not-applicable"), null],
])("a change from year to year does not apply: %s", (_, current, previous) => {
  expect(scoreChange(change, current, previous, policy)).toMatchObject({ state: "not-applicable", issue: null });
});
