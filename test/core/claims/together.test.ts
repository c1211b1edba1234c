import { findingJson } from "../../../src/core/report/json";
import fc from "fast-check";
import { checkClaims, readClaims } from "../../../src/core/claims";
import { CLAIM_HEADERS } from "../../../src/core/claims/sheet";
import { feasible, placeable } from "../../../src/core/claims/flow";
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import type { Status, WardResult } from "../../../src/core/scoring/types";
import type { CellValue } from "../../../src/cells/value";
import { snapshotOf } from "../../support/table";

const STATED = "21:1; 20:4; 19:5; 18:4";
const DISTRIBUTION = [
  [21, 1],
  [20, 4],
  [19, 5],
  [18, 4],
] as const;

type Row = [kind: string, stated: CellValue, parts: string, scope?: string];

function check(rows: readonly Row[], results: readonly WardResult[] = [], distribution: typeof DISTRIBUTION | null = null) {
  const values = rows.map(([kind, stated, parts, scope = null], index) => [index + 1, "", kind, stated, parts, scope, null]);
  const { claims, findings } = readClaims(snapshotOf("Số liệu báo cáo", [[...CLAIM_HEADERS], ...values]));
  expect(findings).toEqual([]);
  return checkClaims(claims, { criteria: DEFAULT_CRITERIA, results, distribution }).map((found) => {
    const { code, cell, params } = findingJson(found, () => "");
    return { ...params, code, cell };
  });
}

/** A ward that fails the criteria given and meets the others. */
function ward(name: string, unit: string, failed: readonly string[]): WardResult {
  const criteria = DEFAULT_CRITERIA.criteria.map(({ code }): Status => (failed.includes(code) ? "not-met" : "met"));
  const notMet = criteria.filter((status) => status === "not-met").length;
  return {
    key: name,
    ward: name,
    unit,
    sheet: "Khảo sát",
    row: 0,
    column: 0,
    criteria,
    measures: new Map(),
    met: criteria.length - notMet,
    notMet,
    missing: 0,
    notApplicable: 0,
    conclusion: notMet === 0 ? "met" : "not-met",
    note: "",
    rosterKey: null,
    expired: false,
  };
}

describe("phân bố", () => {
  it("agrees with the survey's, whatever the order and the writing of its levels", () => {
    expect(check([["phân bố", null, "18/22: 04; 21/22:01; 20 = 4; 19:5; 17:0"]], [], DISTRIBUTION)).toEqual([]);
  });

  it("is reported with both when it differs", () => {
    expect(check([["phân bố", 14, "21:1; 20:5; 19:4; 18:4"]], [], DISTRIBUTION)).toEqual([
      {
        code: "consistency.distribution",
        cell: "E2",
        stated: "21: 1; 20: 5; 19: 4; 18: 4",
        computed: "21: 1; 20: 4; 19: 5; 18: 4",
        reason: "matrix",
      },
    ]);
  });

  it("must add up to the number of wards that it states", () => {
    expect(check([["phân bố", 15, STATED]])).toMatchObject([
      { code: "consistency.sum", cell: "D2", stated: "15", computed: "14" },
    ]);
  });

  it("is unreadable rather than guessed", () => {
    expect(check([["phân bố", null, "21:1; hai mươi: 4"]])).toMatchObject([{ code: "entry.unreadable", cell: "E2" }]);
    expect(check([["phân bố", null, "21:1; 21:4"]])).toMatchObject([{ code: "entry.unreadable" }]);
  });
});

