import type { HeadlessHost } from "../../../src/workbench/headless/host";
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

describe("worksheets", () => {
  test("listed, found, added, renamed, moved, hidden and deleted", async () => {
    const got = await excel(
      host,
      `
      const all = ctx.workbook.worksheets; const added = all.add("Kết quả"); added.position = 0; added.tabColor = "#00ff00";
      added.showGridlines = false; all.getItem("Khảo sát").visibility = "Hidden"; all.getItem("khảo sát").name = "KS";
      all.load("items/name,items/visibility"); added.load("id,position,tabColor,showGridlines"); const count = all.getCount();
      const none = all.getItemOrNullObject("Không có"); none.load("name"); const first = all.getFirst(); first.load("name"); await sync();
      const before = all.items.map((s) => s.name + " " + s.visibility); added.delete(); all.load("items/name"); await sync();
      return [before, count.value, none.isNullObject, first.name, added.tabColor, added.showGridlines, all.items.length];`,
    );
    expect(got).toEqual([["Kết quả Visible", "Sheet1 Visible", "KS Hidden"], 3, true, "Kết quả", "#00FF00", false, 2]);
  });

  test.each([
    ["a name that exists", `ctx.workbook.worksheets.add("sheet1");`, "ItemAlreadyExists"],
    ["a name too long", `ctx.workbook.worksheets.add("x".repeat(32));`, "InvalidArgument"],
    ["a name with a slash", `ws.name = "9/2023";`, "InvalidArgument"],
    [
      "hiding the last visible sheet",
      `ctx.workbook.worksheets.getItem("Khảo sát").visibility = "Hidden"; ws.visibility = "Hidden";`,
      "InvalidOperation",
    ],
    ["a sheet that is not there", `ctx.workbook.worksheets.getItem("Không có").getRange("A1").values = 1;`, "ItemNotFound"],
  ])("%s is refused", async (_name, body, code) => {
    expect((await excelError(host, body)).code).toBe(code);
  });

  test("frozen panes", async () => {
    const got = await excel(
      host,
      `
      ws.freezePanes.freezeAt(ws.getRange("A1:B3")); const at = ws.freezePanes.getLocationOrNullObject(); at.load("address"); await sync();
      const first = at.address; ws.freezePanes.freezeRows(2); const rows = ws.freezePanes.getLocationOrNullObject(); rows.load("address"); await sync();
      ws.freezePanes.unfreeze(); const none = ws.freezePanes.getLocationOrNullObject(); none.load("address"); await sync();
      return [first, rows.address, none.isNullObject];`,
    );
    expect(got).toEqual(["Sheet1!A1:B3", "Sheet1!1:2", true]);
  });

  test("active sheet and selection", async () => {
    const got = await excel(
      host,
      `
      const other = ctx.workbook.worksheets.getItem("Khảo sát"); other.activate(); other.getRange("B2:C3").select();
      const s = ctx.workbook.getSelectedRange(); s.load("address"); const c = ctx.workbook.getActiveCell(); c.load("address");
      const a = ctx.workbook.worksheets.getActiveWorksheet(); a.load("name"); await sync(); return [s.address, c.address, a.name];`,
    );
    expect(got).toEqual(["'Khảo sát'!B2:C3", "'Khảo sát'!B2", "Khảo sát"].map((x) => x.replace(/^'Khảo sát'!/, "'Khảo sát'!")));
    expect(host.model.activeSheet).toBe(host.model.sheets[1]!.id);
  });
});

