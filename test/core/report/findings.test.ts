import { findingJson } from "../../../src/core/report/json";
import fs from "node:fs";
import path from "node:path";
import { CATALOGUE, type FindingCode } from "../../../src/core/findings/catalogue";
import { CODES as codes } from "../../support/codes";
import { checkWorkbook } from "../../../src/core/report/check";
import type { CheckOptions } from "../../../src/core/report/types";
import { sheet, workbook, type SheetExtras } from "../../support/table";

/** A workbook written as tables (`test/support/table.ts`), a row a text. */
interface Book {
  readonly sheets: Readonly<Record<string, readonly string[]>>;
  readonly extras?: Readonly<Record<string, SheetExtras>>;
  readonly options?: Partial<CheckOptions>;
  /** Where the finding stands, `Sheet!Cell`. */
  readonly at?: string;
  /** What must be among its params. */
  readonly params?: object;
}

/** `test/cases/findings/<code>.json`: a workbook that raises the finding, and one that looks alike and does not. */
interface Case {
  readonly why: string;
  readonly raised: Book;
  readonly quiet: Book;
}

const folder = path.join(__dirname, "../../cases/findings");

const found = ({ sheets, extras, options }: Book, code: FindingCode) =>
  checkWorkbook(workbook(Object.entries(sheets).map(([name, rows]) => sheet(name, rows.join("\n"), extras?.[name]))), {
    today: "2023-01-10",
    ...options,
  })
    .findings.map((finding) => findingJson(finding, () => ""))
    .filter((finding) => finding.code === code);

describe.each(codes)("%s", (code) => {
  const { why, raised, quiet } = JSON.parse(fs.readFileSync(path.join(folder, `${code}.json`), "utf8")) as Case;

  test(`is raised at its place: ${why}`, () => {
    const findings = found(raised, code);
    expect(findings.map(({ sheet: name, cell }) => `${name}!${cell}`)).toContain(raised.at);
    expect(findings.every(({ severity }) => severity === CATALOGUE[code].severity)).toBe(true);
    if (raised.params) expect(findings.map(({ params }) => params)).toContainEqual(expect.objectContaining(raised.params));
  });

  test("is not raised by what only looks alike", () => {
    expect(found(quiet, code)).toEqual([]);
  });
});

test("every case belongs to a finding", () => {
  const files = fs.readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
  expect(files.sort()).toEqual([...codes].sort());
});
