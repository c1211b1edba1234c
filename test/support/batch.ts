import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { soundResults } from "./package";

const program = path.resolve(__dirname, "../../dist/node/batch.cjs");

/** The report of one file, as far as the tests look at it. */
export interface BatchReport {
  readonly surveys: readonly { readonly sheet: string; readonly range: string; readonly form: string }[];
  readonly survey: { readonly sheet: string; readonly columns: Readonly<Record<string, string>> } | null;
  readonly roster: { readonly date: string; readonly wards: number } | null;
  readonly criteria: number;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly required: number;
  readonly settings: Readonly<Record<string, { readonly value: unknown; readonly origin: string }>>;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly message: string;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
  readonly results: readonly {
    readonly ward: string;
    readonly unit: string;
    readonly met: number;
    readonly failed: readonly string[];
    readonly conclusion: string;
    readonly criteria: Readonly<Record<string, string>>;
    readonly measures: Readonly<Record<string, { readonly state: string; readonly value: unknown }>>;
  }[];
  readonly byCriterion: Readonly<Record<string, { readonly met: number; readonly notMet: number }>>;
  readonly distribution: Readonly<Record<string, number>>;
  readonly roadmap: readonly {
    readonly year: string;
    readonly target: number;
    readonly achieved: number;
    readonly gap: number;
    readonly namedMissing: readonly string[];
  }[];
  readonly formulas?: readonly { readonly cell: string; readonly value: unknown }[];
  readonly host: {
    readonly requests: number;
    readonly syncs: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
  };
}

export interface BatchRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The parsed report of standard output; fails when there is none. */
  report(): BatchReport;
}

/** Runs the built batch command as a user does; what it wrote must be sound for other programs too. */
export function batch(...args: string[]): Promise<BatchRun> {
  return new Promise<BatchRun>((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args]);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (status) =>
      resolve({ status: status ?? -1, stdout, stderr, report: () => JSON.parse(stdout) as BatchReport }),
    );
  }).then((run) => (soundResults(args), run));
}

const folders: string[] = [];

/** A folder for the files of one test, removed with `removeFolders`. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "de-an-"));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

export const sample = (name: string): string => path.resolve(__dirname, "../../assets/samples", name);
export const fixture = (name: string): string => path.resolve(__dirname, "../fixtures", name);
