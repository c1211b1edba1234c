/**
 * Writes the workbooks that come with the product into the folder given: a sample survey of every programme and an
 * empty standard workbook of every one. They are made by the add-in itself, in the headless host. Workbooks that are
 * there already are kept, unless `--force` is given.
 */
import path from "node:path";
import { programmeOf, PROGRAMME_IDS, SAMPLE_IDS } from "../core/programmes";
import { SHEET_NAMES } from "../core/workbook/sheets";
import { explain } from "./messages";
import { Session } from "./session";
import { requireApart } from "./targets";
import { writeWhole } from "./write";

const ADDIN_FOLDER = path.resolve(__dirname, "..", "addin");

type Make = (session: Session) => Promise<unknown>;

async function write(file: string, make: Make): Promise<void> {
  const session = await Session.open(null, ADDIN_FOLDER);
  await make(session);
  await session.host.recalculate();
  await session.host.setSelection(SHEET_NAMES.survey, "D4");
  writeWhole(file, session.save());
  await session.close();
  console.log(file);
}

async function main(argv: readonly string[]): Promise<void> {
  const folder = argv.find((each) => each !== "--force") ?? path.resolve(__dirname, "..", "..", "assets", "samples");
  const workbooks: readonly (readonly [name: string, make: Make])[] = [
    ...SAMPLE_IDS.map((id): [string, Make] => {
      const { settings, sample } = programmeOf(id);
      const year = sample().settings.NAM_DANH_GIA ?? settings.NAM_DANH_GIA;
      return [`khao-sat-${id}-${year}.xlsx`, (session) => session.use("createSample", id)];
    }),
    ...PROGRAMME_IDS.map((id): [string, Make] => [`mau-${id}.xlsx`, (session) => session.use("create", id)]),
  ];
  const targets = workbooks.map(([name, make]) => ({ option: "", path: path.join(folder, name), make }));
  requireApart([], targets, argv.includes("--force"));
  for (const target of targets) await write(target.path, target.make);
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(explain(error, "vi"));
  process.exitCode = 1;
});
