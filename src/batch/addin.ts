/**
 * Runs inside the page of the headless host: the add-in's own functions, commands and use cases, without the pane.
 * Answers cross the page's border as JSON text.
 */
import "../functions/functions";
import "../commands/commands";
import * as app from "../app";
import type { FindingCode } from "../core/findings/catalogue";
import type { AnyFinding } from "../core/findings/finding";
import type { CheckReport, PresetId } from "../core/report/types";
import type { SampleId } from "../documents/sample/sheets";
import { reportJson } from "../core/report/json";
import { findingMessage, findingPlaces, type Language } from "../i18n";
import type { PlainSource } from "./collate";
import { revive } from "../files/plainSnapshot";

/** How a failure of a use case reaches the program outside. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly sheet: string };

export interface BatchAddin {
  check(request: app.CheckRequest): Promise<string>;
  /** The report of the last check, by the schema of the batch command. */
  report(lang: Language): string;
  fix(codes: readonly FindingCode[]): Promise<string>;
  highlight(): Promise<string>;
  clear(): Promise<string>;
  summarise(): Promise<string>;
  findingsSheet(lang: Language): Promise<string>;
  collate(sources: readonly PlainSource[], request: app.CheckRequest): Promise<string>;
  create(preset: PresetId): Promise<string>;
  createSample(sample: SampleId): Promise<string>;
  wardPages(): Promise<string>;
}

/** Where – what – value – what to do, in one line. */
function inWords(report: CheckReport, lang: Language): (finding: AnyFinding) => string {
  const placeOf = findingPlaces(report);
  return (finding) => {
    const { where, long } = findingMessage(finding, lang, placeOf(finding));
    return `${where}: ${long}`;
  };
}

let last: CheckReport | null = null;

function checked(): CheckReport {
  if (!last) throw new Error("check the workbook first");
  return last;
}

async function answer(work: () => Promise<unknown>): Promise<string> {
  let result: Answer;
  try {
    result = { ok: true, value: (await work()) ?? null };
  } catch (error) {
    const code = error instanceof app.AppError ? error.code : "unexpected";
    const sheet = error instanceof app.AppError ? (error.details.sheet ?? "") : "";
    result = { ok: false, code, message: error instanceof Error ? error.message : String(error), sheet };
  }
  return JSON.stringify(result);
}

const addin: BatchAddin = {
  check: (request) =>
    answer(async () => {
      last = await app.check(request);
      return last.findings.length;
    }),
  report: (lang) => JSON.stringify(reportJson(checked(), inWords(checked(), lang))),
  fix: (codes) =>
    answer(() => app.applyFixes(checked().findings.filter((finding) => finding.suggestion && codes.includes(finding.code)))),
  highlight: () => answer(() => app.highlight(checked())),
  clear: () => answer(() => app.clearHighlights()),
  summarise: () => answer(() => app.summarise(checked())),
  findingsSheet: (lang) =>
    answer(() => app.writeFindingsSheet(checked(), { message: (finding) => findingMessage(finding, lang).long })),
  collate: (sources, request) =>
    answer(() =>
      app.collateWorkbooks(
        sources.map(({ file, snapshot }) => ({ file, snapshot: revive(snapshot) })),
        request,
      ),
    ),
  create: (preset) => answer(() => app.createStandardWorkbook(preset)),
  createSample: (sample) => answer(() => app.createSampleWorkbook({}, sample)),
  wardPages: () => answer(() => app.writeWardPages(checked())),
};

(globalThis as typeof globalThis & { deAn: BatchAddin }).deAn = addin;
