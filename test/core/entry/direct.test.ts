import { readAppraised, readDirect, readTwoColumns } from "../../../src/core/entry/direct";
import type { CellValue } from "../../../src/cells/value";

const cell = (value: CellValue) => ({ value, format: "General" });

describe("short form: Đ/KĐ in one column a criterion", () => {
  test.each([
    ["Đ", "direct", "met"],
    ["x", "direct", "met"],
    [1, "direct", "met"],
    [true, "direct", "met"],
    ["KĐ", "direct", "not-met"],
    ["Không", "direct", "not-met"],
    [0, "direct", "not-met"],
    [null, "missing", null],
    ["KAD", "not-applicable", null],
    ["-", "unusable", null],
    ["390 m²", "unusable", null],
    [{ error: "#N/A" }, "unusable", null],
  ] as const)("%j is %s %s", (value, state, direct) =>
    expect(readDirect(cell(value), "Trụ sở làm việc")).toMatchObject({ state, direct }),
  );

  test("polarity goes by the criterion's name", () => {
    const name = "Tiếp dân; không khiếu kiện đông người";
    expect(readDirect(cell("Không"), name).issues[0]).toMatchObject({ code: "entry.ambiguous" });
    expect(readDirect(cell("KĐ"), name)).toMatchObject({ direct: "not-met" });
    expect(readDirect(cell("Có"), name).state).toBe("unusable");
  });

  test("what is read on the way is said", () => {
    expect(readDirect(cell("Đạt "), "")).toMatchObject({ direct: "met", issues: [{ code: "entry.whitespace" }] });
    expect(readDirect({ value: "Đ", formula: "=IF(A1,1,0)" }, "").issues).toMatchObject([{ code: "entry.formula" }]);
  });
});

describe("two-column form: the column decides", () => {
  test.each([
    ["x", null, "direct", "met", "met"],
    [null, "x", "direct", "not-met", "not-met"],
    [null, "✓", "direct", "not-met", "not-met"],
    [null, "KĐ", "direct", "not-met", "not-met"],
    ["Đ", "", "direct", "met", "met"],
    [1, 0, "direct", "met", "met"],
    [false, true, "direct", "not-met", "not-met"],
    ["x", "0", "direct", "met", "met"],
    ["FALSE", "x", "direct", "not-met", "not-met"],
    ["0", "FALSE", "missing", null, "met"],
    ["390 m²", null, "unusable", null, "met"],
    ["390 m²", "x", "unusable", null, "met"],
    ["390 m²", "400 m²", "unusable", null, "met"],
    [null, "390 m²", "unusable", null, "not-met"],
    [null, null, "missing", null, "met"],
    ["KAD", null, "not-applicable", null, "met"],
    [null, "KAD", "not-applicable", null, "not-met"],
  ] as const)("%j | %j is %s %s", (met, notMet, state, direct, at) => {
    expect(readTwoColumns(cell(met), cell(notMet))).toMatchObject({ state, direct, at });
  });

  test.each([
    ["x", "x"],
    ["Đ", "v"],
    ["KĐ", null],
    [null, "Đạt"],
  ] as const)("%j | %j is a contradiction", (met, notMet) => {
    expect(readTwoColumns(cell(met), cell(notMet))).toMatchObject({
      state: "unusable",
      issues: [{ code: "entry.contradiction" }],
    });
  });

  test("a mark that cannot be read is said at its cell", () => {
    expect(readTwoColumns(cell(null), cell("?"))).toMatchObject({
      state: "unusable",
      at: "not-met",
      issues: [{ code: "entry.unreadable" }],
    });
  });
});

describe("appraised form: the appraisal decides", () => {
  test("a difference is seen", () => {
    expect(readAppraised(cell("Đ"), cell("KĐ"), "")).toMatchObject({ reading: { direct: "not-met" }, differs: true });
    expect(readAppraised(cell("Đ"), cell("x"), "")).toMatchObject({ reading: { direct: "met" }, differs: false });
    expect(readAppraised(cell("Đ"), cell("KAD"), "")).toMatchObject({ reading: { state: "not-applicable" }, differs: true });
  });

  test("blank or ambiguous beside a usable self-score is missing, not the self-score", () => {
    expect(readAppraised(cell("Đ"), cell(null), "")).toMatchObject({ reading: { state: "missing" }, differs: false });
    expect(readAppraised(cell("Đ"), cell("K"), "")).toMatchObject({ reading: { state: "unusable" }, differs: false });
  });
});
