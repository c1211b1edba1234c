/** The whole job by mouse, in Chromium, with the built files served by the real server. */
import { readXlsx } from "../../src/workbench/xlsx/read";
import { findSheet, type WorkbookModel } from "../../src/workbench/model";
import { picture } from "../support/screens";
import { Bench, valueAt, Workbench } from "../support/workbench";

jest.setTimeout(60_000);

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
