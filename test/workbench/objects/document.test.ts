import { readFileSync } from "node:fs";
import path from "node:path";
import "../../../src/workbench/objects/workbookHost";
import { clientName, definedClasses } from "../../../src/workbench/protocol/definition";

test("docs/host-api.md lists every member that the host answers", () => {
  const page = readFileSync(path.resolve(__dirname, "../../../docs/host-api.md"), "utf8");
  const rows = [...definedClasses().values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((spec) => {
      const scalars = Object.entries(spec.scalars ?? {}).map(([wire, { set }]) => clientName(wire) + (set ? "*" : ""));
      const names = (table: object | undefined) => Object.keys(table ?? {}).map(clientName);
      const members = [scalars, names(spec.navs), [...names(spec.methods), ...(spec.indexer ? ["getItem"] : [])]];
      return `| ${spec.name} | ${members.map((list) => list.sort().join(", ")).join(" | ")} |`;
    });
  expect(page).toContain(rows.join("\n"));
});
