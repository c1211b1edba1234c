/** Computing never damages what a file holds: only what depends on a change is computed, and only if it can be. */
import { writeComputed } from "../../../src/workbench/objects/calculation";
import type { Calculator, Change, CustomFunctionBridge } from "../../../src/workbench/calc";
import { timeLimit } from "../../../src/workbench/headless/timeLimit";
import type { CellModel, CellScalar, SheetModel, WorkbookModel } from "../../../src/workbench/model/types";
import { newFile } from "../../../src/workbench/xlsx/save";
import { areaOf } from "./support/area";
import { loadCalc } from "./support/bundle";

/** A constant, or a formula as a file holds it: text, stored value, and what kind of array it is. */
type Stored = CellScalar | { f: string; v: CellScalar; array?: "array" | "dynamic"; ref?: string };
type Cells = Record<string, Stored>;

let calc: Awaited<ReturnType<typeof loadCalc>>;
let calculator: Calculator | undefined;
beforeAll(async () => {
  calc = await loadCalc();
});
afterEach(() => calculator?.dispose());

function cellOf(stored: Stored): CellModel {
  if (typeof stored !== "object" || stored === null || !("f" in stored)) return { value: stored, style: 0 };
  const cell: CellModel = { value: stored.v, formula: stored.f, stored: true, style: 0 };
  return stored.array ? { ...cell, arrayKind: stored.array, spill: stored.ref } : cell;
}

function place(address: string): { row: number; column: number } {
  const { firstRow, firstColumn } = areaOf(address);
  return { row: firstRow, column: firstColumn };
}

function put(sheet: SheetModel, address: string, cell: CellModel): void {
  const { row, column } = place(address);
  const line = sheet.rows.get(row) ?? new Map<number, CellModel>();
  sheet.rows.set(row, line.set(column, cell));
}

function fileOf(...sheets: [name: string, cells: Cells][]): WorkbookModel {
  const { model } = newFile();
  const blank = model.sheets[0] as SheetModel;
  model.sheets = sheets.map(([name, cells], index) => {
    const sheet: SheetModel = { ...structuredClone(blank), id: `{sheet-${index}}`, name };
    for (const [address, stored] of Object.entries(cells)) put(sheet, address, cellOf(stored));
    return sheet;
  });
  return model;
}

const shown = (model: WorkbookModel, sheet = 0): Record<string, CellScalar> =>
  Object.fromEntries(
    [...(model.sheets[sheet] as SheetModel).rows].flatMap(([row, line]) =>
      [...line].map(([column, { value }]) => [`${String.fromCharCode(65 + column)}${row + 1}`, value]),
    ),
  );

async function open(model: WorkbookModel, bridge?: CustomFunctionBridge, tables: Parameters<Calculator["load"]>[1] = []) {
  const engine = calc.createCalculator(bridge, tables, timeLimit(2000));
  calculator = engine;
  await engine.load(model, tables);
  const run = async (changed: readonly Change[] | "all"): Promise<void> => {
    writeComputed(model, await engine.recalculate(changed));
  };
  await run([]);
  return {
    run,
    /** Types a constant. */
    type: (address: string, value: CellScalar, sheet = 0): Promise<void> => {
      const on = model.sheets[sheet] as SheetModel;
      put(on, address, { value, style: 0 });
      return run([{ sheetId: on.id, area: areaOf(address) }]);
    },
  };
}

test("opening computes nothing but formulas without a value", async () => {
  const model = fileOf(["S", { A1: 1, B1: { f: "=A1+1", v: 99 }, C1: { f: "=B1+1", v: null }, D1: { f: "=TODAY()", v: 5 } }]);
  await open(model);
  expect(shown(model)).toEqual({ A1: 1, B1: 99, C1: 100, D1: 5 });
});

test("an edit computes what depends on it and leaves the rest as stored", async () => {
  const model = fileOf(["S", { A1: 1, A2: 1, B1: { f: "=A1+1", v: 99 }, B2: { f: "=A2+1", v: 77 }, C2: { f: "=NOW()", v: 3 } }]);
  const { type } = await open(model);
  await type("A1", 5);
  expect(shown(model)).toEqual({ A1: 5, A2: 1, B1: 6, B2: 77, C2: 3 });
});

