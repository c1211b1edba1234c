import type { HeadlessHost } from "../../../src/workbench/headless/host";
import type { WorkbookModel } from "../../../src/workbench/model/types";
import type { FunctionMetadata } from "../../../src/workbench/protocol/functionMetadata";
import { excel, start } from "../support";

const any = (name: string, more: object = {}) => ({ name, type: "any", ...more });
const matrix = { dimensionality: "matrix" };
const METADATA: FunctionMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "ADD",
      name: "ADD",
      parameters: [
        { name: "a", type: "number" },
        { name: "b", type: "number", optional: true },
      ],
    },
    { id: "DOUBLE", name: "DOUBLE", parameters: [any("cells", matrix)] },
    { id: "SHOW", name: "SHOW", parameters: [any("x"), any("rest", { optional: true })] },
    { id: "WHERE", name: "WHERE", parameters: [], options: { requiresAddress: true } },
    { id: "NOTHING", name: "NOTHING", parameters: [] },
    { id: "BOOM", name: "BOOM", parameters: [] },
    { id: "LATER", name: "LATER", parameters: [any("x")] },
    { id: "MIXED", name: "MIXED", parameters: [] },
    { id: "COUNT", name: "COUNT", parameters: [any("parts", { ...matrix, repeating: true })] },
    { id: "SHEETS", name: "SHEETS", parameters: [] },
    { id: "MISSING", name: "MISSING", parameters: [] },
  ],
};

const CODE = `
  CustomFunctions.associate("ADD", (a, b) => a + (b === null ? 100 : b));
  CustomFunctions.associate("DOUBLE", (cells) => cells.map((row) => row.map((v) => v * 2)));
  CustomFunctions.associate("SHOW", (x, rest) => JSON.stringify([x instanceof CustomFunctions.Error ? x.code : x, rest]));
  CustomFunctions.associate("WHERE", (invocation) => invocation.address);
  CustomFunctions.associate("NOTHING", () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "chưa đủ dữ liệu"); });
  CustomFunctions.associate("BOOM", () => { throw new Error("plain"); });
  CustomFunctions.associate("LATER", async (x) => { await new Promise((r) => setTimeout(r, 10)); return [[x, x]]; });
  CustomFunctions.associate("MIXED", () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "thiếu")]]);
  CustomFunctions.associate("COUNT", (parts) => parts.length);
  CustomFunctions.associate("SHEETS", () => Excel.run(async (ctx) => {
    const count = ctx.workbook.worksheets.getCount(); await ctx.sync(); return count.value; }));`;

let host: HeadlessHost;
beforeAll(async () => {
  host = await start({ functions: METADATA });
  host.window.eval(CODE);
});
afterAll(() => host?.close());

const call = (name: string, ...args: Parameters<HeadlessHost["callFunction"]>[1]) =>
  host.callFunction(name, args, "'Khảo sát'!B4");

test("numbers in, number out; names match in any case", async () => {
  expect(await Promise.all([call("ADD", 2, 3), call("add", 2, 4)])).toEqual([5, 6]);
});

test("an omitted optional argument arrives as null, a blank cell of a number as 0", async () => {
  expect(await Promise.all([call("ADD", 1), call("ADD", null, 5)])).toEqual([101, 5]);
});

test("ranges are matrices, also of one cell; results may be matrices", async () => {
  expect(
    await Promise.all([
      call("DOUBLE", [
        [1, 2],
        [3, 4],
      ]),
      call("DOUBLE", 4),
    ]),
  ).toEqual([
    [
      [2, 4],
      [6, 8],
    ],
    [[8]],
  ]);
});

test("an error as argument reaches a function that allows it", async () => {
  expect(await call("SHOW", { error: "#REF!" })).toBe('["#REF!",null]');
});

test("without the permission an error argument is the result, and the function is not called", async () => {
  const strict = await start({ functions: { ...METADATA, allowErrorForDataTypeAny: false } });
  expect(await strict.callFunction("SHOW", [{ error: "#REF!" }], "Sheet1!A1")).toEqual({ error: "#REF!" });
  await strict.close();
});

