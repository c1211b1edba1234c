import fc from "fast-check";
import * as model from "../../../src/workbench/model";
import { createWorkbook } from "../support";

const area = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(20), fc.nat(20)).map(([firstRow, firstColumn, rows, columns]) => ({
  firstRow,
  firstColumn,
  lastRow: firstRow + rows,
  lastColumn: firstColumn + columns,
}));

describe("addresses", () => {
  test("what is written is read back", () => {
    fc.assert(fc.property(area, (a) => expect(model.parseArea(model.areaAddress(a))).toEqual(a)));
  });

  test.each([
    ["A:C", { firstRow: 0, firstColumn: 0, lastRow: 1048575, lastColumn: 2 }],
    ["$3:$4", { firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 16383 }],
    ["b2:A1", { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 }],
  ])("%s", (text, wanted) => expect(model.parseArea(text)).toEqual(wanted));

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A:3", "A1:B2:C3", "Ngưỡng"])("%s is none", (text) =>
    expect(model.parseArea(text)).toBeNull(),
  );

  test("sheet names survive in references", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) =>
        expect(model.splitReference(`${model.sheetPrefix(name)}A1`)).toEqual({ sheet: name, local: "A1" }),
      ),
    );
    expect(["Sheet1", "Kết quả", "A1", "R1C1", "2024"].map(model.sheetPrefix)).toEqual([
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
        const parts = model.subtract(a, hole);
        const common = model.intersect(a, hole);
        const cells = parts.reduce((sum, part) => sum + model.cellsOf(part), common ? model.cellsOf(common) : 0);
        expect(cells).toBe(model.cellsOf(a));
        expect(parts.every((part) => model.intersect(part, hole) === null)).toBe(true);
      }),
    );
  });
});

describe("cells and styles", () => {
  test("blocks are kept, blanks are not stored, the used area is exact", () => {
    const book = createWorkbook("a.xlsx");
    const sheet = model.createSheet(book);
    const block = { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 };
    model.setContent(sheet, 2, 1, { value: 1 });
    model.setContent(sheet, 3, 2, { value: "x" });
    expect(model.blockValues(sheet, block)).toEqual([[1, null], [null, "x"]]); // prettier-ignore
    expect(model.usedArea(sheet, "content")).toEqual(block);
    model.setContent(sheet, 2, 1, null);
    model.setContent(sheet, 3, 2, { value: null });
    expect(sheet.rows.size).toBe(0);
    expect(model.usedArea(sheet, "content-or-style")).toBeNull();
  });

  test("equal styles are one, a changed style is no longer the file's", () => {
    const book = createWorkbook("a.xlsx");
    const bold = model.styleOf(book, 0, { font: { bold: true } });
    expect(model.styleOf(book, 0, { font: { bold: true } })).toBe(bold);
    expect(model.styleOf(book, bold, { font: { bold: true } })).toBe(bold);
    expect(model.styleOf(book, bold, { font: { bold: false } })).not.toBe(bold);
    expect(book.styles[bold]).toMatchObject({ xf: null, base: 0 });
  });

  test("a styled blank cell counts only when looks are asked for", () => {
    const book = createWorkbook("a.xlsx");
    const sheet = model.createSheet(book);
    model.setStyle(sheet, 5, 5, model.styleOf(book, 0, { fill: { color: "#FF0000" } }));
    expect(model.usedArea(sheet, "content")).toBeNull();
    expect(model.usedArea(sheet, "content-or-style")).toEqual(model.cellArea(5, 5));
  });
});

describe("sheets", () => {
  test("names are unique without regard to case; ids never repeat", () => {
    const book = createWorkbook("a.xlsx");
    model.createSheet(book, "Một");
    const two = model.createSheet(book, "Hai");
    expect(() => model.createSheet(book, "MỘT")).toThrow(expect.objectContaining({ code: "ItemAlreadyExists" }));
    model.deleteSheet(book, book.sheets[0]!);
    const three = model.createSheet(book);
    expect(three.id).not.toBe(two.id);
    expect(book.activeSheet).toBe(two.id);
  });

  test("the last visible sheet stays", () => {
    const book = createWorkbook("a.xlsx");
    const sheet = model.createSheet(book);
    expect(() => model.deleteSheet(book, sheet)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  });
});
