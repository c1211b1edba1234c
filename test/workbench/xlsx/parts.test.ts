import type { ConditionalFormatModel, SheetModel } from "../../../src/workbench/model/types";
import { newFile } from "../../../src/workbench/xlsx/save";
import { cellOf, changedParts, openSurvey, reopen, savedText, setCell, setValue, sheetOf } from "./support/open";

const SHEET = "xl/worksheets/sheet1.xml";

function rule(change: Partial<ConditionalFormatModel> = {}): ConditionalFormatModel {
  return {
    id: "{mới-1}",
    type: "expression",
    areas: ["B4:B8"],
    priority: 1,
    stopIfTrue: false,
    formulas: ["B4>1"],
    operator: null,
    format: { fontColor: null, bold: null, italic: null, underline: null, fill: "#FF0000", border: null },
    source: null,
    ...change,
  };
}

/** Puts a rule on top as Excel does: the others follow it. */
function addOnTop(sheet: SheetModel, added: ConditionalFormatModel): void {
  for (const other of sheet.conditionalFormats) other.priority += 1;
  sheet.conditionalFormats.push(added);
}

describe("conditional formats", () => {
  test("a rule added and removed leaves the part as it was, though the others were pushed", () => {
    const opened = openSurvey();
    const sheet = sheetOf(opened);
    addOnTop(sheet, rule());
    expect(changedParts(opened)).toEqual(["xl/styles.xml", SHEET]);
    sheet.conditionalFormats.pop();
    expect(changedParts(opened)).toEqual([]);
  });

  test("the same after a save in between: rules of one round go in the next", () => {
    const opened = openSurvey();
    addOnTop(sheetOf(opened), rule());
    const again = reopen(opened);
    const sheet = sheetOf(again);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each.formulas[0] !== "B4>1");
    const last = sheetOf(reopen(again)).conditionalFormats;
    expect(last.map((each) => each.source?.replace(/ priority="\d+"/, ""))).toEqual(
      sheetOf(openSurvey()).conditionalFormats.map((each) => each.source?.replace(/ priority="\d+"/, "")),
    );
  });

  test("removing one rule of a block keeps the other; the last takes the block along", () => {
    const opened = openSurvey();
    const sheet = sheetOf(opened);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each.type !== "cellIs" && each.type !== "colorScale");
    const text = savedText(opened, SHEET);
    expect(text).not.toMatch(/type="cellIs"|colorScale|sqref="C4:C8"/);
    expect(text).toContain('<conditionalFormatting sqref="B4:B8"><cfRule type="expression"');
  });

  test("a removed data bar takes its extension along, the last one all of it", () => {
    const opened = openSurvey();
    const sheet = sheetOf(opened);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each.type !== "dataBar");
    const text = savedText(opened, SHEET);
    expect(text).not.toContain("DA7ABA51-0001");
    expect(text).toContain("DA7ABA51-0002");
  });

  test("changed areas keep a rule's own text", () => {
    const opened = openSurvey();
    const scale = sheetOf(opened).conditionalFormats.find((each) => each.type === "colorScale");
    if (scale) scale.areas = ["C4:C6", "C8"];
    const text = savedText(opened, SHEET);
    expect(text).toContain(
      '<conditionalFormatting sqref="C4:C6 C8"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/>',
    );
    expect(text.match(/type="colorScale"/g)).toHaveLength(1);
  });

  test("equal formats share one differential format, also one of the file", () => {
    const opened = openSurvey();
    addOnTop(sheetOf(opened), rule());
    addOnTop(sheetOf(opened), rule({ id: "{mới-2}", formulas: ["B4>2"] }));
    expect(savedText(opened, "xl/styles.xml")).toContain('<dxfs count="3">');
    const again = reopen(opened);
    addOnTop(sheetOf(again), rule({ formulas: ["B4>3"] }));
    expect(savedText(again, "xl/styles.xml")).toContain('<dxfs count="3">');
  });

  test("the first rule of a sheet stands where the schema wants it", () => {
    const opened = openSurvey();
    sheetOf(opened, 1).conditionalFormats.push(rule());
    expect(savedText(opened, "xl/worksheets/sheet2.xml")).toMatch(
      /<\/sheetData><conditionalFormatting .*<\/conditionalFormatting><tableParts/,
    );
  });
});

