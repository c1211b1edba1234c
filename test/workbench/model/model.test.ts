import fc from "fast-check";
import {
  areaAddress,
  cellArea,
  cellsOf,
  intersect,
  parseArea,
  sheetPrefix,
  splitReference,
  subtract,
} from "../../../src/workbench/model/address";
import { blockValues, setContent, setStyle, usedArea } from "../../../src/workbench/model/cells";
import { styleOf } from "../../../src/workbench/model/styles";
import { createSheet, deleteSheet } from "../../../src/workbench/model/workbook";
import { createWorkbook } from "../support";

const area = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(20), fc.nat(20)).map(([firstRow, firstColumn, rows, columns]) => ({
  firstRow,
  firstColumn,
  lastRow: firstRow + rows,
  lastColumn: firstColumn + columns,
}));

describe("addresses", () => {
  test("what is written is read back", () => {
    fc.assert(fc.property(area, (a) => expect(parseArea(areaAddress(a))).toEqual(a)));
  });

  test.each([
    ["A:C", { firstRow: 0, firstColumn: 0, lastRow: 1048575, lastColumn: 2 }],
    ["$3:$4", { firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 16383 }],
    ["b2:A1", { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 }],
  ])("%s", (text, wanted) => expect(parseArea(text)).toEqual(wanted));

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A:3", "A1:B2:C3", "Ngưỡng"])("%s is none", (text) =>
    expect(parseArea(text)).toBeNull(),
  );

  test("sheet names survive in references", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) =>
        expect(splitReference(`${sheetPrefix(name)}A1`)).toEqual({ sheet: name, local: "A1" }),
      ),
    );
    expect(["Sheet1", "Kết quả", "A1", "R1C1", "2024"].map(sheetPrefix)).toEqual([
      "Sheet1!",
      "'Kết quả'!",
      "'A1'!",
      "'R1C1'!",
      "'2024'!",
    ]);
  });

  test("an area and a hole: the rest and the common part make the whole", () => {
    fc.assert(
      fc.property(area, area, (a, hole) => {
        const parts = subtract(a, hole);
        const common = intersect(a, hole);
        const cells = parts.reduce((sum, part) => sum + cellsOf(part), common ? cellsOf(common) : 0);
        expect(cells).toBe(cellsOf(a));
        expect(parts.every((part) => intersect(part, hole) === null)).toBe(true);
      }),
    );
  });
});

describe("cells and styles", () => {
  test("blocks are kept, blanks are not stored, the used area is exact", () => {
    const book = createWorkbook("a.xlsx");
    const sheet = createSheet(book);
    const block = { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 };
    setContent(sheet, 2, 1, { value: 1 });
    setContent(sheet, 3, 2, { value: "x" });
    expect(blockValues(sheet, block)).toEqual([[1, null], [null, "x"]]); // prettier-ignore
    expect(usedArea(sheet, "content")).toEqual(block);
    setContent(sheet, 2, 1, null);
    setContent(sheet, 3, 2, { value: null });
    expect(sheet.rows.size).toBe(0);
    expect(usedArea(sheet, "content-or-style")).toBeNull();
  });

  test("equal styles are one, a changed style is no longer the file's", () => {
    const book = createWorkbook("a.xlsx");
    const bold = styleOf(book, 0, { font: { bold: true } });
    expect(styleOf(book, 0, { font: { bold: true } })).toBe(bold);
    expect(styleOf(book, bold, { font: { bold: true } })).toBe(bold);
    expect(styleOf(book, bold, { font: { bold: false } })).not.toBe(bold);
    expect(book.styles[bold]).toMatchObject({ xf: null, base: 0 });
  });

  test("a styled blank cell counts only when looks are asked for", () => {
    const book = createWorkbook("a.xlsx");
    const sheet = createSheet(book);
    setStyle(sheet, 5, 5, styleOf(book, 0, { fill: { color: "#FF0000" } }));
    expect(usedArea(sheet, "content")).toBeNull();
    expect(usedArea(sheet, "content-or-style")).toEqual(cellArea(5, 5));
  });
});

describe("sheets", () => {
  test("names are unique without regard to case; ids never repeat", () => {
    const book = createWorkbook("a.xlsx");
    createSheet(book, "Một");
    const two = createSheet(book, "Hai");
    expect(() => createSheet(book, "MỘT")).toThrow(expect.objectContaining({ code: "ItemAlreadyExists" }));
    deleteSheet(book, book.sheets[0]!);
    const three = createSheet(book);
    expect(three.id).not.toBe(two.id);
    expect(book.activeSheet).toBe(two.id);
  });

  test("the last visible sheet stays", () => {
    const book = createWorkbook("a.xlsx");
    const sheet = createSheet(book);
    expect(() => deleteSheet(book, sheet)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  });
});
