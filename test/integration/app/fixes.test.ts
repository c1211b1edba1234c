import { at, cellOf } from "../../support/place";
import { closeAddins } from "../support/addin";
import { checkSample, contents, openSample } from "../support/sample";

afterEach(closeAddins);

/** TC06.a of the first ward: 2.16 m² is a thousandth of what is meant. */
const LAND = "N4";

test("a fix is written, can be undone, and is left alone when the cell changed meanwhile", async () => {
  const addin = await openSample();
  const { app, host } = addin;
  await host.setCells("Khảo sát", LAND, [[2.16]]);
  const original = contents(addin, "Khảo sát", LAND);
  const report = await checkSample(addin);
  const findings = report.findings.filter((one) => cellOf(one) === LAND && one.suggestion);
  expect(findings.length).toBeGreaterThan(0);
  const { applied } = await app.applyFixes([findings[0]!]);
  expect(contents(addin, "Khảo sát", LAND)).toBe(applied[0]!.after);
  await app.undoFix(applied[0]!);
  expect(contents(addin, "Khảo sát", LAND)).toBe(original);
  await host.setCells("Khảo sát", LAND, [[7]]);
  expect((await app.applyFixes([findings[0]!])).skipped).toEqual([{ ...at("Khảo sát", LAND), reason: "cell-changed" }]);
  await expect(app.undoFix(applied[0]!)).rejects.toMatchObject({ code: "cell-changed" });
});

test("the pass mark is confirmed in its cell, or kept in the workbook where there is no such sheet", async () => {
  const addin = await openSample();
  expect(await addin.app.confirmPassMark(20)).toEqual({ sheet: "Thông số", row: expect.any(Number) as number, column: 2 });
  expect((await checkSample(addin)).required).toBe(20);
  await expect(addin.app.confirmPassMark(0)).rejects.toMatchObject({ code: "invalid-pass-mark" });
});

test("a check reads in three syncs and writes nothing", async () => {
  const addin = await openSample();
  addin.host.resetStats();
  await checkSample(addin);
  expect(addin.host.stats().syncs).toBe(3);
});

test("ribbon commands and functions run over the same workbook", async () => {
  const addin = await openSample();
  await addin.host.invokeCommand("highlight");
  expect((await addin.excel.countRules()).rules).toBeGreaterThan(0);
  await addin.host.invokeCommand("clear");
  expect((await addin.excel.countRules()).rules).toBe(0);
  expect(await addin.host.callFunction("ROADMAP_TARGET", [2025], "'Khảo sát'!A1")).toBe(7);
  expect(await addin.host.callFunction("CRITERION_SCORE", ["TC99", [[1]]], "'Khảo sát'!A1")).toMatchObject({ error: "#VALUE!" });
});
