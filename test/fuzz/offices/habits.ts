/** How offices write down whether a criterion is met. */
import type { CellValue } from "../../../src/cells/value";
import type { Random } from "./random";
import { orAsk, type Answer, type Meaning } from "./truth";

/** One answer: its cells beside each other (one a column of the habit). */
export interface Entry {
  readonly values: readonly CellValue[];
  readonly font?: string;
  readonly formula?: string;
  readonly answer: Answer;
}

export interface Habit {
  readonly name: string;
  /** Heads of its columns, `[""]` when the answer has one column. */
  readonly heads: readonly string[];
  readonly write: (meaning: Meaning, head: string, random: Random) => Entry;
  /** A line below the table that explains the marks. */
  readonly legend?: string;
  /** The maximum of each criterion, in a row or in the heads. */
  readonly points?: {
    readonly of: (index: number) => number;
    readonly place: "row" | "head" | "nowhere";
    readonly label: string;
  };
}

/** Whose bare yes and no say the contrary of what they seem to, or nothing. */
const POLAR = /không|chưa/i;

const UNCLEAR = [
  "Cơ bản đạt",
  "Đạt một phần",
  "Đang làm hồ sơ",
  "Đạt?",
  "?",
  "Đ/KĐ",
  "Chờ kết quả phúc tra",
  "Phấn đấu đạt trong quý I",
  "Đạt nhưng chưa có quyết định công nhận",
  "Gần đạt",
  "Dự kiến đạt",
  "xem lại",
  "Đã đề nghị xét",
];
const NOT_APPLICABLE = ["Không áp dụng", "KAD"];

const MET_NOTES = [
  "Đạt (QĐ số 27/QĐ-UBND)",
  "Đạt, có xác nhận của UBND phường",
  "Đạt – BC số 41/BC-CAP",
  "Đ (đã kiểm tra hồ sơ)",
  "Đạt (không để xảy ra vụ việc)",
  "Đạt. Tiếp tục giữ vững",
  "đạt; có biên bản kèm theo",
  "Đạt theo KL ngày 05/12",
];
const NOT_MET_NOTES = [
  "Không đạt (còn thiếu 02 đ/c)",
  "KĐ - chưa được cấp",
  "Chưa đạt, mới được 74%",
  "Không đạt vì hồ sơ thất lạc",
  "Chưa đạt (xảy ra 01 vụ)",
  "không đạt: còn nợ 03 tài liệu",
  "KĐ (đạt 81%)",
  "Chưa đạt do xuống cấp",
];

/** Words that every clerk knows. */
const plain = (name: string, met: string, notMet: string): Habit => texts(name, met, notMet, (answer) => answer);
/** Words whose sense is likely; a question is right too. */
const likely = (name: string, met: string, notMet: string, legend?: string): Habit => ({
  ...texts(name, met, notMet, legend ? (answer) => answer : orAsk),
  legend,
});

function texts(name: string, met: string, notMet: string, sure: (answer: Answer) => Answer): Habit {
  return {
    name,
    heads: [""],
    write: (meaning, _, random) => {
      const text = { met, "not-met": notMet, unclear: random.pick(UNCLEAR), "not-applicable": random.pick(NOT_APPLICABLE) };
      return meaning === "blank"
        ? one(null, "missing")
        : one(text[meaning], meaning === "unclear" ? "ask" : meaning === "not-applicable" ? meaning : sure(meaning));
    },
  };
}

const one = (value: CellValue, answer: Answer, look: { font?: string } = {}): Entry => ({ values: [value], answer, ...look });

/** Two marks; `either` where it takes a guess to know which is which. What is unclear is both. */
function marks(name: string, met: CellValue, notMet: CellValue, options: { font?: string; either?: boolean } = {}): Habit {
  const { font, either = false } = options;
  return {
    name,
    heads: [""],
    write: (meaning) => {
      if (meaning === "blank" || meaning === "not-applicable") return one(null, "missing");
      if (meaning === "unclear") return one("?", "ask");
      return one(meaning === "met" ? met : notMet, either ? orAsk(meaning) : meaning, font ? { font } : {});
    },
  };
}

/** One mark, and blank for the other answer; the legend may say what the mark is. */
function markOrBlank(name: string, mark: string, legend?: { marked: "met" | "not-met"; text: string }): Habit {
  const marked = legend?.marked ?? "met";
  return {
    name,
    heads: [""],
    legend: legend?.text,
    write: (meaning) =>
      meaning === marked ? one(mark, marked) : one(null, legend ? `${opposite(marked)}|missing|ask` : "missing|ask"),
  };
}

const opposite = (status: "met" | "not-met"): Answer => (status === "met" ? "not-met" : "met");

function twoColumns(name: string, heads: readonly [string, string], mark: CellValue): Habit {
  return {
    name,
    heads,
    write: (meaning) => {
      if (meaning === "met") return { values: [mark, null], answer: "met" };
      if (meaning === "not-met") return { values: [null, mark], answer: "not-met" };
      if (meaning === "unclear") return { values: [mark, mark], answer: "ask|missing" };
      return { values: [null, null], answer: "missing" };
    },
  };
}

/** Notes behind the status, in the same cell. */
const noted: Habit = {
  name: "notes in the cell",
  heads: [""],
  write: (meaning, _, random) => {
    if (meaning === "blank") return one(null, "missing");
    if (meaning === "unclear") return one(random.pick(UNCLEAR), "ask");
    if (meaning === "not-applicable") return one(random.pick(NOT_APPLICABLE), meaning);
    const bare = random.chance(0.3);
    const list = meaning === "met" ? (bare ? ["Đạt", "Đ"] : MET_NOTES) : bare ? ["Không đạt", "KĐ"] : NOT_MET_NOTES;
    return one(random.pick(list), meaning);
  },
};

