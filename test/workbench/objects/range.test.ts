import type { HeadlessHost } from "../../../src/workbench/headless/host";
import { cellAt } from "../../../src/workbench/model/cells";
import { excel, excelError, start } from "../support";

let host: HeadlessHost;
beforeEach(async () => {
  host = await start();
});
afterEach(async () => {
  host.assertClean();
  await host.close();
});

const sheet = () => host.model.sheets[0]!;

describe("values", () => {
  test("read back as Excel gives them: blanks are empty texts, errors are words", async () => {
    const got = await excel(
      host,
      `
      const r = ws.getRange("A1:C2"); r.values = [[1.5, "hai", true], ["=A1+1", "#REF!", ""]];
      r.load("values,valueTypes,formulas,text,address"); await sync();
      return [r.values, r.valueTypes, r.formulas, r.address];`,
    );
    expect(got).toEqual([
      [
        [1.5, "hai", true],
        ["", "#REF!", ""],
      ],
      [
        ["Double", "String", "Boolean"],
        ["Empty", "Error", "Empty"],
      ],
      [
        [1.5, "hai", true],
        ["=A1+1", "#REF!", ""],
      ],
      "Sheet1!A1:C2",
    ]);
  });

  test("texts that look like something else become it, unless the cell is text or an apostrophe stands before", async () => {
    const got = await excel(
      host,
      `
      ws.getRange("A2").numberFormat = [["@"]];
      const r = ws.getRange("A1:I1"); r.values = [["12", "1,5", "9,79%", "31/12/2022", "true", "'012", "04/7", "TC01", "=1"]];
      const t = ws.getRange("A2"); t.values = [["=12"]];
      r.load("values,numberFormat,valueTypes"); t.load("values,formulas,valueTypes"); await sync();
      return [r.values[0].slice(0, 6), r.numberFormat[0].slice(0, 4), r.valueTypes[0].slice(4), r.values[0][7], t.formulas, t.valueTypes];`,
    );
    expect(got).toEqual([
      [12, 1.5, 0.0979, 44926, true, "012"],
      ["General", "General", "0.00%", "dd/mm/yyyy"],
      ["Boolean", "String", "Double", "String", "Empty"],
      "TC01",
      [["=12"]],
      [["String"]],
    ]);
    expect(host.model.styles[cellAt(sheet(), 0, 5)!.style]!.quotePrefix).toBe(true);
  });

  test("null leaves a cell, an empty text clears it, one value fills a range", async () => {
    const got = await excel(
      host,
      `
      const r = ws.getRange("A1:B2"); r.values = 7; r.values = [[null, ""], [1, null]]; r.load("values"); await sync(); return r.values;`,
    );
    expect(got).toEqual([
      [7, ""],
      [1, 7],
    ]);
  });

  test("a block of another size is refused; so is the library's large write in parts", async () => {
    expect((await excelError(host, `ws.getRange("A1:B2").values = [[1]];`)).code).toBe("InvalidArgument");
    const big = await excelError(host, `ws.getRange("A1:B2").values = Array.from({ length: 2000 }, () => [1, 2]);`);
    expect(big.code).toBe("InvalidArgument");
  });

  test("3 321 rows of 60 columns are written and read", async () => {
    const got = await excel(
      host,
      `
      const block = Array.from({ length: 3321 }, (_, i) => Array.from({ length: 60 }, (_, j) => i * 60 + j));
      const r = ws.getRangeByIndexes(4, 0, 3321, 60); r.values = block; await sync();
      const u = ws.getUsedRange(true); u.load("address,values"); await sync(); return [u.address, u.values[3320][59]];`,
    );
    expect(got).toEqual(["Sheet1!A5:BH3325", 3320 * 60 + 59]);
  });

  test("whole columns have no values, but a used part", async () => {
    const got = await excel(
      host,
      `
      ws.getRange("B3:B4").values = [[1], [2]];
      const c = ws.getRange("B:B"); c.load("values,rowCount"); const u = c.getUsedRangeOrNullObject(true); u.load("address");
      const none = ws.getRange("D:D").getUsedRangeOrNullObject(); none.load("address"); await sync();
      return [c.values, c.rowCount, u.address, none.isNullObject];`,
    );
    expect(got).toEqual([null, 1048576, "Sheet1!B3:B4", true]);
  });
});

