import { TextEdits, withAttributes } from "./edits";
import { child, children, parseXml, type XmlElement } from "./xml";

const DYNAMIC =
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>';
const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';

export const METADATA_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** A metadata part that says nothing but "dynamic array" under `cm="1"`. */
export function newMetadata(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${namespace}"><metadataTypes count="1">${TYPE}</metadataTypes>` +
    `${DYNAMIC}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`
  );
}

/** Adds "dynamic array" to an existing metadata part that lacks it; returns the new text and the `cm` value. */
export function extendMetadata(source: string): { text: string; mark: number } {
  const root = parseXml(source);
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
  ].find((each) => each) as XmlElement | undefined;
  const block = `<bk><rc t="${type}" v="0"/></bk>`;
  if (types) edits.replace(types.start, types.end, grown(source, types, TYPE, type));
  const tail = `${DYNAMIC}${cells ? "" : `<cellMetadata count="1">${block}</cellMetadata>`}`;
  const typesXml = types ? "" : `<metadataTypes count="1">${TYPE}</metadataTypes>`;
  edits.insert(last ? last.end : root.openEnd, typesXml + tail);
  if (cells) edits.replace(cells.start, cells.end, grown(source, cells, block, mark));
  return { text: edits.apply(), mark };
}

function grown(source: string, element: XmlElement, item: string, count: number): string {
  const open = withAttributes(source.slice(element.start, element.openEnd).replace(/\s*\/?>$/, ">"), { count });
  return `${open}${source.slice(element.openEnd, element.closeStart)}${item}</${element.name}>`;
}
