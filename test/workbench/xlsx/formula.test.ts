import fc from "fast-check";
import { addPrefixes, shiftFormula, stripPrefixes } from "../../../src/workbench/xlsx/formula";

describe("references of a shared formula move with the cell", () => {
  test.each([
    ["A1+$A$1", 2, 1, "B3+$A$1"],
    ["SUM(A1:B2)*$C4", 1, 1, "SUM(B2:C3)*$C5"],
    ["'Trang A1'!A1+Trang1!B2", 1, 0, "'Trang A1'!A2+Trang1!B3"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["A:A+$B:C+2:$3", 1, 1, "B:B+$B:D+3:$3"],
    ["LOG10(A1)+TC06", 1, 0, "LOG10(A2)+TC7"],
    ["Bang[[#This Row],[A1]]+A1", 1, 0, "Bang[[#This Row],[A1]]+A2"],
    ["A1", -1, 0, "#REF!"],
    ["Điểm1+_A1+A1.B", 1, 1, "Điểm1+_A1+A1.B"],
    ["AB1!C2", 1, 1, "AB1!D3"],
  ])("%s by %i rows, %i columns", (formula, rows, columns, expected) =>
    expect(shiftFormula(formula, rows, columns)).toBe(expected),
  );

  test("moving there and back is no move", () => {
    const reference = fc
      .tuple(
        fc.constantFrom("", "$"),
        fc.constantFrom("B", "AA", "XFC"),
        fc.constantFrom("", "$"),
        fc.integer({ min: 50, max: 9000 }),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.array(reference, { minLength: 1 }),
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: -1, max: 1 }),
        (references, rows, columns) => {
          const formula = `SUM(${references.join(",")})&"${references.join("")}"`;
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});

describe("prefixes that the file gives to newer functions", () => {
  test.each([
    ["_xlfn.XLOOKUP(1,A1,B1)", "XLOOKUP(1,A1,B1)"],
    ["_xlfn._xlws.FILTER(A1:A2,B1:B2)", "FILTER(A1:A2,B1:B2)"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "LET(x,1,x+1)"],
    ["_xlfn.BYROW(A1:B2,_xlfn.LAMBDA(_xlpm.dòng,SUM(_xlpm.dòng)))", "BYROW(A1:B2,LAMBDA(dòng,SUM(dòng)))"],
    ['_xlfn.CONCAT("_xlfn.",A1)', 'CONCAT("_xlfn.",A1)'],
    ["SUM(A1)+_xlfn.SWITCH(A1,1,2)", "SUM(A1)+SWITCH(A1,1,2)"],
    ["_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a,a1+_xlpm.b)", "LET(a,1,b,a,a1+b)"],
  ])("%s is shown and written back", (file, shown) => {
    expect(stripPrefixes(file)).toBe(shown);
    expect(addPrefixes(shown)).toBe(file);
  });

  test.each([
    ["_xldudf_VN_SCORE(A1)", "VN_SCORE(A1)"],
    ["_xludf.DIEM(A1)", "DIEM(A1)"],
  ])("custom functions lose theirs: %s", (file, shown) => {
    expect(stripPrefixes(file)).toBe(shown);
    expect(addPrefixes(shown)).toBe(shown);
  });

  test("a name outside LET stays a name", () => expect(addPrefixes("x+LET(x,1,x)")).toBe("x+_xlfn.LET(_xlpm.x,1,_xlpm.x)"));

  test("any text is tokenised without loss", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) =>
        expect(shiftFormula(`"${text.replaceAll('"', '""')}"`, 1, 1)).toBe(`"${text.replaceAll('"', '""')}"`),
      ),
    ));
});
