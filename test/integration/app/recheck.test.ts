import { parseArea } from "../../../src/cells/address";
import { closeAddins } from "../support/addin";
import { checkSample, openSample } from "../support/sample";

afterEach(closeAddins);

/** TC06.a of the first ward. */
const LAND = "N4";

test("after a change only the changed cells are read, and the report is that of a whole check", async () => {
  const addin = await openSample();
  const { app, host } = addin;
  const before = await checkSample(addin);
  await host.setCells("Khảo sát", LAND, [[100]]);
  host.resetStats();
  const report = await app.recheckChanged(before, [{ sheet: "Khảo sát", area: parseArea(LAND) }]);
  const { syncs, responseBytes } = host.stats();
  expect(syncs).toBe(2);
  host.resetStats();
  const whole = await checkSample(addin);
  expect(responseBytes * 10).toBeLessThan(host.stats().responseBytes);
  expect(report.findings).toEqual(whole.findings);
  expect(report.distribution).toEqual(whole.distribution);
  expect(report.findings.length).not.toBe(before.findings.length);
});

test("a row below the table, or answers given meanwhile, are not missed", async () => {
  const addin = await openSample();
  const { app, host } = addin;
  const before = await checkSample(addin);
  await host.setCells("Khảo sát", "B30", [["Trần Phú"]]);
  await host.setCells("Khảo sát", "N30", [[500]]);
  const report = await app.recheckChanged(before, [{ sheet: "Khảo sát", area: parseArea("B30") }]);
  expect(report.results).toHaveLength(before.results.length + 1);
  await app.saveAnswers({ survey: "Khảo sát", settings: { NGUONG_DAT_CHUAN: "20" } });
  const again = await app.recheckChanged(report, [{ sheet: "Khảo sát", area: parseArea("N30") }]);
  expect(again.findings).toEqual((await checkSample(addin)).findings);
});
