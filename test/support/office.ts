import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** LibreOffice's program, or `null` where it is not installed: tests that recalculate then say so and skip. */
export const soffice: string | null =
  ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0) ?? null;

/** Opens a workbook in LibreOffice, computes every formula anew and writes it as .xlsx into `folder`. */
export function recalculate(file: string, folder: string): string {
  const profile = path.join(folder, "profile");
  const output = path.join(folder, "recalculated");
  fs.mkdirSync(output, { recursive: true });
  // LibreOffice keeps cached results of files that others wrote unless told otherwise.
  const settings = path.join(profile, "user", "registrymodifications.xcu");
  fs.mkdirSync(path.dirname(settings), { recursive: true });
  fs.writeFileSync(
    settings,
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
  execFileSync(
    soffice!,
    [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", output, file],
    { stdio: "ignore", timeout: 120_000 },
  );
  return path.join(output, path.basename(file));
}
