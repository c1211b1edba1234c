const NEEDS_CODE =
  /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LOOKS_LIKE_CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const CODE = /_x([0-9A-Fa-f]{4})_/g;

/** Text of a cell as the file format writes it: characters that XML cannot hold become `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export function encodeCellText(text: string): string {
  return text
    .replace(LOOKS_LIKE_CODE, "_x005F_")
    .replace(NEEDS_CODE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

export function decodeCellText(text: string): string {
  return text.includes("_x") ? text.replace(CODE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}
