import { matchKey } from "../../cells/text/normalise";
import { CASES, COUNTED, GRADES, PAPERS, PARTS, phraseAt, REASON, type Sense } from "./phrases";

/**
 * A status at the start of a text and what stands beside it:
 *
 *     text      = head tail
 *     head      = đạt | đ | mark | không đạt | kđ | có | không | chưa | không áp dụng …
 *     tail      = "" | separator note | note        (a bare Có, Không, Chưa, đ, x or v needs the separator)
 *     separator = bracket, dash, colon, full stop, semicolon, comma, slash, line break
 *
 * The status counts where no phrase of the note speaks against it (`phrases.ts`). Against met speak denial, part, future,
 * lack and doubt; against not met only doubt, “made good”, and a second “đạt” that no aim or limit governs.
 */
export interface Noted {
  /** `ambiguous`: the text speaks of a status and leaves it open. */
  readonly status: "met" | "not-met" | "yes" | "no" | "not-applicable" | "ambiguous";
  /** As typed, without its separator or brackets; "" when there is none. */
  readonly note: string;
  /** The text says đạt or không đạt; marks and a bare Có, Không or Chưa do so only in a column of statuses. */
  readonly named: boolean;
}

/** Reads the text (composed, spaces collapsed, line breaks kept); `null` when it is not about a status. */
export function readNoted(typed: string): Noted | null {
  const text = typed
    .replace(VARIATION, "")
    .replace(/^(?:[-–—•“”"'] ?)+(?=[\p{L}])/u, "")
    .replace(/[”"']$/, "");
  const lower = text.toLowerCase();
  // Some capitals have a longer small letter; then places in the two would differ.
  if (lower.length !== text.length) return null;
  for (const { pattern, status, kind } of HEADS) {
    const head = pattern.exec(lower);
    if (!head) continue;
    const tail = tailOf(text.slice(head[0].length), isUnmarked(text));
    const follows = mayFollow(kind, tail, head[0]);
    if (!follows && (kind === "letter" || kind === "x")) continue;
    const named = kind === "word" || kind === "letter";
    const turnsRound = kind === "bare" && tail.words.some(({ key }) => CASES.has(key));
    if (follows && !turnsRound && agrees(status, tail)) return { status, note: tail.note, named };
    return { status: "ambiguous", note: "", named: named || mentions(tail) };
  }
  return withoutHead(tailOf(` ${text}`, isUnmarked(text)));
}

const isUnmarked = (text: string): boolean => /^[\n -~]*$/.test(text);

/** Words before a bracket, dash or mark of punctuation, and the note after it. */
export interface NotedWords {
  readonly words: string;
  readonly note: string;
  /** Nothing in the note speaks against the words. */
  readonly stands: boolean;
}

/** Parts any other answer in words (a level) from its note; `null` when nothing separates them. */
export function partNote(typed: string): NotedWords | null {
  const parts = /^([^([;:,\n]+?) ?([([;:,\n]| [-–—] )/u.exec(typed);
  const words = parts?.[1];
  if (words === undefined) return null;
  const tail = tailOf(typed.slice(words.length), isUnmarked(typed));
  return { words, note: tail.note, stands: agrees("met", tail) };
}

/** ✓ as a picture or as a letter. */
const VARIATION = /[\uFE0E\uFE0F]/g;

type HeadKind = "word" | "letter" | "mark" | "x" | "bare";

const NOT = "(?:không|khong|ko|kô|hông|k|kh|khg|chưa|chua)";
const REACHED = "[đd][ạa]t";
const REACHED_WORD = new RegExp(`^${REACHED}$`, "u");
const END = "(?![\\p{L}\\p{M}])";
const ALONE = "(?![\\p{L}\\p{M}\\p{N}/])";

const HEADS: readonly {
  readonly pattern: RegExp;
  readonly status: Exclude<Noted["status"], "ambiguous">;
  readonly kind: HeadKind;
}[] = [
  { pattern: new RegExp(`^${NOT}[ .]{0,2}${REACHED}${END}`, "u"), status: "not-met", kind: "word" },
  { pattern: new RegExp(`^(?:k[ ./]?đ|(?:không|ko|chưa) đ)${ALONE}`, "u"), status: "not-met", kind: "letter" },
  { pattern: new RegExp(`^(?:đã )?${REACHED}${END}`, "u"), status: "met", kind: "word" },
  { pattern: new RegExp(`^đ${ALONE}`, "u"), status: "met", kind: "letter" },
  {
    pattern: new RegExp(`^(?:(?:không|khong|ko) (?:áp dụng|ap dung)|kad)${ALONE}`, "u"),
    status: "not-applicable",
    kind: "letter",
  },
  { pattern: /^n\/a(?![\p{L}\p{N}/])/u, status: "not-applicable", kind: "letter" },
  { pattern: /^[✓✔√☑]/u, status: "met", kind: "mark" },
  { pattern: /^[✗✘☒╳]/u, status: "not-met", kind: "mark" },
  { pattern: new RegExp(`^[xv]${ALONE}`, "u"), status: "met", kind: "x" },
  { pattern: new RegExp(`^(?:không|khong|ko|chưa|chua)${ALONE}`, "u"), status: "no", kind: "bare" },
  { pattern: new RegExp(`^có${ALONE}`, "u"), status: "yes", kind: "bare" },
];

interface Word {
  readonly key: string;
  readonly isNumber: boolean;
}

interface Tail {
  readonly typed: string;
  readonly note: string;
  /** The separator that it begins with; "" when the words follow at once. */
  readonly separator: string;
  /** Words, numbers, and marks of punctuation, in order. */
  readonly words: readonly Word[];
  /** A question mark, a footnote mark or an empty box. */
  readonly doubtful: boolean;
  /** The whole text was typed without diacritics. */
  readonly unmarked: boolean;
}

const TOKEN = /đ\/c|v\/v|k[./]đ(?!\p{L})|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\n|[^\s]/gu;
const SEPARATOR = /^ *(\n|[-–—:;,.(/[{=])/;
const NOTHING_SAID = /^[\s.;,!–—-]*$/;
const IN_DOUBT = /[?*…☐□■○●◯▪]|\.\.|^ *[([]?\d{1,2}[)\]]?$|[¹²³⁴⁵](?![\p{L}])/u;

function tailOf(typed: string, unmarked: boolean): Tail {
  const doubtful = IN_DOUBT.test(typed.replace(/m[²³]/g, "m"));
  if (NOTHING_SAID.test(typed)) return { typed, note: "", separator: "", words: [], doubtful, unmarked };
  const tokens = typed.toLowerCase().match(TOKEN) ?? [];
  const words = tokens.map((token) => ({ key: keyOf(token), isNumber: /^\d/.test(token) }));
  return { typed, note: noteOf(typed), separator: SEPARATOR.exec(typed)?.[1] ?? "", words, doubtful, unmarked };
}

function keyOf(token: string): string {
  if (token === "\n") return token;
  return REACHED_WORD.test(token) ? "đạt" : matchKey(token);
}

/** The note without what separates it, and without brackets that hold the whole of it. */
function noteOf(typed: string): string {
  const note = typed.replace(/^[\s:;,.=/–—-]+/, "").trim();
  const inner = /^[([{]([^()[\]{}]*)[)\]}][.;,]?$/.exec(note);
  return (inner?.[1] ?? note).trim();
}

/** Whether the tail can be a note of such a head at all. */
function mayFollow(kind: HeadKind, { typed, separator, words, unmarked }: Tail, head: string): boolean {
  const first = words[0];
  if (!first) return true;
  const reason = REASON.has(first.key);
  switch (kind) {
    case "word":
      // “dat” without its marks may as well be đất.
      return separator !== "" || reason || first.isNumber || !/dat$/.test(head) || phraseAt(keys(words), 0, unmarked) !== null;
    case "letter":
      return (separator !== "" && !/^(?:\/|\.\S)/.test(typed)) || reason || LINKS.has(first.key);
    case "mark":
      return true;
    case "x":
      // X and V are also numbers of headings: “V. Công tác …”.
      return ["(", "[", ";", "\n"].includes(separator) || reason;
    case "bare":
      return (separator !== "" && separator !== "/" && separator !== ".") || reason;
  }
}

/** Words that a note after Đ or KĐ begins with; any other may make the letter an abbreviation. */
const LINKS = new Set("thiếu;còn;có;chưa;không;ko;qđ;số;từ;năm;đã;đang;chỉ;mới;nhưng;100;tb;kèm".split(";"));

const keys = (words: readonly Word[]): string[] => words.map(({ key }) => key);

function agrees(status: Noted["status"], tail: Tail): boolean {
  if (tail.doubtful) return false;
  if (tail.words.length === 0) return true;
  const said = sensesOf(tail);
  if (status === "met" || status === "yes")
    return !said.some(({ sense }) => AGAINST_MET.has(sense)) && !isMeasured(tail) && !isPart(tail);
  return !said.some(({ sense }) => AGAINST_NOT_MET.has(sense)) && !claimsPart(tail, said);
}

const AGAINST_MET: ReadonlySet<Sense> = new Set(["denial", "failed", "partial", "pending", "lack", "doubt"]);
const AGAINST_NOT_MET: ReadonlySet<Sense> = new Set(["reached", "resolved", "doubt"]);

interface Said {
  readonly sense: Sense;
  readonly at: number;
}

const CLAUSE_ENDS = new Set(["\n", "(", ")", "[", "]", ";", ",", ".", ":", "-", "–", "—"]);
/** How far an aim reaches: “dự kiến 12/2023 đạt”. */
const REACH = 6;

/** What the note says, word by word; a “đạt” under an aim, a limit or a denial, or before a figure, is no result. */
function sensesOf({ words: typed, unmarked }: Tail): Said[] {
  const words = keys(typed);
  const said: Said[] = [];
  let governed = -REACH;
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? "";
    if (CLAUSE_ENDS.has(word)) governed = -REACH;
    const phrase = phraseAt(words, at, unmarked);
    if (!phrase) {
      at++;
      continue;
    }
    const { senses, length } = phrase;
    const denied = senses.has("denial") ? phraseAt(words, at + length, unmarked) : null;
    if (denied?.senses.has("ill")) {
      at += length + denied.length;
      continue;
    }
    for (const sense of senses) {
      const governs = sense === "reached" && (at - governed < REACH || isFigure(words[at + length], words[at + length + 1]));
      if (!governs) said.push({ sense, at });
    }
    if (senses.has("governor") || senses.has("denial")) governed = at + length - 1;
    at += length;
  }
  return said;
}

/** A figure, but for the whole of it. */
function isFigure(word: string | undefined, next: string | undefined): boolean {
  return word !== undefined && /^\d/.test(word) && !(word === "100" && next === "%");
}

/** “Đạt 80%”, “Đạt: 8/10”, “Đạt mức 2”, “Đạt HTTNV”: how much was reached, which may be too little. */
function isMeasured({ separator, words }: Tail): boolean {
  const said = separator === "" ? words : words.slice(1);
  if (!["", ":", "-", "–", "—", "=", "/"].includes(separator) || said.length === 0) return false;
  const [first = "", second, third] = keys(said);
  if (/^\d/.test(first)) {
    const all = (first === "100" && second === "%") || (second === "/" && third === first);
    return !all && !/^(?:19|20)\d\d$/.test(first);
  }
  if (separator !== "") return false;
  if (first === "năm") return !/^(?:\d{4}|nay)$/.test(second ?? "");
  return COUNTED.has(first) || GRADES.has(first) || isAbbreviation(first);
}

/** “Đạt (2/3 tiêu chí)”, “Đạt nội dung 1”: some of what it consists of. */
function isPart({ separator, words }: Tail): boolean {
  const said = keys(words);
  if (said.some((word, i) => word === "/" && PARTS.has(said[i + 2] ?? "") && said[i - 1] !== said[i + 1])) return true;
  const at = separator === "" ? 0 : 1;
  const item = said[at + 2] ?? "";
  return ["", ":"].includes(separator) && PARTS.has(said[at] ?? "") && /^(?:\d.*|[a-eivx]+)$/.test(item);
}

function isAbbreviation(word: string): boolean {
  return word.length > 1 && /^\p{L}+$/u.test(word) && !/[aeiouy]/.test(word.normalize("NFD")) && !PAPERS.has(word);
}

/** “Chưa đạt hết”, “Không đạt 100%”: how much is left open. */
function claimsPart({ separator, words }: Tail, said: readonly Said[]): boolean {
  if (separator !== "") return false;
  const [first, second] = words[0]?.key === "được" ? words.slice(1) : words;
  if (first?.isNumber && second?.key === "%") return true;
  return said.some(({ sense, at }) => sense === "wholly" && at === 0);
}

const OPEN: ReadonlySet<Sense> = new Set(["partial", "pending", "doubt", "failed"]);

const mentions = ({ words }: Tail): boolean => words.some(({ key }) => key === "đạt" || key === "kđ" || key === "k.đ");

/** No status stands first: a text that speaks of one, or of what is still to come, leaves it open. */
function withoutHead(tail: Tail): Noted | null {
  const named = mentions(tail);
  const open = named || sensesOf(tail).some(({ sense }) => OPEN.has(sense));
  return open ? { status: "ambiguous", note: "", named } : null;
}
