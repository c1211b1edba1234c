/** Functions without ranges answer from the workbook as the check reads it. */
import { checkWorkbook } from "../../src/core/report/check";
import type { WorkbookSnapshot } from "../../src/cells/snapshot";
import type * as FunctionsModule from "../../src/functions/functions";
import { sheet, workbook } from "../support/table";

let book: WorkbookSnapshot;
let keptChanged: (before: unknown, after: unknown) => void = () => undefined;
const recalculateAll = jest.fn(() => Promise.resolve());

jest.mock("../../src/excel/read", () => ({ readWorkbook: () => Promise.resolve(book) }));
jest.mock("../../src/excel/events", () => ({ onCellsChanged: () => Promise.resolve(), recalculateAll: () => recalculateAll() }));
jest.mock("../../src/excel/settings", () => ({
  onKeptChanged: (changed: typeof keptChanged) => (keptChanged = changed),
}));

class FakeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
Object.assign(globalThis, {
  CustomFunctions: { Error: FakeError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" }, associate: () => undefined },
});

/** The functions as they are loaded with a workbook. */
function opened(snapshot: WorkbookSnapshot): typeof FunctionsModule {
  book = snapshot;
  let functions!: typeof FunctionsModule;
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a module of its own for every workbook
    functions = require("../../src/functions/functions") as typeof FunctionsModule;
  });
  return functions;
}

const ROSTER = sheet("Danh sách phường", "Mã ĐVHC | Phường | Đơn vị cấp trên\n1 | Tân Phú | Đồng Xoài\n2 | Tân Đồng | Đồng Xoài");
const EMPTY_ROADMAP = sheet("Lộ trình", "Năm | Loại chỉ tiêu | Giá trị | Phạm vi\n~");
const options = { today: "2025-12-31" };

test("a sheet Lộ trình without a row counts as none: the chosen programme's plan answers, as in the report", async () => {
  const snapshot = workbook([ROSTER, EMPTY_ROADMAP], { version: 1, preset: "hung-yen" });
  const report = checkWorkbook(snapshot, options).roadmap.find(({ dueYear }) => dueYear === 2025)!;
  const { roadmapTargetFunction, roadmapGapFunction } = opened(snapshot);
  expect(report.target).toBe(7);
  expect(await roadmapTargetFunction(2025)).toBe(report.target);
  expect(await roadmapGapFunction(2025, [[2]])).toBe(5);
});

test.each([
  ["no sheet Lộ trình", [ROSTER]],
  ["a sheet Lộ trình without a row", [ROSTER, EMPTY_ROADMAP]],
  ["an empty workbook", []],
])("with %s and no programme chosen, what needs a plan is #N/A and says what to do", async (_, sheets) => {
  const { roadmapTargetFunction, roadmapGapFunction, roadmapNoteFunction } = opened(workbook(sheets));
  for (const call of [roadmapTargetFunction(2025), roadmapGapFunction(2025, [[2]]), roadmapNoteFunction(2025, [[2]])]) {
    const refused = (await (call as Promise<unknown>).catch((error: unknown) => error)) as FakeError;
    expect(refused).toMatchObject({ code: "#N/A" });
    expect(refused.message).toMatch(/^Chưa chọn lộ trình: .*thẻ Bắt đầu.*trang Lộ trình/);
  }
});

test.each(["tỷ lệ lũy kế | 50%", "mỗi đơn vị | 1"])("a plan of %s without a list of wards is #N/A, never 0", async (rule) => {
  const roadmap = sheet("Lộ trình", `Năm | Loại chỉ tiêu | Giá trị\n2025 | ${rule}`);
  const { roadmapTargetFunction } = opened(workbook([roadmap]));
  await expect(roadmapTargetFunction(2025)).rejects.toMatchObject({ code: "#N/A" });
});

test.each(["Kiểu", "Phép so sánh", "Ngưỡng", "Mã chỉ số"])(
  "a row of Tiêu chí whose %s is spoilt is missing data, in the report and in the functions",
  async (head) => {
    const heads = ["Mã tiêu chí", "Tiêu chí", "Mã chỉ số", "Chỉ số", "Kiểu", "Phép so sánh", "Ngưỡng", "Bắt buộc"];
    const spoilt = ["TC01", "Đất", "TC01.a", "Diện tích", "số", ">=", "500", "x"];
    spoilt[heads.indexOf(head)] = head === "Mã chỉ số" ? "" : "xấp xỉ";
    const criteria = sheet(
      "Tiêu chí",
      [heads, spoilt, ["", "", "TC01.b", "Sổ đỏ", "đạt/không", "bằng", "Đạt", "x"]].map((row) => row.join(" | ")).join("\n"),
    );
    const survey = sheet("Khảo sát", "Phường | TC01.a | TC01.b\nLam Sơn | 600 | Đ\nAn Tảo | 600 | KĐ");
    const snapshot = workbook([criteria, survey]);
    const { results, findings } = checkWorkbook(snapshot, options);
    expect(results.map((result) => result.criteria)).toEqual([["missing"], ["not-met"]]);
    expect(findings.map(({ code }) => code)).toContain("criteria.row-invalid");
    const { surveyResultsFunction, criterionStatusFunction, criterionNoteFunction } = opened(snapshot);
    expect(await surveyResultsFunction(survey.values as unknown[][])).toEqual([["TC01"], ["?"], ["KĐ"]]);
    expect(await criterionStatusFunction("TC01", [[600, "Đ"]])).toBe("Chưa đủ dữ liệu");
    expect(await criterionNoteFunction("TC01", [[600, "Đ"]])).toContain("TC01.a: dòng của chỉ số này ở trang Tiêu chí");
  },
);

test("a programme that is chosen in the pane answers from then on", async () => {
  const { roadmapTargetFunction } = opened(workbook([]));
  await expect(roadmapTargetFunction(2025)).rejects.toMatchObject({ code: "#N/A" });
  const chosen = { version: 1, preset: "tp-hcm" };
  book = workbook([], chosen);
  jest.useFakeTimers();
  keptChanged(null, { version: 1, survey: "Biểu 1" });
  await jest.runAllTimersAsync();
  expect(recalculateAll).not.toHaveBeenCalled();
  keptChanged(null, chosen);
  await jest.runAllTimersAsync();
  jest.useRealTimers();
  expect(recalculateAll).toHaveBeenCalledTimes(1);
  expect(roadmapTargetFunction(2025)).toBe(75);
});