describe("validations", () => {
  test("added, changed and removed ones", () => {
    const opened = openSurvey();
    const sheet = sheetOf(opened);
    const [list] = sheet.validations;
    if (!list) throw new Error("no validation");
    sheet.validations = [
      { ...list, areas: ["E14:E20"] },
      {
        areas: ["G1"],
        type: "whole",
        operator: "greaterThan",
        formula1: "0",
        formula2: null,
        allowBlank: true,
        errorMessage: 'Số "nguyên"',
        promptMessage: null,
        source: null,
      },
    ];
    const text = savedText(opened, SHEET);
    expect(text).toContain('<dataValidations count="2">');
    expect(text).toContain('promptTitle="Chọn" prompt="Chọn mức" errorTitle="Sai" error="Không hợp lệ" sqref="E14:E20"');
    expect(text).not.toContain('errorStyle="warning"');
    const again = sheetOf(reopen(opened)).validations;
    expect(again[1]).toMatchObject({
      areas: ["G1"],
      type: "whole",
      operator: "greaterThan",
      formula1: "0",
      errorMessage: 'Số "nguyên"',
    });
    sheet.validations = [];
    expect(savedText(opened, SHEET)).not.toContain("dataValidation");
  });
});

describe("layout and page", () => {
  const change = (edit: (sheet: SheetModel) => void, index = 0): SheetModel => {
    const opened = openSurvey();
    edit(sheetOf(opened, index));
    const again = reopen(opened);
    expect(changedParts(again)).toEqual([]);
    return sheetOf(again, index);
  };

  test.each([0, 1, 2])("page settings of sheet %i", (index) => {
    const page: SheetModel["page"] = {
      orientation: "landscape",
      paperSize: 8,
      margins: { left: 0.1, right: 0.2, top: 0.3, bottom: 0.4, header: 0.5, footer: 0.6 },
      fitToWidth: 1,
      fitToHeight: 0,
      scale: 75,
      headerFooter: { oddHeader: "&CA & B", oddFooter: "&P", firstHeader: "", firstFooter: "&Rx", differentFirst: true },
      rowBreaks: [5, 9],
      centerHorizontally: true,
    };
    expect(change((sheet) => (sheet.page = structuredClone(page)), index).page).toEqual(page);
  });

  test("page settings taken away", () => {
    const sheet = change(({ page }) =>
      Object.assign(page, {
        fitToWidth: null,
        fitToHeight: null,
        scale: null,
        headerFooter: null,
        rowBreaks: [],
        centerHorizontally: false,
      }),
    );
    expect(sheet.page).toMatchObject({
      fitToWidth: null,
      fitToHeight: null,
      scale: null,
      headerFooter: null,
      rowBreaks: [],
      centerHorizontally: false,
      orientation: "landscape",
    });
  });

  test("columns: one of a group, a new one, one taken away", () => {
    const sheet = change(({ columns }) => {
      columns.set(2, { width: 40, hidden: true, style: 3 });
      columns.set(9, { width: 7, hidden: false, style: 0 });
      columns.delete(5);
    });
    expect([...sheet.columns]).toEqual([
      [0, { width: 32.7109375, hidden: false, style: 0 }],
      [1, { width: 12.5, hidden: false, style: 0 }],
      [2, { width: 40, hidden: true, style: 3 }],
      [9, { width: 7, hidden: false, style: 0 }],
    ]);
  });

  test("rows: height, hidden, style; also rows that had no element", () => {
    const sheet = change(({ rowProps }) => {
      rowProps.set(3, { height: 50, hidden: false, style: 2 });
      rowProps.set(50, { height: null, hidden: true, style: 0 });
      rowProps.delete(7);
    });
    expect(sheet.rowProps.get(3)).toEqual({ height: 50, hidden: false, style: 2 });
    expect(sheet.rowProps.get(50)).toEqual({ height: null, hidden: true, style: 0 });
    expect(sheet.rowProps.has(7)).toBe(false);
  });

  test("panes, grid lines, selection, tab colour, merged cells", () => {
    const sheet = change((each) => {
      Object.assign(each, {
        freeze: { rows: 2, columns: 0 },
        showGridlines: true,
        selection: "C7:D9",
        tabColor: "#00B050",
        merges: ["A1:F1", "H2:I3"],
      });
    });
    expect(sheet).toMatchObject({
      freeze: { rows: 2, columns: 0 },
      showGridlines: true,
      selection: "C7:D9",
      tabColor: "#00B050",
      merges: ["A1:F1", "H2:I3"],
    });
    expect(change((each) => Object.assign(each, { freeze: null, tabColor: null, merges: [] })).freeze).toBeNull();
  });
});

