import { normaliseText } from "./normalise";
import { decodeTcvn3 } from "./tcvn3";
import { decodeVni } from "./vni";

export type LegacyEncoding = "tcvn3" | "vni" | "unicode";

const ASCII = /^[\n\r\t -~\u00A0]*$/;
/** Letters that Vietnamese Unicode needs and neither encoding ever produces. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u036F\u1EA0-\u1EF9]/;
/** Latin-1 codes that are no letter of Vietnamese Unicode, so that the text must be in the font's encoding. */
const FOREIGN =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/;
/** Short Unicode words of these tables that would also pass as codes. */
const UNICODE_WORDS = /(?:^|[^\p{L}])(?:không|có)(?![\p{L}])/iu;

/**
 * Text in a cell whose font belongs to an old encoding, from the font's name and the characters: .Vn… is TCVN3, VNI-…
 * is VNI. Real Unicode in such a font keeps its letters (`unicode`). `null`: another font, or nothing that the encoding changes.
 */
export function decodeLegacy(text: string, font: string | null | undefined): { encoding: LegacyEncoding; text: string } | null {
  const family = font ? familyOf(font) : null;
  if (!family || ASCII.test(text)) return null;
  if (UNICODE_ONLY.test(text) || (!FOREIGN.test(text) && UNICODE_WORDS.test(text))) {
    return { encoding: "unicode", text: normaliseText(text) };
  }
  const decoded = family === "tcvn3" ? decodeTcvn3(text, /h$/i.test(font!.trim())) : decodeVni(text);
  const read = normaliseText(decoded);
  return read === normaliseText(text) ? null : { encoding: family, text: read };
}

/** Whether text in this font may be in an old encoding. */
export function mayBeLegacy(font: string | null | undefined): boolean {
  return !!font && familyOf(font) !== null;
}

function familyOf(font: string): "tcvn3" | "vni" | null {
  const name = font.trim().toLowerCase();
  if (name.startsWith(".vn")) return "tcvn3";
  return name.startsWith("vni-") ? "vni" : null;
}
