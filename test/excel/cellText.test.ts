import fc from "fast-check";
import { asCellText } from "../../src/excel/cellText";

const EVALUATED = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "'"];

test("no text is evaluated: what Excel would take for a formula is quoted (OWASP ASVS 1.2.10)", () => {
  fc.assert(
    fc.property(fc.constantFrom(...EVALUATED), fc.string(), (first, rest) => {
      expect(asCellText(first + rest)).toBe(`'${first}${rest}`);
    }),
  );
});

test("every text comes back as it was: at most one apostrophe is put before it, and only Excel sees that", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const written = asCellText(text);
      expect(written.startsWith("'") ? written.slice(1) : written).toBe(text);
    }),
  );
});

test.each(["04/7", "1.500", "50%", "3-4", "12:30", "1e5", "TRUE", "true", "2022", "(5)", "tháng 1", " 7", "0,5", "$5"])(
  "%s stays text: Excel would make a number, a date or a truth value of it",
  (text) => expect(asCellText(text)).toBe(`'${text}`),
);

test.each(["", "Lam Sơn", "Có 05/14 Công an phường đạt.", "TC06.a – Đất", "Đ", "KĐ", "?"])("%s needs no quote", (text) => {
  expect(asCellText(text)).toBe(text);
});
