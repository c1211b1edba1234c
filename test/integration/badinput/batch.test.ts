/** Requirement: bad input gives one clear line and costs bounded time and memory; nothing is lost. One row of docs/bad-input.md a test. */
import fs from "node:fs";
import path from "node:path";
import { readXlsx, XlsxError } from "../../../src/workbench/xlsx/read";
import { runBatch, temporaryFolder, type BatchRun } from "../fidelity/support/batch";
import { AWKWARD_NAMES, BAD_FILES } from "./files";

/** Megabytes that the whole command may take: an old laptop has them. */
const MEMORY = 1536;

const folder = temporaryFolder("badinput");
const out = path.join(folder, "out");
const reports = path.join(folder, "reports.json");
const made = new Map(BAD_FILES.map((file) => [file.what, file.bytes()]));

let run: BatchRun;
let lines: string[];
beforeAll(async () => {
  for (const { what, name } of BAD_FILES) fs.writeFileSync(path.join(folder, name), made.get(what)!);
  const files = BAD_FILES.map(({ name }) => path.join(folder, name));
  run = await runBatch(
    [...files, "--today", "2023-01-05", "--highlight", "--summary", "--out", out, "--report", reports],
    MEMORY,
  );
  lines = run.stderr.trim().split("\n");
});

const refused = BAD_FILES.flatMap(({ what, name, refused: word }) => (word === null ? [] : [[what, name, word] as const]));
const done = BAD_FILES.flatMap(({ what, name, refused: word }) => (word === null ? [[what, name] as const] : []));

test("the command says 2, one line a refused file, and does all the others", () => {
  expect(run.status).toBe(2);
  expect(lines).toHaveLength(refused.length);
  expect(run.stdout).toBe("");
  expect(fs.readdirSync(out).sort()).toEqual(done.map(([, name]) => name).sort());
});

test.each(refused)("%s is refused in one clear line", (_what, name, word) => {
  const line = lines.find((each) => each.includes(`${path.sep}${name}: `));
  expect(line).toContain(word);
  expect(line).not.toMatch(/Error|undefined|\bat /);
});

test.each(done)("%s is read, and comes out with nothing lost", (what, name) => {
  const reportOf = (JSON.parse(fs.readFileSync(reports, "utf8")) as { file: string; results: unknown[] }[]).find(({ file }) =>
    file.endsWith(name),
  )!;
  expect(reportOf.results).toHaveLength(14);
  const before = readXlsx(made.get(what)!, name).model;
  const after = readXlsx(new Uint8Array(fs.readFileSync(path.join(out, name))), name).model;
  for (const sheet of before.sheets) {
    const same = after.sheets.find((each) => each.name === sheet.name);
    expect([sheet.name, same?.rows.size]).toEqual([sheet.name, sheet.rows.size]);
    for (const [row, cells] of sheet.rows) {
      for (const [column, { value, formula }] of cells) {
        const cell = same!.rows.get(row)?.get(column);
        if (cell?.formula !== formula || (formula === undefined && JSON.stringify(cell?.value) !== JSON.stringify(value)))
          throw new Error(`${sheet.name} ${row}:${column}: ${JSON.stringify({ value, formula })} became ${JSON.stringify(cell)}`);
      }
    }
  }
});

test("names with quotes, operators and apostrophes stay as they are", () => {
  const { model } = readXlsx(new Uint8Array(fs.readFileSync(path.join(out, "names.xlsx"))), "names.xlsx");
  expect(model.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...AWKWARD_NAMES]));
});

test.each(BAD_FILES.map(({ what, name }) => [what, name] as const))("the file with %s itself is not touched", (what, name) => {
  expect(Buffer.compare(fs.readFileSync(path.join(folder, name)), Buffer.from(made.get(what)!))).toBe(0);
});

test.each(BAD_FILES.map(({ what, name }) => [what, name] as const))(
  "the reader on %s: a workbook or an XlsxError",
  (what, name) => {
    try {
      expect(readXlsx(made.get(what)!, name).model.sheets.length).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toBeInstanceOf(XlsxError);
    }
  },
);

test.each(BAD_FILES.map(({ what }) => what))("docs/bad-input.md tells of %s", (what) => {
  const document = fs.readFileSync(path.resolve(__dirname, "../../../docs/bad-input.md"), "utf8");
  expect(document).toContain(`| ${what} `);
});
