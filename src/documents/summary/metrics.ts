/**
 * How many lines a text takes in Times New Roman. Merged cells never fit their height themselves, so the generator
 * has to know. Advance widths in thousandths of the size; an accented letter is as wide as its base letter.
 */
const FIRST = 32;
const REGULAR = widths(
  "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 " +
    "921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 " +
    "333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541",
);
const BOLD = widths(
  "250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 " +
    "930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 " +
    "333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520",
);
/** Letters and marks outside ASCII: width of the ASCII character that they are as wide as, or a number. */
const OTHERS = new Map<string, string | number>([
  ["Đ", "D"],
  ["đ", "d"],
  ["“", 444],
  ["”", 444],
  ["…", 1000],
  ["–", 500],
  ["≥", 549],
  ["≤", 549],
  ["²", 300],
  ["\u00a0", " "],
  ["\u2002", 500],
  ["\u2003", 1000],
]);
const HORN = 70;

function widths(text: string): readonly number[] {
  return text.split(" ").map(Number);
}

interface TextFont {
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a text on one line, in points. */
export function textWidth(text: string, font: TextFont): number {
  const table = font.bold ? BOLD : REGULAR;
  let units = 0;
  for (const character of text.normalize("NFD")) units += advance(character, table);
  return (units * font.size) / 1000;
}

function advance(character: string, table: readonly number[]): number {
  const other = OTHERS.get(character);
  if (typeof other === "number") return other;
  const code = (other ?? character).charCodeAt(0);
  if (code === 0x031b) return HORN;
  if (code >= 0x0300 && code <= 0x036f) return 0;
  return table[code - FIRST] ?? 600;
}

/** Left and right of a text, in points: over the whole width with room to spare, in a table cell what Excel leaves. */
export const WIDE_MARGIN = 8;
export const CELL_MARGIN = 4;

/** Lines that a text takes in a span of that many pixels, broken at spaces as Excel does. */
export function countLines(text: string, spanPixels: number, font: TextFont, margin = WIDE_MARGIN): number {
  const room = (spanPixels * 0.75 - margin) * 0.985;
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, room, font), 0);
}

function wrappedLines(paragraph: string, room: number, font: TextFont): number {
  const space = textWidth(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = textWidth(word, font);
    if (used > 0 && used + space + width > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    // A word longer than a whole line is broken inside.
    if (used > room) {
      const more = Math.ceil(used / room) - 1;
      lines += more;
      used -= more * room;
    }
  }
  return lines;
}

const LINE_HEIGHT = new Map([
  [10, 13.2],
  [11, 14.4],
  [12, 15.6],
  [13, 16.2],
  [14, 18.2],
]);

/** Greatest height that Excel gives a row, in points. */
export const MAX_ROW_HEIGHT = 409;

/** Height of one line in points. */
export function lineHeight(size: number): number {
  return LINE_HEIGHT.get(size) ?? size * 1.3;
}
