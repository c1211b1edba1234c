/**
 * Writes the workbooks that come with the product into the folder given: a sample survey of every programme and an
 * empty standard workbook of every preset. They are made by the add-in itself, in the headless host.
 */
import fs from "node:fs";
import path from "node:path";
import { PRESET_IDS, type PresetId } from "../core/report/types";
import { SHEET_NAMES } from "../core/workbook/sheets";
import type { SampleId } from "../documents/sample/sheets";
import { Session } from "./session";

/** Filled surveys and the year that each is of. */
const SAMPLES: readonly (readonly [SampleId, number])[] = [
  ["hung-yen", 2022],
  ["tp-hcm", 2025],
  ["bo-cong-an", 2023],
  ["binh-phuoc", 2023],
];

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
  for (const [sample, year] of SAMPLES) {
    await write(path.join(folder, `khao-sat-${sample}-${year}.xlsx`), (session) => session.use("createSample", sample));
  }
  for (const preset of PRESET_IDS as readonly PresetId[]) {
    await write(path.join(folder, `mau-${preset}.xlsx`), (session) => session.use("create", preset));
  }
}

main(process.argv[2] ?? path.resolve(__dirname, "..", "..", "assets", "samples")).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
