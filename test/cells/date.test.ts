import { formatDate, fromSerial, isoFromSerial } from "../../src/cells/date";

test("serial numbers are days of the 1900 system", () => {
  expect(isoFromSerial(45111)).toBe("2023-07-04");
  expect(isoFromSerial(41760)).toBe("2014-05-01");
  expect(isoFromSerial(45111.75)).toBe("2023-07-04");
  expect(fromSerial(1)).toEqual({ year: 1900, month: 1, day: 1 });
  expect(fromSerial(61)).toEqual({ year: 1900, month: 3, day: 1 });
});

test("what is no date is refused", () => {
  expect(() => formatDate("31/12/2022")).toThrow(RangeError);
});
