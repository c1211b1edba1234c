/** The whole job by mouse, in Chromium, with the built files served by the real server. */
import { readXlsx } from "../../src/workbench/xlsx/read";
import type { WorkbookModel } from "../../src/workbench/model/types";
import { findSheet } from "../../src/workbench/model/workbook";
import { picture } from "../support/screens";
import { valueAt, Workbench, type Bench } from "../support/workbench";

let workbench: Workbench;
let bench: Bench;
beforeAll(async () => {
  workbench = await Workbench.start();
  bench = await workbench.open();
});
afterAll(() => workbench?.stop());
afterEach(() => expect(bench.problems).toEqual([]));

/** Everything of a sheet's look: styles by cell, and its conditional formats. */
const looks = (model: WorkbookModel, name: string) => {
  const sheet = findSheet(model, name)!;
  const cells = [...sheet.rows].map(([row, line]) => [
    row,
    [...line].map(([column, { style }]) => {
      const { xf: _xf, base: _base, ...look } = model.styles[style]!;
      return [column, look];
    }),
  ]);
  return { cells, rules: sheet.conditionalFormats.map(({ formulas, areas, format }) => ({ formulas, areas, format })) };
};

const openFinding = async (name: RegExp) => {
  const head = bench.pane.getByRole("list", { name: "Nội dung rà soát" }).getByRole("button", { name });
  await head.click();
  return bench.pane.locator("li.finding.open");
};

it("says plainly that it is not Excel, and what it does not do", async () => {
  await bench.page.getByText("Bàn thử – không phải Excel", { exact: true }).waitFor();
  await bench.page.getByRole("button", { name: "Bàn thử không làm được gì?" }).click();
  const limits = bench.page.getByRole("dialog");
  expect(await limits.getByRole("listitem").count()).toBeGreaterThan(3);
  await picture(bench, "ban-thu-gioi-han", "workbench");
  await bench.page.keyboard.press("Escape");
  await limits.waitFor({ state: "hidden" });
  await picture(bench, "bat-dau");
});

it("opens the sample of Hưng Yên with the sheet, place and numbers of the file, and checks it", async () => {
  await bench.pane.getByText("Đã nhận ra tệp theo mẫu chuẩn").waitFor();
  await bench.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await bench.pane.getByRole("button", { name: /Kiểm tra lại/ }).waitFor();
  await bench.pane.getByText(/Đã kiểm tra 14 phường/).waitFor();
  await picture(bench, "kiem-tra");
  await picture(bench, "ban-thu", "workbench");
});

it("walks the findings: the cell is shown, the list keeps its place", async () => {
  const finding = await openFinding(/^Cần sửa D2/);
  await finding.getByRole("button", { name: "Đến ô" }).click();
  await bench.page.locator("#grid [role=tab][aria-selected=true]", { hasText: "Số liệu báo cáo" }).waitFor();
  expect(await bench.page.getByLabel(/^Hộp tên/).inputValue()).toBe("D2");
  await finding.waitFor();
});

it("applies the fix of a number typed with its unit, and takes it back", async () => {
  await bench.sheet("Khảo sát");
  await bench.type("N4", "821,6 m2");
  await bench.pane.getByText(/Dữ liệu đã thay đổi/).waitFor();
  await bench.pane.getByRole("button", { name: "Kiểm tra lại" }).first().click();
  const finding = await openFinding(/^\S+ \S+ N4/);
  await picture(bench, "kiem-tra-sua-o");
  await finding.getByRole("button", { name: "Sửa thành 821,6" }).click();
  await bench.pane.getByRole("button", { name: "Trả lại" }).waitFor();
  expect(valueAt(await bench.saved(), "Khảo sát", "N4")).toBe(821.6);
  await bench.pane.getByRole("button", { name: "Trả lại" }).click();
  await bench.pane.getByRole("button", { name: "Sửa thành 821,6" }).waitFor();
  expect(valueAt(await bench.saved(), "Khảo sát", "N4")).toBe("821,6 m2");
  await bench.pane.getByRole("button", { name: "Sửa thành 821,6" }).click();
  await bench.pane.getByRole("button", { name: "Trả lại" }).waitFor();
});

it("completes the names of our functions and computes them again when a cell they read changes", async () => {
  await bench.sheet("Hướng dẫn");
  await bench.goTo("C5");
  await bench.page.keyboard.type("=CRITERION_SC");
  await bench.page.getByText("CRITERION_SCORE").first().waitFor();
  await picture(bench, "ban-thu-goi-y-ham", "workbench");
  await bench.page.keyboard.type(`ORE("TC06",'Khảo sát'!N8:P8)`);
  await bench.page.waitForTimeout(400); // the grid closes its list of suggestions a moment after typing
  await bench.enter("C5");
  const score = async () => valueAt(await bench.saved(), "Hướng dẫn", "C5");
  expect(await score()).toBe(0);
  await bench.sheet("Khảo sát");
  await bench.type("N8", "510");
  expect(await score()).toBe(1);
  await bench.type("N8", "390");
  expect(await score()).toBe(0);
});