test("the address of the calling cell", async () => {
  expect(await call("WHERE")).toBe("'Khảo sát'!B4");
});

test("a thrown CustomFunctions.Error keeps code and message; any other throw is #VALUE!", async () => {
  const [nothing, boom] = await Promise.all([call("NOTHING"), call("BOOM")]);
  expect(nothing).toEqual({ error: "#N/A", message: "chưa đủ dữ liệu" });
  expect(boom).toMatchObject({ error: "#VALUE!" });
});

test("errors inside a matrix", async () => {
  expect(await call("MIXED")).toEqual([[1, { error: "#N/A", message: "thiếu" }]]);
});

test("promises, and repeating parameters", async () => {
  expect(await Promise.all([call("LATER", 7), call("COUNT", 1, [[2]], 3)])).toEqual([[[7, 7]], 3]);
});

test("a function may read the workbook while it runs", async () => {
  expect(await call("SHEETS")).toBe(2);
});

test("unknown names give #NAME?; functions never associated and wrong arguments #VALUE!", async () => {
  expect(await Promise.all([call("NO_SUCH"), call("MISSING"), call("ADD", 1, 2, 3), call("ADD")])).toEqual([
    { error: "#NAME?" },
    expect.objectContaining({ error: "#VALUE!" }),
    { error: "#VALUE!" },
    { error: "#VALUE!" },
  ]);
});

test("a thousand calls go in one batch", async () => {
  host.resetStats();
  const all = await Promise.all(Array.from({ length: 1000 }, (_, i) => call("ADD", i, 1)));
  expect(all[999]).toBe(1000);
  expect(host.stats().requests).toBeLessThan(20);
});

describe("with a calculator", () => {
  // The smallest calculator: =SUM2() adds A1 and A2; =ADD(…) goes to the add-in.
  const calculator: NonNullable<Parameters<typeof start>[0]>["calculator"] = (functions) => {
    let sheets: WorkbookModel;
    return {
      load: async (model) => void (sheets = model),
      dispose: () => undefined,
      async recalculate() {
        const sheet = sheets.sheets[0]!;
        const number = (row: number) => Number(sheet.rows.get(row)?.get(0)?.value ?? 0);
        const out = [];
        for (const [row, line] of sheet.rows) {
          for (const [column, { formula }] of line) {
            if (formula === "=SUM2()") out.push({ sheetId: sheet.id, row, column, value: number(0) + number(1) });
            if (formula?.startsWith("=ADD(")) {
              const value = await functions.call("ADD", [number(0), number(1)], "Sheet1!C1");
              out.push({ sheetId: sheet.id, row, column, value: value as number });
            }
          }
        }
        return out;
      },
    };
  };

  test("formulas are up to date in the very batch that wrote them, unless suspended", async () => {
    const own = await start({ calculator });
    const body = (suspend: string) => `
      ws.getRange("A1:A2").values = [[1], [${suspend ? 5 : 2}]]; ws.getRange("B1").formulas = [["=SUM2()"]]; ${suspend}
      const r = ws.getRange("B1"); r.load("values"); await sync();
      const first = r.values[0][0]; r.load("values"); await sync(); return [first, r.values[0][0]];`;
    expect(await excel(own, body(""))).toEqual([3, 3]);
    expect(await excel(own, body("ctx.application.suspendApiCalculationUntilNextSync();"))).toEqual(["", 6]);
    await own.close();
  });

  test("a cell of a custom function gets its value when the add-in answers; reading meanwhile does not hang", async () => {
    const own = await start({ calculator, functions: METADATA });
    own.window.eval(CODE);
    await excel(own, `ws.getRange("A1:A2").values = [[20], [22]]; ws.getRange("C1").formulas = [["=ADD(A1,A2)"]]; await sync();`);
    await own.recalculate();
    expect(await excel(own, `const r = ws.getRange("C1"); r.load("values"); await sync(); return r.values;`)).toEqual([[42]]);
    await own.close();
  });
});
