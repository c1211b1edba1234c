/**
 * Runs inside the page of the headless host: the add-in's own functions, commands and use cases, without the pane.
 * Answers cross the page's border as JSON text.
 */
import "../functions/functions";
import "../commands/commands";
import { check } from "../app/check";
import { collateWorkbooks } from "../app/collate";
import { AppError } from "../app/errors";
import { writeFindingsSheet } from "../app/findingsSheet";
import { takeNationalWardsFrom } from "../app/national";
import { applyFixes } from "../app/fixes";
import { clearHighlights, highlight } from "../app/highlight";
import { createSampleWorkbook, createStandardWorkbook } from "../app/standard";
import { summarise } from "../app/summarise";
import { writeWardPages } from "../app/wardPages";
import { findingWords } from "../app/findingWords";
import type { AnyFinding } from "../core/findings/finding";
import type { CheckReport } from "../core/report/types";
import { nationalWards } from "../core/national";
import { reportJson } from "../core/report/json";
import { evidenceMessage, type Language } from "../i18n";
import type { Answer, BatchAddin } from "./page";
import { revive } from "../files/plainSnapshot";

takeNationalWardsFrom(async () => nationalWards());

/** Where – what – value – what to do, in one line. */
function inWords(report: CheckReport, lang: Language): (finding: AnyFinding) => string {
  const words = findingWords(report, lang);
  return (finding) => {
    const { where, long } = words(finding);
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
    const code = error instanceof AppError ? error.code : "unexpected";
    const sheet = error instanceof AppError ? (error.details.sheet ?? "") : "";
    result = { ok: false, code, message: error instanceof Error ? error.message : String(error), sheet };
  }
  return JSON.stringify(result);
}

const addin: BatchAddin = {
  check: (request) =>
    answer(async () => {
      last = await check(request);
      return last.findings.length;
    }),
  report: (lang) => JSON.stringify(reportJson(checked(), inWords(checked(), lang), (piece) => evidenceMessage(piece, lang))),
  fix: (codes) =>
    answer(() => applyFixes(checked().findings.filter((finding) => finding.suggestion && codes.includes(finding.code)))),
  highlight: () => answer(() => highlight(checked())),
  clear: () => answer(() => clearHighlights()),
  summarise: () => answer(() => summarise(checked())),
  findingsSheet: (lang) => answer(() => writeFindingsSheet(checked(), { language: lang })),
  collate: (sources, request) =>
    answer(() =>
      collateWorkbooks(
        sources.map(({ file, snapshot }) => ({ file, snapshot: revive(snapshot) })),
        request,
      ),
    ),
  create: (preset) => answer(() => createStandardWorkbook(preset)),
  createSample: (sample) => answer(() => createSampleWorkbook({}, sample)),
  wardPages: () => answer(() => writeWardPages(checked())),
};

Object.assign(globalThis, { deAn: addin });
