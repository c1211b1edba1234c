/** Holds docs/templates.md to the test workbooks: every variant has one, every one is listed. */
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

test("the table of templates lists exactly the test workbooks", () => {
  const text = fs.readFileSync(path.join(root, "docs/templates.md"), "utf8");
  const listed = [...text.matchAll(/\(\.\.\/test\/cases\/templates\/([a-z-]+)\)/g)].map((match) => match[1]);
  expect(listed.sort()).toEqual(fs.readdirSync(path.join(root, "test/cases/templates")).sort());
});