const TABLE = { name: "Bang1", sheetId: "{sheet-0}", area: areaOf("A20:B23"), columns: ["Tên", "Dân số"] };

// Each formula reads A1, which is changed; its value is what another program computed.
test.each<[why: string, formula: string]>([
  ["link to another workbook", "=A1+'[1]Dân số'!$A$1"],
  ["link to another workbook, unquoted", "=A1+[2]Sheet1!A1"],
  ["name of another workbook", "=A1+[1]!TongDan"],
  ["function of a macro or another add-in", "=DOCSO(A1)"],
  ["cube", '=CUBEVALUE("M",A1)'],
  ["pivot table", '=GETPIVOTDATA("Tổng",A1)'],
  ["web", '=WEBSERVICE("https://"&A1)'],
  ["picture", "=IMAGE(A1)"],
  ["several sheets", "=A1+SUM(S:T!B9)"],
  ["several sheets, quoted", "=A1+SUM('S:T'!B9)"],
  ["single", "=@A1:A3"],
  ["spill of another cell", "=SUM(A1#)"],
  ["union", "=A1+SUM((A1,A2))"],
  ["intersection", "=A1+SUM(A1:A3 A2:B2)"],
  ["line break in a text", '=A1&"Chưa\nđạt"'],
  ["totals of a table", "=A1+Bang1[[#Totals],[Dân số]]"],
  ["column of the table around", "=A1+[Dân số]"],
  ["name that means other cells elsewhere", "=A1+OBenTrai"],
  ["name of one sheet that the workbook has too", "=A1+TyLe"],
  ["name that stands for a link", "=A1+SoDan"],
  ["array where one value belongs", "=A1:A3*2"],
  ["functions that throw in the engine", "=SUM(OFFSET(A1,0,0,COUNT(A1:A3)+0.5,1))"],
  ["names bound twice", "=LET(x,A1,LET(x,2,x+x)*x)"],
])("%s: the stored value stands", async (_why, formula) => {
  const model = fileOf(
    [
      "S",
      { A1: 1, A2: 2, A3: 3, D5: { f: formula, v: "đã tính" }, E5: { f: '=D5&"!"', v: "đã tính!" }, E6: { f: "=A1+1", v: 2 } },
    ],
    ["T", { B9: 4 }],
  );
  model.names = [
    { name: "OBenTrai", refersTo: "'S'!XFD1", scope: null, visible: true },
    { name: "TyLe", refersTo: "1", scope: null, visible: true },
    { name: "TyLe", refersTo: "100", scope: "{sheet-1}", visible: true },
    { name: "SoDan", refersTo: "'[1]Dân số'!$A$1", scope: null, visible: true },
  ];
  const { type, run } = await open(model, undefined, [TABLE]);
  await type("A1", 10);
  expect(shown(model)).toEqual({ A1: 10, A2: 2, A3: 3, D5: "đã tính", E5: "đã tính!", E6: 11 });
  await run("all");
  expect(shown(model)).toMatchObject({ D5: "đã tính", E5: "đã tính!", E6: 11 });
});

test("dates counted from 1904 are not computed with functions that count from 1900", async () => {
  const model = fileOf(["S", { A1: 44926, B1: { f: "=YEAR(A1)", v: 2027 }, C1: { f: "=A1+1", v: 44927 } }]);
  model.date1904 = true;
  const { type } = await open(model);
  await type("A1", 44927);
  expect(shown(model)).toEqual({ A1: 44927, B1: 2027, C1: 44928 });
});

test("formulas in a circle keep what iteration had found", async () => {
  const cells = {
    A1: 10,
    B1: { f: "=A1+C1", v: 20 },
    C1: { f: "=B1/2", v: 10 },
    D1: { f: "=B1*2", v: 40 },
    E1: { f: "=A1*2", v: 20 },
  };
  const model = fileOf(["S", cells]);
  const { type } = await open(model);
  await type("A1", 12);
  expect(shown(model)).toEqual({ A1: 12, B1: 20, C1: 10, D1: 40, E1: 24 });
});

