import fc from "fast-check";
import { compareQuantities, type Quantity } from "../../../src/cells/number/quantity";
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { readQuantity } from "../../../src/core/criteria/threshold";
import type { Measure } from "../../../src/core/criteria/types";
import { readPart, readShare } from "../../../src/core/claims/figure";
import { readEntry } from "../../../src/core/entry/read";
import { readRuleValue } from "../../../src/core/roadmap/value";

/** A figure as typed, and what it is: a number, or none. */
const TYPED: readonly (readonly [string, number | null])[] = [
  ["1234", 1234],
  ["01", 1],
  ["1.234", 1234],
  ["1 234", 1234],
  ["1 234 567", 1_234_567],
  ["1.234.567", 1_234_567],
  ["1,234,567", 1_234_567],
  ["1.234.567,0", 1_234_567],
  ["1,234.0", 1234],
  ["1234,0", 1234],
  ["12 34", null],
  ["1 2345", null],
  ["1 234 5", null],
  ["0 123", null],
  ["0.123,4", null],
  ["0,123.4", null],
  ["01.234,5", null],
  ["1.23,4", null],
  ["1.2.3", null],
  ["1,2,3", null],
  ["1.234,5,6", null],
  ["5.", null],
];

const whole = { kind: "number", unit: "vụ", plausibleMin: null, plausibleMax: null } as unknown as Measure;
const numeric = DEFAULT_CRITERIA.criteria.flatMap(({ measures }) => measures).find(({ kind }) => kind === "number")!;

/** Every place where a person types a number, as the one quantity that it reads; `null`: refused. */
const READERS: Readonly<Record<string, (text: string) => Quantity | null>> = {
  survey: (text) => {
    const reading = readEntry({ ...numeric, ...whole }, { value: text, format: "General" });
    return reading.state === "value" ? (reading.value as Quantity) : null;
  },
  "survey, percentage": (text) => {
    const percentage = { ...numeric, ...whole, kind: "percentage" } as Measure;
    const reading = readEntry(percentage, { value: `${text}%`, format: "General" });
    return reading.state === "value" || reading.issues.some(({ code }) => code === "entry.out-of-range") ? NaN : null;
  },
  criteria: (text) => readQuantity({ text, number: null, percent: false }, "number", ""),
  claims: (text) => quantityOnly(readPart(text)),
  "claims, share": (text) => {
    const share = readShare(`${text}%`);
    return share !== null && typeof share === "object" && share.kind === "percent" ? share.percent : null;
  },
  roadmap: (text) => {
    const bounds = readRuleValue(text, "General", "assigned");
    return typeof bounds === "string" ? null : bounds.low;
  },
};

const quantityOnly = (read: Quantity | "ambiguous" | null): Quantity | null => (read === "ambiguous" ? null : read);

describe.each(Object.entries(READERS))("%s", (name, read) => {
  // The one number among words may end a sentence: its last point is not part of it.
  const typed = name === "claims" ? TYPED.filter(([text]) => text !== "5.") : TYPED;
  test.each(typed)("%p is %p", (text, expected) => {
    const value = read(text);
    if (expected === null) expect(value).toBeNull();
    else if (name === "survey, percentage") expect(value).not.toBeNull();
    else expect(compareQuantities(value!, expected)).toBe(0);
  });
});

test("digits, marks and spaces are one number to every reader, or to none", () => {
  const digits = fc.string({ unit: fc.constantFrom("0", "1", "2", "3", ".", ",", " "), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(
      digits.map((text) => text.replace(/ +/g, " ").trim()).filter((text) => /^\d(?:.*\d)?$/.test(text)),
      (text) => {
        const [survey, criteria, claims] = [READERS.survey!(text), READERS.criteria!(text), READERS.claims!(text)];
        expect([criteria === null, claims === null]).toEqual([survey === null, survey === null]);
        if (survey !== null) expect([criteria, claims].map((value) => compareQuantities(value!, survey))).toEqual([0, 0]);
      },
    ),
  );
});
