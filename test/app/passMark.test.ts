import type { Place } from "../../src/cells/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/cells/snapshot";
import type { CellValue } from "../../src/cells/value";
import { checkWorkbook } from "../../src/core/report/check";
import { confirmPassMark } from "../../src/app/passMark";
import { at, cellOf } from "../support/place";
import { sheet, workbook } from "../support/table";

let book: WorkbookSnapshot;

/** The workbook with another value in a cell. */
function changed(sheet: SheetSnapshot, { row, column }: Place, value: CellValue): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  values[row - sheet.firstRow]![column - sheet.firstColumn] = value;
  return { ...sheet, values };
}

jest.mock("../../src/excel/read", () => ({ readWorkbook: () => Promise.resolve(book) }));
jest.mock("../../src/excel/cells", () => ({
  changeCells: ([change]: (Place & { enter: CellValue })[]) => {
    const { sheet: name, enter } = change!;
    book = { ...book, sheets: book.sheets.map((one) => (one.name === name ? changed(one, change!, enter) : one)) };
    return Promise.resolve([{ done: true }]);
  },
}));
jest.mock("../../src/excel/settings", () => ({
  changeKept: (change: (kept: unknown) => unknown) => {
    book = { ...book, state: change(book.state) };
    return Promise.resolve();
  },
}));

const passMark = () => checkWorkbook(book, { today: "2023-01-10" }).settings;

test.each([
  [
    "the standard heads",
    "Mã | Thông số | Giá trị | Ghi chú\nNAM_DANH_GIA | Năm | 2022\nNGUONG_DAT_CHUAN | Ngưỡng đạt chuẩn |",
    "C3",
  ],
  ["names alone", "Thông số | Giá trị\nNăm đánh giá | 2022\nNgưỡng đạt chuẩn |", "B3"],
  ["other heads", "Tham số | Nội dung\nNgưỡng đạt chuẩn | 22", "B2"],
  ["a title above and columns in another order", "Các thông số\nGiá trị | Mã\n| NGUONG_DAT_CHUAN", "A3"],
  ["a code that is typed in small letters", "Ký hiệu | Giá trị\nngưỡng đạt chuẩn | không rõ", "B2"],
  ["a second row that is filled", "Mã | Giá trị\nNGUONG_DAT_CHUAN |\nNGUONG_DAT_CHUAN | 21", "B3"],
])("a confirmed pass mark goes to the cell that it is read from: %s", async (_, table, cell) => {
  book = workbook([sheet("Thông số", table)]);
  expect(await confirmPassMark(20)).toMatchObject(at("Thông số", cell));
  const { passMark: read, raw } = passMark();
  expect([read, cellOf(raw.get("NGUONG_DAT_CHUAN")!.place!)]).toEqual([20, cell]);
});

test.each([
  ["there is no sheet Thông số", []],
  ["the sheet has no row for it", [sheet("Thông số", "Thông số | Giá trị\nNăm đánh giá | 2022")]],
  ["the sheet has no heads", [sheet("Thông số", "Ghi chép\n2022")]],
])("it is kept in the workbook's settings, and counts, where %s", async (_, sheets) => {
  book = workbook(sheets);
  expect(await confirmPassMark(20)).toBeNull();
  expect(passMark()).toMatchObject({ passMark: 20 });
  expect(passMark().raw.get("NGUONG_DAT_CHUAN")).toEqual({ value: "20", origin: "workbook", place: null });
});

test("a row of the sheet wins over what was kept, blank or not", async () => {
  for (const [value, expected] of [
    ["", null],
    ["21", 21],
  ] as const) {
    book = workbook([sheet("Thông số", `Mã | Giá trị\nNGUONG_DAT_CHUAN | ${value}`)], {
      version: 1,
      settings: { NGUONG_DAT_CHUAN: "20" },
    });
    expect(passMark().passMark).toBe(expected);
  }
});
