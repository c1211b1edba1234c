/** The whole job without a mouse. */
import { findSheet } from "../../src/workbench/model/workbook";
import { valueAt, Workbench, type Bench } from "../support/workbench";

let workbench: Workbench;
let bench: Bench;
beforeAll(async () => {
  workbench = await Workbench.start();
  bench = await workbench.open();
});
afterAll(() => workbench?.stop());
afterEach(() => expect(bench.problems).toEqual([]));

const press = (keys: string) => bench.page.keyboard.press(keys);

/** What has the focus, in the page or in the pane: its accessible words. */
async function focused(): Promise<string> {
  const frame = bench.page.frames().find((item) => item.url().includes("taskpane"))!;
  const read = () => {
    const item = document.activeElement;
    if (!item || item === document.body || item.tagName === "IFRAME") return "";
    return (item.getAttribute("aria-label") ?? (item as HTMLElement).innerText ?? "").replace(/\s+/g, " ").trim();
  };
  return (await bench.page.evaluate(read)) || (await frame.evaluate(read));
}

/** Tabs until something with these words has the focus. */
async function tabTo(words: RegExp, key = "Tab", most = 60): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < most; step++) {
    const now = await focused();
    if (words.test(now)) return;
    seen.push(now);
    await press(key);
  }
  throw new Error(`${String(words)} never had the focus; ${key} went over: ${seen.join(" | ")}`);
}

/** F6 until the pane has the focus. */
async function toPart(id: string): Promise<void> {
  for (let step = 0; step < 6; step++) {
    if (await bench.page.evaluate((part) => document.getElementById(part)!.contains(document.activeElement), id)) return;
    await press("F6");
  }
  throw new Error(`F6 does not reach ${id}`);
}

it("moves and types in the grid", async () => {
  await toPart("grid");
  for (let step = 0; step < 10; step++) await press("ArrowRight");
  const box = bench.page.getByLabel(/^Hộp tên/);
  const at = await box.inputValue();
  await bench.page.keyboard.type("821,6 m2");
  await bench.enter(at);
  expect(valueAt(await bench.saved(), "Khảo sát", "N4")).toBe("821,6 m2");
});

it("checks, walks the findings, applies a fix", async () => {
  await toPart("pane");
  await tabTo(/^Kiểm tra$/);
  await press("Enter");
  await tabTo(/^Kiểm tra lại$/);
  await press("Enter");
  await bench.pane.getByText(/^Dữ liệu đã thay đổi/).waitFor({ state: "detached" });
  await bench.pane.getByText(/Đã kiểm tra 14 phường/).waitFor();
  await tabTo(/^(Tiêu chí|Thông số|Khảo sát|Danh sách phường|Lộ trình) \d+$/);
  for (let step = 0; step < 40 && !/N4/.test(await focused()); step++) await press("ArrowDown");
  expect(await focused()).toMatch(/N4/);
  await press("Enter");
  await tabTo(/^Sửa thành 821,6$/);
  await press("Enter");
  await bench.pane.getByRole("button", { name: "Trả lại" }).waitFor();
  expect(valueAt(await bench.saved(), "Khảo sát", "N4")).toBe(821.6);
});

it("goes to the cell of a finding and comes back to its place in the list", async () => {
  await toPart("pane");
  // The button of the fix is gone: the focus stayed with its finding.
  await tabTo(/N4/, "Shift+Tab");
  await press("Control+Enter");
  await bench.page.locator("#status", { hasText: "Sẵn sàng" }).waitFor();
  await toPart("grid");
  await toPart("pane");
  // The place in the list is kept: no Tab is needed (UI rules, keyboard).
  expect(await focused()).toMatch(/N4/);
  await press("Escape");
  await bench.pane.locator("li.finding.open").waitFor({ state: "detached" });
});

it("highlights and clears from the ribbon", async () => {
  const rules = async () => findSheet(await bench.saved(), "Khảo sát")!.conditionalFormats.length;
  const before = await rules();
  await toPart("ribbon-area");
  await tabTo(/^Tô màu$/);
  await press("Enter");
  await bench.page.locator("#status", { hasText: "Sẵn sàng" }).waitFor();
  expect(await rules()).toBeGreaterThan(before);
  await toPart("ribbon-area");
  await tabTo(/^Xóa tô màu$/);
  await press("Enter");
  await bench.page.locator("#status", { hasText: "Sẵn sàng" }).waitFor();
  expect(await rules()).toBe(before);
});

it("makes the summary and saves", async () => {
  await toPart("ribbon-area");
  await tabTo(/^Tổng hợp$/);
  await press("Enter");
  await bench.page.locator("#status", { hasText: "Sẵn sàng" }).waitFor();
  await toPart("top");
  await tabTo(/^Lưu bản sao/);
  const download = bench.page.waitForEvent("download");
  await press("Enter");
  expect((await download).suggestedFilename()).toBe("khao-sat-hung-yen-2022.xlsx");
  expect((await bench.saved()).sheets.map(({ name }) => name)).toContain("Tổng hợp");
});