describe("the workbook", () => {
  test("sheets renamed, hidden, added in the middle; names follow their sheet", () => {
    const opened = openSurvey();
    const { model } = opened;
    const added: SheetModel = { ...structuredClone(sheetOf(newFile())), id: "{thêm}", name: "Kết quả <1>" };
    model.sheets.splice(1, 0, added);
    setValue(added, "A1", "Tổng hợp");
    setCell(added, "B1", { value: 3, formula: "=SUM('Khảo sát'!B4:B8)" });
    sheetOf(opened).name = "Số liệu & “mới”";
    sheetOf(opened).visibility = "Hidden";
    model.activeSheet = added.id;
    const again = reopen(opened);
    expect(again.model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Số liệu & “mới”", "Hidden"],
      ["Kết quả <1>", "Visible"],
      ["Ông & bà", "Visible"],
      ["_ds", "VeryHidden"],
    ]);
    expect(again.model.activeSheet).toBe(sheetOf(again, 1).id);
    expect(cellOf(sheetOf(again, 1), "B1")?.formula).toBe("=SUM('Khảo sát'!B4:B8)");
    expect(again.model.names.find((each) => each.name === "RiengTrang")?.scope).toBe(sheetOf(again, 2).id);
    expect(savedText(opened, "xl/worksheets/sheet2.xml")).not.toContain("tabSelected");
    expect(savedText(opened, "[Content_Types].xml")).toContain('<Override PartName="/xl/worksheets/sheet4.xml"');
    expect(changedParts(again)).toEqual([]);
  });

  test("a removed sheet takes its part and its names along", () => {
    const opened = openSurvey();
    opened.model.sheets.splice(1, 1);
    opened.model.activeSheet = sheetOf(opened).id;
    const again = reopen(opened);
    expect(again.model.sheets.map((each) => each.name)).toEqual(["Khảo sát", "_ds"]);
    expect(again.model.names.map((each) => each.name)).not.toContain("RiengTrang");
    expect([...again.package.parts.keys()]).not.toContain("xl/worksheets/sheet2.xml");
  });

  test("names added, changed, hidden, removed", () => {
    const opened = openSurvey();
    const { names } = opened.model;
    const named = (name: string) => names.find((each) => each.name === name);
    Object.assign(named("HeSo") ?? {}, { refersTo: '0.5&"<"', visible: false });
    names.splice(
      names.findIndex((each) => each.name === "Dong"),
      1,
    );
    names.push({ name: "Mới", refersTo: "XLOOKUP(1,_ds!$A$1,_ds!$A$2)", scope: sheetOf(opened).id, visible: true });
    const again = reopen(opened);
    expect(again.model.names).toEqual(names);
    expect(savedText(opened, "xl/workbook.xml")).toContain('<definedName name="HeSo" comment="hệ số" hidden="1">');
    expect(savedText(opened, "xl/workbook.xml")).toContain('localSheetId="0">_xlfn.XLOOKUP(');
  });

  test("settings of add-ins: kept, changed, and gone without a trace", () => {
    const opened = openSurvey();
    opened.model.settings.set("a", 'giá trị "<&>"');
    const again = reopen(opened);
    expect(again.model.settings.get("a")).toBe('giá trị "<&>"');
    again.model.settings.set("b", null);
    const third = reopen(again);
    expect([...third.model.settings.keys()]).toEqual(["a", "b"]);
    third.model.settings.clear();
    const last = reopen(third);
    expect([...last.package.parts.keys()].sort()).toEqual([...openSurvey().package.parts.keys()].sort());
    expect(last.model.settings.size).toBe(0);
  });

  test("tables are known to formulas", () => {
    expect(openSurvey().tables).toEqual([
      {
        name: "Bang",
        sheetId: sheetOf(openSurvey(), 1).id,
        area: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 },
        columns: ["Tên", "Điểm", "Đôi"],
      },
    ]);
  });

  test("every part that was saved is well-formed and typed", () => {
    const opened = newFile("mới.xlsx", 'Tên "&" <');
    setValue(sheetOf(opened), "A1", "x");
    expect(sheetOf(reopen(opened)).name).toBe('Tên "&" <');
    expect(cellOf(sheetOf(reopen(opened)), "A1")?.value).toBe("x");
  });
});
