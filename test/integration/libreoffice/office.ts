import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { soundResults } from "../../support/package";

const root = path.resolve(__dirname, "../../..");
const BATCH = path.join(root, "dist", "node", "batch.cjs");

/** Whether LibreOffice is on this machine; tests that need it say so and pass without it. */
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
export const test_ = hasOffice
  ? test
  : (name: string, _work: () => unknown, _timeout?: number): void =>
      test(`${name} (not run: soffice is not installed)`, () => undefined);

export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), "soffice-"));
}

/** Runs the batch command over a sample and writes the summary. */
export function summarise(sample: string, out: string, today: string, ...more: string[]): void {
  const file = path.join(root, "assets", "samples", sample);
  const result = spawnSync(process.execPath, [BATCH, file, "--summary", "--today", today, "--out", out, ...more], {
    encoding: "utf8",
  });
  soundResults(["--out", out]);
  if (!fs.existsSync(out)) throw new Error(`batch wrote nothing: ${result.stderr}`);
}

/** The workbook without the values that formulas were saved with, so that nothing but a recalculation can give them. */
export function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(parts[name]!).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, "$1");
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

/** Converts a file with LibreOffice, with a profile of its own; the answer is the path of the result. */
export function convert(file: string, format: "pdf" | "xlsx"): string {
  const out = path.join(path.dirname(file), format);
  const profile = `-env:UserInstallation=file://${path.join(path.dirname(file), "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, file], { stdio: "ignore" });
  return path.join(out, `${path.basename(file, path.extname(file))}.${format}`);
}
