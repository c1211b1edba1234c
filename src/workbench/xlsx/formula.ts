import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "../model/address";
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./futureFunctions";

type TokenKind = "string" | "quoted" | "bracket" | "word" | "other";

/** A piece of a formula; every piece inside square brackets is a `bracket`. */
export interface Token {
  kind: TokenKind;
  text: string;
}

// One alternative a kind; each is linear. Letters beyond ASCII may stand in names.
const TOKENS = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|#[A-Za-z0-9/]+[!?]?|[A-Za-z0-9_.$\\\u00AA-\uFFFF]+|[\s\S]/g;

export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (const [text] of formula.matchAll(TOKENS)) {
    if (text === "[") depth += 1;
    const kind: TokenKind =
      text[0] === '"' && text.length > 0 && depth === 0
        ? "string"
        : text[0] === "'" && depth === 0
          ? "quoted"
          : depth > 0
            ? "bracket"
            : isWord(text)
              ? "word"
              : "other";
    if (text === "]" && depth > 0) depth -= 1;
    tokens.push({ kind, text });
  }
  return tokens;
}

function isWord(text: string): boolean {
  return /^[A-Za-z0-9_.$\\\u00AA-\uFFFF]/.test(text);
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/** Moves the relative references of a formula, as for a cell `rows` below and `columns` right of the one it was written for. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokenise(formula);
  const text = (index: number): string => tokens[index]?.text ?? "";
  return tokens
    .map((token, index) => {
      if (token.kind !== "word" || text(index + 1) === "(" || text(index + 1) === "!") return token.text;
      const cell = CELL.exec(token.text);
      if (cell) return shiftCell(cell, rows, columns) ?? token.text;
      const inRange = text(index + 1) === ":" || text(index - 1) === ":";
      if (!inRange) return token.text;
      const column = COLUMN.exec(token.text);
      const partner = text(index + 1) === ":" ? text(index + 2) : text(index - 2);
      if (column && COLUMN.test(partner)) return shiftColumn(column, columns);
      const row = ROW.exec(token.text);
      return row && ROW.test(partner) ? shiftRow(row, rows) : token.text;
    })
    .join("");
}

/** `null` when the word only looks like a reference (past the last row or column: then it is a name). */
function shiftCell(match: RegExpExecArray, rows: number, columns: number): string | null {
  const [, fixedColumn, name = "", fixedRow, number] = match;
  if (columnIndex(name) > LAST_COLUMN || Number(number) < 1 || Number(number) > LAST_ROW + 1) return null;
  const column = columnIndex(name) + (fixedColumn ? 0 : columns);
  const row = Number(number) - 1 + (fixedRow ? 0 : rows);
  if (column < 0 || column > LAST_COLUMN || row < 0 || row > LAST_ROW) return "#REF!";
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}

function shiftColumn(match: RegExpExecArray, columns: number): string {
  const [, fixed, name = ""] = match;
  const column = columnIndex(name) + (fixed ? 0 : columns);
  return column < 0 || column > LAST_COLUMN ? "#REF!" : `${fixed}${columnName(column)}`;
}

function shiftRow(match: RegExpExecArray, rows: number): string {
  const row = Number(match[2]) + (match[1] ? 0 : rows);
  return row < 1 || row > LAST_ROW + 1 ? "#REF!" : `${match[1]}${row}`;
}

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/;

/** Formula text as shown to people: without the prefixes that the file format gives to newer and to custom functions. */
export function stripPrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return tokenise(formula)
    .map((token) => (token.kind === "word" ? token.text.replace(PREFIX, "") : token.text))
    .join("");
}

/** The reverse for a formula that was written here: newer built-in functions and the names of LET and LAMBDA get their prefixes. */
export function addPrefixes(formula: string): string {
  const tokens = tokenise(formula);
  const locals = localNames(tokens);
  return tokens
    .map((token, index) => {
      if (token.kind !== "word") return token.text;
      const name = token.text.toUpperCase();
      if (locals.some((each) => each.name === name && index > each.from && index < each.to)) return `_xlpm.${token.text}`;
      if (nextText(tokens, index) !== "(" || !FUTURE_FUNCTIONS.has(name)) return token.text;
      return `_xlfn.${WORKSHEET_FUNCTIONS.has(name) ? "_xlws." : ""}${token.text}`;
    })
    .join("");
}

function nextText(tokens: readonly Token[], index: number): string {
  for (let at = index + 1; at < tokens.length; at += 1) if (tokens[at]?.text.trim() !== "") return tokens[at]?.text ?? "";
  return "";
}

interface LocalName {
  name: string;
  from: number;
  to: number;
}

/** Names that LET and LAMBDA bind, each with the tokens between the brackets of its call. */
function localNames(tokens: readonly Token[]): LocalName[] {
  const found: LocalName[] = [];
  tokens.forEach((token, index) => {
    const call = token.kind === "word" ? token.text.toUpperCase() : "";
    if ((call !== "LET" && call !== "LAMBDA") || tokens[index + 1]?.text !== "(") return;
    const parts = splitArguments(tokens, index + 1);
    const end = parts.at(-1)?.to ?? index;
    parts.forEach((part, position) => {
      const isName = position < parts.length - 1 && (call === "LAMBDA" || position % 2 === 0);
      const words = tokens.slice(part.from, part.to).filter((each) => each.text.trim() !== "");
      if (isName && words.length === 1 && words[0]?.kind === "word")
        found.push({ name: words[0].text.toUpperCase(), from: index, to: end });
    });
  });
  return found;
}

function splitArguments(tokens: readonly Token[], open: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let depth = 0;
  let from = open + 1;
  for (const [at, { kind, text }] of tokens.slice(open).entries()) {
    if (kind !== "other") continue;
    if (text === "(" || text === "{") depth += 1;
    else if (text === ")" || text === "}") depth -= 1;
    if (depth === 0 || (depth === 1 && (text === "," || text === ";"))) {
      parts.push({ from, to: open + at });
      from = open + at + 1;
      if (depth === 0) break;
    }
  }
  return parts;
}
