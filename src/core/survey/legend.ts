import { matchKey } from "../../cells/text/normalise";
import type { Area } from "../../cells/address";
import type { DirectResult } from "../entry/reading";
import { hueOf, huesNamed } from "./colour";
import type { Grid } from "./grid";
import { NO_ANSWERS, type TableAnswers, type TextMeaning } from "./tableAnswers";

const MEANING = "(không đạt|chưa đạt|kđ|đạt|không áp dụng|chưa (?:đánh giá|khảo sát|có số liệu))";
const COLOUR = new RegExp(
  `(?:màu|ô|nền)\\s+(?:màu\\s+)?(\\p{L}+(?:\\s(?:lá cây|lá|lục|dương|da trời|nước|biển|cam))?)\\s*(?:[:=–-]+|là|:)?\\s*(?:tiêu chí\\s+)?${MEANING}`,
  "gu",
);
const TEXT = new RegExp(
  `(?:^|[\\s;,.(:])(?:dấu|ký hiệu)?\\s*["'([]?([^\\s:=;,.()"']{1,3})["')\\]]?\\s*(?:[:=–]|là|-\\s)\\s*(?:tiêu chí\\s+)?${MEANING}`,
  "gu",
);
const BLANK = new RegExp(`(?:ô\\s+)?(?:để\\s+)?trống\\s*(?:[:=–-]+|là)?\\s*${MEANING}`, "u");

/** What notes on a sheet say of its marks and colours. */
export interface Legend {
  readonly answers: TableAnswers;
  /** The meaning of a fill by the name of its colour; `null`: no note names it, or two differ. */
  colour(fill: string): DirectResult | "missing" | null;
}

/** Reads “x: không đạt”, “màu xanh – đạt”, or a coloured cell beside a word, outside of the table's rows. */
export function readLegend(grid: Grid, { firstColumn, lastColumn }: Area, rows: ReadonlySet<number>): Legend {
  const texts = new Map<string, TextMeaning>();
  const colours = new Map<string, DirectResult | "missing">();
  const named: { name: string; meaning: DirectResult | "missing" }[] = [];
  let blank: TableAnswers["blank"] = null;
  const read = (row: number, column: number) => {
    const text = grid.text(row, column);
    if (text === null || text.length > MOST_LETTERS) return;
    const key = matchKey(text);
    const before = column > grid.firstColumn && grid.isBlank(row, column - 1) ? grid.fill(row, column - 1) : null;
    const fill = grid.fill(row, column) ?? before;
    const whole = meaningOf(key.replace(/^tiêu chí /, ""));
    if (fill !== null && whole !== null && whole !== "not-applicable") colours.set(fill, whole);
    if (!/[:=–-]| là |màu|trống/u.test(key)) return;
    for (const [, name = "", word = ""] of key.matchAll(COLOUR)) {
      const meaning = meaningOf(word);
      if (meaning !== null && meaning !== "not-applicable") named.push({ name, meaning });
    }
    for (const [, mark = "", word = ""] of key.matchAll(TEXT)) {
      const meaning = meaningOf(word);
      if (meaning !== null) texts.set(mark, meaning);
    }
    const empty = meaningOf(BLANK.exec(key)?.[1] ?? "");
    if (empty === "not-met" || empty === "missing") blank = empty;
  };
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const inside = rows.has(row);
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      if (!inside || column < firstColumn || column > lastColumn) read(row, column);
    }
  }
  return { answers: { ...NO_ANSWERS, texts, colours, blank }, colour: (fill) => colours.get(fill) ?? byName(fill, named) };
}

/** Longer texts are no legends. */
const MOST_LETTERS = 300;

function byName(
  fill: string,
  named: readonly { name: string; meaning: DirectResult | "missing" }[],
): DirectResult | "missing" | null {
  const hue = hueOf(fill);
  const meanings = new Set(named.filter(({ name }) => huesNamed(name).includes(hue)).map(({ meaning }) => meaning));
  const [meaning] = meanings;
  return meaning !== undefined && meanings.size === 1 ? meaning : null;
}

function meaningOf(word: string): DirectResult | "missing" | "not-applicable" | null {
  if (word === "đạt") return "met";
  if (/^(?:không đạt|chưa đạt|kđ)$/.test(word)) return "not-met";
  if (word === "không áp dụng") return "not-applicable";
  return /^chưa /.test(word) ? "missing" : null;
}
