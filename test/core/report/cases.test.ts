import * as fs from "node:fs";
import * as path from "node:path";
import { checkWorkbook } from "../../../src/core/report/check";
import { findingJson, reportJson } from "../../../src/core/report/json";
import type { CheckOptions, CheckReport } from "../../../src/core/report/types";
import { sheet, workbook, type SheetExtras } from "../../support/table";

/**
 * Every folder of `test/cases/check` and of `test/cases/templates` is one case: `case.json` and the tables of its sheets, `<file>.txt` (see
 * `test/support/table.ts`). Expectations that a case leaves out are not checked; `findings` lists what stands beside
 * the codes in `ignore` (by default the notices that every workbook without our sheets gets).
 */
interface Case {
  readonly why: string;
  readonly options?: Partial<CheckOptions>;
  readonly sheets: readonly (SheetExtras & { readonly name: string; readonly table: string })[];
  readonly state?: unknown;
  readonly ignore?: readonly string[];
  /** `code@Sheet!Cell`, in any order. */
  readonly findings?: readonly string[];
  /** `code@Sheet!Cell` → params that must be among the finding's. */
  readonly params?: Readonly<Record<string, object>>;
  /** What the JSON report must hold, as for `toMatchObject`. */
  readonly report?: object;
  /** Ward → `met/size`, then the codes that are not met, and `?` before those that are missing. */
  readonly results?: Readonly<Record<string, string>>;
}

const NOTICES = [
  "settings.criteria-derived",
  "settings.preset-used",
  "settings.pass-mark-unconfirmed",
  "settings.source-conflict",
];
const CASES = path.join(__dirname, "../../cases");
const folders = ["check", "templates"].flatMap((kind) =>
  fs
    .readdirSync(path.join(CASES, kind))
    .sort()
    .map((name) => path.join(kind, name)),
);

const resultText = (report: CheckReport) =>
  Object.fromEntries(
    report.results.map(({ ward, met, criteria }) => {
      const code = (i: number) => report.criteria.criteria[i]!.code;
      const failed = criteria.flatMap((status, i) => (status === "not-met" ? [code(i)] : []));
      const missing = criteria.flatMap((status, i) => (status === "missing" ? [`?${code(i)}`] : []));
      return [ward, [`${met}/${criteria.length}`, ...failed, ...missing].join(" ")];
    }),
  );

describe.each(folders)("%s", (name) => {
  const expected = JSON.parse(fs.readFileSync(path.join(CASES, name, "case.json"), "utf8")) as Case;
  const sheets = expected.sheets.map(({ name: title, table, ...extras }) =>
    sheet(title, fs.readFileSync(path.join(CASES, name, table), "utf8"), extras),
  );
  const report = checkWorkbook(workbook(sheets, expected.state ?? null), { today: "2023-01-10", ...expected.options });
  const place = ({ code, sheet: at, cell }: { code: string; sheet: string; cell: string }) => `${code}@${at}!${cell}`;

  test(expected.why, () => {
    const ignored = new Set([...NOTICES, ...(expected.ignore ?? [])]);
    const findings = report.findings.map((finding) => findingJson(finding, () => ""));
    const found = findings.filter(({ code }) => !ignored.has(code)).map(place);
    if (expected.findings) expect(found.sort()).toEqual([...expected.findings].sort());
    for (const [at, params] of Object.entries(expected.params ?? {})) {
      expect(findings.filter((finding) => place(finding) === at).map((finding) => finding.params)).toContainEqual(
        expect.objectContaining(params),
      );
    }
    if (expected.results) expect(resultText(report)).toEqual(expected.results);
    if (expected.report)
      expect(
        reportJson(
          report,
          () => "",
          () => "",
        ),
      ).toMatchObject(expected.report);
  });
});
