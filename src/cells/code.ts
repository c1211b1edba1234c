import { matchKey } from "./text/normalise";

/**
 * Key of a code of a criterion, a measure or a group, however it is typed: `TC06.a`, `TC6a`, `tc 6 a`, `TC6 – a` are one.
 * Case, zeros before a number and whatever stands between a letter and its neighbour make no difference; what separates
 * two numbers does (`1.2` is not `12`), but not its kind (`1-2` is `1.2`).
 */
export function codeKey(code: string): string {
  return matchKey(code)
    .replace(/(?<=\d)[\s.\-_]+(?=\d)/g, ".")
    .replace(/(?<!\d)[\s.\-_]+|[\s.\-_]+(?!\d)/g, "")
    .replace(/(?<!\d)0+(?=\d)/g, "");
}

const HEAD = /^((?:tiêu chí(?: số)?|tc số|\p{L}{0,8})\s?[\s.-]?\s?\d+(?:\.\d+)*)(\s?[.-]?\s?\p{L}(?![\p{L}\d]))?/u;

/** The code-like beginnings of a text, longest first: `TC06.a – Đất` gives `tc06.a` and `tc06`. */
export function codeCandidates(text: string): string[] {
  const key = matchKey(text);
  const code = HEAD.exec(key);
  const token = /^[^\s:]+/.exec(key)?.[0];
  const found = code ? [...(code[2] === undefined ? [] : [code[0]]), code[1]!] : [];
  return token === undefined || found.includes(token) ? found : [...found, token];
}
