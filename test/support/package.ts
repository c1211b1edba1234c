/**
 * What other programs would object to in a saved package. Everything is read with a parser that is not the product's own:
 * ours knows no namespaces, so a prefix outside its scope passed it by, and LibreOffice could not open the file.
 */
import fs from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parseXmlDocument, type Element } from "slimdom";

type Parts = ReadonlyMap<string, Uint8Array>;

const CONTENT_TYPES = "[Content_Types].xml";
/** Larger parts (a million rows) are left to LibreOffice: the parser takes a second for a megabyte. */
const LARGEST = 4 * 2 ** 20;
/** Namespaces of `r:id` and the like, transitional and strict (ECMA-376 part 1, 22.8; part 4). */
const RELATIONSHIP_IDS = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

/** The bytes of a saved workbook, once nothing is to be said against them. @throws Error that lists what is wrong */
export function sound(bytes: Uint8Array): Uint8Array {
  soundParts(new Map(Object.entries(unzipSync(bytes))));
  return bytes;
}

/** The same for a package that is not packed yet. */
export function soundParts(parts: Parts): Parts {
  const wrong = problemsOf(parts);
  if (wrong.length > 0) throw new Error(`Other programs would not read the saved file:\n${wrong.join("\n")}`);
  return parts;
}

/** The same for what a run of the batch command wrote to its `--out`. */
export function soundResults(args: readonly string[]): void {
  const out = args[args.indexOf("--out") + 1];
  if (!args.includes("--out") || out === undefined || !fs.existsSync(out)) return;
  const files = fs.statSync(out).isDirectory() ? fs.readdirSync(out).map((name) => path.join(out, name)) : [out];
  for (const file of files.filter((name) => /\.xls[xm]$/.test(name))) sound(new Uint8Array(fs.readFileSync(file)));
}

/** Everything that is wrong with a package, one line each. */
export function problemsOf(parts: Parts): string[] {
  const found: string[] = [];
  const roots = new Map<string, Element>();
  for (const [name, bytes] of parts) {
    if (!/\.(xml|rels)$/i.test(name) || bytes.length > LARGEST) continue;
    try {
      roots.set(name, parseXmlDocument(textOf(bytes)).documentElement!);
    } catch (error) {
      found.push(`${name}: ${(error as Error).message.replace(/\s+/g, " ")}`);
    }
  }
  for (const [name, root] of roots)
    if (root.namespaceURI !== null)
      found.push(...strayElements(root).map((stray) => `${name}: the element ${stray} is in no namespace`));
  return [...found, ...contentTypeProblems(parts, roots), ...relationshipProblems(parts, roots)];
}

function textOf(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  return utf16 ? new TextDecoder(utf16).decode(bytes) : strFromU8(bytes).replace(/^\uFEFF/, "");
}

/** Every part has a content type, and every type that is stated for one part has that part (ECMA-376 part 2, 10.1.2). */
function contentTypeProblems(parts: Parts, roots: ReadonlyMap<string, Element>): string[] {
  const types = roots.get(CONTENT_TYPES);
  if (!types) return [`${CONTENT_TYPES}: missing or unreadable`];
  const values = (local: string, attribute: string) =>
    types.children.filter((each) => each.localName === local).map((each) => each.getAttribute(attribute)!.toLowerCase());
  const extensions = new Set(values("Default", "Extension"));
  const overrides = values("Override", "PartName");
  const names = [...parts.keys()]
    .filter((name) => name !== CONTENT_TYPES)
    .map((name) => `/${name.replace(/^\//, "").toLowerCase()}`);
  return [
    ...names
      .filter((name) => !overrides.includes(name) && !extensions.has(name.slice(name.lastIndexOf(".") + 1)))
      .map((name) => `${CONTENT_TYPES}: no content type for ${name}`),
    ...overrides
      .filter((name) => !names.includes(name))
      .map((name) => `${CONTENT_TYPES}: a type for ${name}, which is not there`),
    ...twice(overrides).map((name) => `${CONTENT_TYPES}: two types for ${name}`),
  ];
}

/** Every relationship leads to a part, and every id that a part uses is one of its relationships (ECMA-376 part 2, 9.3). */
function relationshipProblems(parts: Parts, roots: ReadonlyMap<string, Element>): string[] {
  const names = new Set([...parts.keys()].map((name) => name.replace(/^\//, "").toLowerCase()));
  return [...roots].flatMap(([name, root]) => {
    if (/\.rels$/i.test(name)) return targetProblems(name, root, names);
    const rels = roots.get(name.replace(/([^/]*)$/, "_rels/$1.rels"));
    const known = new Set(rels?.children.map((each) => each.getAttribute("Id")));
    return idsIn(root)
      .filter((id) => !known.has(id))
      .map((id) => `${name}: the relationship ${id} is not there`);
  });
}

/** Elements that a part with a namespace holds outside of every namespace: nobody reads them. */
function strayElements(element: Element): string[] {
  return element.children.flatMap((each) => (each.namespaceURI === null ? [each.localName] : strayElements(each)));
}

function targetProblems(name: string, root: Element, names: ReadonlySet<string>): string[] {
  const folder = name.replace(/_rels\/[^/]*$/, "");
  const internal = root.children.filter((each) => each.getAttribute("TargetMode") !== "External");
  const targets = internal.map((each) => new URL(each.getAttribute("Target")!, `file:///${folder}`).pathname.slice(1));
  return [
    ...targets
      .filter((target) => !names.has(decodeURIComponent(target).toLowerCase()))
      .map((target) => `${name}: leads to ${target}, which is not there`),
    ...twice(root.children.map((each) => each.getAttribute("Id")!)).map((id) => `${name}: two relationships ${id}`),
  ];
}

/** Relationship ids in attributes; an empty one stands for none (DrawingML writes such). */
function idsIn(element: Element): string[] {
  const own = element.attributes.filter((each) => RELATIONSHIP_IDS.includes(each.namespaceURI ?? "") && each.value !== "");
  return [...own.map((each) => each.value), ...element.children.flatMap(idsIn)];
}

const twice = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);