describe("conditional formats", () => {
  const add = (ranges: string, formula: string) => `{
    const cf = ws.getRanges("${ranges}").conditionalFormats.add("Custom");
    cf.custom.rule.formula = '${formula}'; cf.custom.format.fill.color = "#FFC7CE"; cf.custom.format.font.color = "#9C0006";
    cf.custom.format.font.bold = true; cf.stopIfTrue = true; }`;

  test("static rules over several areas are added on top, listed, and deleted by their mark", async () => {
    const got = await excel(
      host,
      `
      ${add("A1:B2,D4", '=LEN("OTHER:KD")>0')} ${add("A1:A2", '=LEN("DACAP:KD")>0')} await sync();
      const all = ws.getRange().conditionalFormats; all.load("items/id,items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color"); await sync();
      const seen = all.items.map((c) => [c.type, c.priority, c.stopIfTrue, c.custom.rule.formula, c.custom.format.fill.color]);
      const ranges = all.items[1].getRanges(); ranges.load("address");
      all.items.filter((c) => c.custom.rule.formula.includes("DACAP:")).forEach((c) => c.delete());
      const count = ws.getRange().conditionalFormats.getCount(); const none = ws.getRange("H9").conditionalFormats.getCount(); await sync();
      return [seen, ranges.address, count.value, none.value];`,
    );
    expect(got).toEqual([
      [
        ["Custom", 0, true, '=LEN("DACAP:KD")>0', "#FFC7CE"],
        ["Custom", 1, true, '=LEN("OTHER:KD")>0', "#FFC7CE"],
      ],
      "Sheet1!A1:B2,Sheet1!D4",
      1,
      0,
    ]);
    expect(sheet().conditionalFormats).toMatchObject([
      { type: "expression", areas: ["A1:B2", "D4"], format: { bold: true, fontColor: "#9C0006" } },
    ]);
  });

  test("rules of a file that this host cannot make are listed by type and left as they are", async () => {
    sheet().conditionalFormats.push({
      id: "{scale}", type: "colorScale", areas: ["B2:B9"], priority: 1, stopIfTrue: false, formulas: [], operator: null, source: "<cfRule/>",
      format: { fontColor: null, bold: null, italic: null, underline: null, fill: null, border: null },
    }); // prettier-ignore
    const got = await excel(
      host,
      `
      const all = ws.getRange("B1:B5").conditionalFormats; all.load("items/type,items/id"); await sync();
      const c = all.getItem("{scale}"); const custom = c.customOrNullObject; custom.load("rule/formula"); await sync();
      return [all.items.map((x) => x.type), custom.isNullObject];`,
    );
    expect(got).toEqual([["ColorScale"], true]);
    expect(sheet().conditionalFormats[0]!.source).toBe("<cfRule/>");
  });

  test("clearing a part leaves the rule on the rest; of cell values too", async () => {
    const got = await excel(
      host,
      `
      const c = ws.getRange("A1:A9").conditionalFormats.add("CellValue");
      c.cellValue.rule = { formula1: "=5", operator: "LessThan" }; c.cellValue.format.font.color = "#FF0000"; await sync();
      ws.getRange("A4:A5").conditionalFormats.clearAll(); c.load("type"); const r = c.getRanges(); r.load("address");
      c.cellValue.load("rule"); await sync(); return [c.type, r.address, c.cellValue.rule];`,
    );
    expect(got).toEqual(["CellValue", "Sheet1!A1:A3,Sheet1!A6:A9", { formula1: "=5", formula2: "", operator: "LessThan" }]);
  });
});

describe("data validation", () => {
  test("a list with its messages, numbers, and clearing a part", async () => {
    const got = await excel(
      host,
      `
      const v = ws.getRange("C2:C9").dataValidation; v.rule = { list: { inCellDropDown: true, source: "Đ,KĐ,KAD" } };
      v.errorAlert = { message: "Chỉ Đ, KĐ, KAD", title: "Kết quả", showAlert: true, style: "Stop" };
      v.prompt = { message: "Chọn", title: "", showPrompt: true };
      ws.getRange("D2").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } };
      const a = ws.getRange("C3").dataValidation; a.load(); const d = ws.getRange("D2").dataValidation; d.load("type,rule"); await sync();
      ws.getRange("C5").dataValidation.clear(); const c = ws.getRange("C5").dataValidation; c.load("type"); await sync();
      return [a.type, a.rule, a.errorAlert, a.prompt.message, d.type, d.rule, c.type];`,
    );
    expect(got).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "Đ,KĐ,KAD" } },
      { message: "Chỉ Đ, KĐ, KAD", title: "Kết quả", showAlert: true, style: "Stop" },
      "Chọn",
      "WholeNumber",
      { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } },
      "None",
    ]);
    expect(sheet().validations).toMatchObject(
      [{ type: "whole" }, { type: "list", formula1: '"Đ,KĐ,KAD"', areas: ["C2:C4", "C6:C9"] }].reverse(),
    );
  });
});

