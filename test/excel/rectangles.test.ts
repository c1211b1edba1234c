import fc from "fast-check";
import { parseArea } from "../../src/cells/address";
import {
  chunkAddresses,
  MAX_ADDRESS_LENGTH,
  MAX_AREAS,
  rangesOf,
  runsOf,
  toRectangles,
  type Position,
} from "../../src/excel/rectangles";

const cells = fc.array(fc.record({ row: fc.nat(30), column: fc.nat(30) }), { maxLength: 200 });
const key = ({ row, column }: Position): string => `${row},${column}`;

test("rectangles cover exactly the cells, each once", () => {
  fc.assert(
    fc.property(cells, (positions) => {
      const covered = toRectangles(positions).flatMap((area) => {
        const inside: string[] = [];
        for (let row = area.firstRow; row <= area.lastRow; row++) {
          for (let column = area.firstColumn; column <= area.lastColumn; column++) inside.push(key({ row, column }));
        }
        return inside;
      });
      expect(covered.sort()).toEqual([...new Set(positions.map(key))].sort());
    }),
  );
});

test("a filled block is one rectangle", () => {
  const block = Array.from({ length: 12 }, (_, i) => ({ row: 3 + Math.floor(i / 4), column: 5 + (i % 4) }));
  expect(toRectangles(block)).toEqual([{ firstRow: 3, firstColumn: 5, lastRow: 5, lastColumn: 8 }]);
});

test("an address list keeps within what Excel takes in one call (8 000 characters, 500 areas)", () => {
  const scattered = Array.from({ length: 10_000 }, (_, i) => ({ row: i, column: (i % 2) * 2 + 900 }));
  const chunks = rangesOf(scattered);
  for (const chunk of chunks) {
    expect(chunk.length).toBeLessThanOrEqual(MAX_ADDRESS_LENGTH);
    expect(chunk.split(",").length).toBeLessThanOrEqual(MAX_AREAS);
  }
  expect(chunks.flatMap((chunk) => chunk.split(",")).map((address) => parseArea(address)?.firstRow)).toHaveLength(10_000);
  expect(chunkAddresses([])).toEqual([]);
});

test("runs join neighbours and forget repeats", () => {
  expect(runsOf([3, 1, 2, 7, 7])).toEqual([
    [1, 3],
    [7, 7],
  ]);
});
