import { checkWorkbook } from "../../../src/core/report/check";
import { reportJson } from "../../../src/core/report/json";
import { sheet, workbook } from "../../support/table";

const book = workbook([sheet("K", "Phường | TC01 | TC02\nLam Sơn | Đ | KĐ\nAn Tảo | Đ |")]);
const report = checkWorkbook(book, { today: "2023-01-10", preset: "hung-yen", set: { NGUONG_DAT_CHUAN: "20" } });
const json = reportJson(
  report,
  ({ code }) => `words of ${code}`,
  ({ by }) => by,
);

test("the report has the fields of the batch command, and is plain JSON", () => {
  expect(Object.keys(json)).toEqual([
    ...["surveys", "survey", "settings", "roster", "criteria", "groups", "required", "questions", "findings", "results"],
    ...["byCriterion", "distribution", "roadmap", "reviews"],
  ]);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test("an option wins and says where it came from", () => {
  expect(json).toMatchObject({ required: 20, settings: { NGUONG_DAT_CHUAN: { value: 20, origin: "option" } } });
  expect(report.findings.map(({ code }) => code)).not.toContain("settings.pass-mark-unconfirmed");
});

test("a result names every criterion, its row as Excel counts it, and what it lacks", () => {
  const [first] = json.results as unknown as { criteria: object }[];
  expect(first).toMatchObject({
    ward: "Lam Sơn",
    sheet: "K",
    row: 2,
    met: 1,
    failed: ["TC02"],
    notApplicable: [],
    conclusion: "missing",
  });
  expect(Object.keys(first!.criteria)).toHaveLength(report.criteria.criteria.length);
});

test("findings carry the words that they are given", () => {
  expect(json.findings).toContainEqual(
    expect.objectContaining({
      code: "criterion.not-met",
      severity: "info",
      sheet: "K",
      cell: "C2",
      message: "words of criterion.not-met",
    }),
  );
});
