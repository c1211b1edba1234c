import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a package by name. */
export type Parts = Record<string, Uint8Array>;

export const open = (bytes: Uint8Array): Parts => unzipSync(bytes);
export const close = (parts: Parts): Uint8Array => zipSync(parts);
export const text = (parts: Parts, name: string): string => (parts[name] ? strFromU8(parts[name]) : "");

/** The parts with the texts of some of them changed; a changed part must be there, and change. */
export function edit(parts: Parts, changes: Record<string, (before: string) => string>): Parts {
  const out = { ...parts };
  for (const [name, change] of Object.entries(changes)) {
    if (!parts[name]) throw new Error(`no part ${name}`);
    const after = change(text(parts, name));
    if (after === text(parts, name)) throw new Error(`nothing to change in ${name}`);
    out[name] = strToU8(after);
  }
  return out;
}

/** The parts with new ones, registered in the content types and in the relationships of their owner. */
export function add(
  parts: Parts,
  owner: string,
  added: readonly {
    readonly part: string;
    readonly content: string | Uint8Array;
    readonly type: string;
    readonly relation: string;
  }[],
): Parts {
  const relations = owner.replace(/([^/]*)$/, "_rels/$1.rels");
  const before =
    text(parts, relations) ||
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const links = added.map(
    ({ part, relation }, index) => `<Relationship Id="rIdAdded${index + 1}" Type="${relation}" Target="/${part}"/>`,
  );
  const types = added.map(({ part, type }) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return {
    ...parts,
    ...Object.fromEntries(added.map(({ part, content }) => [part, typeof content === "string" ? strToU8(content) : content])),
    [relations]: strToU8(before.replace("</Relationships>", `${links.join("")}</Relationships>`)),
    "[Content_Types].xml": strToU8(text(parts, "[Content_Types].xml").replace("</Types>", `${types.join("")}</Types>`)),
  };
}

/** Name of the part that holds a sheet. */
export function sheetPart(parts: Parts, sheet: string): string {
  const workbook = text(parts, "xl/workbook.xml");
  const tag = [...workbook.matchAll(/<(?:\w+:)?sheet [^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`name="${sheet}"`));
  const id = /r:id="([^"]+)"/.exec(tag ?? "")?.[1];
  const relation = [...text(parts, "xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(relation ?? "")?.[1];
  if (!target) throw new Error(`no sheet ${sheet}`);
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}