it("undoes and redoes the user's own edits, but not across what the add-in wrote", async () => {
  await bench.sheet("Hướng dẫn");
  await bench.type("C6", "12,5");
  const typed = async () => valueAt(await bench.saved(), "Hướng dẫn", "C6");
  const key = async (keys: string) => {
    await bench.goTo("C8");
    await bench.page.keyboard.press(keys);
    return typed();
  };
  expect(await typed()).toBe(12.5);
  expect(await key("Control+z")).toBeNull();
  expect(await key("Control+y")).toBe(12.5);
  expect(await key("Control+z")).toBeNull();
  // Deleted text comes back as the text it was, not read anew as a date.
  await bench.type("C7", "'04/7");
  await bench.goTo("C7");
  await bench.page.keyboard.press("Delete");
  await bench.goTo("C8");
  await bench.page.keyboard.press("Control+z");
  expect(valueAt(await bench.saved(), "Hướng dẫn", "C7")).toBe("04/7");
  await bench.press("Kiểm tra");
  await bench.pane.getByRole("button", { name: "Ghi ra trang" }).click();
  await bench.page.locator("#grid [role=tab]", { hasText: "Nội dung rà soát" }).waitFor();
  await bench.ready();
  const written = await bench.saved();
  await bench.sheet("Hướng dẫn");
  expect(await key("Control+z")).toBeNull();
  const values = (model: WorkbookModel) =>
    model.sheets.map(({ rows }) => [...rows].map(([row, cells]) => [row, [...cells.values()].map(({ value }) => value)]));
  expect(values(await bench.saved())).toEqual(values(written));
});

it("copies and pastes cells with their look", async () => {
  await bench.sheet("Hướng dẫn");
  await bench.goTo("A1");
  await bench.page.keyboard.press("Control+c");
  await bench.goTo("C10");
  await bench.page.keyboard.press("Control+v");
  await bench.page.waitForTimeout(200);
  const model = await bench.saved();
  expect(valueAt(model, "Hướng dẫn", "C10")).toBe(valueAt(model, "Hướng dẫn", "A1"));
  const look = (row: number, column: number) => model.styles[findSheet(model, "Hướng dẫn")!.rows.get(row)!.get(column)!.style]!;
  expect(look(9, 2).font).toEqual(look(0, 0).font);
});

it("highlights, and clearing leaves every format as it was", async () => {
  const before = looks(await bench.saved(), "Khảo sát");
  await bench.sheet("Khảo sát");
  await bench.goTo("F8");
  await bench.press("Tô màu");
  const painted = looks(await bench.saved(), "Khảo sát");
  expect(painted.rules.length).toBeGreaterThan(before.rules.length);
  expect(painted.cells).toEqual(before.cells);
  // The sheet, the selection and the place stay.
  expect(await bench.page.getByLabel(/^Hộp tên/).inputValue()).toBe("F8");
  await bench.page.waitForTimeout(500);
  await picture(bench, "ban-thu-to-mau", "workbench");
  await bench.press("Xóa tô màu");
  expect(looks(await bench.saved(), "Khảo sát")).toEqual(before);
});

it("shows criteria and roadmap", async () => {
  await bench.press("Kiểm tra");
  await bench.tab("Tiêu chí");
  await bench.pane
    .getByText(/phường đạt chuẩn/)
    .first()
    .waitFor();
  await picture(bench, "tieu-chi");
  await bench.tab("Lộ trình");
  await bench.pane.getByRole("img", { name: /^Biểu đồ/ }).waitFor();
  await picture(bench, "lo-trinh");
});

it("makes the summary, which the saved file holds", async () => {
  await bench.tab("Tổng hợp");
  const make = bench.pane.getByRole("button", { name: /^(Tạo|Cập nhật) bảng tổng hợp$/ });
  await make.waitFor();
  await picture(bench, "tong-hop");
  await make.click();
  await bench.pane
    .getByText(/^Đã (tạo|cập nhật) bảng tổng hợp$/)
    .first()
    .waitFor();
  await bench.page.locator("#grid [role=tab]", { hasText: "Tổng hợp" }).waitFor();
  await picture(bench, "tong-hop-xong");
  await bench.pane.getByRole("button", { name: "Đến trang Tổng hợp" }).click();
  await bench.page.locator("#grid [role=tab][aria-selected=true]", { hasText: "Tổng hợp" }).waitFor();
  await picture(bench, "ban-thu-tong-hop", "workbench");

  const bytes = await bench.saveBytes();
  const { model } = readXlsx(bytes, "saved.xlsx");
  expect(model.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Khảo sát", "Kết quả", "Tổng hợp"]));
  await bench.openFile("luu-lai.xlsx", bytes);
  await bench.page.locator("#file", { hasText: "luu-lai.xlsx" }).waitFor();
  await bench.ready();
  await bench.pane.getByText("Đã nhận ra tệp theo mẫu chuẩn").waitFor();
  await bench.page.locator("#grid [role=tab]", { hasText: "Tổng hợp" }).waitFor();
  expect(await bench.page.locator("#pane-frame iframe").count()).toBe(1);
  const again = await bench.saved();
  for (const sheet of model.sheets) {
    const values = (of: WorkbookModel) =>
      [...findSheet(of, sheet.name)!.rows].map(([row, cells]) => [row, [...cells].map(([c, { value }]) => [c, value])]);
    expect(values(again)).toEqual(values(model));
  }
});

it("shows the functions and the self-test", async () => {
  for (const [entry, name] of [
    ["Hàm", "ham"],
    ["Tự kiểm tra", "tu-kiem-tra"],
  ] as const) {
    await bench.pane.getByRole("button", { name: /^Mục khác/ }).click();
    await bench.pane.getByRole("menuitem", { name: entry }).click();
    await bench.pane.getByRole("heading", { name: entry }).waitFor();
    await bench.page.waitForTimeout(500);
    await picture(bench, name);
  }
});
