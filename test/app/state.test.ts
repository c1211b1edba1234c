import { readAppState } from "../../src/app/state";
import { EMPTY_STATE } from "../../src/core/inputs/state";

const fix = { at: "2023-01-05T08:09:00", sheet: "Khảo sát", code: "entry.implausible", before: "2,16", after: "2160" };

test("fixes that a workbook keeps from before, with an address, are read with their place", () => {
  const { fixes } = readAppState({
    ...EMPTY_STATE,
    fixes: [
      { ...fix, cell: "N7" },
      { ...fix, row: 6, column: 13 },
    ],
  });
  expect(fixes).toEqual([
    { ...fix, row: 6, column: 13 },
    { ...fix, row: 6, column: 13 },
  ]);
});

test("a fix without a place counts as an unknown shape", () => {
  expect(readAppState({ ...EMPTY_STATE, fixes: [{ ...fix, cell: "ô này" }] }).fixes).toEqual([]);
});