describe("names", () => {
  test("added from a range or a formula, found, changed, deleted; of the workbook and of a sheet", async () => {
    const got = await excel(
      host,
      `
      ws.getRange("A1").values = [[42]];
      const names = ctx.workbook.names; names.add("Ngưỡng", ws.getRange("A1")); names.add("Số", "=17"); ws.names.add("Riêng", "=Sheet1!$B$2:$C$3");
      const n = names.getItem("ngưỡng"); n.load(); const s = names.getItem("Số"); s.load("type,value"); const none = names.getItemOrNullObject("Riêng"); none.load("name");
      const own = ws.names.getItem("Riêng"); own.load("formula,type"); const r = own.getRangeOrNullObject(); r.load("address");
      const through = ws.getRange("Ngưỡng"); through.load("address"); n.visible = false; await sync();
      s.delete(); names.load("items/name"); await sync();
      return [n.name, n.formula, n.value, n.type, s.type, s.value, none.isNullObject, own.formula, r.address, through.address, names.items.map((x) => x.name)];`,
    );
    expect(got).toEqual([
      "Ngưỡng",
      "=Sheet1!$A$1",
      42,
      "Range",
      "Double",
      17,
      true,
      "=Sheet1!$B$2:$C$3",
      "Sheet1!B2:C3",
      "Sheet1!A1",
      ["Ngưỡng"],
    ]);
    expect(host.model.names[0]).toEqual({ name: "Ngưỡng", refersTo: "Sheet1!$A$1", scope: null, visible: false });
  });

  test("bad and repeated names are refused", async () => {
    expect((await excelError(host, `ctx.workbook.names.add("A1", "=1");`)).code).toBe("InvalidArgument");
    expect((await excelError(host, `ctx.workbook.names.add("x_1", "=1"); ctx.workbook.names.add("X_1", "=1");`)).code).toBe(
      "ItemAlreadyExists",
    );
  });
});

test("settings of the add-in in the workbook", async () => {
  const got = await excel(
    host,
    `
    const s = ctx.workbook.settings; s.add("trạng thái", { v: 1, list: ["Đ"] }); const none = s.getItemOrNullObject("x"); none.load("key"); await sync();
    const item = s.getItem("trạng thái"); item.load("value,key"); s.load("items/key"); await sync(); const value = item.value;
    item.value = 5; await sync(); item.load("value"); await sync(); const five = item.value; item.delete(); const count = s.getCount(); await sync();
    return [value, none.isNullObject, s.items.map((x) => x.key), five, count.value];`,
  );
  expect(got).toEqual([{ v: 1, list: ["Đ"] }, true, ["trạng thái"], 5, 0]);
});

describe("page layout", () => {
  test("paper, margins, fit, print area, title rows, header and footer, breaks", async () => {
    const got = await excel(
      host,
      `
      const p = ws.pageLayout; p.orientation = "Landscape"; p.paperSize = "A4"; p.leftMargin = 36; p.setPrintMargins("Centimeters", { top: 2.54 });
      p.centerHorizontally = true; p.zoom = { horizontalFitToPages: 1 }; p.setPrintArea("A1:K40"); p.setPrintTitleRows("$5:$6");
      const h = p.headersFooters; h.state = "FirstAndDefault"; h.defaultForAllPages.centerHeader = "&P"; h.firstPage.leftFooter = "Nơi nhận && lưu";
      ws.horizontalPageBreaks.add("A20"); ws.horizontalPageBreaks.add(ws.getRange("A35"));
      p.load("orientation,paperSize,leftMargin,topMargin,zoom,centerHorizontally"); const area = p.getPrintAreaOrNullObject(); area.load("address");
      const rows = p.getPrintTitleRowsOrNullObject(); rows.load("address"); h.firstPage.load("leftFooter"); h.defaultForAllPages.load("centerHeader");
      h.load("state"); const breaks = ws.horizontalPageBreaks.getCount(); await sync();
      return [p.orientation, p.paperSize, p.leftMargin, p.topMargin, p.zoom.horizontalFitToPages, p.centerHorizontally, area.address, rows.address,
        h.state, h.firstPage.leftFooter, h.defaultForAllPages.centerHeader, breaks.value];`,
    );
    expect(got).toEqual([
      "Landscape",
      "A4",
      36,
      72,
      1,
      true,
      "Sheet1!A1:K40",
      "Sheet1!5:6",
      "FirstAndDefault",
      "Nơi nhận && lưu",
      "&P",
      2,
    ]);
    expect(sheet().page).toMatchObject({
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      rowBreaks: [19, 34],
      margins: { left: 0.5, top: 1 },
    });
    expect(host.model.names).toEqual([
      { name: "_xlnm.Print_Area", refersTo: "Sheet1!$A$1:$K$40", scope: sheet().id, visible: false },
      { name: "_xlnm.Print_Titles", refersTo: "Sheet1!$5:$6", scope: sheet().id, visible: false },
    ]);
  });
});

