import { checkWorkbook } from "../../src/core/report/check";
import { formulaText, functionExample } from "../../src/taskpane/parts/functionExample";
import { placeOfCriterion } from "../../src/taskpane/parts/CriterionCard";
import { cellOf } from "../support/place";
import { sheet, workbook } from "../support/table";

const check = (table: string) => checkWorkbook(workbook([sheet("K", table)]), { today: "2023-01-10" });

const ROWS = check("Phường | TC01 | TC02 | TC03\nLam Sơn | Đ | Đ | Đ\nAn Tảo | Đ | KĐ | Đ");
const COLUMNS = check("Tiêu chí | Phường Lam Sơn | Phường An Tảo\nTC01 | Đ | Đ\nTC02 | Đ | KĐ\nTC03 | Đ | Đ");

const example = (name: string, report: typeof ROWS) => {
  const found = functionExample(name, report);
  return found && [found.about, formulaText(found.formula, ";")];
};

test.each([
  ["a row", ROWS, "C3"],
  ["a column", COLUMNS, "C3"],
])("the example and the place of a criterion are the ward's own cell where each ward has %s", (_, report, cell) => {
  expect(example("CRITERION_SCORE", report)).toEqual(["An Tảo, TC02", `=CRITERION_SCORE("TC02";'K'!${cell})`]);
  const [result, criterion] = [report.results[1]!, report.criteria.criteria[1]!];
  expect(cellOf(placeOfCriterion(report, result, criterion))).toBe(cell);
});

test("functions of a whole survey take one ward a row", () => {
  expect(example("SURVEY_SCORES", ROWS)?.[1]).toBe("=SURVEY_SCORES('K'!B1:D3)");
  expect(example("SURVEY_SCORES", COLUMNS)).toBeNull();
});
