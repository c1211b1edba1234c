import { XlsxError } from "./errors";
import { attributeByLocalName, children, parseXml } from "./xml";

export type Parts = ReadonlyMap<string, Uint8Array>;

export interface Relationship {
  id: string;
  /** Last segment of the type URI (equal for transitional and strict files). */
  type: string;
  /** Part name, or the address of an external target. */
  target: string;
  external: boolean;
}

/** Text of a part; UTF-8 or, with a byte order mark, UTF-16. */
export function decodePart(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** Bytes of a changed part, always UTF-8. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=)(["'])utf-16[^"']*\2/i, "$1$2UTF-8$2"));
}

/** The name under which a part is stored: names compare without regard to case and to a leading slash. */
export function findPart(parts: Parts, name: string): string | null {
  const plain = name.replace(/^\/+/, "");
  if (parts.has(plain)) return plain;
  const wanted = plain.toLowerCase();
  for (const each of parts.keys()) if (each.replace(/^\/+/, "").replace(/\\/g, "/").toLowerCase() === wanted) return each;
  return null;
}

export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(findPart(parts, name) ?? name);
  if (!bytes) throw new XlsxError("damaged", `The part ${name} is missing`);
  return decodePart(bytes);
}

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part (`""`: of the package). */
export function relationships(parts: Parts, part: string): Relationship[] {
  const name = findPart(parts, relationshipsPart(part));
  if (name === null) return [];
  return children(parseXml(partText(parts, name)), "Relationship").map((each) => {
    const external = each.attributes.TargetMode === "External";
    const target = each.attributes.Target ?? "";
    return {
      id: attributeByLocalName(each, "Id") ?? "",
      type: (each.attributes.Type ?? "").replace(/^.*\//, ""),
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") path.pop();
    else if (segment !== ".") path.push(segment);
  }
  return path.join("/");
}
