import { isGenerated, SHEET_NAMES, sheetRole, type SheetRole } from "../../../src/core/workbook/sheets";

test("a standard sheet is known by its name, however it is spelt", () => {
  expect(sheetRole("Khảo sát")).toBe("survey");
  expect(sheetRole("  KHẢO  SÁT ".normalize("NFD"))).toBe("survey");
  expect(sheetRole("Khảo sát 2")).toBeNull();
});

test("what the add-in writes from a report is generated, and nothing that a report rests on", () => {
  const roles = Object.keys(SHEET_NAMES) as SheetRole[];
  const generated = roles.filter((role) => isGenerated(SHEET_NAMES[role]));
  expect(generated.map((role) => SHEET_NAMES[role])).toEqual(["Kết quả", "Tổng hợp", "Nội dung rà soát", "Phiếu từng phường"]);
  expect(isGenerated("Khảo sát của tôi")).toBe(false);
});
