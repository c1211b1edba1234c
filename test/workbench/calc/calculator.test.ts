import { writeComputed } from "../../../src/workbench/objects/calculation";
import type { Calculator, ChangedCell, CustomFunctionBridge, CustomValue } from "../../../src/workbench/calc";
import { cellAddress, cellArea } from "../../../src/workbench/model/address";
import type { CellModel, CellScalar, SheetModel, WorkbookModel } from "../../../src/workbench/model/types";
import { newFile } from "../../../src/workbench/xlsx/save";
import { openSurvey } from "../xlsx/support/open";
import { areaOf } from "./support/area";
import { loadCalc } from "./support/bundle";

type Cells = Record<string, CellScalar>;

let calc: Awaited<ReturnType<typeof loadCalc>>;
let calculator: Calculator | undefined;
beforeAll(async () => {
  calc = await loadCalc();
});
afterEach(() => calculator?.dispose());

function put(sheet: SheetModel, address: string, value: CellScalar | undefined): void {
  const area = areaOf(address);
  const cells = sheet.rows.get(area.firstRow) ?? new Map<number, CellModel>();
  sheet.rows.set(area.firstRow, cells);
  if (value === undefined) cells.delete(area.firstColumn);
  else
    cells.set(
      area.firstColumn,
      typeof value === "string" && value.startsWith("=") ? { value: null, formula: value, style: 0 } : { value, style: 0 },
    );
}

function get(sheet: SheetModel, address: string): CellScalar {
  return modelCell(sheet, address)?.value ?? null;
}

const modelCell = (sheet: SheetModel, address: string): CellModel | undefined => {
  const area = areaOf(address);
  return sheet.rows.get(area.firstRow)?.get(area.firstColumn);
};

function workbook(...sheets: [name: string, cells: Cells][]): WorkbookModel {
  const { model } = newFile();
  const blank = model.sheets[0] as SheetModel;
  model.sheets = sheets.map(([name, cells], index) => {
    const sheet: SheetModel = { ...structuredClone(blank), id: `{sheet-${index}}`, name };
    for (const [address, value] of Object.entries(cells)) put(sheet, address, value);
    return sheet;
  });
  return model;
}

interface Running {
  model: WorkbookModel;
  sheet: SheetModel;
  edit(address: string, value: CellScalar | undefined, sheet?: SheetModel): Promise<Record<string, CellScalar>>;
}

async function start(
  model: WorkbookModel,
  bridge?: CustomFunctionBridge,
  tables: Parameters<Calculator["load"]>[1] = [],
): Promise<Running> {
  const engine = calc.createCalculator(bridge);
  calculator = engine;
  await engine.load(model, tables);
  writeComputed(model, await engine.recalculate("all"));
  const sheet = model.sheets[0] as SheetModel;
  return {
    model,
    sheet,
    async edit(address, value, on = sheet) {
      put(on, address, value);
      const changes = await engine.recalculate([{ sheetId: on.id, area: areaOf(address) }]);
      writeComputed(model, changes);
      return Object.fromEntries(changes.map(({ row, column, value }: ChangedCell) => [cellAddress(row, column), value]));
    },
  };
}

type Functions = Record<string, (...args: CustomValue[]) => CustomValue | Promise<CustomValue>>;

