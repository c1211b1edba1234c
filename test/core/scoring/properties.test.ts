import fc from "fast-check";
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import type { Measure } from "../../../src/core/criteria/types";
import { readEntry } from "../../../src/core/entry/read";
import { fromCell, type Quantity } from "../../../src/cells/number/quantity";
import { readMeasure, scoreEntries } from "../../../src/core/scoring/arrange";
import { failureParams } from "../../../src/core/scoring/failure";
import { scoreMeasure, type ScoringPolicy } from "../../../src/core/scoring/measure";
import { concludeWard, countStatuses } from "../../../src/core/scoring/ward";
import type { Status } from "../../../src/core/scoring/types";
import type { CellValue } from "../../../src/cells/value";

const policy: ScoringPolicy = { plannedLandCounts: false, zeroBase: "not-applicable" };
const measures = DEFAULT_CRITERIA.criteria.flatMap((criterion) => criterion.measures);
const find = (code: string): Measure => measures.find((measure) => measure.code === code)!;

function score(measure: Measure, value: CellValue, previous: CellValue = null): Status {
  const format = measure.kind === "percentage" ? "0.00%" : "General";
  const readings = readMeasure(measure, { value: { value, format }, previous: { value: previous, format: "General" } });
  return scoreMeasure(measure, readings.value!, readings.previous, policy).state;
}

/** Which side of its threshold a comparison accepts: below, at, above. */
const ACCEPTS: Record<string, readonly [boolean, boolean, boolean]> = {
  "=": [false, true, false],
  ">": [false, false, true],
  ">=": [false, true, true],
  "<": [true, false, false],
  "<=": [true, true, false],
};

describe("every threshold of the default set is exact to the smallest step", () => {
  const figures = measures.filter(({ kind }) => kind === "number" || kind === "count" || kind === "percentage");
  test.each(figures.map((measure) => [measure.code, measure] as const))("%s", (_, measure) => {
    const step = measure.kind === "count" ? 1 : measure.kind === "percentage" ? 0.0001 : 0.01;
    const around = (threshold: Quantity): [number, number, number] => [
      fromCell(Number(threshold) - step),
      Number(threshold),
      fromCell(Number(threshold) + step),
    ];
    const check = (value: number, accepted: boolean): void => {
      const possible = measure.kind === "percentage" ? value >= 0 && value <= 1 : measure.kind === "count" ? value >= 0 : true;
      expect(score(measure, value)).toBe(possible ? (accepted ? "met" : "not-met") : "missing");
    };
    const { threshold } = measure;
    if (threshold.kind === "between") {
      around(threshold.low).forEach((value, i) => check(value, i > 0));
      around(threshold.high).forEach((value, i) => check(value, i < 2));
    } else if (threshold.kind === "quantity")
      around(threshold.value).forEach((value, i) => check(value, ACCEPTS[measure.comparison]![i]!));
  });

  test.each(measures.filter(({ kind }) => kind === "change").map((measure) => [measure.code, measure] as const))(
    "%s",
    (_, measure) => {
      const wanted = measure.threshold.kind === "quantity" ? Number(measure.threshold.value) : NaN;
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1_000_000 }), (hundreds) => {
          const before = hundreds * 100;
          const step = Math.round(wanted * 100) * hundreds;
          const [exact, worse] =
            measure.comparison === "decrease>=" ? [before - step, before - step + 1] : [before + step, before + step - 1];
          expect(score(measure, exact, before)).toBe("met");
          expect(score(measure, worse, before)).toBe("not-met");
          // The same in decimals, where cross-multiplied integers do not reach.
          expect(score(measure, fromCell(exact / 1000), fromCell(before / 1000))).toBe("met");
          expect(score(measure, fromCell(worse / 1000), fromCell(before / 1000))).toBe("not-met");
        }),
      );
    },
  );

  test("levels from the required one on are met", () => {
    for (const measure of measures) {
      const { threshold } = measure;
      if (threshold.kind === "level")
        threshold.levels.forEach((level, i) => expect(score(measure, level)).toBe(i >= threshold.required ? "met" : "not-met"));
    }
  });
});

const entry: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", "-", "K", "đủ", "1,000", "KAD", "Đ", "x", { error: "#REF!" }, "HTXSNV", "95%", "Có"),
  fc.integer({ min: -5, max: 3000 }),
);

test("missing is never failed: a criterion is not met only by a mandatory measure that was read and fails", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DEFAULT_CRITERIA.criteria),
      fc.array(entry, { minLength: 10, maxLength: 10 }),
      (criterion, values) => {
        const changes = criterion.measures.filter(({ kind }) => kind === "change").length;
        const cells = values.slice(0, criterion.measures.length + changes).map((value) => ({ value, format: "General" }));
        const { status, measures: scored, readings, direct } = scoreEntries(criterion, cells, null, policy)!;
        if (direct) return;
        const failing = scored.filter((result, i) => result.state === "not-met" && criterion.measures[i]!.mandatory);
        expect(status === "not-met").toBe(failing.length > 0);
        scored.forEach((result, i) => {
          const usable = readings[i]!.value!.state === "value" || readings[i]!.value!.state === "direct";
          if (!usable) expect(["missing", "not-applicable"]).toContain(result.state);
        });
      },
    ),
    { numRuns: 500 },
  );
});

test("a ward's conclusion only changes towards certainty as missing data comes in", () => {
  const status = fc.constantFrom<Status>("met", "not-met", "missing", "not-applicable");
  fc.assert(
    fc.property(
      fc.array(status, { maxLength: 30 }),
      fc.nat(30),
      fc.constantFrom<Status>("met", "not-met", "not-applicable"),
      (statuses, required, known) => {
        const before = concludeWard(countStatuses(statuses), required);
        const after = concludeWard(countStatuses(statuses.map((s) => (s === "missing" ? known : s))), required);
        if (before !== "missing") expect(after).toBe(before);
        else expect(after).not.toBe("missing");
        const counts = countStatuses(statuses);
        expect(counts.met + counts.notMet + counts.missing + counts.notApplicable).toBe(statuses.length);
      },
    ),
  );
});

test("what a failing measure is short of is said in its own unit", () => {
  const said = (code: string, value: CellValue, previous: CellValue = null) => {
    const measure = find(code);
    const before = previous === null ? null : readEntry(measure, { value: previous });
    return failureParams(measure, scoreMeasure(measure, readEntry(measure, { value }), before, policy));
  };
  expect(said("TC06.a", "155,6 m²")).toEqual({ measure: "TC06.a", value: 155.6, threshold: 500, shortfall: 344.4, unit: "m²" });
  expect(said("TC04.b", 7)).toEqual({ measure: "TC04.b", value: 7, threshold: "8 đến 10", shortfall: 1, unit: "đồng chí" });
  expect(said("TC18.d", "85%")).toEqual({ measure: "TC18.d", value: 0.85, threshold: 0.9, shortfall: 0.05, unit: "%" });
  expect(said("TC15.a", 18, 20)).toEqual({ measure: "TC15.a", value: -0.1, threshold: "giảm ≥ 15%", shortfall: 0.05, unit: "%" });
  expect(said("TC01.a", "HTTNV")).toEqual({
    measure: "TC01.a",
    value: "Hoàn thành tốt nhiệm vụ",
    threshold: "Hoàn thành xuất sắc nhiệm vụ",
    shortfall: null,
    unit: "",
  });
  expect(said("TC07.a", "KĐ")).toEqual({ measure: "TC07.a", value: false, threshold: "Đạt", shortfall: null, unit: "" });
});
