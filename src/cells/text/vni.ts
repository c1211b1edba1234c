/** VNI for Windows as it appears when its bytes are read as Latin-1: a mark follows its vowel. Fonts: VNI-Times … */
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
const HORN = "\u031B";
const [GRAVE, ACUTE, TILDE, HOOK, DOT] = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

const MARKS = new Map<string, string>([
  ["ù", ACUTE],
  ["ø", GRAVE],
  ["û", HOOK],
  ["õ", TILDE],
  ["ï", DOT],
  ["â", CIRCUMFLEX],
  ["á", CIRCUMFLEX + ACUTE],
  ["à", CIRCUMFLEX + GRAVE],
  ["å", CIRCUMFLEX + HOOK],
  ["ã", CIRCUMFLEX + TILDE],
  ["ä", CIRCUMFLEX + DOT],
  ["ê", BREVE],
  ["é", BREVE + ACUTE],
  ["è", BREVE + GRAVE],
  ["ú", BREVE + HOOK],
  ["ü", BREVE + TILDE],
  ["ë", BREVE + DOT],
]);

/** Letters that need no vowel before them. */
const LETTERS = new Map<string, string>([
  ["ô", "o" + HORN],
  ["ö", "u" + HORN],
  ["ñ", "đ"],
  ["í", "i" + ACUTE],
  ["ì", "i" + GRAVE],
  ["æ", "i" + HOOK],
  ["ó", "i" + TILDE],
  ["ò", "i" + DOT],
  ["î", "y" + DOT],
]);

const VOWELS = new Set("aeouyôö");

/** Unicode of a VNI text. */
export function decodeVni(text: string): string {
  let decoded = "";
  let before = "";
  for (const letter of text) {
    const lower = letter.toLowerCase();
    const mark = VOWELS.has(before) ? MARKS.get(lower) : undefined;
    const own = LETTERS.get(lower);
    if (mark !== undefined) decoded += mark;
    else if (own !== undefined) decoded += lower === letter ? own : own.toUpperCase();
    else decoded += letter;
    before = mark === undefined ? lower : "";
  }
  return decoded.normalize("NFC");
}
