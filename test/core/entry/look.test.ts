import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { readDirect } from "../../../src/core/entry/direct";
import { readEntry } from "../../../src/core/entry/read";
import type { EntryContext, EntryInput, ToldMeaning } from "../../../src/core/entry/reading";
import { answerKey } from "../../../src/core/entry/told";

const measures = DEFAULT_CRITERIA.criteria.flatMap((criterion) => criterion.measures);
const yesNo = measures.find(({ kind }) => kind === "yes-no")!;
const count = measures.find(({ kind }) => kind === "count")!;

const outcome = (cell: EntryInput, ctx?: EntryContext): string => {
  const { state, direct, issues } = readDirect(cell, "Trụ sở", ctx);
  return direct ?? issues[0]?.code ?? state;
};

describe("marks of symbol fonts", () => {
  test.each([
    ["Wingdings", "ü", "met"],
    ["wingdings", "\uf0fc", "met"],
    ["Wingdings", "û", "not-met"],
    ["Wingdings", "þ", "met"],
    ["Wingdings", "ý", "not-met"],
    ["Wingdings", "✓", "met"],
    ["Wingdings", "¨", "entry.ambiguous"],
    ["Wingdings", "x", "entry.ambiguous"],
    ["Wingdings", "Đạt", "entry.ambiguous"],
    ["Webdings", "a", "met"],
    ["Webdings", "r", "not-met"],
    ["Webdings", "x", "entry.ambiguous"],
    ["Wingdings 2", "P", "met"],
    ["Wingdings 2", "O", "not-met"],
    ["Wingdings 2", "R", "met"],
    ["Wingdings 2", "S", "not-met"],
    ["Wingdings 2", "p", "entry.ambiguous"],
    ["Wingdings 3", "P", "entry.ambiguous"],
    ["Arial", "ü", "entry.unreadable"],
    ["Arial", "P", "entry.unreadable"],
    ["Wingdings", "  ", "missing"],
  ])("%s %s is %s", (font, value, wanted) => expect(outcome({ value, font })).toBe(wanted));

  test("a mark is a value of a yes-no measure and no figure", () => {
    expect(readEntry(yesNo, { value: "ü", font: "Wingdings" })).toMatchObject({ state: "value", value: true });
    expect(readEntry(count, { value: "ü", font: "Wingdings" })).toMatchObject({ state: "unusable" });
  });
});

describe("struck-through entries", () => {
  test.each(["Đạt", "KĐ", "x", "Đạt (QĐ 3)", 1, 0, true, "12"])("%j is asked", (value) => {
    const [issue] = readDirect({ value, struck: true }, "").issues;
    expect(issue).toMatchObject({ code: "entry.ambiguous" });
    expect(readEntry(yesNo, { value, struck: true }).issues).toEqual([issue]);
    expect(readEntry(count, { value, struck: true }).state).toBe("unusable");
  });
  test("a blank is missing all the same", () => expect(outcome({ value: null, struck: true })).toBe("missing"));
});

describe("what the user said about a text", () => {
  const told = (meaning: ToldMeaning, ...cells: EntryInput[]) => ({
    told: new Map(cells.map((cell) => [answerKey(cell), meaning])),
  });

  test("wins over the words, whatever their case, spaces or font", () => {
    expect(outcome({ value: "X" }, told("not-met", { value: "x" }))).toBe("not-met");
    expect(outcome({ value: " xong " }, told("met", { value: "Xong" }))).toBe("met");
    expect(outcome({ value: "§¹t", font: ".VnTime" }, told("ambiguous", { value: "Đạt" }))).toBe("entry.ambiguous");
    expect(outcome({ value: "Đạt" }, told("missing", { value: "Đạt" }))).toBe("missing");
    expect(outcome({ value: 2 }, told("met", { value: "2" }))).toBe("met");
    expect(outcome({ value: "+" }, told("not-applicable", { value: "+" }))).toBe("not-applicable");
  });

  test("stands for any measure, in its kind, and says nothing about last year", () => {
    const context = told("not-met", { value: "chưa rõ" });
    expect(readEntry(yesNo, { value: "Chưa rõ" }, context)).toMatchObject({ state: "value", value: false });
    expect(readEntry(count, { value: "Chưa rõ" }, context)).toMatchObject({ state: "direct", direct: "not-met" });
    expect(readEntry(count, { value: "Chưa rõ" }, { ...context, part: "previous" })).toMatchObject({ state: "unusable" });
  });

  test("words stay as the note", () => {
    const context = told("not-met", { value: "Đang xây trụ sở" });
    expect(readDirect({ value: "Đang xây trụ sở" }, "", context)).toMatchObject({ direct: "not-met", note: "Đang xây trụ sở" });
  });

  test("struck, in another font, or a picture is another text", () => {
    const cells: EntryInput[] = [
      { value: "Đạt" },
      { value: "Đạt", struck: true },
      { value: "n", font: "Wingdings" },
      { value: "n", font: "Webdings" },
      { value: "n" },
    ];
    expect(new Set(cells.map(answerKey)).size).toBe(cells.length);
    expect(answerKey({ value: "ü", font: "Wingdings" })).toBe(answerKey({ value: "✓" }));
    expect(outcome({ value: "Đạt", struck: true }, told("missing", { value: "Đạt", struck: true }))).toBe("missing");
  });
});

describe("a bare 1, 0, Có or Không", () => {
  test.each([1, 0, "1", "0", true, false, "TRUE", "Có", "Không", "Chưa"])("%j is asked in a column of figures", (value) => {
    expect(outcome({ value }, { bare: "figure" })).toBe("entry.ambiguous");
    expect(readEntry(yesNo, { value }, { bare: "figure" }).state).toBe("unusable");
    expect(["met", "not-met"]).toContain(outcome({ value }, { bare: "status" }));
    expect(outcome({ value })).toBe(outcome({ value }, { bare: "status" }));
  });
  test("Đ and KĐ are statuses anywhere", () => {
    expect(outcome({ value: "Đ" }, { bare: "figure" })).toBe("met");
    expect(outcome({ value: "KĐ (2 vụ)" }, { bare: "figure" })).toBe("not-met");
  });
});
