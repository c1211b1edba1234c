/** First characters that make Excel evaluate or swallow a text (OWASP ASVS 1.2.10); an apostrophe would be swallowed too, `#REF!` become an error. */
const EVALUATED = new Set(["=", "+", "-", "@", "\t", "\r", "\n", "\0", "'", "#"]);

/** What Excel might take for a number, a date, a time or a truth value: begins or ends with a figure, or is such a word. */
const CONVERTED = /^[\s(]*[\d.,$€£¥₫%]|\d[\s%)]*$|^\s*(?:true|false)\s*$/i;

/**
 * A text as it must be handed to `range.formulas` or `range.values` to stand in the cell as that text: never evaluated,
 * never turned into a number or a date (`04/7`). Every writer of text uses it; numbers stay numbers.
 */
export function asCellText(text: string): string {
  return EVALUATED.has(text.charAt(0)) || CONVERTED.test(text) ? `'${text}` : text;
}
