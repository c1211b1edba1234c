import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { soundResults } from "../../../support/package";

const program = path.resolve(__dirname, "../../../../dist/node/batch.cjs");

export interface BatchRun {
  /** Exit status: 0 clean, 1 findings of severity error, 2 could not run. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built batch command as a user would; memory of the process is limited to `megabytes`. What it wrote must be sound. */
export function runBatch(args: readonly string[], megabytes = 2048): Promise<BatchRun> {
  return new Promise<BatchRun>((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, program, ...args]);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (data) => (stdout += String(data)));
    child.stderr.on("data", (data) => (stderr += String(data)));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  }).then((run) => (soundResults(args), run));
}

/** A folder of its own for one test file, gone when the process ends. */
export function temporaryFolder(name: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}
