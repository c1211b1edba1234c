import { resultsPlan } from "../../../src/documents/results/plan";
import { wardLines } from "../../../src/documents/results/lines";
import { parseArea } from "../../../src/cells/address";
import { shapeProblems } from "../sheets/plans";
import { reportOf, SAMPLE, WARDS } from "../summary/report";

const report = reportOf({
  wards: { ...SAMPLE, "Minh Khai": { absent: true }, "An Tảo": { ...SAMPLE["An Tảo"], recognised: 2022 } },
});
const plan = resultsPlan(report);
const block = (name: string): unknown[][] => {
  const area = parseArea(plan.names.find((candidate) => candidate.name === name)!.formula)!;
  const rows = plan.cells.slice(area.firstRow, area.lastRow + 1);
  return rows.map((row) => row.slice(area.firstColumn, area.lastColumn + 1).map((cell) => cell?.value));
};
const column = (name: string): unknown[] => block(name).map((row) => row[0]);

describe("Kết quả", () => {
  test("is well formed and holds values only", () => {
    expect(shapeProblems(plan)).toEqual([]);
    expect(plan.cells.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });

  test("has a row for every ward of the roster, also without a survey row, with ? for what is missing", () => {
    expect(column("KQ_TEN")).toEqual(WARDS.map((ward) => ward.name));
    const absent = WARDS.findIndex((ward) => ward.name === "Minh Khai");
    expect(new Set(block("KQ_MA_TRAN")[absent])).toEqual(new Set(["?"]));
    expect(column("KQ_CO_KHAO_SAT")[absent]).toBe("");
    expect(column("KQ_KET_LUAN")[absent]).toBe("Chưa đủ dữ liệu");
  });

  test("column names cover exactly the rows of the block", () => {
    const rows = block("KQ_PHUONG").length;
    const columns = plan.names.filter(({ name }) => name.startsWith("KQ_TC_") || name === "KQ_KHOA" || name === "KQ_DAT_HIEN_CO");
    expect(columns).toHaveLength(24);
    expect(columns.map(({ name }) => block(name).length)).toEqual(new Array(24).fill(rows));
  });

  test("keeps the counts, the year of recognition and the figures with a role", () => {
    expect(column("KQ_SO_DAT")[0]).toBe(21);
    expect(column("KQ_NAM_CONG_NHAN")[1]).toBe(2022);
    expect(column("KQ_DAT_HIEN_CO").slice(0, 2)).toEqual([821.6, 2160]);
    expect(column("KQ_TRU_SO")[0]).toBe("Đ");
    expect(block("KQ_NGUONG")).toEqual([[22]]);
  });

  test("has the roadmap rows with their lower bounds as numbers", () => {
    expect(column("KQ_LT_PHAI_CONG_NHAN")).toEqual([2, 4, 7, 9, 11, 14]);
    expect(column("KQ_LT_TY_LE")).toEqual([null, null, 0.5, 0.5, 0.5, 1]);
  });

  test("keys are unique and no wildcards, also for a ward surveyed twice", () => {
    const [first] = report.results;
    const twice = {
      ...report,
      results: [...report.results, { ...first!, row: 99 }, { ...first!, rosterKey: null, key: "a*b?~", ward: "Lạ" }],
    };
    const keys = wardLines(twice).map(({ key }) => key);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    expect(keys.filter((key) => /[*?~]/.test(key))).toEqual([]);
    expect(wardLines(twice).map(({ ward }) => ward)).toContain("Lạ");
  });

  test("every name of the plan is documented once", () => {
    const names = plan.names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^KQ_[A-Z]+(_[A-Z0-9]+)*$/.test(name))).toEqual([]);
  });
});
