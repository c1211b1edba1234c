import { decodePart, relationships, type Parts } from "./parts";
import { children, escapeAttribute, escapeText, parseXml } from "./xml";

/** Settings of add-ins travel in a custom XML item of their own. */
const SETTINGS_NAMESPACE = "urn:office-js-workbench:settings";

export interface StoredSettings {
  /** The part that holds them; `null` when the workbook has none. */
  part: string | null;
  values: Map<string, unknown>;
}

export function readSettings(parts: Parts, workbookPart: string): StoredSettings {
  for (const { type, target, external } of relationships(parts, workbookPart)) {
    const bytes = parts.get(target);
    if (type !== "customXml" || external || !bytes) continue;
    const text = decodePart(bytes);
    if (!text.includes(SETTINGS_NAMESPACE)) continue;
    const root = parseXml(text);
    if (root.attributes.xmlns !== SETTINGS_NAMESPACE) continue;
    const values = new Map<string, unknown>();
    for (const each of children(root, "setting")) values.set(each.attributes.name ?? "", parseJson(each.text));
    return { part: target, values };
  }
  return { part: null, values: new Map() };
}

/** A value that is no JSON was not written here: it is kept as text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function settingsXml(values: ReadonlyMap<string, unknown>): string {
  const items = [...values].map(
    ([name, value]) => `<setting name="${escapeAttribute(name)}">${escapeText(JSON.stringify(value) ?? "null")}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${items.join("")}</settings>`;
}
