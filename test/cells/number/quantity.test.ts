import fc from "fast-check";
import Fraction from "fraction.js";
import { readNumber } from "../../../src/cells/number/read";
import {
  addQ,
  ceilQ,
  compareQuantities,
  fromCell,
  fromDecimal,
  mulQ,
  percentToShare,
  ratio,
  subQ,
  toFraction,
  toNumber,
  type Quantity,
} from "../../../src/cells/number/quantity";
import { readWithUnit } from "../../../src/cells/number/units";

/** A decimal as people type it: digits and a power of ten, with both its double and its exact fraction. */
const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, scale]) => ({
    value: Number(`${digits}e-${scale}`) + 0,
    exact: new Fraction(BigInt(digits), 10n ** BigInt(scale)),
  }));
const same = (q: Quantity, exact: Fraction): void => expect(toFraction(q).equals(exact)).toBe(true);

describe("arithmetic is that of decimals, never of binary floating point", () => {
  test("a number is the decimal it is shown as", () => {
    fc.assert(fc.property(decimal, ({ value, exact }) => same(value, exact)));
  });

  test("sums, differences, products and orders are exact", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        same(addQ(a.value, b.value), a.exact.add(b.exact));
        same(subQ(a.value, b.value), a.exact.sub(b.exact));
        same(mulQ(a.value, b.value), a.exact.mul(b.exact));
        same(percentToShare(a.value), a.exact.div(100));
        expect(compareQuantities(a.value, b.value)).toBe(a.exact.compare(b.exact));
        expect(compareQuantities(a.exact, b.value)).toBe(a.exact.compare(b.exact));
      }),
    );
  });

  test("the small cases that binary arithmetic gets wrong", () => {
    expect(addQ(0.7, 0.2)).toBe(0.9);
    expect(fromCell(0.7 + 0.2)).toBe(0.9);
    expect(compareQuantities(subQ(ratio(12, 10), 1), 0.2)).toBe(0);
    expect(compareQuantities(ratio(1, 3), 0.333333333333333)).toBe(1);
    expect(percentToShare(7)).toBe(0.07);
  });

  test("a ratio to zero is refused", () => expect(() => ratio(1, 0)).toThrow(RangeError));
});

test("shares of a roster are rounded up exactly (30 % of 249 = 75, 50 % of 14 = 7)", () => {
  expect(ceilQ(mulQ(0.3, 249))).toBe(75);
  expect(ceilQ(mulQ(0.5, 14))).toBe(7);
  expect(ceilQ(mulQ(0.07, 100))).toBe(7);
  expect(ceilQ(ratio(-3, 2))).toBe(-1);
});

test("every stored number is a finite number of at most fifteen digits", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (stored) => {
      const read = fromCell(stored);
      expect(Number.isFinite(read)).toBe(true);
      expect(fromCell(read)).toBe(read);
      expect(Math.abs(read - stored)).toBeLessThanOrEqual(Math.abs(stored) * 1e-14);
    }),
  );
  expect(Number.isFinite(fromCell(Number.MAX_VALUE))).toBe(true);
});

test("more than fifteen digits are kept", () => {
  expect(compareQuantities(fromDecimal("499.9999999999999999"), 500)).toBe(-1);
  expect(toNumber(fromDecimal("12.5"))).toBe(12.5);
  expect(fromDecimal("-0")).toBe(0);
});

test.each([
  ["1,000", [1, 1000]],
  ["-1,000", [-1, -1000]],
])("%s has two readings", (digits, readings) => expect(readNumber(digits)).toEqual({ kind: "ambiguous", readings }));

test("reading digits takes linear time and never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("0", "1", "9", ".", ",", "-", " ") }), (text) => {
      const read = readWithUnit(text.trim(), "m²")?.number ?? null;
      expect(read === null || read.kind === "number" || read.readings.length === 2).toBe(true);
    }),
  );
  expect(readNumber(`${"1.".repeat(50_000)}x`)).toBeNull();
});
