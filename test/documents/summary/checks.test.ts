import fc from "fast-check";
import { wardLines } from "../../../src/documents/results/lines";
import { checkFormula, criterionCheck, textLiteral } from "../../../src/documents/summary/checks";
import type { Status } from "../../../src/core/scoring/types";
import { reportOf, WARDS } from "./report";
import { size } from "../../support/size";

const expected = (statuses: readonly Status[]): number => {
  const wards = Object.fromEntries(statuses.map((status, index) => [WARDS[index]!.name, { marks: { TC01: status } }]));
  return criterionCheck(0, wardLines(reportOf({ wards }))).expected;
};
const withAt = (list: readonly Status[], at: number, value: Status): Status[] =>
  list.map((old, index) => (index === at ? value : old));
const status = fc.constantFrom<Status>("met", "not-met", "missing", "not-applicable");

describe("the check beside a sentence", () => {
  test("sees every change of one ward's result", () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 14, maxLength: 14 }), fc.nat(13), status, (statuses, ward, other) => {
        fc.pre(statuses[ward] !== other);
        expect(expected(withAt(statuses, ward, other))).not.toBe(expected(statuses));
      }),
      { numRuns: size(30, 300) },
    );
  });

  test("sees two wards that change places", () => {
    const met = WARDS.map((): Status => "met");
    for (let a = 0; a < 14; a++) {
      for (let b = a + 1; b < 14; b++) expect(expected(withAt(met, a, "not-met"))).not.toBe(expected(withAt(met, b, "not-met")));
    }
  });

  test("stays empty while all figures hold", () => {
    const check = { expression: "KQ_NGUONG", expected: 22 };
    expect(checkFormula([check], "đổi")).toBe('=IF(KQ_NGUONG=22,"","đổi")');
    expect(checkFormula([check, check], "đổi")).toBe('=IF(AND(KQ_NGUONG=22,KQ_NGUONG=22),"","đổi")');
    expect(textLiteral('a"b')).toBe('"a""b"');
  });
});
