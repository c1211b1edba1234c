import fc from "fast-check";
import type { SheetSnapshot } from "../../src/cells/snapshot";
import { editedCells, fingerprint, printsOf } from "../../src/app/fingerprints";

const sheet = (values: (string | number | null)[][], formulas: (string | null)[][] = []): SheetSnapshot => ({
  name: "Kết quả",
  visible: true,
  isProtected: false,
  firstRow: 0,
  firstColumn: 0,
  values,
  formulas,
  formats: [],
  fonts: null,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});
const written = { name: "Kết quả", created: true, area: "A1:C1", contents: [["=A2+1", "Đ", ""]] };

test("only cells that no longer hold what was written are edited; the user's own cells are not watched", () => {
  const kept = printsOf(written, (_, column) => column !== 1)!;
  expect(editedCells(sheet([[5, "KĐ", null]], [["=A2+1", null, null]]), kept)).toEqual([]);
  expect(editedCells(sheet([[5, "Đ", "thêm"]]), kept)).toEqual([
    { sheet: "Kết quả", row: 0, column: 0, current: "5" },
    { sheet: "Kết quả", row: 0, column: 2, current: "thêm" },
  ]);
  expect(printsOf(written, null)!.prints).toEqual([]);
});

test("a fingerprint is four characters that depend on the text alone", () => {
  fc.assert(fc.property(fc.string(), (text) => /^[\w-]{4}$/.test(fingerprint(text)) && fingerprint(text) === fingerprint(text)));
  expect(fingerprint("Đ")).not.toBe(fingerprint("KĐ"));
});
