/**
 * What docs/functions.md promises: over the survey and the roadmap of a workbook a function answers what the report of
 * the same workbook says, for entries that are read without their format, font or colour; where it cannot, it says why.
 */
import fc from "fast-check";
import type { CellValue } from "../../src/cells/value";
import type { WorkbookSnapshot } from "../../src/cells/snapshot";
import { CRITERIA_HEADERS, criteriaRows } from "../../src/core/criteria/sheet";
import { DEFAULT_CRITERIA } from "../../src/core/criteria/default";
import { toNumber } from "../../src/cells/number/quantity";
import { readInputs } from "../../src/core/inputs/read";
import { checkWorkbook } from "../../src/core/report/check";
import type { CheckReport } from "../../src/core/report/types";
import type * as FunctionsModule from "../../src/functions/functions";
import { functionWords } from "../../src/i18n/vi/functions";
import { snapshotOf, workbook } from "../support/table";
import { size } from "../support/size";

const RUNS = size(60, 600);

let book: WorkbookSnapshot;

jest.mock("../../src/functions/workbook-state", () => ({
  withWorkbook: <T>(use: (state: unknown) => T): T => use(readInputs(book)),
}));

class FakeError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
Object.assign(globalThis, {
  CustomFunctions: { Error: FakeError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" }, associate: () => undefined },
});

let functions: typeof FunctionsModule;
beforeAll(async () => {
  functions = await import("../../src/functions/functions");
});

/** The answer of a call, or the code of its error. */
function answerOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof FakeError) return error.code;
    throw error;
  }
}

const WARDS = ["Lam Sơn", "An Tảo", "Hiến Nam", "Lê Lợi", "Minh Khai"];
const UNITS = ["Thành phố Hưng Yên", "Thị xã Mỹ Hào"];
const ENTRIES: readonly CellValue[] = [
  ...[null, "Đ", "KĐ", "N/A", "chưa có", 0, 1, 2, 7, 9, 0.5, 0.95, 600, 120.5, "1.234,5", "600 m²", "95%", "Có", "Không"],
  ...["Hoàn thành xuất sắc nhiệm vụ", "HTTNV", "Đơn vị Quyết thắng", { error: "#REF!" }, true, "12 34", "1,234"],
];
const SPOILT = ["Kiểu", "Phép so sánh", "Ngưỡng", "Mã chỉ số", "Bắt buộc", "Vai trò"];
const KINDS = ["chọn", "số lũy kế", "tỷ lệ lũy kế", "mỗi đơn vị", "chỉ tiêu giao", "lạ"];

const table = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3 });

const CODES = DEFAULT_CRITERIA.criteria.map(({ code }) => code);

/** `Tiêu chí`: the criteria that the survey asks for, cells of it spoilt. */
const criteria = (codes: readonly string[]) =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom(...SPOILT), fc.constantFrom<CellValue>("?", null)), { maxLength: 2 })
    .map((spoilt) => {
      const rows: CellValue[][] = criteriaRows({
        ...DEFAULT_CRITERIA,
        criteria: DEFAULT_CRITERIA.criteria.filter(({ code }) => codes.includes(code)),
      });
      for (const [row, head, value] of spoilt)
        rows[row % rows.length]![CRITERIA_HEADERS.indexOf(head)] = head === "Mã chỉ số" ? null : value;
      return snapshotOf("Tiêu chí", [CRITERIA_HEADERS, ...rows]);
    });

const settings = fc
  .record({
    heads: fc.constantFrom(["Mã", "Giá trị"], ["Thông số", "Giá trị"], ["Ký hiệu", "Nội dung"]),
    rows: fc.subarray([
      ["DAT_DU_KIEN", "Có"],
      ["Khi số năm trước bằng 0", "đạt"],
      ["NGUONG_DAT_CHUAN", 3],
      ["DAT_DU_KIEN", "không rõ"],
    ]),
  })
  .map(({ heads, rows }) => snapshotOf("Thông số", [heads, ["NAM_DANH_GIA", 2023], ...rows]));

const roster = fc
  .array(fc.tuple(fc.constantFrom(...UNITS), fc.constantFrom(null, "31/12/2024"), fc.constantFrom(null, 2023, 2025)), {
    maxLength: WARDS.length,
  })
  .map((wards) =>
    snapshotOf("Danh sách phường", [
      ["Phường", "Đơn vị cấp trên", "Hiệu lực đến", "Năm được công nhận"],
      ...wards.map((ward, index) => [WARDS[index]!, ...ward]),
    ]),
  );

const rule = fc.tuple(
  fc.constantFrom<CellValue>(2022, 2023, 2024, "2023-2025", "?"),
  fc.constantFrom(...KINDS),
  fc.constantFrom<CellValue>(1, 2, 3, "50%", "30-50%", "≥ 30%", "nhiều"),
  fc.constantFrom(null, ...UNITS),
);
const roadmap = fc
  .array(rule, { maxLength: 4 })
  .map((rules) => snapshotOf("Lộ trình", [["Năm", "Loại chỉ tiêu", "Giá trị", "Phạm vi"], ...rules]));

