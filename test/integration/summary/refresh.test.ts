/** A refreshed summary is the one that a fresh workbook with the same data would get: nothing of the earlier one is left. */
import type { CheckReport } from "../../../src/core/report/types";
import { sampleSheets } from "../../../src/documents/sample/sheets";
import type { PlanCell, SheetPlan } from "../../../src/core/workbook/plan";
import { closeAddins, openAddin, type RunningAddin } from "../support/addin";
import { checkSample } from "../support/sample";

afterEach(closeAddins);

type Cells = readonly (readonly (PlanCell | null)[])[];
type Change = (sheet: string, cells: Cells) => Cells;

/** The sample of 2022 with its sheets changed. */
function plansWith(change: Change): SheetPlan[] {
  return sampleSheets().map((plan) => ({ ...plan, cells: change(plan.name, plan.cells), validations: [] }));
}

const unchanged: Change = (_, cells) => cells;

async function open(change: Change): Promise<RunningAddin> {
  const addin = await openAddin();
  await addin.excel.writePlans(plansWith(change).map((plan) => ({ plan })));
  return addin;
}

/** Everything that a reader of the two generated sheets sees, and what Excel would print. */
function seen({ host }: RunningAddin): unknown {
  const sheets = ["Kết quả", "Tổng hợp"].map((wanted) => {
    const sheet = host.model.sheets.find(({ name }) => name === wanted)!;
    const cells: [string, unknown, unknown][] = [];
    for (const [row, columns] of sheet.rows) {
      for (const [column, cell] of columns) {
        const content = cell.formula ?? cell.value ?? null;
        const { left, right, top, bottom } = host.model.styles[cell.style]!.border;
        const borders = [left, right, top, bottom].map((line) => line?.style ?? "");
        if (content !== null || borders.some((line) => line !== "")) cells.push([`${row}:${column}`, content, borders]);
      }
    }
    cells.sort(([a], [b]) => (a < b ? -1 : 1));
    return { cells, merges: [...sheet.merges].sort(), page: sheet.page };
  });
  const names = host.model.names.map(({ name, refersTo }) => [name, refersTo]).sort();
  return { sheets, names };
}

/** The summary of the sample, then the changed data over it, and the summary again. */
async function refreshed(change: Change): Promise<{ addin: RunningAddin; report: CheckReport }> {
  const addin = await open(unchanged);
  await addin.app.summarise(await checkSample(addin));
  const tasks = plansWith(change).map((plan) => ({ plan, replaces: "A1:CZ200" }));
  await addin.excel.writePlans(tasks);
  const report = await checkSample(addin);
  await addin.app.summarise(report);
  return { addin, report };
}

async function fresh(change: Change): Promise<unknown> {
  const addin = await open(change);
  await addin.app.summarise(await checkSample(addin));
  return seen(addin);
}

const isWard = (name: string) => (row: readonly (PlanCell | null)[]) => row[1]?.value === name;
const LISTS = new Set(["Danh sách phường", "Khảo sát"]);
const inLists =
  (change: (cells: Cells) => Cells): Change =>
  (sheet, cells) =>
    LISTS.has(sheet) ? change(cells) : cells;

const CHANGES: readonly (readonly [what: string, change: Change, expected: (report: CheckReport) => unknown])[] = [
  [
    "a ward added",
    inLists((cells) => {
      const last = cells.find(isWard("Phan Đình Phùng"))!;
      const added = last.map((cell, column) => (column === 1 ? { ...cell, value: "Phường Mới" } : cell));
      return [...cells, added.map((cell, column) => (column === 0 && cell ? { ...cell, value: "99999" } : cell))];
    }),
    (report) => report.results.length === 15,
  ],
  [
    "a ward removed",
    inLists((cells) => cells.filter((row) => !isWard("Dị Sử")(row))),
    (report) => report.results.length === 13 && report.results.every(({ ward }) => ward !== "Dị Sử"),
  ],
  [
    "a ward renamed",
    inLists((cells) =>
      cells.map((row) =>
        isWard("Minh Khai")(row) ? row.map((cell, i) => (i === 1 ? { ...cell, value: "Minh Khai Mới" } : cell)) : row,
      ),
    ),
    (report) => report.results.some(({ ward }) => ward === "Minh Khai Mới"),
  ],
  [
    "a set of 20 criteria",
    (sheet, cells) => (sheet === "Tiêu chí" ? cells.filter((row) => !/^TC2[12]$/.test(String(row[2]?.value ?? ""))) : cells),
    (report) => report.criteria.criteria.length === 20 && report.required === 20,
  ],
];

test("refreshing twice changes nothing", async () => {
  const addin = await open(unchanged);
  await addin.app.summarise(await checkSample(addin));
  const first = seen(addin);
  const again = await checkSample(addin);
  expect((await addin.app.previewSummary(again)).edited).toEqual([]);
  await addin.app.summarise(again);
  expect(seen(addin)).toEqual(first);
});

test.each(CHANGES)("%s: the summary follows without leftovers", async (_, change, expected) => {
  const { addin, report } = await refreshed(change);
  expect(expected(report)).toBe(true);
  expect(seen(addin)).toEqual(await fresh(change));
});

test("pages of wards are written on demand, refreshed in place, and are no survey", async () => {
  const addin = await open(unchanged);
  const report = await checkSample(addin);
  const outcome = await addin.app.writeWardPages(report);
  expect(outcome.sheets).toMatchObject([{ name: "Phiếu từng phường", exists: false }]);
  const again = await checkSample(addin);
  expect(again.surveys).toEqual(report.surveys);
  expect((await addin.app.writeWardPages(again, [])).sheets).toMatchObject([{ exists: true, ours: true }]);
  const sheet = addin.host.model.sheets.find(({ name }) => name === "Phiếu từng phường")!;
  expect(
    [...sheet.rows.values()]
      .flatMap((row) => [...row.values()])
      .filter(({ value }) => value !== undefined && value !== null && value !== ""),
  ).toEqual([]);
});
