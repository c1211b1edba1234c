import type { HeadlessHost } from "../workbench/headless/host";
import { cellsOf, parseArea } from "../workbench/model/address";
import { blockValues, cellAt } from "../workbench/model/cells";
import { findSheet, ModelError } from "../workbench/model/workbook";
import { collateFiles } from "./collate";
import type { BatchArguments } from "./arguments";
import type { TemplateProfiles } from "../core/inputs/profile";
import { Session, type SessionReport } from "./session";

/** The report of one file and the workbook that came out. */
export interface JobResult {
  readonly report: SessionReport & { readonly file: string };
  readonly bytes: Uint8Array;
}

type Say = (step: string) => void;

/** What all files of a run share. */
export interface JobSurroundings {
  /** Answers for this run. */
  readonly answers: TemplateProfiles | undefined;
  readonly addinFolder: string;
  readonly say: Say;
}

/** Checks one file and does what was asked, in the order in which a person would: clear, check, fix, highlight, summary. */
export async function runJob(
  file: string,
  args: BatchArguments,
  { answers, addinFolder, say }: JobSurroundings,
): Promise<JobResult> {
  const started = performance.now();
  const session = await Session.open(file, addinFolder);
  try {
    const read = performance.now();
    const { acceptsLikely, set, today } = args;
    const { preset, survey } = args;
    const request = { preset: preset ?? undefined, survey: survey ?? undefined, set, today, acceptsLikely, answers };
    const collated =
      args.collate.length > 0 ? await step(say, "collate", () => collateFiles(session, args.collate, request, args.lang)) : null;
    if (args.clear) await step(say, "clear", () => session.use("clear"));
    session.host.resetStats();
    await step(say, "check", () => session.use("check", request));
    const { requests, syncs, requestBytes, responseBytes } = session.host.stats();
    const checked = performance.now();
    if (args.fix.length > 0) {
      await step(say, "fix", () => session.use("fix", args.fix));
      await session.use("check", request);
    }
    if (args.highlight) await step(say, "highlight", () => session.use("highlight"));
    if (args.summary) await step(say, "summary", () => session.use("summarise"));
    if (args.findingsSheet) await step(say, "findings sheet", () => session.use("findingsSheet", args.lang));
    const formulas = await computeFormulas(session.host, args.formulas);
    const bytes = session.save();
    const written = performance.now();
    const report = {
      file,
      ...session.report(args.lang),
      ...(collated ? { collated } : {}),
      ...(args.formulas.length > 0 ? { formulas } : {}),
      host: { requests, syncs, requestBytes, responseBytes },
      milliseconds: {
        read: Math.round(read - started),
        check: Math.round(checked - read),
        write: Math.round(written - checked),
        total: Math.round(written - started),
      },
    };
    return { report, bytes };
  } finally {
    await session.close();
  }
}

/** Writes a fresh standard workbook. */
export async function createWorkbook(args: BatchArguments, addinFolder: string): Promise<Uint8Array> {
  const session = await Session.open(null, addinFolder);
  try {
    await session.use("create", args.preset!);
    return session.save();
  } finally {
    await session.close();
  }
}

async function step<T>(say: Say, name: string, work: () => Promise<T>): Promise<T> {
  say(name);
  return work();
}

type Written = { readonly cell: string; readonly formula: string; readonly value: unknown };

/** Types the formulas as a user would and reads what they compute to; a spill is a matrix. */
async function computeFormulas(host: HeadlessHost, formulas: BatchArguments["formulas"]): Promise<Written[]> {
  for (const { sheet, cell, formula } of formulas) await host.setCells(sheet, cell, [[formula]]);
  return formulas.map(({ sheet, cell, formula }) => ({ cell: `${sheet}!${cell}`, formula, value: computed(host, sheet, cell) }));
}

function computed(host: HeadlessHost, sheetName: string, cell: string): unknown {
  const sheet = findSheet(host.model, sheetName);
  const area = parseArea(cell);
  if (!sheet || !area) throw new ModelError("ItemNotFound", `There is no cell "${sheetName}!${cell}".`);
  const { value = null, spill } = cellAt(sheet, area.firstRow, area.firstColumn) ?? {};
  const filled = (spill && parseArea(spill)) || area;
  return cellsOf(filled) === 1 ? value : blockValues(sheet, filled);
}
