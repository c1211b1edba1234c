/** Marks of symbol fonts as the letters that hold them; what is not listed is asked. */
const FONTS: readonly (readonly [name: RegExp, marks: ReadonlyMap<string, string>])[] = [
  [/^wingdings 2$/, marks("P✓O✗R☑S☒")],
  [/^wingdings 3$/, marks("")],
  [/^wingdings$/, marks("ü✓û✗þ☑ý☒")],
  [/^webdings$/, marks("a✓r✗")],
  [/^symbol$/, marks("Ö√")],
  [/^marlett$/, marks("")],
];

function marks(pairs: string): ReadonlyMap<string, string> {
  const letters = [...pairs];
  return new Map(letters.flatMap((letter, i) => (i % 2 === 0 ? [[letter, letters[i + 1] ?? ""] as const] : [])));
}

function marksOf(font: string | null | undefined): ReadonlyMap<string, string> | null {
  if (!font) return null;
  const name = font.trim().toLowerCase();
  return FONTS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Whether the letters of this font are pictures. */
export function isSymbolFont(font: string | null | undefined): boolean {
  return marksOf(font) !== null;
}

/** Letters in a symbol font may also stand in the private area that such fonts use. */
const PRIVATE = /[\uF020-\uF0FF]/g;

/**
 * What a text in a symbol font shows: ✓, ✗, ☑ or ☒; `null` for any other picture. `undefined`: the font shows letters.
 */
export function symbolShown(text: string, font: string | null | undefined): string | null | undefined {
  const known = marksOf(font);
  if (!known) return undefined;
  const letter = text.replace(PRIVATE, (code) => String.fromCharCode(code.charCodeAt(0) - 0xf000)).trim();
  // The mark itself, typed in a symbol font, comes out of another one: Excel falls back.
  if (/^[✓✔√☑✗✘☒]$/u.test(letter)) return letter;
  return known.get(letter) ?? null;
}
