/** @jest-environment jsdom */
import { at } from "../support/place";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import "../../src/ui/fabricConfig";
import { setUpFabric } from "../../src/ui";
import type { UseCases } from "../../src/taskpane/useCases";
import { button, pane, press } from "./pane";

beforeAll(setUpFabric);
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

const FUNCTIONS = [
  { name: "CRITERION_NOTE", description: "Vì sao chưa đạt.", parameters: [{ name: "criterion", description: "Mã" }] },
  { name: "ROADMAP_TARGET", description: "Số phường phải có.", parameters: [] },
  { name: "CRITERIA_FAILED", description: "Mã các tiêu chí không đạt.", parameters: [] },
];

async function functionsPage(change: Partial<UseCases> = {}): Promise<void> {
  Object.assign(window, { fetch: async () => ({ ok: true, json: async () => ({ functions: FUNCTIONS }) }) });
  await pane("functions", change);
  await screen.findByText("ROADMAP_TARGET");
}

const insert = () => press(button("Chèn vào ô đang chọn"));

it("shows an example over the user's own cells with this Excel's separator, and inserts it with Office.js's", async () => {
  const inserted: unknown[] = [];
  await functionsPage({
    insertFormula: async (formula, overwrite) => {
      inserted.push([formula, overwrite]);
      return { done: true, place: at("Khảo sát", "K20") };
    },
  });
  await press(button(/CRITERION_NOTE/));
  const shown = screen.getByText(/^=CRITERION_NOTE\("TC19";'Khảo sát'!/).textContent!;
  expect(screen.getByText(/bằng dấu chấm phẩy/)).toBeTruthy();
  await insert();
  expect(inserted).toEqual([[shown.replace(";", ","), null]]);
  expect(button("Đến ô Khảo sát!K20")).toBeTruthy();
});

it("asks before a filled cell is overwritten, naming it and what it holds; keeping it writes nothing", async () => {
  const asked: unknown[] = [];
  await functionsPage({
    insertFormula: async (_formula, overwrite) => {
      asked.push(overwrite);
      const place = at("Khảo sát", "N7");
      return overwrite ? { done: true, place } : { done: false, place, current: "2,16" };
    },
  });
  await press(button(/ROADMAP_TARGET/));
  await insert();
  expect(screen.getByText("Ô N7 đang có nội dung")).toBeTruthy();
  expect(screen.getByText(/Đang ghi “2,16”/)).toBeTruthy();
  await press(button("Giữ nguyên"));
  expect(asked).toEqual([null]);
  await insert();
  await press(button("Ghi đè ô N7"));
  expect(asked).toEqual([null, null, at("Khảo sát", "N7")]);
  expect(screen.getByText("Đã chèn hàm")).toBeTruthy();
});

it("uses commas where the decimal sign is a point, and says when Excel does not tell", async () => {
  await functionsPage({ listSeparator: async () => ({ mark: ",", known: false }) });
  await press(button(/CRITERIA_FAILED/));
  expect(screen.getByText(/^=CRITERIA_FAILED\(INDEX\(SURVEY_RESULTS\('Khảo sát'![A-Z]+5:[A-Z]+19\),1,0\),INDEX\(/)).toBeTruthy();
  expect(screen.getByText(/Excel này không cho biết dấu ngăn cách/)).toBeTruthy();
});

it("copies the formula, and shows it to be copied by hand where that is forbidden", async () => {
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("forbidden")) } });
  Object.assign(document, { execCommand: () => false });
  await functionsPage();
  await press(button(/ROADMAP_TARGET/));
  await press(button("Chép"));
  expect((screen.getByRole("textbox", { name: "Công thức" }) as HTMLTextAreaElement).value).toBe("=ROADMAP_TARGET(2024)");
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "khong dat" } });
  expect(within(screen.getByRole("main")).queryByText("ROADMAP_TARGET")).toBeNull();
});