const kept = fc.record({
  version: fc.constant(1),
  preset: fc.constantFrom(null, "hung-yen", "tp-hcm"),
  settings: fc.constantFrom({}, { DAT_DU_KIEN: "Có" }, { GOC_BANG_KHONG: "không đạt" }),
});

/** `Khảo sát`: every measure of the criteria, shares in cells formatted as such. */
const headsOf = (codes: readonly string[]) =>
  DEFAULT_CRITERIA.criteria
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ measures }) => measures)
    .flatMap(({ code, kind, criterion }) => {
      const head = (text: string) => ({ text, criterion, format: kind === "percentage" ? "0%" : "General" });
      return kind === "change" ? [head(`${code} (năm trước)`), head(`${code} (năm nay)`)] : [head(code)];
    });
const survey = (codes: readonly string[]) => {
  const heads = headsOf(codes);
  // A number above 1 in a cell formatted as a percentage is one by its format alone.
  const shares = ENTRIES.filter((entry) => typeof entry !== "number" || entry <= 1);
  const line = fc.tuple(...heads.map(({ format }) => fc.constantFrom(...(format === "General" ? ENTRIES : shares))));
  return fc.array(line, { minLength: 1, maxLength: WARDS.length }).map((lines) => ({
    ...snapshotOf("Khảo sát", [["Phường", ...heads.map(({ text }) => text)], ...lines.map((cells, i) => [WARDS[i]!, ...cells])]),
    formats: ["General", ...lines].map((_, row) => ["General", ...heads.map(({ format }) => (row === 0 ? "General" : format))]),
  }));
};

const random = fc.subarray(CODES, { minLength: 2, maxLength: 6 }).chain((codes) =>
  fc.record({
    codes: fc.constant(codes),
    sheets: fc
      .tuple(survey(codes), table(criteria(codes)), table(settings), table(roster), table(roadmap))
      .map((sheets) => sheets.flatMap((one) => one ?? [])),
    state: kept,
  }),
);

test("functions and report answer the same over any workbook", () => {
  fc.assert(
    fc.property(random, ({ codes, sheets, state }) => {
      book = workbook(sheets, state);
      const report = checkWorkbook(book, { today: "2023-12-31" });
      expect(report.survey?.location.sheet).toBe("Khảo sát");
      surveyAgrees(report, codes);
      roadmapAgrees(report);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

const MARK = { met: "Đ", "not-met": "KĐ", missing: "?", "not-applicable": "KAD" } as const;

function surveyAgrees({ results, criteria: set, distribution }: CheckReport, codes: readonly string[]): void {
  const block = book.sheets[0]!.values as CellValue[][];
  const heads = headsOf(codes);
  const asked = <T>(row: readonly T[]): T[] => row.filter((_, index) => codes.includes(set.criteria[index]!.code));
  const expected = results.map((result) => asked(result.criteria).map((status) => MARK[status]));
  const spilled = answerOf(() => functions.surveyResultsFunction(block));
  expect(spilled).toEqual([asked(set.criteria).map(({ code }) => code), ...expected]);
  const scores = functions.surveyScoresFunction(block) as unknown[][];
  expect(scores.map(([score]) => (score instanceof FakeError ? 0 : score))).toEqual(results.map(({ met }) => met));
  if (scores.every(([score]) => !(score instanceof FakeError)))
    expect(functions.scoreDistributionFunction(scores)).toEqual(distribution);
  results.forEach((result, index) => {
    set.criteria.forEach((criterion, position) => {
      if (!codes.includes(criterion.code)) return;
      const status = result.criteria[position]!;
      const entries = block[index + 1]!.filter((_, column) => heads[column - 1]?.criterion === criterion.code);
      const call: [string, CellValue[][]] = [criterion.code, [entries]];
      const said = answerOf(() => functions.criterionStatusFunction(...call));
      // An entry that cannot be read is told instead, whatever stands beside it.
      if (said === "#VALUE!") return expect(status).toBe("missing");
      expect(said).toBe(functionWords.status[status]);
      const points = status === "met" ? toNumber(criterion.points) : status === "not-met" ? 0 : "#N/A";
      expect(answerOf(() => functions.criterionScoreFunction(...call))).toBe(points);
      expect(answerOf(() => functions.criterionNoteFunction(...call)) === "").toBe(status === "met");
    });
  });
}

function roadmapAgrees({ roadmapPlan, roster: wards, roadmap: rows }: CheckReport): void {
  if (!roadmapPlan) expect(answerOf(() => functions.roadmapTargetFunction(2023))).toBe("#N/A");
  if (!wards) expect(rows).toEqual([]);
  for (const { dueYear, target, gap, achieved, rosterSize } of rows) {
    if (rosterSize === 0) continue; // no ward left: there is nothing that a share could be of
    expect(answerOf(() => functions.roadmapTargetFunction(dueYear))).toBe(target);
    expect(answerOf(() => functions.roadmapGapFunction(dueYear, [[achieved]]))).toBe(gap);
  }
}
