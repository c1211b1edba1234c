import { highlight } from "../../src/app/highlight";
import { CATALOGUE } from "../../src/core/findings/catalogue";
import { CODES } from "../support/codes";
import { FindingList } from "../../src/core/findings/list";
import { checkWorkbook } from "../../src/core/report/check";
import { isResult } from "../../src/taskpane/store/state";
import type { SheetMarks } from "../../src/excel/highlight";
import { sample } from "../i18n/samples";
import { sheet, workbook } from "../support/table";

let written: readonly SheetMarks[] = [];
jest.mock("../../src/excel/support", () => ({ hostSupport: () => ({ ltsc2021: false }) }));
jest.mock("../../src/excel/highlight", () => ({
  MARKS: ["failing", "missing", "review"],
  writeHighlights: (marks: readonly SheetMarks[]) => {
    written = marks;
    return Promise.resolve({ rules: 0, sheets: [] });
  },
}));

const book = workbook([sheet("Khảo sát", "Phường | TC01 | TC02\nLam Sơn | Đ | KĐ")]);
const report = checkWorkbook(book, { today: "2023-01-10" });

describe.each(CODES)("%s follows from its row of the catalogue:", (code) => {
  const row = CATALOGUE[code];
  const raised = { ...sample(code).finding, sheet: "Khảo sát" };

  test("its severity", () => expect(raised.severity).toBe(row.severity));

  test("how its cell is marked", async () => {
    await highlight({ ...report, findings: [raised] });
    const { row: at, column } = raised;
    const cells = { failing: [], missing: [], review: [] };
    const marked = row.mark && [{ sheet: "Khảo sát", cells: { ...cells, [row.mark]: [{ row: at, column }] } }];
    expect(written).toEqual(marked ?? []);
  });

  test("whether a second one may stand at its cell", () => {
    const list = new FindingList();
    list.addAll([raised, { ...raised }, { ...raised, params: { ...raised.params, more: 1 } } as never]);
    expect(list.all()).toHaveLength(row.identity === "params" ? 2 : 1);
  });

  test("whether it is listed to be corrected", () => expect(isResult(raised)).toBe(row.result));
});