describe("a protected sheet", () => {
  test.each([
    ["values", `ws.getRange("A1").values = [[1]];`],
    ["formats", `ws.getRange("A1").format.fill.color = "#FF0000";`],
    ["conditional formats", `ws.getRange("A1").conditionalFormats.add("Custom");`],
    ["validation", `ws.getRange("A1").dataValidation.rule = { list: { source: "a,b" } };`],
    ["column widths", `ws.getRange("A:A").format.columnWidth = 99;`],
    ["merging", `ws.getRange("A1:B1").merge();`],
    ["clearing", `ws.getRange("A1").clear();`],
    ["print area", `ws.pageLayout.setPrintArea("A1");`],
  ])("refuses %s", async (_name, body) => {
    sheet().isProtected = true;
    expect((await excelError(host, body)).code).toBe("AccessDenied");
  });

  test("says so, lets unlocked cells be written, and can be read", async () => {
    const got = await excel(
      host,
      `
      ws.getRange("B1").format.protection.locked = false; ws.protection.protect(); await sync();
      ws.getRange("B1").values = [[5]]; const r = ws.getRange("B1"); r.load("values"); ws.protection.load("protected,options"); await sync();
      return [r.values, ws.protection.protected, ws.protection.options.allowFormatCells];`,
    );
    expect(got).toEqual([[[5]], true, false]);
    expect((await excelError(host, `ws.protection.protect();`)).code).toBe("AccessDenied");
  });
});

test("application: separators of a Vietnamese Excel, calculation", async () => {
  const got = await excel(
    host,
    `
    const app = ctx.workbook.application; app.load("calculationMode,decimalSeparator"); app.cultureInfo.load("name");
    app.cultureInfo.numberFormat.load("numberDecimalSeparator"); app.suspendScreenUpdatingUntilNextSync(); app.calculate("Full"); await sync();
    return [app.calculationMode, app.decimalSeparator, app.cultureInfo.name, app.cultureInfo.numberFormat.numberDecimalSeparator];`,
  );
  expect(got).toEqual(["Automatic", ",", "vi-VN", ","]);
});

describe("events", () => {
  const listen = (source: string, event: string) => `
    window.seen ??= []; const h = ${source}.${event}.add(async (e) => { window.seen.push(e); }); ws.load("id"); await sync();`;
  const seen = async <T>(count: number): Promise<T[]> => {
    for (let i = 0; i < 200 && (host.window.eval("window.seen.length") as number) < count; i++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return JSON.parse(host.window.eval("JSON.stringify(window.seen)") as string) as T[];
  };

  test("edits of the add-in and of the user are told apart", async () => {
    await excel(host, `${listen("ws", "onChanged")} ws.getRange("C3").values = [[1]]; await sync();`);
    await host.setCells("Sheet1", "A1:B1", [[1, "=A1"]]);
    expect(await seen(2)).toMatchObject([
      { type: "WorksheetChanged", changeType: "RangeEdited", address: "C3", triggerSource: "ThisLocalAddin" },
      { address: "A1:B1", triggerSource: "Unknown" },
    ]);
  });

  test("changes of any sheet, added, deleted and activated sheets", async () => {
    await excel(
      host,
      `
      const all = ctx.workbook.worksheets; window.seen = []; const push = async (e) => { window.seen.push(e.type + " " + e.worksheetId); };
      all.onChanged.add(push); all.onAdded.add(push); all.onDeleted.add(push); all.onActivated.add(push); await sync();
      ctx.workbook.worksheets.getItem("Khảo sát").getRange("A1").values = [[1]]; const s = all.add("Mới"); s.activate(); s.delete(); await sync();`,
    );
    const [one, two] = host.model.sheets.map((s) => s.id);
    expect(one).not.toBe(two);
    const events = await seen<string>(4);
    expect(events.map((e) => e.split(" ")[0])).toEqual([
      "WorksheetChanged",
      "WorksheetAdded",
      "WorksheetActivated",
      "WorksheetDeleted",
    ]);
    expect(events[0]).toBe(`WorksheetChanged ${two}`);
  });

  test("the selection, by the sheet's event and by the workbook's", async () => {
    await excel(
      host,
      `${listen("ws", "onSelectionChanged")}
      ctx.workbook.onSelectionChanged.add(async () => { const r = ctx.workbook.getSelectedRange(); r.load("address"); await sync(); window.seen.push(r.address); });
      await sync();`,
    );
    await host.setSelection("Sheet1", "B2:C4");
    const events = await seen(2);
    expect(events).toContainEqual(expect.objectContaining({ type: "WorksheetSelectionChanged", address: "B2:C4" }));
    expect(events).toContain("Sheet1!B2:C4");
  });

  test("no events while they are off, nor after the handler was removed", async () => {
    await excel(
      host,
      `${listen("ws", "onChanged")} ctx.runtime.enableEvents = false; await sync(); ws.getRange("A1").values = [[1]]; await sync();
      ctx.runtime.enableEvents = true; await sync(); ws.getRange("A2").values = [[1]]; await sync(); await new Promise((r) => setTimeout(r, 20)); h.remove(); await sync(); ws.getRange("A3").values = [[1]]; await sync();`,
    );
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await seen<{ address: string }>(1)).map((e) => e.address)).toEqual(["A2"]);
  });
});
