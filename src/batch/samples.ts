/**
 * Writes the workbooks that come with the product into the folder given: a sample survey of every programme and an
 * empty standard workbook of every one. They are made by the add-in itself, in the headless host.
 */
import fs from "node:fs";
import path from "node:path";
import { programmeOf, PROGRAMME_IDS, SAMPLE_IDS } from "../core/programmes";
import { SHEET_NAMES } from "../core/workbook/sheets";
import { Session } from "./session";

const ADDIN_FOLDER = path.resolve(__dirname, "..", "addin");

async function write(file: string, make: (session: Session) => Promise<unknown>): Promise<void> {
  const session = await Session.open(null, ADDIN_FOLDER);
  await make(session);
  await session.host.recalculate();
  await session.host.setSelection(SHEET_NAMES.survey, "D4");
  fs.writeFileSync(file, session.save());
  await session.close();
  console.log(file);
}

async function main(folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  for (const id of SAMPLE_IDS) {
    const { settings, sample } = programmeOf(id);
    const year = sample().settings.NAM_DANH_GIA ?? settings.NAM_DANH_GIA;
    await write(path.join(folder, `khao-sat-${id}-${year}.xlsx`), (session) => session.use("createSample", id));
  }
  for (const id of PROGRAMME_IDS) {
    await write(path.join(folder, `mau-${id}.xlsx`), (session) => session.use("create", id));
  }
}

main(process.argv[2] ?? path.resolve(__dirname, "..", "..", "assets", "samples")).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
