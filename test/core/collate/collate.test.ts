import { at } from "../../support/place";
import fc from "fast-check";
import { collate, type CollatePlan } from "../../../src/core/collate";
import { checkWorkbook } from "../../../src/core/report/check";
import { cellAddress } from "../../../src/cells/address";
import type { WorkbookSnapshot } from "../../../src/cells/snapshot";
import type { CellValue } from "../../../src/cells/value";
import { sheet, snapshotOf, workbook } from "../../support/table";

const OPTIONS = { today: "2023-01-10", preset: "hung-yen" as const };
const source = (file: string, ...sheets: Parameters<typeof workbook>[0]) => ({ file, snapshot: workbook(sheets) });
const written = ({ writes }: CollatePlan) =>
  Object.fromEntries(writes.map(({ row, column, value }) => [cellAddress(row, column), value]));

const target = workbook([
  sheet(
    "Khảo sát",
    `STT | Phường | Đơn vị | TC01 | TC02 | TC03
     1 | Lam Sơn | TP Hưng Yên | | Đ |
     2 | An Tảo | TP Hưng Yên | | |
     | Tổng cộng | | | |`,
  ),
]);

test("entries of several workbooks go into the empty cells of their wards, in any form and order of columns", () => {
  const plan = collate(
    target,
    [
      source("lam-son.xlsx", sheet("KS", `Phường | TC03 | TC01\nCAP Lam Sơn | KĐ | Đ`)),
      source(
        "an-tao.xlsx",
        sheet("Phiếu", `Phường: An Tảo\nTT | Nội dung | Đạt | Không đạt\n1 | TC01 | x |\n2 | TC02 | | x\n3 | TC03 | x |`),
      ),
    ],
    OPTIONS,
  );
  expect(written(plan)).toEqual({ D2: "Đ", F2: "KĐ", D3: "Đ", E3: "KĐ", F3: "Đ" });
  expect(plan.insert).toBeNull();
  expect(plan.report).toMatchObject({ sheet: "Khảo sát", problem: null, added: [], disagreements: [], left: [] });
  expect(plan.report.sources).toMatchObject([
    { file: "lam-son.xlsx", sheet: "KS", form: "short", wards: ["Lam Sơn"], taken: 2, same: 0, blank: 1, problem: null },
    { file: "an-tao.xlsx", form: "ward-sheets", wards: ["An Tảo"], taken: 3 },
  ]);
});

test("what stands in the target is kept; a different entry is reported, the same one in other words is not", () => {
  const plan = collate(
    target,
    [source("a.xlsx", sheet("KS", `Phường | TC02\nLam Sơn | KĐ`)), source("b.xlsx", sheet("KS", `Phường | TC02\nLam Sơn | Đạt`))],
    OPTIONS,
  );
  expect(plan.writes).toEqual([]);
  expect(plan.report.disagreements).toEqual([
    { ward: "Lam Sơn", code: "TC02", place: at("Khảo sát", "E2"), kept: "Đ", keptFrom: null, offered: "KĐ", file: "a.xlsx" },
  ]);
  expect(plan.report.sources[1]).toMatchObject({ taken: 0, same: 1 });
});

test("of two workbooks about one ward the first wins, and the other is reported with both files", () => {
  const book = (file: string, entry: string) => source(file, sheet("KS", `Phường | TC01\nAn Tảo | ${entry}`));
  const plan = collate(target, [book("a.xlsx", "Đ"), book("b.xlsx", "KĐ")], OPTIONS);
  expect(written(plan)).toEqual({ D3: "Đ" });
  expect(plan.report.disagreements).toMatchObject([{ kept: "Đ", keptFrom: "a.xlsx", offered: "KĐ", file: "b.xlsx" }]);
});

test("a ward without a row gets one, once, above what stands below the table", () => {
  const book = (file: string) => source(file, sheet("KS", `Phường | TC01\nHiến Nam | Đ`));
  const plan = collate(target, [book("a.xlsx"), book("b.xlsx")], OPTIONS);
  expect(plan.insert).toEqual({ sheet: "Khảo sát", row: 3, count: 1 });
  expect(written(plan)).toEqual({ A4: 3, B4: "Hiến Nam", C4: "Thành phố Hưng Yên", D4: "Đ" });
  expect(plan.report.added).toEqual([{ ward: "Hiến Nam", unit: "Thành phố Hưng Yên", row: 3, file: "a.xlsx" }]);
});

