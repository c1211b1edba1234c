import { topOf } from "../../../src/cells/address";
import { checkWorkbook } from "../../../src/core/report/check";
import { answerPlace, standingIn } from "../../../src/core/report/standing";
import type { CheckReport } from "../../../src/core/report/types";
import { findingWords } from "../../../src/app/findingWords";
import { at, cellOf } from "../../support/place";
import { sheet, workbook } from "../../support/table";

const check = (sheets: Readonly<Record<string, string>>) =>
  checkWorkbook(workbook(Object.entries(sheets).map(([name, text]) => sheet(name, text))), { today: "2023-01-10" });

const ROWS = check({
  K: `Tên phường | TC07 Trụ sở | TC06.a Tổng diện tích đất (m²) | TC02 Danh hiệu
    Lam Sơn | Đ | 500 | KĐ
    An Tảo | Đ | 2,16 | Đ`,
});

const COLUMNS = check({
  K: `TT | Tiêu chí | Phường Lam Sơn | Phường An Tảo
    1 | TC07 Trụ sở | Đ | Đ
    2 | TC06.a Tổng diện tích đất (m²) | 500 | 2,16
    3 | TC02 Danh hiệu | KĐ | Đ`,
});

/** Two columns a ward. */
const PAIRS = check({
  K: `TT | Tiêu chí | Phường Lam Sơn | | Phường An Tảo |
    | | Đạt | Không đạt | Đạt | Không đạt
    1 | TC07 Trụ sở | x | | x |
    2 | TC04 Vật chất | | x | | x
    3 | TC02 Danh hiệu | | x | x |`,
});

const wardSheet = (name: string, land: string) =>
  `Phường: ${name} | |
    TT | Tiêu chí | Kết quả
    1 | TC07 Trụ sở | Đ
    2 | TC06.a Tổng diện tích đất (m²) | ${land}
    3 | TC02 Danh hiệu | KĐ`;
const SHEETS = check({ "Lam Sơn": wardSheet("Lam Sơn", "500"), "An Tảo": wardSheet("An Tảo", "2,16") });

const standing = (report: CheckReport, sheetName: string, cell: string) => {
  const { result, code } = standingIn(report)(at(sheetName, cell));
  return [result?.ward ?? null, code];
};

test.each<
  [string, CheckReport, "rows" | "columns" | "sheets", readonly (readonly [string, string, string | null, string | null])[]]
>([
  [
    "one ward a row",
    ROWS,
    "rows",
    [
      ["K", "C3", "An Tảo", "TC06.a"],
      ["K", "D2", "Lam Sơn", "TC02"],
      ["K", "C1", null, "TC06.a"],
    ],
  ],
  [
    "one ward a column",
    COLUMNS,
    "columns",
    [
      ["K", "D3", "An Tảo", "TC06.a"],
      ["K", "C4", "Lam Sơn", "TC02"],
      ["K", "B3", null, "TC06.a"],
    ],
  ],
  [
    "two columns a ward",
    PAIRS,
    "columns",
    [
      ["K", "D4", "Lam Sơn", "TC04"],
      ["K", "F4", "An Tảo", "TC04"],
      ["K", "E5", "An Tảo", "TC02"],
    ],
  ],
  [
    "one ward a sheet",
    SHEETS,
    "sheets",
    [
      ["An Tảo", "C4", "An Tảo", "TC06.a"],
      ["Lam Sơn", "C5", "Lam Sơn", "TC02"],
    ],
  ],
])("ward and measure that stand at a cell: %s", (_, report, wardsIn, cells) => {
  expect(report.survey?.wardsIn).toBe(wardsIn);
  for (const [name, cell, ward, code] of cells) expect([cell, ...standing(report, name, cell)]).toEqual([cell, ward, code]);
});

test.each([
  ["one ward a row", ROWS, "K!C3"],
  ["one ward a column", COLUMNS, "K!D3"],
  ["one ward a sheet", SHEETS, "An Tảo!C4"],
])("a finding names the ward and the measure of its cell: %s", (_, report, where) => {
  const found = report.findings.find(({ code }) => code === "entry.implausible")!;
  expect(findingWords(report, "vi")(found).where).toBe(`${where} · An Tảo · TC06.a`);
});

test("where a ward answers a column", () => {
  const places = (report: CheckReport) =>
    report.results.map((result) =>
      report.survey!.columns.map((column) => {
        const place = answerPlace(report.survey!, result, column);
        return place && cellOf(place);
      }),
    );
  expect(places(ROWS)).toEqual([
    ["B2", "C2", "D2"],
    ["B3", "C3", "D3"],
  ]);
  expect(places(COLUMNS)).toEqual([
    ["C2", "C3", "C4"],
    ["D2", "D3", "D4"],
  ]);
  expect(places(SHEETS)[0]).toEqual([null, null, null]);
});

test("nothing stands anywhere without a survey", () => {
  expect(standingIn({ survey: null, results: [] })(topOf("K"))).toEqual({ result: null, code: null });
});
