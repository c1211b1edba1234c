import { finding } from "../findings/finding";
import { decodeLegacy, mayBeLegacy } from "../../cells/text/legacy";
import { wardPlace, type CheckContext } from "./context";

/** `entry.legacy-font` of the wards' names: they are matched by what they say, and should be written in Unicode. */
export function checkLegacyNames({ lines, findings }: CheckContext): void {
  for (const line of lines) {
    const { sheet } = line.line;
    if (sheet.fonts === null) continue;
    const row = line.line.ward.row - sheet.firstRow;
    const column = line.line.ward.column - sheet.firstColumn;
    const value = sheet.values[row]?.[column];
    const font = typeof sheet.fonts === "string" ? sheet.fonts : sheet.fonts[row]?.[column];
    if (!mayBeLegacy(font)) continue;
    const read = typeof value === "string" ? decodeLegacy(value, font) : null;
    if (!read) continue;
    const suggestion = { value: read.text, label: read.text };
    findings.add(finding("entry.legacy-font", wardPlace(line), { encoding: read.encoding, read: read.text }, suggestion));
  }
}