test("a formula that does not end is cut off, the others are computed", async () => {
  const endless: CustomFunctionBridge = { names: () => ["XOAY"], takesMatrix: () => spin(), call: () => Promise.resolve(1) };
  const model = fileOf(["S", { A1: 1, B1: { f: "=XOAY(A1)", v: 7 }, C1: { f: "=B1+1", v: 8 }, D1: { f: "=A1+1", v: 2 } }]);
  const { type } = await open(model, endless);
  await type("A1", 5);
  expect(shown(model)).toEqual({ A1: 5, B1: 7, C1: 8, D1: 6 });
});

function spin(): never {
  for (;;);
}

test("a formula for one cell takes of a range the cell in its row, and touches no neighbour", async () => {
  const model = fileOf(["S", { A1: 10, A2: 20, A3: 30, C3: { f: "=A$1:A$10", v: 30 }, C4: "của tôi" }]);
  const { type } = await open(model);
  await type("A3", 33);
  expect(shown(model)).toEqual({ A1: 10, A2: 20, A3: 33, C3: 33, C4: "của tôi" });
});

test("an array formula of fixed size fills its area, no more and no less", async () => {
  const model = fileOf([
    "S",
    {
      ...{ A1: 1, A2: 2, A3: 3 },
      ...{ C1: { f: "=A1:A3", v: 1, array: "array" as const, ref: "C1" }, C2: "của tôi" },
      ...{
        E1: { f: "=A1:A3*2", v: 2, array: "array" as const, ref: "E1:E5" },
        E2: 4,
        E3: 6,
        E4: { error: "#N/A" },
        E5: { error: "#N/A" },
      },
      ...{ G1: { f: "=SUM(A1:A3)", v: 6, array: "array" as const, ref: "G1:G2" }, G2: 6 },
    },
  ]);
  const { type } = await open(model);
  await type("A1", 5);
  expect(shown(model)).toMatchObject({ C1: 5, C2: "của tôi", G1: 10, G2: 10 });
  expect(shown(model)).toMatchObject({ E1: 10, E2: 4, E3: 6, E4: { error: "#N/A" }, E5: { error: "#N/A" } });
});

test("what a dynamic array of the file fills is read before it is computed", async () => {
  const model = fileOf([
    "S",
    { A1: 2, C1: { f: "=SEQUENCE(A1)", v: 1, array: "dynamic", ref: "C1:C2" }, C2: 2, E1: 1, F1: { f: "=SUM(C1:C9)+E1", v: 4 } },
  ]);
  const { type } = await open(model);
  await type("E1", 10);
  expect(shown(model)).toMatchObject({ C1: 1, C2: 2, F1: 13 });
  await type("A1", 3);
  expect(shown(model)).toMatchObject({ C1: 1, C2: 2, C3: 3, F1: 16 });
});

test("a file without values is computed, and what cannot be computed stays blank", async () => {
  const model = fileOf([
    "S",
    { A1: 4, B1: { f: "=A1*2", v: null }, C1: { f: "=DOCSO(A1)", v: null }, D1: { f: "=A1:A3*2", v: null } },
  ]);
  await open(model);
  expect(shown(model)).toEqual({ A1: 4, B1: 8, C1: null, D1: null });
});

test("a custom function that waited for its add-in is computed when the add-in is there", async () => {
  const model = fileOf([
    "S",
    { A1: 4, B1: { f: "=HAI(A1)", v: { error: "#NAME?" } }, C1: { f: "=DOCSO(A1)", v: { error: "#NAME?" } } },
  ]);
  await open(model, { names: () => ["HAI"], call: (_name, [n]) => Promise.resolve(Number(n) * 2) });
  expect(shown(model)).toEqual({ A1: 4, B1: 8, C1: { error: "#NAME?" } });
});