function bridgeOf(
  functions: Functions,
): CustomFunctionBridge & { calls: { name: string; args: CustomValue[]; address: string }[]; together: number } {
  let open = 0;
  const bridge = {
    calls: [] as { name: string; args: CustomValue[]; address: string }[],
    together: 0,
    names: () => Object.keys(functions),
    async call(name: string, args: CustomValue[], address: string): Promise<CustomValue> {
      bridge.calls.push({ name, args, address });
      open += 1;
      bridge.together = Math.max(bridge.together, open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open -= 1;
      return functions[name]?.(...args) ?? null;
    },
  };
  return bridge;
}

describe("native formulas", () => {
  test.each<[formula: string, value: CellScalar]>([
    ["=SUM(A1:A4)", 6],
    ['=IF(A1>0,"Đạt","Không đạt")', "Đạt"],
    ["='Tổng hợp'!A1*2", 42],
    ["=SUM('Ông & bà ''x'''!A1:A2)", 7],
    ["=HeSo*4", 3],
    ["=SUM(DanhSach)", 3],
    ["=Dong", 3],
    ["=A9", 0],
    ['=COUNTIF(A1:A9,">1")', 2],
    ["=COUNTBLANK(A1:A5)", 2],
    ["=1/0", { error: "#DIV/0!" }],
    ["=KHONGCO(1)", { error: "#NAME?" }],
    ["=NA()", { error: "#N/A" }],
    ["=TRUE", true],
    ["=A1=1", true],
    ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
    ["=LET(x,5,x*3)", 15],
    ["=XLOOKUP(2,A1:A3,B1:B3)", "hai"],
    ['=IFERROR(VLOOKUP("z",A1:B3,2,FALSE),"không có")', "không có"],
    ["=SUMPRODUCT((A1:A3>1)*A1:A3)", 5],
    ["=ROUND(2.675,2)", 2.68],
    ['="0"&"1"', "01"],
    ["=SUM(Bang[Điểm])", 7],
    ["=SUBTOTAL(109,Bang[Điểm])", 7],
    ['=INDEX(B1:B3,MATCH(3,A1:A3,0))&"!"', "ba!"],
    ['=INDIRECT("A2")+1', 3],
    ['=PROPER("phường lam SƠN")', "Phường Lam Sơn"],
    ["=EDATE(DATE(2022,1,31),1)", 44620],
    ["=EDATE(DATE(2024,3,31),-1)", 45351],
    ['="5"+1', 6],
    ['=HYPERLINK("#Tiêu chí!A1","Xem ô")', "Xem ô"],
    ['=HYPERLINK("#A1",B2)', "hai"],
    ['=HYPERLINK("#A1")', "#A1"],
    ['=COUNT(A1,"x",B1)', 1],
  ])("%s", async (formula, value) => {
    const model = workbook(
      ["Khảo sát", { A1: 1, A2: 2, A3: 3, B1: "một", B2: "hai", B3: "ba", E1: formula }],
      ["Tổng hợp", { A1: 21, A3: "Xã", B3: "Điểm", A4: "a", B4: 3, A5: "b", B5: 4 }],
      ["Ông & bà 'x'", { A1: 3, A2: 4 }],
    );
    model.names = [
      { name: "HeSo", refersTo: "0.75", scope: null, visible: true },
      { name: "DanhSach", refersTo: "'Khảo sát'!$A$1:$A$2", scope: null, visible: true },
      { name: "Dong", refersTo: "SUM(OFFSET('Khảo sát'!$A$1,0,0,2,1))", scope: null, visible: true },
    ];
    const { sheet } = await start(model, undefined, [
      { name: "Bang", sheetId: "{sheet-1}", area: areaOf("A3:B5"), columns: ["Xã", "Điểm"] },
    ]);
    expect(get(sheet, "E1")).toEqual(value);
  });

  test("[@Column] means the row of the table around the cell", async () => {
    const model = workbook([
      "B",
      { A1: "Tên", B1: "Điểm", C1: "Đôi", A2: "a", B2: 3, C2: "=[@Điểm]*2", B3: 4, C3: "=Bang[@[Điểm]]*3", E3: "=Bang[@Điểm]" },
    ]);
    const { sheet } = await start(model, undefined, [
      { name: "Bang", sheetId: "{sheet-0}", area: areaOf("A1:C3"), columns: ["Tên", "Điểm", "Đôi"] },
    ]);
    expect([get(sheet, "C2"), get(sheet, "C3"), get(sheet, "E3")]).toEqual([6, 12, 4]);
  });

  test("a complete run corrects stored values, but for what cannot be computed here", async () => {
    const { model, tables } = openSurvey();
    const sheet = model.sheets[0] as SheetModel;
    await start(model, undefined, tables);
    expect(get(sheet, "C10")).toBe(sum([4.5, 5.5, 6.5, 7.5]));
    expect(get(sheet, "D10")).toBe(4.5);
    // A custom function of an add-in that is not there.
    expect(get(sheet, "F10")).toBe(42);
    expect(modelCell(sheet, "B12")).toMatchObject({ value: "Lam Sơn", spill: "B12:B13" });
    expect(get(model.sheets[1] as SheetModel, "B4")).toBe(7);
  });

  test("an edit computes what depends on it, also over sheets, and tells nothing else", async () => {
    const { edit, model } = await start(
      workbook(["Một", { A1: 1, B1: "=A1+1", C1: "=B1*2", D1: "=5+5" }], ["Hai", { A1: "=Một!C1" }]),
    );
    expect(await edit("A1", 4)).toEqual({ B1: 5, C1: 10, A1: 10 });
    expect(get(model.sheets[1] as SheetModel, "A1")).toBe(10);
    expect(await edit("A1", 4)).toEqual({});
    expect(await edit("B1", "=A1+100")).toEqual({ B1: 104, C1: 208, A1: 208 });
    expect(await edit("B1", 7)).toEqual({ C1: 14, A1: 14 });
    expect(await edit("B1", undefined)).toEqual({ C1: 0, A1: 0 });
  });
});

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("several workbooks and large edits", () => {
  test("two workbooks with equal formulas at the same time ask their own functions", async () => {
    const model = (value: number): WorkbookModel => workbook(["S", { A1: value, B1: "=GAP(A1)" }]);
    const [first, second] = [model(1), model(2)];
    const one = calc.createCalculator(bridgeOf({ GAP: (n) => `một ${String(n)}` }));
    const two = calc.createCalculator(bridgeOf({ GAP: (n) => `hai ${String(n)}` }));
    await Promise.all([one.load(first), two.load(second)]);
    const [a, b] = await Promise.all([one.recalculate("all"), two.recalculate("all")]);
    expect([a[0]?.value, b[0]?.value]).toEqual(["một 1", "hai 2"]);
    one.dispose();
    two.dispose();
  });

  test("a whole sheet emptied, whole columns, and many single cells", async () => {
    const cells: Cells = { F1: "=SUM(A:B)" };
    for (let row = 1; row <= 300; row += 1) cells[`A${row}`] = 1;
    const { sheet, model } = await start(workbook(["S", cells]));
    const run = async (...addresses: string[]): Promise<void> =>
      writeComputed(
        model,
        (await calculator?.recalculate(addresses.map((each) => ({ sheetId: sheet.id, area: areaOf(each) })))) ?? [],
      );
    for (let row = 1; row <= 300; row += 1) put(sheet, `B${row}`, 2);
    await run(...Array.from({ length: 300 }, (_, row) => `B${row + 1}`));
    expect(get(sheet, "F1")).toBe(900);
    for (let row = 1; row <= 300; row += 1) put(sheet, `A${row}`, undefined);
    await run("A:A");
    expect(get(sheet, "F1")).toBe(600);
    sheet.rows.clear();
    put(sheet, "F1", "=COUNTA(A:E)");
    await run("1:1048576");
    expect(get(sheet, "F1")).toBe(0);
  });

  test("calls are made again only for what an edit concerns", async () => {
    const cells: Cells = {};
    for (let row = 1; row <= 300; row += 1) Object.assign(cells, { [`A${row}`]: row, [`B${row}`]: `=HAI(A${row})` });
    const bridge = bridgeOf({ HAI: (n) => Number(n) * 2 });
    const { sheet, model } = await start(workbook(["S", cells]), bridge);
    bridge.calls.length = 0;
    const areas = Array.from({ length: 150 }, (_, index) => ({
      sheetId: sheet.id,
      area: cellArea(index * 2, 0),
    }));
    for (const { area } of areas) put(sheet, `A${area.firstRow + 1}`, 1000);
    writeComputed(model, (await calculator?.recalculate(areas)) ?? []);
    expect(bridge.calls).toHaveLength(150);
    expect([get(sheet, "B1"), get(sheet, "B2")]).toEqual([2000, 4]);
  });

  test("a complete run forgets cells that left the model", async () => {
    const { sheet, model } = await start(workbook(["S", { A1: 5, B1: "=A1+1" }]));
    put(sheet, "A1", undefined);
    writeComputed(model, (await calculator?.recalculate("all")) ?? []);
    expect(get(sheet, "B1")).toBe(1);
  });
});

describe("arrays that spill", () => {
  test("fill their area, grow, shrink, and are blocked by what is typed there", async () => {
    const { sheet, edit } = await start(workbook(["S", { A1: 2, C1: "=SEQUENCE(A1,2)", F1: "=SUM(C1:D9)" }]));
    expect(modelCell(sheet, "C1")).toMatchObject({ value: 1, spill: "C1:D2", arrayKind: "dynamic" });
    expect([get(sheet, "D1"), get(sheet, "C2"), get(sheet, "D2"), get(sheet, "F1")]).toEqual([2, 3, 4, 10]);
    await edit("A1", 3);
    expect([modelCell(sheet, "C1")?.spill, get(sheet, "D3"), get(sheet, "F1")]).toEqual(["C1:D3", 6, 21]);
    await edit("A1", 1);
    expect([modelCell(sheet, "C1")?.spill, get(sheet, "C2"), get(sheet, "D3"), get(sheet, "F1")]).toEqual([
      "C1:D1",
      null,
      null,
      3,
    ]);
    await edit("A1", 2);
    expect(await edit("C2", "chặn")).toMatchObject({ C1: { error: "#SPILL!" } });
    expect([get(sheet, "C2"), get(sheet, "D1"), get(sheet, "D2")]).toEqual(["chặn", null, null]);
    await edit("C2", undefined);
    expect([get(sheet, "C1"), get(sheet, "C2"), get(sheet, "F1")]).toEqual([1, 3, 10]);
    await edit("C1", 9);
    expect([get(sheet, "C1"), get(sheet, "D1"), get(sheet, "C2"), get(sheet, "F1")]).toEqual([9, null, null, 9]);
  });

  test("cells that an array of the file filled do not block it", async () => {
    const model = workbook(["S", { A1: 5, A2: 6, A3: 7, C1: "=FILTER(A1:A3,A1:A3>5)", C2: 7, C3: "cũ" }]);
    const sheet = model.sheets[0] as SheetModel;
    Object.assign(modelCell(sheet, "C1") ?? {}, { arrayKind: "dynamic", spill: "C1:C3" });
    await start(model);
    expect([get(sheet, "C1"), get(sheet, "C2"), get(sheet, "C3")]).toEqual([6, 7, null]);
  });

  test("a spilled cell whose look changed does not block", async () => {
    const { sheet, edit } = await start(workbook(["S", { C1: "=SEQUENCE(2)" }]));
    expect(await edit("C2", get(sheet, "C2"))).toEqual({});
    expect(get(sheet, "C1")).toBe(1);
  });
});

describe("custom functions", () => {
  test("blanks arrive as blanks, ranges as matrices, single cells as scalars, with the address of the cell", async () => {
    const bridge = bridgeOf({ "VN.DEM": () => 1 });
    await start(workbook(["Khảo sát", { A1: 0, A2: "x", B1: true, D1: "=VN.DEM(A1:B3,A1,A9,,1.5)" }]), bridge);
    expect(bridge.calls).toEqual([
      {
        name: "VN.DEM",
        args: [
          [
            [0, true],
            ["x", null],
            [null, null],
          ],
          0,
          null,
          null,
          1.5,
        ],
        address: "'Khảo sát'!D1",
      },
    ]);
  });

  test("the bridge may say which parameters take a matrix", async () => {
    const bridge = { ...bridgeOf({ F: () => 1 }), takesMatrix: (_name: string, position: number) => position === 0 };
    const { sheet } = await start(
      workbook(["S", { A1: 1, A2: "=NA()", B1: "=F(A1,A1)", B2: "=F(A2,1)", B3: "=F(1,A2)", B4: "=F(1,A1:A2)" }]),
      bridge,
    );
    expect(bridge.calls.map((call) => call.args)).toEqual(
      expect.arrayContaining([
        [[[1]], 1],
        [[[{ error: "#N/A" }]], 1],
      ]),
    );
    expect(bridge.calls).toHaveLength(2);
    expect([get(sheet, "B3"), get(sheet, "B4")]).toEqual([{ error: "#N/A" }, { error: "#VALUE!" }]);
  });

  test("all calls of a wave are issued together", async () => {
    const cells: Cells = {};
    for (let row = 1; row <= 40; row += 1)
      Object.assign(cells, { [`A${row}`]: row, [`B${row}`]: `=HAI(A${row})`, [`C${row}`]: `=HAI(B${row})` });
    const bridge = bridgeOf({ HAI: (n) => Number(n) * 2 });
    const { sheet, edit } = await start(workbook(["S", { ...cells, D1: "=SUM(C1:C40)" }]), bridge);
    expect(get(sheet, "D1")).toBe(820 * 4);
    expect(bridge.calls).toHaveLength(80);
    expect(bridge.together).toBe(40);
    bridge.calls.length = 0;
    expect(await edit("A3", 10)).toEqual({ B3: 20, C3: 40, D1: 3308 });
    expect(bridge.calls).toHaveLength(2);
  });

  test("nested calls, calls inside native functions, results used by native formulas", async () => {
    const bridge = bridgeOf({ HAI: (n) => Number(n) * 2, LOI: () => ({ error: "#N/A", message: "thiếu số liệu" }) });
    const { sheet } = await start(
      workbook([
        "S",
        { A1: 3, B1: "=HAI(HAI(A1))+1", B2: "=IFERROR(LOI(),7)", B3: "=IF(HAI(A1)>5,HAI(1),HAI(100))", B4: "=B1+B3" },
      ]),
      bridge,
    );
    expect(["B1", "B2", "B3", "B4"].map((address) => get(sheet, address))).toEqual([13, 7, 2, 15]);
  });

  test("errors keep their message, rejections become #VALUE!, neither ends the calculator", async () => {
    const bridge = bridgeOf({
      LOI: () => ({ error: "#N/A", message: "thiếu số liệu" }),
      HONG: () => {
        throw new Error("hỏng rồi");
      },
    });
    const { sheet, edit } = await start(workbook(["S", { A1: "=LOI()", A2: "=HONG(1)", A3: "=A1", B1: 1, B2: "=B1+1" }]), bridge);
    expect(get(sheet, "A1")).toEqual({ error: "#N/A", message: "thiếu số liệu" });
    expect(get(sheet, "A2")).toEqual({ error: "#VALUE!", message: "hỏng rồi" });
    expect(get(sheet, "A3")).toEqual({ error: "#N/A" });
    expect(await edit("B1", 2)).toEqual({ B2: 3 });
  });

  test("matrices spill and are blocked", async () => {
    const bridge = bridgeOf({
      "VN.BANG": (n) =>
        [
          ["Đạt", n as number],
          [null, true],
        ] as CellScalar[][],
      RONG: () => [],
    });
    const { sheet, edit } = await start(workbook(["S", { A1: 5, C1: "=VN.BANG(A1)", F1: "=SUM(C1:D2)", G1: "=RONG()" }]), bridge);
    expect(modelCell(sheet, "C1")?.spill).toBe("C1:D2");
    expect([get(sheet, "C1"), get(sheet, "D1"), get(sheet, "D2"), get(sheet, "F1"), get(sheet, "G1")]).toEqual([
      "Đạt",
      5,
      true,
      5,
      { error: "#CALC!" },
    ]);
    await edit("D2", "chặn");
    expect(get(sheet, "C1")).toEqual({ error: "#SPILL!" });
    await edit("D2", undefined);
    expect([get(sheet, "C1"), get(sheet, "D2")]).toEqual(["Đạt", true]);
  });

  test("a function that answers differently is asked again in the next run", async () => {
    let answer = 1;
    const { sheet, model } = await start(workbook(["S", { A1: "=LUC()" }]), bridgeOf({ LUC: () => answer }));
    answer = 2;
    const changes = (await calculator?.recalculate("all")) ?? [];
    writeComputed(model, changes);
    expect(get(sheet, "A1")).toBe(2);
  });

  test("functions that depend on each other in a circle come to an end", async () => {
    const bridge = bridgeOf({ MOT: (n) => Number(n) + 1 });
    const { sheet } = await start(workbook(["S", { A1: "=MOT(B1)", B1: "=MOT(A1)", C1: "=1+1" }]), bridge);
    expect(get(sheet, "C1")).toBe(2);
  });

  test("no bridge: #NAME?; no formula: nothing to tell", async () => {
    const { sheet } = await start(workbook(["S", { A1: "=VN.DEM(1)" }]));
    expect(get(sheet, "A1")).toEqual({ error: "#NAME?" });
    calculator?.dispose();
    const empty = calc.createCalculator();
    await empty.load(workbook(["S", { A1: 1 }]));
    expect(await empty.recalculate("all")).toEqual([]);
    empty.dispose();
    await expect(empty.recalculate("all")).rejects.toThrow("No workbook");
  });
});
