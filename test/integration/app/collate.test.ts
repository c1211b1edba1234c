import { cellOf } from "../../support/place";
import { snapshotOf } from "../../support/table";
import { closeAddins, openAddin } from "../support/addin";
import { checkSample, contents, openSample } from "../support/sample";

afterEach(closeAddins);

const source = (file: string, land: number) => ({
  file,
  snapshot: {
    sheets: [
      snapshotOf("KS", [
        ["Phường", "TC06.a", "TC06.b"],
        ["Lam Sơn", land, 1],
      ]),
    ],
    names: [],
    state: null,
  },
});

test("workbooks are read into the empty cells of the open survey, and what disagrees is reported", async () => {
  const addin = await openSample();
  await addin.host.setCells("Khảo sát", "N4", [[""]]);
  const outcome = await addin.app.collateWorkbooks([source("a.xlsx", 777), source("b.xlsx", 888)], { today: "2023-01-05" });
  expect(contents(addin, "Khảo sát", "N4")).toBe(777);
  expect(outcome.written).toBe(1);
  expect(outcome.skipped).toEqual([]);
  expect(outcome.disagreements).toMatchObject([
    { ward: "Lam Sơn", code: "TC06.a", kept: "777", keptFrom: "a.xlsx", file: "b.xlsx" },
  ]);
});

test("without a survey nothing is written", async () => {
  const addin = await openAddin();
  await expect(addin.app.collateWorkbooks([source("a.xlsx", 777)])).rejects.toMatchObject({ code: "no-survey" });
});

test("applied fixes stand in the log of the findings sheet, and one that was put back does not", async () => {
  const addin = await openSample();
  await addin.host.setCells("Khảo sát", "N4", [["2.160m²"]]);
  const report = await checkSample(addin);
  const fixable = report.findings.filter((one) => cellOf(one) === "N4" && one.suggestion);
  const { applied } = await addin.app.applyFixes(fixable);
  const log = async () => {
    await addin.app.writeFindingsSheet(await checkSample(addin));
    const sheet = addin.host.model.sheets.find(({ name }) => name === "Nội dung rà soát")!;
    return [...sheet.rows.values()]
      .flatMap((row) => [...row.values()].map(({ value }) => value))
      .filter((value) => value === "2.160m²");
  };
  expect(await log()).toHaveLength(1);
  await addin.app.undoFix(applied[0]!);
  expect((await addin.app.applyFixes([])).applied).toEqual([]);
  await addin.host.setCells("Khảo sát", "N4", [[2160]]);
  expect(await log()).toEqual([]);
});
