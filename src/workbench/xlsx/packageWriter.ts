import { TextEdits } from "./edits";
import { decodePart, encodePart, findPart, partText, relationshipsPart, type Parts } from "./parts";
import { attributeByLocalName, attributesXml, children, parseXml, prefixOf } from "./xml";

export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A package being saved: parts of the original, some replaced, added or removed. Parts that do not change keep their bytes. */
export class PackageWriter {
  private readonly parts: Map<string, Uint8Array>;

  constructor(private readonly original: Parts) {
    this.parts = new Map(original);
  }

  /** Replaces the text of a part; the same text keeps the original bytes. */
  setText(part: string, text: string): void {
    const name = findPart(this.parts, part) ?? part;
    const bytes = this.original.get(name);
    if (bytes && decodePart(bytes) === text.replace(/^\uFEFF/, "")) this.parts.set(name, bytes);
    else this.parts.set(name, encodePart(text));
  }

  /** Adds a part under a free name made from `pattern` (`#` is the number), with its content type. */
  add(pattern: string, text: string, contentType: string): string {
    let number = 1;
    while (findPart(this.parts, pattern.replace("#", String(number))) !== null) number += 1;
    const part = pattern.replace("#", String(number));
    this.parts.set(part, encodePart(text));
    this.editContentTypes((edits, root) =>
      edits.append(root, `<${prefixOf(root)}Override${attributesXml({ PartName: `/${part}`, ContentType: contentType })}/>`),
    );
    return part;
  }

  /** Removes a part with its own relationships and its content type. */
  remove(part: string): void {
    const name = findPart(this.parts, part);
    if (name === null) return;
    this.parts.delete(name);
    const rels = findPart(this.parts, relationshipsPart(part));
    if (rels !== null) this.parts.delete(rels);
    this.editContentTypes((edits, root) => {
      for (const each of children(root, "Override"))
        if (each.attributes.PartName?.toLowerCase() === `/${part.toLowerCase()}`) edits.remove(each);
    });
  }

  /** Adds a relationship and returns its id. `type` is the last segment of the type URI. */
  relate(from: string, type: string, target: string): string {
    const name = findPart(this.parts, relationshipsPart(from)) ?? relationshipsPart(from);
    if (!this.parts.has(name)) this.parts.set(name, encodePart(EMPTY_RELATIONSHIPS));
    const source = partText(this.parts, name);
    const root = parseXml(source);
    const all = children(root, "Relationship");
    const ids = new Set(all.map((each) => each.attributes.Id));
    let number = all.length + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const base =
      all.map((each) => /^(.*)\/[^/]+$/.exec(each.attributes.Type ?? "")?.[1]).find((each) => each?.endsWith("/relationships")) ??
      RELATIONSHIPS;
    const edits = new TextEdits(source);
    edits.append(
      root,
      `<${prefixOf(root)}Relationship${attributesXml({ Id: id, Type: `${base}/${type}`, Target: `/${target}` })}/>`,
    );
    this.setText(name, edits.apply());
    return id;
  }

  unrelate(from: string, id: string): void {
    const name = findPart(this.parts, relationshipsPart(from));
    if (name === null) return;
    const source = partText(this.parts, name);
    const edits = new TextEdits(source);
    for (const each of children(parseXml(source), "Relationship"))
      if (attributeByLocalName(each, "Id") === id) edits.remove(each);
    this.setText(name, edits.apply());
  }

  result(): Parts {
    return this.parts;
  }

  private editContentTypes(change: (edits: TextEdits, root: ReturnType<typeof parseXml>) => void): void {
    const source = partText(this.parts, "[Content_Types].xml");
    const edits = new TextEdits(source);
    change(edits, parseXml(source));
    this.setText("[Content_Types].xml", edits.apply());
  }
}
