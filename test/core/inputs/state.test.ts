import { checkWorkbook } from "../../../src/core/report/check";
import { EMPTY_STATE, readState } from "../../../src/core/inputs/state";
import { sheet, workbook } from "../../support/table";

test("nothing kept is nothing, silently", () => {
  for (const kept of [null, undefined, ""]) expect(readState(kept)).toEqual({ state: EMPTY_STATE, ignored: false });
});

test("what was kept is read back, as an object or as its JSON text", () => {
  const kept = { version: 1, preset: "tp-hcm", survey: "Biểu 1", columns: [{ sheet: "A", header: "Đất", code: "TC06.a" }] };
  const expected = { ...EMPTY_STATE, ...kept };
  expect(readState(kept)).toEqual({ state: expected, ignored: false });
  expect(readState(JSON.stringify(kept))).toEqual({ state: expected, ignored: false });
});

test.each([[{ version: 2 }], [{ version: 1, preset: "nowhere" }], ["{"], [42], [[]]])(
  "an unknown version or shape counts as nothing, and says so: %j",
  (kept) => expect(readState(kept)).toEqual({ state: EMPTY_STATE, ignored: true }),
);

test("a kept choice of survey holds as long as its sheet is there; one that the caller names is never replaced", () => {
  const table = "Phường | TC01 | TC02\nLam Sơn | Đ | Đ";
  const book = (survey: string) => workbook([sheet("A", table), sheet("B", table)], { version: 1, survey });
  const used = (kept: string, asked?: string) =>
    checkWorkbook(book(kept), { today: "2023-01-10", survey: asked }).survey?.location.sheet;
  expect(used("B")).toBe("B");
  expect(used("gone")).toBe("A");
  expect(used("B", "A")).toBe("A");
  expect(used("B", "gone")).toBeUndefined();
});
