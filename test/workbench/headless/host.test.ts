import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { HeadlessHost } from "../../../src/workbench/headless/host";
import { excel, excelError, start } from "../support";

let host: HeadlessHost;
beforeAll(async () => {
  host = await start();
});
afterAll(() => host?.close());

describe("start", () => {
  test("office.js says it is Excel, with the task pane shown, in Vietnamese", async () => {
    expect(host.office).toEqual({ host: "Excel", platform: "OfficeOnline" });
    const info = host.window.eval(`JSON.stringify([Office.context.displayLanguage, Office.context.host])`) as string;
    expect(JSON.parse(info)).toEqual(["vi-VN", "Excel"]);
    host.assertClean();
  });

  test("claims the API sets of an LTSC 2021 and no more", () => {
    const supported = (set: string, version: string) =>
      host.window.eval(`Office.context.requirements.isSetSupported("${set}", "${version}")`) as boolean;
    expect(supported("ExcelApi", "1.14")).toBe(true);
    expect(supported("ExcelApi", "1.15")).toBe(false);
    expect(supported("SharedRuntime", "1.1")).toBe(true);
    expect(supported("DialogApi", "1.1")).toBe(false);
  });

  test("an older Excel can be simulated: it has neither the set nor its members", async () => {
    const old = await start({ requirements: { ExcelApi: 1.7 } });
    expect(old.window.eval(`Office.context.requirements.isSetSupported("ExcelApi", "1.9")`)).toBe(false);
    const error = await excelError(old, `ws.getRanges("A1,B2").load("address");`);
    expect(error).toMatchObject({ code: "ApiNotFound", location: "Worksheet.getRanges" });
    expect(await excel(old, `const r = ws.getRange("A1"); r.load(); await sync(); return "hasSpill" in r.toJSON();`)).toBe(false);
    await old.close();
  });

  test("runs the add-in's scripts in order, from their files", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "addin-"));
    const scripts = ["one.js", "two.js"].map((name) => path.join(folder, name));
    writeFileSync(scripts[0]!, "window.order = ['one'];");
    writeFileSync(scripts[1]!, "window.order.push('two');");
    const own = await start({ scripts });
    expect(own.window.eval("window.order.join()")).toBe("one,two");
    await own.close();
  });

  test("an error that a script leaves uncaught is reported", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "addin-"));
    const script = path.join(folder, "broken.js");
    writeFileSync(script, "throw new Error('broken on purpose');");
    const own = await start({ scripts: [script] });
    expect(own.errors).toEqual([expect.stringContaining("broken on purpose")]);
    expect(() => own.assertClean()).toThrow("broken on purpose");
    await own.close();
  });
});

describe("no network", () => {
  const attempts = [
    ["fetch", `fetch("https://example.org/a").catch(() => 0)`, "fetch https://example.org/a"],
    [
      "XMLHttpRequest",
      `try { new XMLHttpRequest().open("GET", "https://example.org/b") } catch {}`,
      "XMLHttpRequest https://example.org/b",
    ],
    ["WebSocket", `try { new WebSocket("wss://example.org/c") } catch {}`, "WebSocket wss://example.org/c"],
    ["sendBeacon", `navigator.sendBeacon("https://example.org/d")`, "sendBeacon https://example.org/d"],
    [
      "script",
      `document.head.append(Object.assign(document.createElement("script"), { src: "https://example.org/e.js" }))`,
      "resource https://example.org/e.js",
    ],
  ] as const;

  test.each(attempts)("%s is refused, named, and makes the run fail", async (_name, code, refused) => {
    const told: string[] = [];
    const own = await start({ onRequest: (what) => told.push(what) });
    own.window.eval(code);
    expect(own.refused).toEqual([refused]);
    expect(told).toEqual([refused]);
    expect(() => own.assertClean()).toThrow(refused);
    await expect(own.close()).rejects.toThrow(refused);
  });

  test("files outside the add-in's and Office's folders are not served", async () => {
    const own = await start();
    own.window.eval(
      `document.head.append(Object.assign(document.createElement("script"), { src: "/office/..%2f..%2fpackage.json" }))`,
    );
    expect(own.refused).toHaveLength(1);
    await expect(own.close()).rejects.toThrow("package.json");
  });
});

describe("what the host lacks", () => {
  test("answers ApiNotFound by name and is counted", async () => {
    const own = await start();
    const error = await excelError(own, `ws.getRange("A1").getDirectDependents().load();`);
    expect(error).toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Range.getDirectDependents") });
    expect(own.stats().unknown).toEqual(["Range.getDirectDependents"]);
    expect(() => own.assertClean()).toThrow("unknown member: Range.getDirectDependents");
    await own.close();
  });

  test("a property, a service and a method of Office are named too", async () => {
    const own = await start({ requirements: { ExcelApi: 1.14, DialogApi: 1.2 } });
    await excelError(own, `ctx.workbook.tables.load("count");`);
    own.window.eval(`Office.context.ui.displayDialogAsync("https://addin.test/x.html", {}, () => undefined)`);
    for (let i = 0; i < 200 && own.stats().unknown.length < 2; i++) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(own.stats().unknown).toEqual(["Workbook.tables", expect.stringMatching(/^(event|method) /)]);
    await own.close();
  });
});

test("counts requests, syncs and bytes, and starts over when told", async () => {
  host.resetStats();
  await excel(host, `const r = ws.getRange("A1"); r.load("values"); await sync(); r.load("address"); await sync();`);
  const stats = host.stats();
  expect(stats.syncs).toBe(2);
  expect(stats.requests).toBeGreaterThanOrEqual(2);
  expect(stats.requestBytes).toBeGreaterThan(500);
  expect(stats.responseBytes).toBeGreaterThan(50);
  host.resetStats();
  expect(host.stats().syncs).toBe(0);
});

test("commands: the function of the button runs and says when it is done", async () => {
  host.window.eval(
    `Office.actions.associate("check", (event) => { window.pressed = event.source.id; setTimeout(() => event.completed(), 5); });`,
  );
  await host.invokeCommand("check");
  expect(host.window.eval("window.pressed")).toBe("check");
});

test("the pane can be hidden and shown, and is told of it", async () => {
  host.window.eval(`window.seen = []; Office.addin.onVisibilityModeChanged((m) => window.seen.push(m.visibilityMode));`);
  await host.window.eval(`Office.addin.hide().then(() => Office.addin.showAsTaskpane())`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host.window.eval("window.seen.join()")).toBe("Hidden,Taskpane");
});

test("document settings and workbook settings are one store", async () => {
  await host.window.eval(`new Promise((done) => {
    Office.context.document.settings.set("dang", { a: ["Đ", 1] });
    Office.context.document.settings.saveAsync(done); })`);
  expect(host.model.settings.get("dang")).toEqual({ a: ["Đ", 1] });
  const read = await excel(
    host,
    `const s = ctx.workbook.settings.getItem("dang"); s.load("value"); await sync(); return s.value;`,
  );
  expect(read).toEqual({ a: ["Đ", 1] });
});

describe("limits of Excel on the web", () => {
  test("an answer over 5 MB is refused", async () => {
    const big = await start();
    const row = Array.from({ length: 60 }, () => "x".repeat(100));
    await big.setCells(
      "Sheet1",
      "A1:BH1000",
      Array.from({ length: 1000 }, () => row),
    );
    const error = await excelError(big, `ws.getRange("A1:BH1000").load("values");`);
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
    await big.close();
  });

  test("a request over 5 MB is refused", async () => {
    const error = await excelError(host, `ws.getRange("A1").values = [["x".repeat(6000000)]];`);
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  });
});
