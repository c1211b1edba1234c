import fc from "fast-check";
import { areaAddress, cellAddress, columnIndex, columnName, parseArea } from "../../src/cells/address";

test("a column's name leads back to the column", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 16383 }), (column) => columnIndex(columnName(column)) === column));
});

test("an address names its cell", () => {
  expect(cellAddress(3, 13)).toBe("N4");
  expect(areaAddress({ firstRow: 0, firstColumn: 0, lastRow: 16, lastColumn: 58 })).toBe("A1:BG17");
  expect(parseArea("'Khảo sát'!$B$2:A1")).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 });
  expect(parseArea("A")).toBeNull();
});
