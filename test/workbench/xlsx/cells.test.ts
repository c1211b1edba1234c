import fc from "fast-check";
import type { CellScalar } from "../../../src/workbench/model/types";
import { newFile } from "../../../src/workbench/xlsx/save";
import { cellOf, changedParts, openSurvey, openTexts, reopen, savedText, setCell, setValue, sheetOf } from "./support/open";
import { surveyTexts } from "./support/fixture";
import { size } from "../../support/size";

const SHEET = "xl/worksheets/sheet1.xml";

describe("reading cells", () => {
  const sheet = sheetOf(openSurvey());

  test.each([
    ["A1", "PHIẾU KHẢO SÁT"],
    ["A2", "Đậm nghiêng"],
    ["B2", "漢字"],
    ["C2", "Ỷ Ỹ ₫  hai  cách "],
    ["B4", 3.5],
    ["F4", false],
    ["F5", true],
    ["A10", { error: "#N/A" }],
  ])("%s", (address, value) => expect(cellOf(sheet, address)?.value).toEqual(value));

  test.each([
    ["C4", "=B4/10+$B$4*Khac!B4"],
    ["C7", "=B7/10+$B$4*Khac!B7"],
    ["D10", '=XLOOKUP("An Tảo",A4:A8,B4:B8)'],
    ["E10", "=LET(x,5,x*3)"],
    ["F10", "=WARD_SCORE(B4:B8)"],
  ])("formula of %s", (address, formula) => expect(cellOf(sheet, address)?.formula).toBe(formula));

  test("array formulas tell their kind and area", () => {
    expect(cellOf(sheet, "C10")).toMatchObject({ arrayKind: "array", spill: "C10" });
    expect(cellOf(sheet, "B12")).toMatchObject({ arrayKind: "dynamic", spill: "B12:B13", formula: "=FILTER(A4:A8,B4:B8<5)" });
  });

  test("colours of themes, tints and the old palette are resolved", () => {
    const { styles } = openSurvey().model;
    expect(styles[2]).toMatchObject({
      font: { color: "#FFFFFF", underline: "single" },
      fill: { color: "#900000" },
      align: { rotation: 45 },
    });
    expect(styles[2]?.border).toMatchObject({
      top: { style: "double", color: "#00B050" },
      bottom: { style: "medium", color: "#FF0000" },
      right: null,
    });
    expect(styles[4]).toMatchObject({ numberFormat: "0.00%", fill: { color: "#FFC000" } });
    expect(styles[3]).toMatchObject({ locked: false, numberFormat: '#,##0.0\\ "điểm"' });
    expect(styles[6]?.quotePrefix).toBe(true);
  });

  test("ISO dates become serial numbers, cells without an address follow each other", () => {
    const texts = surveyTexts();
    texts["xl/worksheets/sheet3.xml"] = (texts["xl/worksheets/sheet3.xml"] as string).replace(
      /<sheetData>.*<\/sheetData>/,
      '<sheetData><row><c t="d"><v>2022-12-31</v></c><c><v>7</v></c></row><row><c/><c t="d"><v>2022-12-31T12:00:00</v></c></row></sheetData>',
    );
    const implied = sheetOf(openTexts(texts), 2);
    expect(cellOf(implied, "A1")?.value).toBe(44926);
    expect(cellOf(implied, "B1")?.value).toBe(7);
    expect(cellOf(implied, "B2")?.value).toBe(44926.5);
  });
});

describe("shared formulas", () => {
  test("editing the first cell hands the formula to the next one", () => {
    const opened = openSurvey();
    setValue(sheetOf(opened), "C4", 1);
    const text = savedText(opened, SHEET);
    expect(text).toContain('<c r="C4" s="4"><v>1</v></c>');
    expect(text).toMatch(/<c r="C5" s="4"><f t="shared" si="0" ref="C4:C8">B5\/10\+\$B\$4\*Khac!B5<\/f>/);
    const again = sheetOf(reopen(opened));
    for (const row of [5, 6, 7, 8]) expect(cellOf(again, `C${row}`)?.formula).toBe(`=B${row}/10+$B$4*Khac!B${row}`);
  });

  test("the new first cell keeps its formula when its value changed too", () => {
    const opened = openSurvey();
    setValue(sheetOf(opened), "C4", 1);
    setCell(sheetOf(opened), "C5", { value: 77 });
    const again = sheetOf(reopen(opened));
    expect(cellOf(again, "C5")).toMatchObject({ value: 77, formula: "=B5/10+$B$4*Khac!B5" });
    expect(cellOf(again, "C8")?.formula).toBe("=B8/10+$B$4*Khac!B8");
  });

  test("editing all of them leaves none", () => {
    const opened = openSurvey();
    for (const row of [4, 5, 6, 7, 8]) setValue(sheetOf(opened), `C${row}`, row);
    expect(savedText(opened, SHEET)).not.toContain('t="shared"');
  });

  test("a new cached value leaves the formula as it was written", () => {
    const opened = openSurvey();
    setCell(sheetOf(opened), "C6", { value: 123.25 });
    setCell(sheetOf(opened), "F10", { value: { error: "#N/A", message: "không lưu" } });
    const text = savedText(opened, SHEET);
    expect(text).toContain('<c r="C6" s="4"><f t="shared" si="0"/><v>123.25</v></c>');
    expect(text).toContain('<c r="F10" t="e"><f>_xldudf_WARD_SCORE(B4:B8)</f><v>#N/A</v></c>');
    expect(changedParts(opened)).toEqual([SHEET]);
  });
});

