/** Documents that list what the code holds are written from the code: UPDATE_DOCS=1 writes them anew. */
import fs from "node:fs";
import path from "node:path";
import { SEVERITY, type FindingCode } from "../../src/core/findings/catalogue";
import { words } from "../../src/i18n";

const docs = path.resolve(__dirname, "../../docs");

function findingsPage(): string {
  const codes = Object.keys(SEVERITY) as FindingCode[];
  const vi = words("vi").findings;
  const en = words("en").findings;
  const rows = codes.map((code) => `| \`${code}\` | ${SEVERITY[code]} | ${vi[code].title} | ${en[code].title} |`);
  return [
    "# Findings",
    "",
    "A finding is data: code, severity, place, params and sometimes a proposed value; its words are in `src/i18n`. Codes and params are stable, so that saved reports stay readable. `error`: cannot be used as entered; `warning`: must be supplied, confirmed, or is probably wrong; `info`: good to know. Nothing is changed by itself: a proposed value is applied by the user, one by one or all of a kind, and can be taken back.",
    "",
    "This page is written from the code (`test/project/docs.test.ts`).",
    "",
    "| Code | Severity | Vietnamese | English |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

test.each([["findings.md", findingsPage]])("docs/%s lists what the code holds", (name, make) => {
  const file = path.join(docs, name);
  if (process.env.UPDATE_DOCS) fs.writeFileSync(file, make());
  expect(fs.readFileSync(file, "utf8")).toBe(make());
});