describe("places", () => {
  test("ranges from ranges", async () => {
    const got = await excel(
      host,
      `
      const r = ws.getRange("B2:D5");
      const all = [r.getCell(1, 1), r.getRow(1), r.getColumn(2), r.getLastCell(), r.getResizedRange(1, -1), r.getOffsetRange(1, 2),
        r.getEntireRow(), r.getEntireColumn(), r.getAbsoluteResizedRange(1, 2), r.getBoundingRect("A1"), ws.getCell(0, 2),
        r.getIntersectionOrNullObject("D4:F9")];
      all.forEach((x) => x.load("address")); const none = r.getIntersectionOrNullObject("H1"); none.load("address");
      await sync(); return [...all.map((x) => x.address.replace("Sheet1!", "")), none.isNullObject];`,
    );
    expect(got).toEqual(["C3", "B3:D3", "D2:D5", "D5", "B2:C6", "D3:F6", "2:5", "B:D", "B2:C2", "A1:D5", "C1", "D4:D5", true]);
  });

  test("sheet names with spaces and marks are quoted, and found again", async () => {
    const got = await excel(
      host,
      `
      const other = ctx.workbook.worksheets.getItem("Khảo sát"); other.name = "P. Bến Thủy's 2";
      const r = other.getRange("A1:B2"); r.load("address"); await sync();
      const again = ctx.workbook.worksheets.getItem("P. Bến Thủy's 2").getRange(r.address); again.load("address"); await sync();
      return [r.address, again.address];`,
    );
    expect(got).toEqual(["'P. Bến Thủy''s 2'!A1:B2", "'P. Bến Thủy''s 2'!A1:B2"]);
  });

  test("bad and over-long addresses are refused", async () => {
    const long = Array.from({ length: 1200 }, (_, i) => `A${i * 2 + 1001}`).join(",");
    expect(long.length).toBeLessThan(8192);
    expect((await excelError(host, `ws.getRange("nowhere");`)).code).toBe("InvalidArgument");
    expect((await excelError(host, `ws.getRanges("${long}").load("areaCount");`)).code).toBe("no error");
    expect((await excelError(host, `ws.getRanges("${long},${long}").load("areaCount");`)).code).toBe("InvalidArgument");
  });

  test("merged areas; covered cells keep nothing", async () => {
    const got = await excel(
      host,
      `
      ws.getRange("A1:B2").values = [[1, 2], [3, 4]]; ws.getRange("A1:B2").merge(); ws.getRange("A4:B5").merge(true);
      ws.getRange("B2").values = [[9]];
      const m = ws.getRange("A1:C9").getMergedAreasOrNullObject(); m.load("address,areaCount");
      const none = ws.getRange("F1").getMergedAreasOrNullObject(); none.load("address");
      const v = ws.getRange("A1:B2"); v.load("values"); await sync();
      ws.getRange("A1").unmerge(); const left = ws.getRange().getMergedAreasOrNullObject(); left.load("areaCount"); await sync();
      return [m.address, m.areaCount, none.isNullObject, v.values, left.areaCount];`,
    );
    expect(got).toEqual([
      "Sheet1!A1:B2,Sheet1!A4:B4,Sheet1!A5:B5",
      3,
      true,
      [
        [1, ""],
        ["", ""],
      ],
      2,
    ]);
  });

  test("inserting and deleting cells is refused in words", async () => {
    const error = await excelError(host, `ws.getRange("1:1").insert("Down");`);
    expect(error).toMatchObject({ code: "NotImplemented", location: "Range.insert" });
  });
});

