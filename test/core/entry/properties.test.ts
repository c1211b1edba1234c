import fc from "fast-check";
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { readEntry } from "../../../src/core/entry/read";
import type { EntryInput, Reading } from "../../../src/core/entry/reading";
import { formatNumber } from "../../../src/cells/number/format";

const measures = DEFAULT_CRITERIA.criteria.flatMap((criterion) => criterion.measures);
const measure = fc.constantFrom(...measures);
const WORDS = [
  "Đ",
  "KĐ",
  "Đạt",
  "Không đạt",
  "Chưa đạt",
  "Không",
  "Có",
  "KAD",
  "Cơ bản đạt",
  "-",
  "HTXSNV",
  "Đơn vị Quyết thắng",
  "2.160 m²",
  "821,6",
  "95 %",
  "5/14",
  "08 đồng chí",
  "1,000",
  "đủ",
  "#",
];
const space = fc.constantFrom("", " ", "\u00a0", "\n", "\u200b");

const content = ({ state, value, direct }: Reading) => ({ state, value, direct });

test("a reading never depends on the Unicode form, on spaces or on NBSP", () => {
  fc.assert(
    fc.property(
      measure,
      fc.constantFrom(...WORDS),
      fc.constantFrom("NFC", "NFD"),
      space,
      space,
      (asked, word, form, before, after) => {
        const inner = word.replace(/ /g, after === "\u00a0" ? "\u00a0" : " ");
        const typed = readEntry(asked, { value: (before + inner + after).normalize(form), format: "General" });
        expect(content(typed)).toEqual(content(readEntry(asked, { value: word, format: "General" })));
      },
    ),
    { numRuns: 500 },
  );
});

const value = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."0123456789.,/%- Đđkx") }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: "#REF!" }),
  fc.constantFrom(...WORDS),
);
const cell: fc.Arbitrary<EntryInput> = fc.record({
  value,
  format: fc.constantFrom(undefined, "General", "0.00%", "d-mmm", "mmm-yy", "h:mm", '#,##0 "vụ"', "[$-42A]d mmmm yyyy;@"),
  formula: fc.constantFrom(null, "=A1"),
  font: fc.constantFrom(null, "Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times"),
});

test("anything can be read: a usable value has its kind's type, an unusable one says why, at most once a code", () => {
  fc.assert(
    fc.property(measure, cell, (asked, input) => {
      const { state, value: read, direct, issues } = readEntry(asked, input);
      expect(new Set(issues.map((issue) => issue.code)).size).toBe(issues.length);
      expect(state === "value").toBe(read !== null);
      expect(state === "direct").toBe(direct !== null);
      if (state === "unusable") expect(issues.some((issue) => UNUSABLE.has(issue.code))).toBe(true);
      else expect(issues.every((issue) => !UNUSABLE.has(issue.code))).toBe(true);
      if (state === "value")
        expect(typeof read === "boolean" ? "yes-no" : typeof read === "string" ? "ordinal" : "figure").toBe(shape(asked.kind));
    }),
    { numRuns: 2000 },
  );
});

const UNUSABLE = new Set<string>([
  "entry.unreadable",
  "entry.contradiction",
  "entry.error-value",
  "entry.out-of-range",
  "entry.ambiguous",
  "entry.ratio-as-date",
  "entry.implausible",
]);
const shape = (kind: string): string => (kind === "yes-no" || kind === "ordinal" ? kind : "figure");

test("a blank is missing in every kind, with nothing to say", () => {
  for (const asked of measures)
    for (const blank of [null, "", " ", "\u00a0\n"])
      expect(readEntry(asked, { value: blank })).toMatchObject({ state: "missing", issues: [] });
});

test("a suggestion, once applied, reads without an issue and as what it said", () => {
  fc.assert(
    fc.property(
      measure,
      fc.oneof(fc.constantFrom(...WORDS, "0,95", "95.5%", "2.16", " Đạt", "Ðạt", "1,234,567"), fc.constant(2.16)),
      (asked, typed) => {
        for (const issue of readEntry(asked, { value: typed, format: "General" }).issues) {
          if (!issue.suggestion) continue;
          const again = readEntry(asked, { value: issue.suggestion.value, format: "General" });
          expect(again.issues.map(({ code }) => code)).not.toContain(issue.code);
          const before = readEntry(asked, { value: typed, format: "General" });
          if (before.state === "value") expect(content(again)).toEqual(content(before));
        }
      },
    ),
  );
});

test("a confirmed value is accepted although it is implausible", () => {
  const land = measures.find(({ role }) => role === "land-existing")!;
  expect(readEntry(land, { value: 2.16 })).toMatchObject({ state: "unusable" });
  expect(readEntry(land, { value: 2.16 }, { confirmed: true })).toMatchObject({ state: "value", value: 2.16, issues: [] });
});

test("last year's cell takes no direct result", () => {
  const change = measures.find(({ kind }) => kind === "change")!;
  expect(readEntry(change, { value: "Đ" })).toMatchObject({ state: "direct" });
  expect(readEntry(change, { value: "Đ" }, { part: "previous" })).toMatchObject({ state: "unusable" });
});

test("a column headed as a ratio knows its dates, whatever its kind", () => {
  const count = measures.find(({ kind }) => kind === "count")!;
  const cellOfDate = { value: 45111, format: "d-mmm" };
  expect(readEntry(count, cellOfDate, { ratioColumn: true }).issues[0]).toMatchObject({ code: "entry.ratio-as-date" });
  expect(readEntry(count, cellOfDate).issues[0]).toMatchObject({ code: "entry.unreadable" });
});

test("a number written the Vietnamese way is read back as it was", () => {
  const plain = { ...measures.find(({ kind }) => kind === "number")!, plausibleMin: null, plausibleMax: null };
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.constantFrom(1, 10, 100), (digits, scale) => {
      const number = digits / scale;
      const reading = readEntry(plain, { value: formatNumber(number), format: "General" });
      expect([reading.state, Number(reading.value)]).toEqual(["value", number]);
    }),
    { numRuns: 500 },
  );
});
