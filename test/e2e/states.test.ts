/** Files and moments that are not the usual ones: empty, protected, damaged, cancelled, refused; and the English words. */
import fs from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookModel } from "../../src/workbench/model/types";
import { findSheet } from "../../src/workbench/model/workbook";
import { readXlsx } from "../../src/workbench/xlsx/read";
import { newFile } from "../../src/workbench/xlsx/save";
import { save } from "../support/save";
import { picture } from "../support/screens";
import { valueAt, Workbench, type Bench } from "../support/workbench";

const sample = path.resolve(__dirname, "../../assets/samples/khao-sat-hung-yen-2022.xlsx");
/** The survey sheet inside the sample. */
const SURVEY_PART = "xl/worksheets/sheet5.xml";
const sampleBytes = () => new Uint8Array(fs.readFileSync(sample));

let workbench: Workbench;
let bench: Bench;
beforeAll(async () => {
  workbench = await Workbench.start();
  bench = await workbench.open();
});
afterAll(() => workbench?.stop());
afterEach(() => expect(bench.problems).toEqual([]));

/** Opens a changed copy of the sample. */
async function openChanged(name: string, change: (model: WorkbookModel) => void): Promise<void> {
  const opened = readXlsx(sampleBytes(), name);
  change(opened.model);
  await bench.openFile(name, save(opened));
  await bench.page.locator("#file", { hasText: name }).waitFor();
  await bench.ready();
}

it("speaks English when asked, with the same numbers", async () => {
  await bench.pane.getByRole("button", { name: /^Mục khác/ }).click();
  await bench.pane.getByRole("menuitem", { name: "English" }).click();
  await bench.pane.getByRole("tab", { name: "Criteria" }).waitFor();
  await bench.press("Kiểm tra");
  await bench.pane.locator("li.finding").first().waitFor();
  await picture(bench, "kiem-tra-en");
  const words = await bench.pane.locator("body").innerText();
  expect(words).toContain("6,83%");
  await bench.pane.getByRole("button", { name: /^More|^Other/ }).click();
  await bench.pane.getByRole("menuitem", { name: "Tiếng Việt" }).click();
  await bench.pane.getByRole("tab", { name: "Tiêu chí" }).waitFor();
});

it("offers the standard sheets in an empty workbook, writes them, and opens another file in place of the first", async () => {
  await bench.openFile("trong.xlsx", save(newFile()));
  await bench.page.locator("#file", { hasText: "trong.xlsx" }).waitFor();
  const create = bench.pane.getByRole("button", { name: "Tạo mẫu chuẩn" });
  await create.waitFor();
  expect(await bench.page.locator("#pane-frame iframe").count()).toBe(1);
  await picture(bench, "bat-dau-trong");
  await create.click();
  await bench.page.locator("#grid [role=tab]", { hasText: "Khảo sát" }).waitFor();
  await bench.ready();
  const model = await bench.saved();
  expect(model.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Thông số", "Tiêu chí", "Danh sách phường", "Khảo sát", "Lộ trình"]),
  );
  expect(valueAt(model, "Khảo sát", "B4")).toBe("Lam Sơn");
});

it("says in one line why a file cannot be opened, and keeps the open one", async () => {
  const file = await bench.page.locator("#file").innerText();
  await bench.openFile("hong.xlsx", new TextEncoder().encode("không phải bảng tính"));
  const message = bench.page.getByRole("dialog");
  await message.getByText(/^Chưa mở được “hong\.xlsx”: .*\.$/).waitFor();
  await message.getByRole("button", { name: "Đóng" }).click();
  expect(await bench.page.locator("#file").innerText()).toBe(file);
});

it("opens a file that is dropped on the page", async () => {
  const bytes = [...sampleBytes()];
  const transfer = await bench.page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "keo-tha.xlsx"));
    return data;
  }, bytes);
  await bench.page.dispatchEvent("#grid", "dragenter", { dataTransfer: transfer });
  await bench.page.getByText("Thả tệp .xlsx vào đây để mở").waitFor();
  await bench.page.dispatchEvent("#drop", "drop", { dataTransfer: transfer });
  const leave = bench.page.getByRole("button", { name: "Mở tệp khác" });
  await leave
    .or(bench.page.locator("#file", { hasText: "keo-tha.xlsx" }))
    .first()
    .waitFor();
  if (await leave.isVisible()) await leave.click();
  await bench.page.locator("#file", { hasText: "keo-tha.xlsx" }).waitFor();
  await bench.ready();
});

it("writes nothing into a protected sheet and says how to go on", async () => {
  const files = unzipSync(sampleBytes());
  const xml = files[SURVEY_PART]!;
  files[SURVEY_PART] = strToU8(strFromU8(xml).replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1"/>'));
  await bench.openFile("bao-ve.xlsx", zipSync(files));
  await bench.page.locator("#file", { hasText: "bao-ve.xlsx" }).waitFor();
  await bench.ready();
  const before = findSheet(await bench.saved(), "Khảo sát")!.conditionalFormats;
  await bench.press("Tô màu");
  await bench.pane.getByText(/Chưa tô màu được/).waitFor();
  await bench.pane.getByText(/trang Khảo sát đang được bảo vệ/).waitFor();
  await picture(bench, "trang-bao-ve");
  expect(findSheet(await bench.saved(), "Khảo sát")!.conditionalFormats).toEqual(before);
});

it("does not offer in its menu what it cannot save", async () => {
  await openChanged("tu-choi.xlsx", () => undefined);
  await bench.sheet("Khảo sát");
  const canvas = bench.page.locator("canvas[id^=univer-sheet-main-canvas]");
  await canvas.click({ button: "right", position: { x: 300, y: 400 } });
  await bench.page.getByText("Sao chép", { exact: true }).first().waitFor();
  expect(await bench.page.getByText(/^(Chèn|Xóa hàng|Xoá hàng)/).count()).toBe(0);
  await bench.page.keyboard.press("Escape");
});

it("shows values of lists as plain text, and the list on Alt+Down", async () => {
  await bench.goTo("D6");
  await bench.page.keyboard.press("Alt+ArrowDown");
  await bench.page.getByText("Hoàn thành nhiệm vụ", { exact: true }).first().waitFor();
  await picture(bench, "ban-thu-danh-sach", "workbench");
  await bench.page.keyboard.press("Escape");
});

it("stops half-way and leaves the file as it was", async () => {
  await openChanged("dung.xlsx", () => undefined);
  const before = await bench.saved();
  await bench.tab("Kiểm tra");
  await bench.slow(1_500);
  await bench.pane.getByRole("button", { name: "Kiểm tra lại" }).first().click();
  await bench.pane.getByRole("button", { name: "Dừng" }).waitFor();
  await bench.page.keyboard.press("Escape");
  await bench.pane.getByText("Đã dừng. Tệp giữ nguyên như trước.").waitFor();
  await bench.slow(0);
  const after = await bench.saved();
  expect(after.sheets.map(({ rows }) => rows)).toEqual(before.sheets.map(({ rows }) => rows));
});
