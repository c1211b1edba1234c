import { TextEdits, withAttributes } from "./edits";
import { child, children, parseXml, prefixOf, type XmlElement } from "./xml";

const dynamicXml = (p: string): string =>
  `<${p}futureMetadata name="XLDAPR" count="1"><${p}bk><${p}extLst><${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/>' +
  `</${p}ext></${p}extLst></${p}bk></${p}futureMetadata>`;
const typeXml = (p: string): string =>
  `<${p}metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
const blockXml = (p: string, type: number): string => `<${p}bk><${p}rc t="${type}" v="0"/></${p}bk>`;

export const METADATA_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** A metadata part that says nothing but "dynamic array" under `cm="1"`. */
export function newMetadata(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${namespace}"><metadataTypes count="1">${typeXml("")}</metadataTypes>` +
    `${dynamicXml("")}<cellMetadata count="1">${blockXml("", 1)}</cellMetadata></metadata>`
  );
}

/** Adds "dynamic array" to an existing metadata part that lacks it; returns the new text and the `cm` value. */
export function extendMetadata(source: string): { text: string; mark: number } {
  const root = parseXml(source);
  const p = prefixOf(root);
  const edits = new TextEdits(source);
  const types = child(root, "metadataTypes");
  const cells = child(root, "cellMetadata");
  const type = children(types, "metadataType").length + 1;
  const mark = children(cells, "bk").length + 1;
  const last = [
    ...children(root, "futureMetadata"),
    ...children(root, "mdxMetadata"),
    ...children(root, "metadataStrings"),
    types,
  ].find((each) => each !== undefined);
  const block = blockXml(p, type);
  if (types) edits.replace(types.start, types.end, grown(source, types, typeXml(p), type));
  const tail = `${dynamicXml(p)}${cells ? "" : `<${p}cellMetadata count="1">${block}</${p}cellMetadata>`}`;
  const typesXml = types ? "" : `<${p}metadataTypes count="1">${typeXml(p)}</${p}metadataTypes>`;
  edits.insert(last ? last.end : root.openEnd, typesXml + tail);
  if (cells) edits.replace(cells.start, cells.end, grown(source, cells, block, mark));
  return { text: edits.apply(), mark };
}

function grown(source: string, element: XmlElement, item: string, count: number): string {
  const open = withAttributes(source.slice(element.start, element.openEnd).replace(/\s*\/?>$/, ">"), { count });
  return `${open}${source.slice(element.openEnd, element.closeStart)}${item}</${element.name}>`;
}
