/** The batch command: the add-in's use cases over .xlsx files, without Excel. Status 0: no error found; 1: some; 2: could not run. */
import fs from "node:fs";
import path from "node:path";
import { XlsxError } from "../workbench/xlsx/errors";
import { ArgumentError, readArguments, USAGE, type BatchArguments } from "./arguments";
import { createWorkbook, runJob } from "./job";
import { explain } from "./messages";
import { UseCaseError } from "./session";

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
  if (args.create) return create(args);
  const targets = chooseTargets(args);
  const reports: unknown[] = [];
  let status = CLEAN;
  for (const [index, file] of args.files.entries()) {
    try {
      const { report, bytes } = await runJob(file, args, ADDIN_FOLDER, (step) => progress(`${path.basename(file)}: ${step}`));
      if (targets) write(targets[index]!, bytes);
      reports.push(report);
      if (report.findings.some((finding) => finding.severity === "error")) status = Math.max(status, FINDINGS);
    } catch (error) {
      status = COULD_NOT_RUN;
      complain(`${file}: ${explain(error, args.lang)}`, error);
    }
  }
  progress("");
  if (reports.length > 0) emit(args.files.length === 1 ? reports[0] : reports, args.report);
  return status;
}

async function create(args: BatchArguments): Promise<number> {
  write(args.out!, await createWorkbook(args, ADDIN_FOLDER));
  return CLEAN;
}

/** Where each result goes: a file for one input, a folder for several. An input is never written over. */
function chooseTargets(args: BatchArguments): readonly string[] | null {
  if (args.out === null) return null;
  const isFolder =
    args.files.length > 1 || args.out.endsWith(path.sep) || fs.statSync(args.out, { throwIfNoEntry: false })?.isDirectory();
  const targets = args.files.map((file) => (isFolder ? path.join(args.out!, path.basename(file)) : args.out!));
  const inputs = new Set(args.files.map((file) => path.resolve(file)));
  const clash = targets.find((target, index) => inputs.has(path.resolve(target)) || targets.indexOf(target) !== index);
  if (clash) throw new ArgumentError(`--out ${args.out}: ${clash} would be written over or written twice; choose another place`);
  return targets;
}

/** Writes beside the target first, so that a full disk or a stop leaves no half file. */
function write(target: string, bytes: Uint8Array): void {
  fs.mkdirSync(path.dirname(path.resolve(target)), { recursive: true });
  const partial = `${target}.${process.pid}.partial`;
  fs.writeFileSync(partial, bytes);
  fs.renameSync(partial, target);
}

function emit(report: unknown, target: string | null): void {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (target === null || target === "-") process.stdout.write(text);
  else write(target, new TextEncoder().encode(text));
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
    (error as NodeJS.ErrnoException).code;
  if (!expected && process.env.DEBUG) process.stderr.write(`${(error as Error).stack}\n`);
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
