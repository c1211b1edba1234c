import { isMarker, markerFormula, MARKS } from "../../src/excel/highlight";

test("our rules are told by a constant in their formula, as written, as saved and as Excel may space it", () => {
  for (const mark of MARKS) {
    expect(isMarker(markerFormula(mark))).toBe(true);
    expect(isMarker(markerFormula(mark).slice(1))).toBe(true);
  }
  expect(isMarker('= LEN( "DACAP:KD" ) > 0')).toBe(true);
  expect(new Set(MARKS.map(markerFormula)).size).toBe(3);
});

test.each(['=LEN("DACAP:KD")>1', "=LEN(A1)>0", '=LEN("DACAP:KDX")>0', '=AND(LEN("DACAP:KD")>0,A1=1)', "=TRUE", ""])(
  "a user's own rule %s is none of ours",
  (formula) => expect(isMarker(formula)).toBe(false),
);
