import { tokenise, type Token } from "../xlsx/formula";

/** What the formulas of a workbook may refer to. */
export interface Surroundings {
  /** Whether a function can be called here. */
  hasFunction(name: string): boolean;
  /** Names (upper case) that stand for something the engine cannot hold. */
  readonly unknownNames: ReadonlySet<string>;
  /** Dates count from 1904; the engine's functions count from 1900. */
  readonly date1904: boolean;
}

/** Names that LET and LAMBDA bind may be called like functions. */
const BINDING = new Set(["LET", "LAMBDA"]);
/** Functions that answer from what this host has not: the system, the web, a picture. */
const ELSEWHERE = new Set([
  "CELL",
  "INFO",
  "WEBSERVICE",
  "FILTERXML",
  "IMAGE",
  "RTD",
  "GETPIVOTDATA",
  "STOCKHISTORY",
  "TRANSLATE",
]);
const DATES = new Set(
  (
    "DATE DATEVALUE YEAR MONTH DAY TODAY NOW EDATE EOMONTH WEEKDAY WEEKNUM ISOWEEKNUM TEXT NETWORKDAYS NETWORKDAYS.INTL " +
    "WORKDAY WORKDAY.INTL DATEDIF DAYS DAYS360 YEARFRAC TIMEVALUE"
  ).split(" "),
);
/** The structured references that the engine reads as Excel does: a column of a named table, whole or in this row. */
const STRUCTURED = /^\[(?:[^[\]'@#\r\n]+|@[^[\]'#\r\n]*|@\[[^[\]'#\r\n]+\]|\[#This Row\](?:,\[[^[\]'#\r\n]+\])?)\]$/i;

/**
 * Whether the engine can compute a formula at all. What it cannot keeps the value that the file holds: links to other
 * workbooks, functions of macros and other add-ins, references through several sheets, and whatever it is known to read
 * differently from Excel.
 */
export function canCompute(formula: string, around: Surroundings): boolean {
  const tokens = joinBrackets(tokenise(formula.replace(/^=/, "")));
  const binds = tokens.some(({ kind, text }) => kind === "word" && BINDING.has(text.toUpperCase()));
  return tokens.every((token, index) => {
    const next = tokens[index + 1]?.text ?? "";
    const before = tokens[index - 1];
    switch (token.kind) {
      case "string":
        return !/[\r\n]/.test(token.text);
      case "quoted":
        return next !== "!" || !/[[\]:]/.test(token.text);
      case "bracket":
        return before?.kind === "word" ? STRUCTURED.test(token.text) : /^\[@/.test(token.text) && STRUCTURED.test(token.text);
      case "word":
        if (next === "(") return isKnownCall(token.text.toUpperCase(), around, binds);
        if (next === ":" && tokens[index + 3]?.text === "!" && before?.text !== "!") return false; // Sheet1:Sheet3!A1
        return !around.unknownNames.has(token.text.toUpperCase());
      default:
        return !isUnreadOperator(token.text, tokens, index);
    }
  });
}

function isKnownCall(name: string, around: Surroundings, binds: boolean): boolean {
  if (ELSEWHERE.has(name) || (around.date1904 && DATES.has(name))) return false;
  return BINDING.has(name) || around.hasFunction(name) || (binds && !name.includes("."));
}

/** `@`, `#`, and the two operators on references: a blank between them (intersection), a comma inside brackets (union). */
function isUnreadOperator(text: string, tokens: readonly Token[], index: number): boolean {
  if (text === "@" || text === "#") return true;
  if (text === "(") return tokens[index - 1]?.kind !== "word" && holdsComma(tokens.slice(index));
  if (text.trim() !== "") return false;
  const before = tokens[index - 1];
  const after = tokens.slice(index).find((each) => each.text.trim() !== "");
  const isOperand = (token: Token | undefined, bracket: string): boolean =>
    token !== undefined && (token.kind !== "other" || token.text === bracket) && token.kind !== "string";
  return isOperand(before, ")") && isOperand(after, "(");
}

/** Whether the bracket that opens first holds a comma of its own. */
function holdsComma(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { kind, text } of tokens) {
    if (kind !== "other") continue;
    if (text === "(" || text === "{") depth += 1;
    if (text === ")" || text === "}") depth -= 1;
    if (depth === 0) return false;
    if (depth === 1 && text === ",") return true;
  }
  return false;
}

/** A structured reference or the number of another workbook is one token. */
function joinBrackets(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    const last = joined[joined.length - 1];
    if (token.kind === "bracket" && depth > 0 && last) last.text += token.text;
    else joined.push({ ...token });
    if (token.kind === "bracket" && token.text === "[") depth += 1;
    if (token.kind === "bracket" && token.text === "]") depth -= 1;
  }
  return joined;
}
