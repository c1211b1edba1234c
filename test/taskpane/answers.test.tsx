/** @jest-environment jsdom */
import { areaAddress, parseArea } from "../../src/cells/address";
import { at } from "../support/place";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import "../../src/ui/fabricConfig";
import { setUpFabric } from "../../src/ui";
import { button, pane, press } from "./pane";
import { report } from "./report";

beforeAll(setUpFabric);
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

it("asks once for columns that are not clear, with entries and likely answers; nothing is chosen in advance", async () => {
  const saved = jest.fn(async () => undefined);
  const uncertain = [
    {
      ...at("Khảo sát", "K3"),
      header: "Diện tích",
      shape: "s1",
      candidates: ["TC06.b", "TC06.a"],
      preview: ["390", "821,6"],
      repeated: false,
    },
  ];
  await pane("reading", { check: async () => report({ uncertain }), saveAnswers: saved });
  const question = screen.getByText("Cột K – “Diện tích”").closest<HTMLElement>(".card")!;
  expect(within(question).getByText("Đang ghi: “390”, “821,6”")).toBeTruthy();
  const field = screen.getByRole("combobox", { name: "Cột K – “Diện tích”" }) as HTMLSelectElement;
  expect(field.value).toBe("");
  expect([...field.options].slice(1, 3).map(({ value }) => value)).toEqual(["TC06.b", "TC06.a"]);
  expect((button("Dùng cách ghép này") as HTMLButtonElement).disabled).toBe(true);
  expect(saved).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: "TC06.b" } });
  await press(button("Dùng cách ghép này"));
  expect(saved).toHaveBeenCalledWith({ columns: [{ sheet: "Khảo sát", header: "Diện tích", shape: "s1", code: "TC06.b" }] });
});

it("an implausible value that is kept, and a confirmed name, become answers of the workbook", async () => {
  const saved: unknown[] = [];
  await pane("check", { saveAnswers: async (answers) => void saved.push(answers) });
  await press(button(/N7 An Tảo · TC06.a/));
  await press(button("Giữ nguyên"));
  await press(button(/B6 Lam Son/));
  await press(button("Đúng là Lam Sơn"));
  expect(saved).toEqual([
    { accepted: [{ ward: "An Tảo", unit: "TP Hưng Yên", measure: "TC06.a", value: "2,16" }] },
    { names: [{ typed: "Lam Son", unit: "TP Hưng Yên", ward: "Lam Sơn" }] },
  ]);
});

it("checks again only what changed, fixes included, and stays old when something changes meanwhile", async () => {
  const places: string[][] = [];
  let change: (cell: string) => void = () => undefined;
  const store = await pane("check", {
    onWorkbookChange: async (callback) => {
      change = (cell) => callback({ sheet: "Khảo sát", area: parseArea(cell) });
      return async () => undefined;
    },
    recheckChanged: async (_report, changed) => {
      places.push(changed.map(({ area }) => areaAddress(area!)));
      if (places.length === 1) change("Q4");
      return report();
    },
  });
  await act(async () => change("P4"));
  await press(button(/N7 An Tảo · TC06.a/));
  await press(button("Sửa thành 2.160"));
  const again = () => screen.getByText(/Dữ liệu đã thay đổi/).closest<HTMLElement>(".message")!;
  await press(within(again()).getByRole("button", { name: "Kiểm tra lại" }));
  expect(store.getState().stale).toBe(true);
  await press(within(again()).getByRole("button", { name: "Kiểm tra lại" }));
  expect(places).toEqual([["P4", "N7"], ["Q4"]]);
  expect(store.getState().stale).toBe(false);
});