describe("format", () => {
  test("fill, font, alignment, borders and number format are set and read", async () => {
    const got = await excel(
      host,
      `
      const r = ws.getRange("B2:C3"); const f = r.format;
      r.set({ format: { fill: { color: "#ffcccc" }, font: { bold: true, color: "red", name: "Times New Roman", size: 13 }, wrapText: true,
        horizontalAlignment: "Center", verticalAlignment: "Top", textOrientation: 90, indentLevel: 1 }, numberFormat: "0.00" });
      for (const side of ["EdgeTop", "EdgeBottom", "InsideHorizontal", "InsideVertical"]) {
        const b = f.borders.getItem(side); b.style = "Continuous"; b.weight = "Medium"; b.color = "#112233"; }
      const top = f.borders.getItem("EdgeTop"); top.load(); const left = f.borders.getItem("EdgeLeft"); left.load("style");
      f.load("wrapText,horizontalAlignment,verticalAlignment,textOrientation,indentLevel,fill/color,font/bold,font/color,font/name,font/size");
      const d = ws.getRange("D3"); d.format.fill.load("color"); r.load("numberFormat"); f.borders.load("items/style"); await sync();
      return [f.fill.color, f.font.bold, f.font.color, f.font.name, f.font.size, f.wrapText, f.horizontalAlignment, f.verticalAlignment,
        f.textOrientation, f.indentLevel, r.numberFormat, [top.style, top.weight, top.color, top.sideIndex], left.style,
        d.format.fill.color, f.borders.items.length];`,
    );
    expect(got).toEqual([
      "#FFCCCC",
      true,
      "#FF0000",
      "Times New Roman",
      13,
      true,
      "Center",
      "Top",
      90,
      1,
      [
        ["0.00", "0.00"],
        ["0.00", "0.00"],
      ],
      ["Continuous", "Medium", "#112233", "EdgeTop"],
      "None",
      "#FFFFFF",
      8,
    ]);
    expect(host.model.styles[cellAt(sheet(), 1, 1)!.style]!.border.right).toEqual({ style: "medium", color: "#112233" });
  });

  test("differing cells answer null; clearing formats goes back to plain", async () => {
    const got = await excel(
      host,
      `
      ws.getRange("A1").format.fill.color = "#00FF00"; ws.getRange("A1:B1").values = [[1, 2]];
      const r = ws.getRange("A1:B1"); r.format.fill.load("color"); await sync(); const mixed = r.format.fill.color;
      r.clear("Formats"); const again = ws.getRange("A1:B1"); again.format.fill.load("color"); again.load("values"); await sync();
      return [mixed, again.format.fill.color, again.values];`,
    );
    expect(got).toEqual([null, "#FFFFFF", [[1, 2]]]);
  });

  test("whole columns are formatted through the column", async () => {
    const got = await excel(
      host,
      `
      ws.getRange("C:C").format.font.bold = true; ws.getRange("C:C").format.columnWidth = 84; ws.getRange("2:3").format.rowHeight = 30;
      const r = ws.getRange("C7"); r.load("format/font/bold,format/columnWidth"); const h = ws.getRange("A2:A3"); h.load("format/rowHeight");
      await sync(); return [r.format.font.bold, r.format.columnWidth, h.format.rowHeight];`,
    );
    expect(got).toEqual([true, 84, 30]);
    expect(sheet().rows.size).toBe(0);
  });

  test("cell, row and column properties", async () => {
    const got = await excel(
      host,
      `
      const r = ws.getRange("A1:B2");
      r.setCellProperties([[{ format: { fill: { color: "#AABBCC" }, borders: { bottom: { style: "Continuous", color: "#000000" } } } }, {}],
        [{}, { format: { font: { bold: true } } }]]);
      ws.getRange("2:2").rowHidden = true; ws.getRange("B:B").columnHidden = true;
      const p = r.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true }, borders: { style: true } } });
      const rows = r.getRowProperties({ rowHidden: true }); const cols = r.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      r.load("rowHidden,columnHidden"); await sync();
      return [p.value.map((l) => l.map((c) => [c.address, c.format.fill.color, c.format.font.bold, c.format.borders.bottom.style])),
        rows.value.map((x) => x.rowHidden), cols.value.map((x) => x.columnHidden), r.rowHidden, r.columnHidden];`,
    );
    expect(got).toEqual([
      [
        [
          ["Sheet1!A1", "#AABBCC", false, "Continuous"],
          ["Sheet1!B1", "#FFFFFF", false, "None"],
        ],
        [
          ["Sheet1!A2", "#FFFFFF", false, "None"],
          ["Sheet1!B2", "#FFFFFF", true, "None"],
        ],
      ],
      [false, true],
      [false, true],
      null,
      null,
    ]);
  });

  test("several areas at once", async () => {
    const got = await excel(
      host,
      `
      const a = ws.getRanges("A1:A3,C1,E2:F2"); a.format.fill.color = "#FFFF00"; a.load("address,areaCount,cellCount"); a.areas.load("items/address");
      const c = ws.getRange("F2"); c.format.fill.load("color"); await sync();
      return [a.areaCount, a.cellCount, a.areas.items.map((x) => x.address), c.format.fill.color];`,
    );
    expect(got).toEqual([3, 6, ["Sheet1!A1:A3", "Sheet1!C1", "Sheet1!E2:F2"], "#FFFF00"]);
  });
});

test("objects kept between batches are found again", async () => {
  const got = await excel(
    host,
    `
    const r = ws.getRange("A1"); ctx.trackedObjects.add(r); await sync(); r.values = [[5]]; r.load("values"); await sync();
    ctx.trackedObjects.remove(r); await sync(); return r.values;`,
  );
  expect(got).toEqual([[5]]);
});
