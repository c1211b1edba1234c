/** Documents that list what the code holds are written from the code: UPDATE_DOCS=1 writes them anew. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { CATALOGUE } from "../../src/core/findings/catalogue";
import { CODES } from "../support/codes";
import { words } from "../../src/i18n";

const docs = path.resolve(__dirname, "../../docs");

/** Names of the params by code, as the rows of the catalogue type them. */
function paramsOf(): Map<string, string> {
  const file = path.resolve(__dirname, "../../src/core/findings/catalogue.ts");
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    const row = ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && ts.isCallExpression(node.initializer);
    const type = row ? (node.initializer as ts.CallExpression).typeArguments?.[0] : undefined;
    if (row && type) {
      const names = ts.isTypeLiteralNode(type) ? type.members.map((member) => member.name!.getText()) : [];
      found.set((node.name as ts.StringLiteral).text, names.join(", ") || type.getText().replace("None", ""));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function findingsPage(): string {
  const params = paramsOf();
  const vi = words("vi").findings;
  const en = words("en").findings;
  const rows = CODES.map((code) => {
    const { severity, mark, action } = CATALOGUE[code];
    return `| \`${code}\` | ${severity} | ${params.get(code)} | ${mark ?? ""} | ${action ?? ""} | ${vi[code].title} | ${en[code].title} |`;
  });
  return [
    "# Findings",
    "",
    "A finding is data: code, severity, place, params and sometimes a proposed value; its words are in `src/i18n`. Codes and params are stable, so that saved reports stay readable. `error`: cannot be used as entered; `warning`: must be supplied, confirmed, or is probably wrong; `info`: good to know. Nothing is changed by itself: a proposed value is applied by the user, one by one or all of a kind, and can be taken back. `Mark`: how a highlight marks the cell; `Offered`: what the pane offers beside the proposed value.",
    "",
    "This page is written from the code (`test/project/docs.test.ts`).",
    "",
    "| Code | Severity | Params | Mark | Offered | Vietnamese | English |",
    "|---|---|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

test.each([["findings.md", findingsPage]])("docs/%s lists what the code holds", (name, make) => {
  const file = path.join(docs, name);
  if (process.env.UPDATE_DOCS) fs.writeFileSync(file, make());
  expect(fs.readFileSync(file, "utf8")).toBe(make());
});
