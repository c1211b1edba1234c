import { attributesXml, declarationOf, escapeAttribute, namespaceAt, prefixesAt, type XmlElement } from "./xml";

interface Edit {
  start: number;
  end: number;
  text: string;
  order: number;
}

/** Replacements in one source text; everything outside them stays as it was, character by character. */
export class TextEdits {
  private readonly edits: Edit[] = [];

  constructor(readonly source: string) {}

  replace(start: number, end: number, text: string): void {
    if (this.source.slice(start, end) !== text) this.edits.push({ start, end, text, order: this.edits.length });
  }

  insert(at: number, text: string): void {
    if (text !== "") this.edits.push({ start: at, end: at, text, order: this.edits.length });
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  /** Changes attributes of a start tag and keeps all others; `null` removes. */
  setAttributes(element: XmlElement, values: Readonly<Record<string, string | number | null>>): void {
    this.replace(element.start, element.openEnd, withAttributes(this.source.slice(element.start, element.openEnd), values));
  }

  /** Adds content at the end of an element, opening it when it was self-closing. */
  append(element: XmlElement, content: string): void {
    if (content === "") return;
    if (element.selfClosing)
      this.replace(element.start, element.end, `${openTag(this.source, element)}${content}</${element.name}>`);
    else this.insert(element.closeStart, content);
  }

  get isEmpty(): boolean {
    return this.edits.length === 0;
  }

  apply(): string {
    if (this.isEmpty) return this.source;
    const ordered = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const out: string[] = [];
    let at = 0;
    for (const edit of ordered) {
      if (edit.start < at) throw new Error(`Overlapping edits at ${edit.start}`);
      out.push(this.source.slice(at, edit.start), edit.text);
      at = edit.end;
    }
    out.push(this.source.slice(at));
    return out.join("");
  }
}

/** The start tag of an element, not self-closing. */
export function openTag(source: string, element: XmlElement): string {
  return source.slice(element.start, element.openEnd).replace(/\s*\/>$/, ">");
}

/**
 * The text of an element for a place under another parent, with the declarations of namespaces that hold around it now
 * and would not there.
 */
export function movedText(source: string, element: XmlElement, parent: XmlElement): string {
  const missing = prefixesAt(element).filter((prefix) => namespaceAt(element, prefix) !== namespaceAt(parent, prefix));
  const declarations = missing.map((prefix) => [declarationOf(prefix), namespaceAt(element, prefix) ?? ""] as const);
  const open = withAttributes(source.slice(element.start, element.openEnd), Object.fromEntries(declarations));
  return open + source.slice(element.openEnd, element.end);
}

/** A start tag with some attributes set or (`null`) removed; the others and their order stay. */
export function withAttributes(tag: string, values: Readonly<Record<string, string | number | null>>): string {
  let out = tag;
  const added: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    const pattern = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    if (value === null) out = out.replace(pattern, "");
    else if (pattern.test(out)) out = out.replace(pattern, () => ` ${name}="${escapeAttribute(String(value))}"`);
    else added[name] = value;
  }
  const text = attributesXml(added);
  return text ? out.replace(/\s*(\/?)>$/, (_, slash: string) => `${text}${slash}>`) : out;
}