test("the same name in another unit is another ward", () => {
  const books = workbook([sheet("KS", `Phường | Đơn vị | TC01 | TC02\n1 | Quận 3 | | \n1 | Quận 4 | | `)]);
  const plan = collate(books, [source("q4.xlsx", sheet("KS", `Phường | Đơn vị | TC01 | TC02\n1 | Q.4 | Đ | KĐ`))], {
    today: "2023-01-10",
  });
  expect(written(plan)).toEqual({ C3: "Đ", D3: "KĐ" });
});

test("shares keep their meaning between cells that show them differently", () => {
  const head = "Phường | TC20.a | TC20.b";
  const books = workbook([sheet("KS", `${head}\nLam Sơn | | `, { formats: { B2: "0.0%" } })]);
  const plan = collate(books, [source("a.xlsx", sheet("KS", `${head}\nLam Sơn | 95 | 1`, { formats: { C2: "0%" } }))], OPTIONS);
  expect(written(plan)).toEqual({ B2: 0.95, C2: "100%" });
});

test("errors, dates and entries without a column are left and listed; old fonts are taken over as Unicode", () => {
  const plan = collate(
    target,
    [
      source("a.xlsx", sheet("KS", `Phường | TC01 | TC02 | TC12\nAn Tảo | #REF! | Đ | Đ`)),
      source("b.xlsx", sheet("KS", `CAP | TC01 | TC03\nAn T¶o | §¹t | Kh«ng ®¹t`, { fonts: ".VnTime" })),
    ],
    OPTIONS,
  );
  expect(written(plan)).toEqual({ E3: "Đ", D3: "Đạt", F3: "Không đạt" });
  expect(plan.report.left).toEqual([
    { file: "a.xlsx", place: at("KS", "B2"), ward: "An Tảo", code: "TC01", value: "#REF!", reason: "unusable" },
    { file: "a.xlsx", place: at("KS", "D2"), ward: "An Tảo", code: "TC12", value: "Đ", reason: "no-column" },
  ]);
});

test("workbooks without a survey, and wards of which nothing was heard, are listed", () => {
  const plan = collate(target, [source("x.xlsx", sheet("DS", "Họ tên | Chức vụ\nA | B"))], OPTIONS);
  expect(plan.report.sources).toMatchObject([{ file: "x.xlsx", sheet: null, problem: "no-survey" }]);
  expect(plan.report.missing.map(({ name }) => name)).toContain("An Tảo");
  expect(plan.report.missing.map(({ name }) => name)).not.toContain("Lam Sơn");
});

test("a target that is no table of wards is refused", () => {
  expect(collate(workbook([]), [], OPTIONS).report.problem).toBe("no-survey");
  const down = sheet("K", `Tiêu chí | Phường A | Phường B\nTC01 | Đ | Đ\nTC02 | Đ | Đ\nTC03 | Đ | Đ`);
  expect(collate(workbook([down]), [], OPTIONS).report.problem).toBe("form");
});

test("collating what came out of a survey into an empty one gives the same results, however it is cut into files", () => {
  const wards = ["Lam Sơn", "An Tảo", "Hiến Nam", "Hồng Châu", "Lê Lợi"];
  const entry = fc.constantFrom<CellValue>("Đ", "KĐ", null, "x", "KAD");
  const grid = fc.array(fc.array(entry, { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 5 });
  const head = ["Phường", "TC01", "TC02", "TC03"];
  const statuses = (book: WorkbookSnapshot) =>
    Object.fromEntries(checkWorkbook(book, OPTIONS).results.map(({ ward, criteria }) => [ward, criteria.slice(0, 3)]));
  fc.assert(
    fc.property(
      grid,
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      fc.integer({ min: 1, max: 5 }),
      (cells, order, size) => {
        const rows = wards.map((ward, i) => [ward, ...cells[i]!]);
        const files = Array.from({ length: Math.ceil(5 / size) }, (_, k) =>
          source(`${k}.xlsx`, snapshotOf("KS", [head, ...order.slice(k * size, (k + 1) * size).map((i) => rows[i]!)])),
        );
        const plan = collate(workbook([snapshotOf("KS", [head])]), files, OPTIONS);
        const out: CellValue[][] = [head];
        for (const { row, column, value } of plan.writes) (out[row] ??= [])[column] = value;
        expect(statuses(workbook([snapshotOf("KS", out)]))).toEqual(statuses(workbook([snapshotOf("KS", [head, ...rows])])));
      },
    ),
    { numRuns: 20 },
  );
});
