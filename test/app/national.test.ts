import { takeNationalWardsFrom, withNationalWards } from "../../src/app/national";
import { nationalWards } from "../../src/core/national";
import { sheet, workbook } from "../support/table";

const book = workbook([sheet("K", "Phường | TC01\nLam Sơn | Đ")]);

test("the country's wards are loaded only where nothing else says which wards there are", async () => {
  const load = jest.fn(() => Promise.resolve(nationalWards()));
  takeNationalWardsFrom(load);
  expect(await withNationalWards(book, { preset: "hung-yen" })).toEqual({ preset: "hung-yen" });
  expect(load).not.toHaveBeenCalled();
  const request = await withNationalWards(book, {});
  expect(request.nationalWards).toBe(nationalWards());
  expect(await withNationalWards(book, request)).toBe(request);
  expect(load).toHaveBeenCalledTimes(1);
});
