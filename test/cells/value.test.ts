import { cellText, shownText, typedText, type CellValue } from "../../src/cells/value";

test.each<[CellValue, typed: string, read: string, shown: string]>([
  [null, "", "", ""],
  [" Lam\u00a0 Sơn\n", " Lam\u00a0 Sơn\n", "Lam Sơn", " Lam\u00a0 Sơn\n"],
  [2025.5, "2025,5", "2025,5", "2.025,5"],
  [2160, "2160", "2160", "2.160"],
  [0.7 + 0.2, "0,9", "0,9", "0,9"],
  [-14, "-14", "-14", "-14"],
  [true, "TRUE", "TRUE", "TRUE"],
  [{ error: "#REF!" }, "#REF!", "#REF!", "#REF!"],
])("%p as typed, read and shown", (value, typed, read, shown) => {
  expect(typedText(value)).toBe(typed);
  expect(cellText(value)).toBe(read);
  expect(shownText(value)).toBe(shown);
});
