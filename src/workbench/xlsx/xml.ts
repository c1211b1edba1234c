import { SaxesParser } from "saxes";
import { XlsxError } from "./errors";

/** An element with its place in the source text, so that it can be replaced or copied verbatim. */
export interface XmlElement {
  /** As written, with prefix. */
  readonly name: string;
  /** Without prefix. */
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Direct character data. */
  text: string;
  readonly parent: XmlElement | null;
  readonly start: number;
  /** End of the start tag. */
  readonly openEnd: number;
  /** Start of the end tag; equals `end` when self-closing. */
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
}

/** Elements too many to keep: each is handed over when complete, and then forgotten. */
export interface XmlStream {
  readonly parent: string;
  readonly name: string;
  visit(element: XmlElement): void;
}

/** Far above what any program writes; deeper parts are made to exhaust the stack. */
const DEEPEST = 200;

/**
 * Parses one part. Document type declarations are refused, so entities other than the five of XML cannot occur.
 * @throws XlsxError `damaged`
 */
export function parseXml(text: string, stream?: XmlStream): XmlElement {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let root: XmlElement | null = null;
  let current: XmlElement | null = null;
  let tagStart = 0;
  let depth = 0;
  parser.on("error", (error) => {
    throw new XlsxError("damaged", `Malformed XML: ${error.message}`);
  });
  parser.on("doctype", () => {
    throw new XlsxError("damaged", "A document type declaration is not allowed");
  });
  parser.on("opentagstart", (tag) => {
    tagStart = parser.position - tag.name.length - 2;
    depth += 1;
    if (depth > DEEPEST) throw new XlsxError("damaged", `Elements nested more than ${DEEPEST} deep`);
  });
  parser.on("opentag", (tag) => {
    const end = parser.position;
    const element: XmlElement = {
      name: tag.name,
      local: localName(tag.name),
      attributes: tag.attributes,
      children: [],
      text: "",
      parent: current,
      start: tagStart,
      openEnd: end,
      closeStart: end,
      end,
      selfClosing: tag.isSelfClosing,
    };
    current = element;
    root ??= element;
  });
  parser.on("text", (data) => {
    if (current) current.text += data;
  });
  parser.on("cdata", (data) => {
    if (current) current.text += data;
  });
  parser.on("closetag", () => {
    depth -= 1;
    const element = current;
    if (!element) return;
    if (!element.selfClosing) {
      element.end = parser.position;
      element.closeStart = text.lastIndexOf("</", element.end - 1);
    }
    const parent = element.parent;
    current = parent;
    if (!parent) return;
    if (stream && element.local === stream.name && parent.local === stream.parent) stream.visit(element);
    else parent.children.push(element);
  });
  parser.write(text).close();
  if (!root) throw new XlsxError("damaged", "Empty XML part");
  return root;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((each) => each.local === local);
}

/** @throws XlsxError `damaged` where there is none */
export function required(element: XmlElement, local: string): XmlElement {
  const found = child(element, local);
  if (!found) throw new XlsxError("damaged", `An element ${element.local} without ${local}`);
  return found;
}

export function children(element: XmlElement | undefined, local: string): XmlElement[] {
  return element ? element.children.filter((each) => each.local === local) : [];
}

export function descendants(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((each) => [...(each.local === local ? [each] : []), ...descendants(each, local)]);
}

/** The value of an attribute by its name without prefix (prefixes of namespaces are free). */
export function attributeByLocalName(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name !== local && localName(name) === local) return value;
  }
  return element.attributes[local];
}

export function flag(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

export function numberOr<T>(value: string | undefined, otherwise: T): number | T {
  if (value === undefined || value.trim() === "") return otherwise;
  const number = Number(value);
  return Number.isFinite(number) ? number : otherwise;
}

/** The namespace prefix of an element, with its colon, for writing siblings. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

/** What a prefix (with its colon, as `prefixOf` gives it; "" is the default) stands for at an element; `undefined`: nothing. */
export function namespaceAt(element: XmlElement | null, prefix: string): string | undefined {
  const name = declarationOf(prefix);
  for (let at = element; at; at = at.parent) if (at.attributes[name] !== undefined) return at.attributes[name];
  return undefined;
}

/** The attribute that declares a prefix. */
export function declarationOf(prefix: string): string {
  return prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
}

/** The prefixes declared at an element or around it, each with its colon. */
export function prefixesAt(element: XmlElement | null): string[] {
  const found = new Set<string>();
  for (let at = element; at; at = at.parent)
    for (const name of Object.keys(at.attributes)) {
      if (name === "xmlns") found.add("");
      else if (name.startsWith("xmlns:")) found.add(`${localName(name)}:`);
    }
  return [...found];
}

// Characters that XML 1.0 cannot hold, even escaped.

const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** Attributes as written in a start tag; `null` and `undefined` are left out. */
export function attributesXml(attributes: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");
}
