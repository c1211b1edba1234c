import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Whether LibreOffice is on this machine. */
export const hasOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** A test that needs LibreOffice; where that is not installed, it is skipped and says so. */
export function officeTest(name: string, work: jest.ProvidesCallback): void {
  if (hasOffice) test(name, work);
  else test.skip(`${name} (soffice is not installed)`, work);
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

/**
 * Converts files with LibreOffice into a folder under `folder`; the answers are the paths of the results. One call for
 * many files: a start takes much longer than a file.
 * @param format name of the format, and of its filter after a colon where it needs one
 */
export function convert(files: readonly string[], format: string, folder: string): string[] {
  const [extension] = format.split(":") as [string];
  const out = path.join(folder, `as-${extension}`);
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, ...files], { stdio: "pipe" });
  return files.map((file) => path.join(out, `${path.basename(file, path.extname(file))}.${extension}`));
}