/** 1 and 0, Có and Không, TRUE and FALSE: a question is right too; under a head that denies something nothing else is. */
function bare(name: string, met: CellValue, notMet: CellValue, polar = false): Habit {
  return {
    name,
    heads: [""],
    write: (meaning, head) => {
      if (meaning === "met" || meaning === "not-met") {
        const answer = polar && POLAR.test(head) ? "ask|missing" : orAsk(meaning);
        return one(meaning === "met" ? met : notMet, answer);
      }
      return one(null, "missing");
    },
  };
}

const unknownMarks: Habit = {
  name: "+ / −",
  heads: [""],
  write: (meaning) =>
    meaning === "met" || meaning === "not-met" ? one(meaning === "met" ? "+" : "−", "ask") : one(null, "missing"),
};

const MAXIMA = [5, 10, 3, 5, 4, 6, 5, 5, 2, 8];

function pointsForm(place: "row" | "head" | "nowhere", label: string): Habit {
  const of = (index: number): number => MAXIMA[index % MAXIMA.length]!;
  return { name: `points, maximum ${place}`, heads: [""], points: { of, place, label }, write: () => one(null, "missing") };
}

/** Points of a criterion: the maximum is met, nothing is not met, what lies between depends on a rule that the form lacks. */
export function pointsEntry(meaning: Meaning, most: number, known: boolean, random: Random): Entry {
  if (meaning === "met") return one(most, known ? orAsk("met") : "ask|missing");
  if (meaning === "not-met" && random.chance(0.4)) return one(0, orAsk("not-met"));
  if (meaning === "blank" || meaning === "not-applicable") return one(null, "missing");
  return one(random.pick([most - 1, most / 2, most - 0.5, 0.5]), "ask|missing");
}

const WORD_HABITS: readonly Habit[] = [
  plain("Đ / KĐ", "Đ", "KĐ"),
  plain("Đạt / Không đạt", "Đạt", "Không đạt"),
  plain("Đạt / Chưa đạt", "Đạt", "Chưa đạt"),
  plain("đạt / không đạt", "đạt", "không đạt"),
  plain("ĐẠT / KHÔNG ĐẠT", "ĐẠT", "KHÔNG ĐẠT"),
  noted,
];

const OTHER_HABITS: readonly Habit[] = [
  likely("Đạt yêu cầu / Chưa đạt yêu cầu", "Đạt yêu cầu", "Chưa đạt yêu cầu"),
  likely("Đảm bảo / Không đảm bảo", "Đảm bảo", "Không đảm bảo"),
  likely("Đ / K", "Đ", "K", "Ghi chú: Đ: Đạt; K: Không đạt."),
  likely("D / KD", "D", "KD", "Quy ước: D = đạt, KD = không đạt"),
  marks("✓ / ✗", "✓", "✗"),
  marks("✔ / ✘", "✔", "✘"),
  marks("☑ / ☒", "☑", "☒", { either: true }),
  marks("√ / x", "√", "x", { either: true }),
  marks("v / x", "v", "x", { either: true }),
  marks("Wingdings ü / û", "ü", "û", { font: "Wingdings" }),
  marks("Wingdings þ / ý", "þ", "ý", { font: "Wingdings", either: true }),
  marks("Webdings a / r", "a", "r", { font: "Webdings" }),
  marks("Wingdings 2 P / O", "P", "O", { font: "Wingdings 2" }),
  markOrBlank("x / blank", "x"),
  markOrBlank("X / blank", "X"),
  markOrBlank("x = met by legend", "x", { marked: "met", text: "Ghi chú: dấu (x) là tiêu chí đạt." }),
  markOrBlank("x = not met by legend", "x", { marked: "not-met", text: "Ghi chú: dấu (x) là tiêu chí không đạt." }),
  twoColumns("x in one of two", ["Đạt", "Không đạt"], "x"),
  twoColumns("X in one of two", ["Đạt", "Chưa đạt"], "X"),
  twoColumns("✓ in one of two", ["Đ", "KĐ"], "✓"),
  twoColumns("1 in one of two", ["Đạt", "Không đạt"], 1),
  bare("1 / 0", 1, 0),
  bare("1 / 0 as text", "1", "0"),
  bare("TRUE / FALSE", true, false),
  bare("Có / Không", "Có", "Không", true),
  unknownMarks,
  pointsForm("row", "Điểm tối đa"),
  pointsForm("row", "Điểm chuẩn"),
  pointsForm("row", "Thang điểm"),
  pointsForm("head", "điểm"),
  pointsForm("nowhere", ""),
];

export function habitOf(random: Random): Habit {
  return random.pick(random.chance(0.45) ? WORD_HABITS : OTHER_HABITS);
}

/** The same text as hurried hands type it. */
export function sloppy(value: CellValue, random: Random): CellValue {
  if (typeof value !== "string") return value;
  const ways: readonly ((text: string) => string)[] = [
    (text) => text.normalize("NFD"),
    (text) => ` ${text}`,
    (text) => `${text} `,
    (text) => text.replaceAll(" ", "\u00a0"),
    (text) => text.replaceAll(" ", "  "),
    (text) => `${text}\u200b`,
    (text) => text.replaceAll("Đ", "\u00d0"),
    (text) => text.replaceAll("đ", "\u00f0"),
  ];
  return random.pick(ways)(value);
}