describe("không đạt together with a phân bố (a criterion fails at most once a ward)", () => {
  const distribution: Row = ["phân bố", null, STATED];

  it("finds the smallest set that cannot be: one ward fails one criterion only", () => {
    const rows: Row[] = [distribution, ["không đạt", 14, "TC04"], ["không đạt", 9, "TC02"], ["không đạt", 14, "TC8"]];
    const expected = [
      { code: "consistency.infeasible", cell: "E2", stated: "14 (TC04) + 14 (TC08)", computed: "27", reason: "overlap" },
    ];
    expect(check(rows)).toEqual(expected);
  });

  it("accepts what is possible", () => {
    expect(check([distribution, ["không đạt", 9, "TC02"], ["không đạt", 9, "TC03"]])).toEqual([]);
    expect(check([distribution, ["không đạt", 14, "TC04"]])).toEqual([]);
  });

  it("reports more failures than wards in scope", () => {
    expect(check([distribution, ["không đạt", 15, "TC04"]])).toMatchObject([
      { code: "consistency.infeasible", cell: "D3", computed: "14", reason: "scope" },
    ]);
    const results = ["A", "B", "C"].map((name) => ward(name, name === "C" ? "Q.2" : "Quận 1", ["TC04"]));
    expect(
      check(
        [
          ["phân bố", null, "21:3"],
          ["không đạt", 3, "TC04", "Quận 1"],
        ],
        results,
      ),
    ).toMatchObject([
      { code: "consistency.distribution", stated: "3 (TC04)", computed: "2 (TC04)" },
      { code: "consistency.infeasible", computed: "2", reason: "scope" },
    ]);
  });

  it("finds wards of a scope that would fail more often than any score allows", () => {
    const all = ["TC06", "TC07", "TC08"];
    const results = [ward("A", "Q.1", all), ward("B", "Q.1", all), ward("C", "Q.2", []), ward("D", "Q.2", [])];
    const rows: Row[] = all.map((code) => ["không đạt", 2, code, "Quận 1"]);
    expect(check([["phân bố", null, "22:2; 19:2"], ...rows], results)).toEqual([]);
    expect(check([["phân bố", null, "22:1; 21:1; 20:1; 19:1"], ...rows], results)).toMatchObject([
      { code: "consistency.infeasible", cell: "E2", stated: "2 (TC06) + 2 (TC07) + 2 (TC08)", computed: "5", reason: "overlap" },
    ]);
  });

  it("compares each figure with the survey, within the wards that Phạm vi names", () => {
    const results = [
      ward("Lam Sơn", "TP Hưng Yên", ["TC06"]),
      ward("An Tảo", "TP Hưng Yên", []),
      ward("Dị Sử", "TX Mỹ Hào", ["TC06"]),
    ];
    expect(check([["không đạt", 2, "TC06"]], results)).toEqual([]);
    expect(check([["không đạt", 1, "tc06", "Thành phố Hưng Yên"]], results)).toEqual([]);
    expect(check([["không đạt", 1, "TC06", "P. Lam Sơn; An Tảo"]], results)).toEqual([]);
    expect(check([["không đạt", 3, "TC06"]], results)).toMatchObject([
      { code: "consistency.distribution", computed: "2 (TC06)" },
    ]);
  });

  it("does not guess a criterion or a count", () => {
    expect(check([["không đạt", "nhiều", "TC06"]])).toMatchObject([{ code: "entry.unreadable", cell: "D2" }]);
    expect(check([["không đạt", 2, "TC99"]])).toMatchObject([{ code: "entry.unreadable", cell: "E2" }]);
  });

  it("never calls the claims of a real matrix infeasible", () => {
    const matrix = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(matrix, fc.nat(6), (wards, known) => {
        const failures = wards.map((row) => row.filter(Boolean).length);
        const levels = [...new Set(failures)].map((count) => ({
          failures: count,
          wards: failures.filter((other) => other === count).length,
        }));
        const claimed = Array.from({ length: known }, (_, column) => wards.filter((row) => row[column]).length);
        expect(feasible({ levels, claimed, free: 6 - known }, true)).toBe(true);
        expect(placeable({ levels, claimed, free: 6 - known })).toBe(claimed.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  it("needs row and column totals to agree when every criterion is claimed", () => {
    const levels = [{ failures: 2, wards: 2 }];
    expect(feasible({ levels, claimed: [2, 2], free: 0 }, true)).toBe(true);
    expect(feasible({ levels, claimed: [2, 1], free: 0 }, true)).toBe(false);
    expect(feasible({ levels, claimed: [2, 1], free: 0 }, false)).toBe(true);
  });
});
