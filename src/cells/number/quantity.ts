import Fraction from "fraction.js";

/**
 * An exact number. A plain `number` stands for the decimal of at most 15 significant digits that it is shown as
 * (distinct decimals of that length are distinct doubles in the same order, so `<` and `===` on two of them are exact);
 * everything that arithmetic makes (ratios, changes, products) is a `Fraction`, or a number where that is exact too.
 */
export type Quantity = number | Fraction;

const EXACT_INTEGER = 1e15;
const MICRO = 1e6;

/**
 * `n` in millionths when it is exactly that decimal (a correctly rounded quotient of two exact integers is the double
 * nearest to it), else `NaN`. What people type is almost always so; the long ways below are for the rest.
 */
function millionths(n: number): number {
  const scaled = Math.round(n * MICRO);
  return Math.abs(scaled) < EXACT_INTEGER && scaled / MICRO === n ? scaled : NaN;
}

/** A stored double as Excel shows it, to 15 significant digits: `=0.7+0.2` is 0.9. */
export function fromCell(n: number): number {
  if (Number.isInteger(n) && Math.abs(n) < EXACT_INTEGER) return n;
  if (!Number.isNaN(millionths(n))) return n;
  const shown = Number(n.toPrecision(15));
  // Rounding up the very largest double would leave the range of numbers.
  return Number.isFinite(shown) ? shown : n;
}

/** The same value as a fraction; a number counts as the decimal it is shown as, not as its binary value. */
export function toFraction(q: Quantity): Fraction {
  if (typeof q !== "number") return q;
  if (Number.isInteger(q) && Math.abs(q) < EXACT_INTEGER) return new Fraction(BigInt(q), 1n);
  const scaled = millionths(q);
  if (!Number.isNaN(scaled)) return new Fraction(BigInt(scaled), 1_000_000n);
  const [mantissa = "0", exponent = "0"] = q.toExponential().split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0 ? new Fraction(digits * 10n ** BigInt(power), 1n) : new Fraction(digits, 10n ** BigInt(-power));
}

/** The nearest double, for display and charts only, never for a comparison. */
export function toNumber(q: Quantity): number {
  return typeof q === "number" ? q : q.valueOf();
}

/** Exact order of two quantities. Two plain numbers are compared without any allocation. */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 {
  if (typeof a === "number" && typeof b === "number") return a < b ? -1 : a > b ? 1 : 0;
  const x = toFraction(a);
  const y = toFraction(b);
  const difference = x.s * x.n * y.d - y.s * y.n * x.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const bothSafe = (a: Quantity, b: Quantity): boolean => Number.isSafeInteger(a) && Number.isSafeInteger(b);

/** `part / whole`, exactly. Throws a `RangeError` when `whole` is zero: callers decide first what a zero base means. */
export function ratio(part: Quantity, whole: Quantity): Quantity {
  if (compareQuantities(whole, 0) === 0) throw new RangeError("ratio to zero");
  if (bothSafe(part, whole)) {
    const quotient = (part as number) / (whole as number);
    return Number.isInteger(quotient) && quotient * (whole as number) === part
      ? quotient
      : new Fraction(BigInt(part as number), BigInt(whole as number));
  }
  return toFraction(part).div(toFraction(whole));
}

/** Sum, exactly. */
export function addQ(a: Quantity, b: Quantity): Quantity {
  if (typeof a === "number" && typeof b === "number") {
    const sum = bothSafe(a, b) ? a + b : (millionths(a) + millionths(b)) / MICRO;
    if (Math.abs(sum) < EXACT_INTEGER / MICRO || Number.isSafeInteger(sum)) return sum;
  }
  return toFraction(a).add(toFraction(b));
}

/** Difference, exactly. */
export function subQ(a: Quantity, b: Quantity): Quantity {
  if (typeof a === "number" && typeof b === "number") {
    const difference = bothSafe(a, b) ? a - b : (millionths(a) - millionths(b)) / MICRO;
    if (Math.abs(difference) < EXACT_INTEGER / MICRO || Number.isSafeInteger(difference)) return difference;
  }
  return toFraction(a).sub(toFraction(b));
}

/** Product, exactly. */
export function mulQ(a: Quantity, b: Quantity): Quantity {
  if (bothSafe(a, b)) {
    const product = (a as number) * (b as number);
    if (Number.isSafeInteger(product)) return product;
  }
  return toFraction(a).mul(toFraction(b));
}

/** The smallest whole number that is not below `q`: 0.30 × 249 = 74.7 → 75, 0.5 × 14 → 7. */
export function ceilQ(q: Quantity): number {
  if (typeof q === "number") return Math.ceil(q);
  const n = q.s * q.n;
  const floor = n / q.d;
  return Number(n > floor * q.d ? floor + 1n : floor);
}

/** `true` when the quantity has no fractional part. */
export function isWhole(q: Quantity): boolean {
  return typeof q === "number" ? Number.isInteger(q) : q.d === 1n;
}

/** A decimal written with digits and at most one dot, exactly; more than 15 significant digits make a fraction. */
export function fromDecimal(text: string): Quantity {
  const digits = text.replace(/^[+-]/, "").replace(".", "").replace(/^0+/, "");
  if (digits.length <= 15) return Number(text) + 0;
  const [whole = "0", decimals = ""] = text.split(".");
  return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** A value in per cent as a share: 95 → 0.95, exactly. */
export function percentToShare(q: Quantity): Quantity {
  return typeof q === "number" ? fromCell(q / 100) : ratio(q, 100);
}