describe("writing cells", () => {
  test("the calculation chain goes when formulas change", () => {
    const opened = openSurvey();
    setCell(sheetOf(opened), "B4", { formula: "=1+1", value: 2 });
    expect(changedParts(opened)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", SHEET]);
    expect(savedText(opened, "[Content_Types].xml")).not.toContain("calcChain");
    expect(savedText(opened, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("a spill that grows writes its area; a first one makes its metadata", () => {
    const opened = openSurvey();
    setCell(sheetOf(opened), "B12", { spill: "B12:B14" });
    expect(savedText(opened, SHEET)).toContain('<c r="B12" t="str" cm="1"><f t="array" ref="B12:B14">_xlfn._xlws.FILTER');
    const fresh = newFile();
    setCell(sheetOf(fresh), "A1", { value: 1, formula: "=SEQUENCE(2)", arrayKind: "dynamic", spill: "A1:A2" });
    setValue(sheetOf(fresh), "A2", 2);
    expect(savedText(fresh, "xl/metadata.xml")).toContain("XLDAPR");
    expect(cellOf(sheetOf(reopen(fresh)), "A1")).toMatchObject({ arrayKind: "dynamic", spill: "A1:A2", formula: "=SEQUENCE(2)" });
  });

  test("metadata of another kind is kept when the first dynamic array comes", () => {
    const texts = surveyTexts();
    texts["xl/metadata.xml"] =
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const opened = openTexts(texts);
    setCell(sheetOf(opened), "H1", { value: 1, formula: "=SEQUENCE(2)", arrayKind: "dynamic", spill: "H1:H2" });
    const text = savedText(opened, "xl/metadata.xml");
    expect(text).toMatch(/<metadataTypes count="2"><metadataType name="XLRICHVALUE"\/><metadataType name="XLDAPR"/);
    expect(text).toMatch(/<cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/);
    expect(cellOf(sheetOf(reopen(opened)), "H1")?.arrayKind).toBe("dynamic");
  });

  const nfd = "Phường Hoà".normalize("NFD");
  test.each<[string, CellScalar]>([
    ["looks like a formula", "=1+1"],
    ["quotes and markup", `"Ông" & <bà> 'x' ]]>`],
    ["emoji", "👮‍♀️ 🇻🇳"],
    ["control characters", "a\u0000b\u0001c\u001fd\u000be"],
    ["lone surrogates", "x\ud800y\udc00"],
    ["line breaks and tabs", "a\r\nb\rc\nd\te"],
    ["spaces at the ends", "  a  "],
    ["an escape-like text", "_x000D_ _x005F_ _x00_"],
    ["decomposed Vietnamese", nfd],
    ["an empty text", ""],
    ["a date-like text", "04/07"],
    ["a long fraction", 0.1 + 0.2],
    ["a tiny number", 5e-324],
    ["a negative zero", -0],
    ["a truth value", true],
    ["an error", { error: "#DIV/0!" }],
  ])("%s comes back as it was", (_name, value) => {
    const opened = openSurvey();
    setValue(sheetOf(opened), "B5", value);
    setValue(sheetOf(opened), "Q77", value);
    const again = sheetOf(reopen(opened));
    const expected = Object.is(value, -0) ? 0 : value;
    expect(cellOf(again, "B5")?.value).toEqual(expected);
    expect(cellOf(again, "Q77")?.value).toEqual(expected);
    expect(cellOf(again, "B5")?.formula).toBeUndefined();
  });

  test("what is read after a save equals the edited model", () => {
    const scalar = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }),
    );
    const formula = fc.constantFrom("=A1+1", '="<&>"', "=SUM(B4:B8)", undefined, undefined);
    const edit = fc.record({
      row: fc.integer({ min: 0, max: 25 }),
      column: fc.integer({ min: 0, max: 9 }),
      value: scalar,
      formula,
      style: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const opened = openSurvey();
        const sheet = sheetOf(opened);
        for (const { row, column, value, formula, style } of edits) {
          const cells = sheet.rows.get(row) ?? new Map();
          sheet.rows.set(row, cells);
          cells.set(column, { value, style, ...(formula === undefined ? {} : { formula }) });
        }
        const again = reopen(opened);
        expect(plainCells(sheetOf(again).rows)).toEqual(plainCells(sheet.rows));
        expect(plainCells(sheetOf(again, 1).rows)).toEqual(plainCells(sheetOf(opened, 1).rows));
        expect(changedParts(again)).toEqual([]);
      }),
      { numRuns: size(30, 300) },
    );
  });
});

/** Cells in order, without those that say nothing and without what is known only of cells that were read. */
function plainCells(rows: ReturnType<typeof sheetOf>["rows"]): unknown[] {
  return [...rows]
    .flatMap(([row, cells]) =>
      [...cells]
        .map(([column, { sharedString: _kept, stored: _read, ...cell }]) => ({
          row,
          column,
          ...cell,
          value: Object.is(cell.value, -0) ? 0 : cell.value,
        }))
        .filter(({ value, formula, style }) => value !== null || formula !== undefined || style !== 0),
    )
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
