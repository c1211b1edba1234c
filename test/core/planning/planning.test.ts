import fc from "fast-check";
import { proposePicks, rankWards } from "../../../src/core/planning";
import { checkWorkbook } from "../../../src/core/report/check";
import type { SampleId } from "../../../src/core/programmes";
import { sampleSheets } from "../../../src/documents/sample/sheets";
import type { Status } from "../../../src/core/scoring/types";
import { snapshotOf } from "../../documents/sheets/plans";
import { reportOf, SAMPLE, WARDS } from "../../documents/summary/report";

const sample = reportOf({ wards: SAMPLE });

test("wards that lack least come first, in the order of the roster where they lack the same", () => {
  const ranked = rankWards(sample);
  expect(ranked[0]).toMatchObject({ entry: { name: "Lam Sơn" }, notMet: ["TC19"], toGo: 1, meets: false });
  const lacking = ranked.map(({ toGo }) => toGo);
  expect(lacking).toEqual([...lacking].sort((a, b) => a - b));
});

test("wards without data come after those that are known to lack, and recognised ones are left out", () => {
  const report = reportOf({
    wards: { ...SAMPLE, "Lam Sơn": { absent: true }, "An Tảo": { ...SAMPLE["An Tảo"], recognised: 2021 } },
  });
  const names = rankWards(report).map(({ entry }) => entry.name);
  expect(names).not.toContain("An Tảo");
  expect(names.at(-1)).toBe("Lam Sơn");
});

test("the proposal reaches every target, takes each ward once and names the wards of the plan first", () => {
  const proposals = proposePicks(sample);
  expect(proposals.map(({ picks }) => picks.length)).toEqual([2, 2, 3, 2, 2, 3]);
  expect(proposals[0]!.picks.map(({ need }) => need.entry.name)).toEqual(["Lam Sơn", "An Tảo"]);
  expect(proposals[0]!.picks[0]!.reasons).toEqual([
    { kind: "named", year: "2023" },
    { kind: "lacks-least", toGo: 1, criteria: ["TC19"] },
  ]);
  const names = proposals.flatMap(({ picks }) => picks.map(({ need }) => need.entry.key));
  expect(new Set(names).size).toBe(14);
});

test("minimums of units are filled from the unit, and what the roster cannot give is said", () => {
  const id: SampleId = "tp-hcm";
  const report = checkWorkbook(snapshotOf(sampleSheets(id)), { preset: id, today: "2025-07-02" });
  const [phase, last] = proposePicks(report);
  expect(phase).toMatchObject({ year: "2023-2025", target: 75, before: 74, short: 0 });
  expect(phase!.picks).toHaveLength(1);
  expect(last).toMatchObject({ year: "2030", target: 249, before: 75, short: 0 });
});

test("property: no ward is proposed twice, whatever the results", () => {
  const status = fc.constantFrom<Status>("met", "not-met", "missing", "not-applicable");
  const marks = fc.dictionary(fc.constantFrom("TC01", "TC05", "TC19", "TC22"), status);
  fc.assert(
    fc.property(fc.array(marks, { minLength: 14, maxLength: 14 }), (all) => {
      const report = reportOf({ wards: Object.fromEntries(WARDS.map(({ name }, i) => [name, { marks: all[i]! }])) });
      const proposals = proposePicks(report);
      const keys = proposals.flatMap(({ picks }) => picks.map(({ need }) => need.entry.key));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { target, before, picks, short } of proposals)
        expect(before + picks.length + short).toBeGreaterThanOrEqual(target);
    }),
    { numRuns: 30 },
  );
});
