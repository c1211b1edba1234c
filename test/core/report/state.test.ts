import { EMPTY_STATE, readState } from "../../../src/core/report/state";

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
