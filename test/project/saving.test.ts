/** Requirement: the files we save open elsewhere. No test saves without the look of a parser that is not ours. */
import fs from "node:fs";
import path from "node:path";
import { strFromU8, strToU8 } from "fflate";
import { newFile } from "../../src/workbench/xlsx/save";
import { problemsOf } from "../support/package";
import { savedParts } from "../support/save";

const root = path.resolve(__dirname, "..");
/** The helper itself; and where the opened files are ill on purpose, or as large as only a measurement needs. */
const MAY_SAVE = /^(support\/save\.ts|bench\/.*|fuzz\/.*|project\/saving\.test\.ts)$/;

test("tests save through the helper that looks at what comes out", () => {
  const files = fs.readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const saving = files.filter((name) => /\bsave(Xlsx|Parts)\b/.test(fs.readFileSync(path.join(root, name), "utf8")));
  expect(saving).toContain(path.join("support", "save.ts"));
  expect(saving.filter((name) => !MAY_SAVE.test(name.split(path.sep).join("/")))).toEqual([]);
});

const good = savedParts(newFile());
const changed = (part: string, change: (text: string) => string) =>
  new Map(good).set(part, strToU8(change(strFromU8(good.get(part)!))));
const without = (part: string) => new Map([...good].filter(([name]) => name !== part));

test("a fresh workbook is sound", () => expect(problemsOf(good)).toEqual([]));

test.each([
  [
    "a prefix outside its scope",
    changed("xl/workbook.xml", (xml) => xml.replace(/ xmlns:r="[^"]*"/, "")),
    "xl/workbook.xml: use of undeclared attribute prefix r",
  ],
  [
    "an element outside every namespace",
    changed("xl/styles.xml", (xml) => xml.replace("<fonts", '<fonts xmlns=""')),
    "xl/styles.xml: the element fonts is in no namespace",
  ],
  [
    "an end tag of another name",
    changed("xl/styles.xml", (xml) => xml.replace("</fonts>", "</font>")),
    "xl/styles.xml: non-well-formed element",
  ],
  [
    "a relationship that is not there",
    changed("xl/workbook.xml", (xml) => xml.replace('r:id="rId1"', 'r:id="rId7"')),
    "xl/workbook.xml: the relationship rId7 is not there",
  ],
  [
    "a relationship that leads nowhere",
    changed("xl/_rels/workbook.xml.rels", (xml) => xml.replace("styles.xml", "style.xml")),
    "xl/_rels/workbook.xml.rels: leads to xl/style.xml, which is not there",
  ],
  ["a part that is gone", without("xl/styles.xml"), "[Content_Types].xml: a type for /xl/styles.xml, which is not there"],
  [
    "a part without a content type",
    new Map(good).set("xl/media/image1.png", new Uint8Array(1)),
    "[Content_Types].xml: no content type for /xl/media/image1.png",
  ],
  [
    "two content types",
    changed("[Content_Types].xml", (xml) => xml.replace(/(<Override [^>]*>)/, "$1$1")),
    "[Content_Types].xml: two types for /xl/workbook.xml",
  ],
  [
    "one id for two relationships",
    changed("xl/_rels/workbook.xml.rels", (xml) => xml.replace('"rId2"', '"rId1"')),
    "xl/_rels/workbook.xml.rels: two relationships rId1",
  ],
] as const)("the helper objects to %s", (_what, parts, problem) => {
  expect(problemsOf(parts)).toContainEqual(expect.stringContaining(problem));
});
