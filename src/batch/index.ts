/** The batch command: the add-in's use cases over .xlsx files, without Excel. Status 0: no error found; 1: some; 2: could not run. */
import path from "node:path";
import { XlsxError } from "../workbench/xlsx/errors";
import { ArgumentError, readArguments, USAGE, type BatchArguments } from "./arguments";
import { createWorkbook, runJob, type JobResult } from "./job";
import { explain } from "./messages";
import { AnswersError, questionProfiles, readAnswers } from "./questions";
import { UseCaseError } from "./session";
import { chooseTargets, TargetError, type Targets } from "./targets";
import { thrown } from "./thrown";
import { commonMode, writeWhole } from "./write";

const ADDIN_FOLDER = path.resolve(__dirname, "..", "addin");
const CLEAN = 0;
const FINDINGS = 1;
const COULD_NOT_RUN = 2;

async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, new Date());
  if (args.help) {
    process.stdout.write(`${USAGE}\n`);
    return CLEAN;
  }
  try {
    const targets = chooseTargets(args);
    return args.create ? await create(args) : await runAll(args, targets);
  } catch (error) {
    complain(explain(error, args.lang), error);
    return COULD_NOT_RUN;
  }
}

async function runAll(args: BatchArguments, targets: Targets): Promise<number> {
  const reports: JobResult["report"][] = [];
  const answers = args.answers === null ? undefined : readAnswers(args.answers);
  let status = CLEAN;
  for (const [index, file] of args.files.entries()) {
    let place = file;
    try {
      const say = (step: string) => progress(`${path.basename(file)}: ${step}`);
      const { report, bytes } = await runJob(file, args, { answers, addinFolder: ADDIN_FOLDER, say });
      reports.push(report);
      if (report.findings.some((finding) => finding.severity === "error")) status = Math.max(status, FINDINGS);
      const target = targets.results?.[index];
      if (target === undefined) continue;
      place = target;
      writeWhole(place, bytes, commonMode([file, ...args.collate]));
    } catch (error) {
      status = COULD_NOT_RUN;
      complain(`${place}: ${explain(error, args.lang)}`, error);
    }
  }
  progress("");
  const sources = [...args.files, ...args.collate];
  if (reports.length > 0) emit(args.files.length === 1 ? reports[0] : reports, targets.report, sources);
  if (targets.questions !== null && reports.length > 0) emit(questionProfiles(reports, args.lang), targets.questions, sources);
  return status;
}

async function create(args: BatchArguments): Promise<number> {
  writeWhole(args.out!, await createWorkbook(args, ADDIN_FOLDER));
  return CLEAN;
}

function emit(report: unknown, target: string | null, sources: readonly string[]): void {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (target === null) process.stdout.write(text);
  else writeWhole(target, new TextEncoder().encode(text), commonMode(sources));
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function complain(line: string, error: unknown): void {
  // Names out of a file may hold anything, also what moves a terminal's cursor.
  process.stderr.write(`${line.replace(/[\s\p{Cc}]+/gu, " ")}\n`);
  const expected =
    error instanceof XlsxError ||
    error instanceof UseCaseError ||
    error instanceof ArgumentError ||
    error instanceof TargetError ||
    error instanceof AnswersError ||
    thrown(error).code;
  if (!expected && process.env.DEBUG) process.stderr.write(`${String(thrown(error).stack)}\n`);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    complain(error instanceof ArgumentError ? `${error.message} (see --help)` : explain(error, "vi"), error);
    process.exitCode = COULD_NOT_RUN;
  },
);
