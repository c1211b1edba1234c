/**
 * Letters that look like Vietnamese ones but are others, as they come out of copied PDFs (`ҺỌເ`) or old keyboards
 * (`Ð` U+00D0 for `Đ` U+0110).
 */
const PAIRS =
  "ÐĐðđƉĐɖđ" + // Icelandic and African d with stroke
  "АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSҺHҮYԚQԜW" + // Cyrillic capitals
  "аaсcеeоoрpхxуyіiјjѕsһhкkԁdԛqԝwүy" +
  "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvρpαaιiκkυu" + // Greek
  "ɑaɡgıiօoսuոnհh";

/** Letters without case: they take the case of the letter before them. */
const CASELESS = new Map([
  ["ເ", "c"], // Lao vowel sign E
  ["เ", "c"], // Thai sara E
]);

const LETTERS = new Map<string, string>();
const pairs = [...PAIRS];
for (let i = 0; i < pairs.length; i += 2) LETTERS.set(pairs[i]!, pairs[i + 1]!);

// Fullwidth forms and mathematical alphabets have a plain form of their own in Unicode.
const STYLED = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u;
const SUSPECT = new RegExp(`[${[...LETTERS.keys(), ...CASELESS.keys()].join("")}]|${STYLED.source}`, "u");

/** The text with every look-alike replaced by the letter it stands for; the same string when there is none. */
export function foldLookalikes(text: string): string {
  if (!SUSPECT.test(text)) return text;
  let folded = "";
  for (const letter of text) folded += plainLetter(letter, folded);
  return folded;
}

function plainLetter(letter: string, before: string): string {
  const plain = LETTERS.get(letter);
  if (plain !== undefined) return plain;
  const caseless = CASELESS.get(letter);
  if (caseless !== undefined) {
    const last = before.replace(/[^\p{L}]+$/u, "").slice(-1);
    return last !== "" && last === last.toUpperCase() ? caseless.toUpperCase() : caseless;
  }
  if (!STYLED.test(letter)) return letter;
  const unstyled = letter.normalize("NFKC");
  return LETTERS.get(unstyled) ?? unstyled;
}
