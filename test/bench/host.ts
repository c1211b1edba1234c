/** The built add-in over the real office.js: requests, bytes, functions, memory. */
import fs from "node:fs";
import path from "node:path";
import type { BatchAddin } from "../../src/batch/page";
import { startHeadless, type HeadlessHost } from "../../src/workbench/headless/host";
import type { FunctionValue } from "../../src/workbench/protocol/customFunctions";
import type { OpenedFile } from "../../src/workbench/xlsx/read";
import { once, type Row } from "./measure";
import { surveyPlans } from "./survey";
import { fileOf } from "./workbook";

const dist = path.resolve("dist");

function start(opened: OpenedFile): Promise<HeadlessHost> {
  return startHeadless({
    opened,
    scripts: [path.join(dist, "addin", "office-js", "office.js"), path.join(dist, "headless", "addin.js")],
    functions: JSON.parse(fs.readFileSync(path.join(dist, "addin", "functions.json"), "utf8")),
  });
}

const MB = 2 ** 20;

export async function hostRows(): Promise<Row[]> {
  return [...(await useCaseRows(14)), ...(await useCaseRows(249)), ...(await useCaseRows(3321)), ...(await functionRows())];
}

/** Entries so bad that a highlight marks about 10 000 cells at 3 321 wards. */
async function useCaseRows(wards: number): Promise<Row[]> {
  const host = await start(fileOf(surveyPlans({ wards, dirty: 0.05 })));
  const { deAn } = host.window as unknown as { deAn: BatchAddin };
  const rows: Row[] = [];
  const measure = async (
    what: string,
    work: () => Promise<string>,
    syncs: number | null,
    bytes: number | null,
  ): Promise<void> => {
    host.resetStats();
    const { milliseconds, value } = await once(work);
    if (!(JSON.parse(value) as { ok: boolean }).ok) throw new Error(`${what}: ${value}`);
    const stats = host.stats();
    rows.push(
      { what: `${what}, ${wards} wards`, value: milliseconds, unit: "ms", atMost: null },
      { what: "  syncs", value: stats.syncs, unit: "", atMost: syncs },
      { what: "  sent", value: stats.requestBytes / MB, unit: "MB", atMost: bytes },
      { what: "  received", value: stats.responseBytes / MB, unit: "MB", atMost: null },
    );
  };
  const parse = (host.window as unknown as { JSON: JSON }).JSON.parse;
  await measure("check", () => deAn.check(parse('{"today":"2023-01-05"}') as object), wards === 3321 ? null : 3, 1);
  await measure("highlight", () => deAn.highlight(), 3, 1);
  rows.push({ what: "  cells marked", value: markedCells(host), unit: "", atMost: null });
  if (wards < 3321) await measure("summarise", () => deAn.summarise(), null, null);
  rows.push({ what: `memory of the process, ${wards} wards`, value: process.memoryUsage().rss / MB, unit: "MB", atMost: 1536 });
  await host.close();
  return rows;
}

function markedCells({ model }: HeadlessHost): number {
  let cells = 0;
  for (const sheet of model.sheets) {
    for (const { areas } of sheet.conditionalFormats) {
      for (const area of areas) {
        const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(area)!;
        const column = (name: string): number => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        cells += (Number(match[4] ?? match[2]) - Number(match[2]) + 1) * (column(match[3] ?? match[1]!) - column(match[1]!) + 1);
      }
    }
  }
  return cells;
}

/** The survey from its row of codes on, as a formula hands it over. */
async function functionRows(): Promise<Row[]> {
  const plans = surveyPlans({ wards: 3321 });
  const survey = plans.find(({ name }) => name === "Khảo sát")!;
  const width = Math.max(...survey.cells.map((row) => row.length));
  const block = survey.cells
    .slice(2)
    .map((row) => Array.from({ length: width }, (_, c) => (row[c]?.value ?? null) as string | number | null));
  const host = await start(fileOf(surveyPlans({ wards: 14 })));
  const call = (name: string, args: FunctionValue[]): Promise<FunctionValue> => host.callFunction(name, args, "'Khảo sát'!A1");
  await call("CRITERION_SCORE", ["TC06", [[390, 1, 0, "Đ"]]]);
  host.resetStats();
  const scores = await once(() => call("SURVEY_SCORES", [block]));
  const results = await once(() => call("SURVEY_RESULTS", [block]));
  const rows = (value: FunctionValue): number => (Array.isArray(value) ? value.length : 0);
  const CALLS = 2000;
  const single = await once(() =>
    Promise.all(Array.from({ length: CALLS }, (_, i) => call("CRITERION_SCORE", ["TC06", [[390 + i, 1, 0, "Đ"]]]))),
  );
  await host.close();
  return [
    { what: "=SURVEY_SCORES over 3321 wards, one call", value: scores.milliseconds, unit: "ms", atMost: null },
    { what: "  wards without an answer", value: 3321 - rows(scores.value), unit: "", atMost: 0 },
    { what: "=SURVEY_RESULTS over 3321 wards, one call", value: results.milliseconds, unit: "ms", atMost: null },
    { what: "  rows missing (a header and every ward)", value: 3322 - rows(results.value), unit: "", atMost: 0 },
    { what: "=CRITERION_SCORE in single cells", value: (CALLS / single.milliseconds) * 1000, unit: "calls/s", atMost: null },
  ];
}
