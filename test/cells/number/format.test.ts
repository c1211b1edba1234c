import fc from "fast-check";
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { findCode } from "../../../src/core/criteria/codes";
import { readEntry } from "../../../src/core/entry/read";
import { formatCount, formatNumber, formatShare, withUnit } from "../../../src/cells/number/format";
import { readNumber } from "../../../src/cells/number/read";
import { compareQuantities, ratio, toFraction } from "../../../src/cells/number/quantity";

const typed = fc
  .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 2 }))
  .map(([digits, scale]) => Number(`${digits}e-${scale}`) + 0);

test("a number written out and read back is the same number", () => {
  fc.assert(
    fc.property(typed, (value) =>
      expect(readNumber(formatNumber(value))).toMatchObject({ kind: "number", value, english: false }),
    ),
  );
});

test("a share written out with its decimals and read back is the same share", () => {
  const coded = findCode(DEFAULT_CRITERIA, "TC18.d");
  const measure = coded?.kind === "measure" ? coded.measure : null;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const share = Number(`${hundredths}e-4`);
      expect(readEntry(measure!, { value: formatShare(share), format: "General" })).toMatchObject({
        state: "value",
        value: share,
      });
    }),
  );
});

test("rounding is half up on the exact value: never off by more than half a unit, and a half goes away from zero", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 9999 }), (part, whole) => {
      const exact = toFraction(ratio(part, whole));
      const read = readNumber(formatNumber(exact));
      const shown = toFraction(read?.kind === "number" ? read.value : NaN);
      const error = shown.abs().sub(exact.abs());
      expect(error.compare("1/200") <= 0 && error.compare("-1/200") > 0).toBe(true);
    }),
  );
});

test("numbers of every size are written without an exponent", () => {
  expect(formatNumber(1e21)).toBe("1.000.000.000.000.000.000.000");
  expect(formatNumber(1e-7, 10)).toBe("0,0000001");
  expect(formatNumber(-1234.5)).toBe("-1.234,5");
  expect(compareQuantities(0.30000000000000004, 0.3)).toBe(1);
});

test("counts keep two digits, units an NBSP, per cent none", () => {
  expect(formatCount(0)).toBe("00");
  expect(withUnit("390", "m²")).toBe("390\u00a0m²");
  expect(withUnit("95", "%")).toBe("95%");
  expect(withUnit("3", "")).toBe("3");
});
