/** The page and the pane for people who use a keyboard, a screen reader, large type or contrast colours. */
import fs from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { picture } from "../support/screens";
import { Workbench, type Bench } from "../support/workbench";

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench?.stop());

async function violations(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe);
  const results = await frame.evaluate(() =>
    (window as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }).axe.run(document, {
      iframes: false,
      resultTypes: ["violations"],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const paneFrame = (bench: Bench) => bench.page.frames().find((frame) => frame.url().includes("taskpane"))!;

async function everyPage(bench: Bench, visit: (name: string) => Promise<void>): Promise<void> {
  await visit("Bắt đầu");
  await bench.press("Kiểm tra");
  for (const name of ["Kiểm tra", "Tiêu chí", "Lộ trình", "Tổng hợp"]) {
    await bench.tab(name);
    await bench.ready();
    await visit(name);
  }
  for (const name of ["Hàm", "Tự kiểm tra"]) {
    await bench.pane.getByRole("button", { name: /^Mục khác/ }).click();
    await bench.pane.getByRole("menuitem", { name }).click();
    await bench.page.waitForTimeout(300);
    await visit(name);
  }
}

it("axe finds nothing on any page of the pane, nor on the workbench with its grid", async () => {
  const bench = await workbench.open();
  expect(await violations(bench.page.mainFrame())).toEqual([]);
  await everyPage(bench, async (name) => expect([name, await violations(paneFrame(bench))]).toEqual([name, []]));
  await bench.page.getByRole("button", { name: "Bàn thử không làm được gì?" }).click();
  expect(await violations(bench.page.mainFrame())).toEqual([]);
  expect(bench.problems).toEqual([]);
  await bench.close();
});

it("nothing of the pane is cut off at 200 % zoom of a small screen, nor at 320 px", async () => {
  // 200 % of a window of 1366 × 768 leaves half of its pixels.
  const bench = await workbench.open({ width: 683, height: 384 });
  await everyPage(bench, async (name) => {
    const wide = await paneFrame(bench).evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([name, wide]).toEqual([name, 0]);
  });
  const save = bench.page.getByRole("button", { name: "Lưu bản sao .xlsx" });
  const box = (await save.boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(683);
  await picture(bench, "ban-thu-200", "workbench");
  expect(bench.problems).toEqual([]);
  await bench.close();
});

it("keeps symbols, borders and focus in contrast colours", async () => {
  const bench = await workbench.open({ forcedColors: "active" });
  await bench.press("Kiểm tra");
  await bench.pane.locator("li.finding").first().waitFor();
  await picture(bench, "kiem-tra-tuong-phan");
  expect(await violations(paneFrame(bench))).toEqual([]);
  expect(bench.problems).toEqual([]);
  await bench.close();
});

it("F6 goes round the page and into the pane, both ways", async () => {
  const bench = await workbench.open();
  const where = async () =>
    bench.page.evaluate(() => {
      const parts = ["top", "ribbon-area", "grid", "pane", "bottom"];
      return parts.find((id) => document.getElementById(id)!.contains(document.activeElement)) ?? "elsewhere";
    });
  for (let step = 0; step < 5 && (await where()) !== "bottom"; step++) await bench.page.keyboard.press("F6");
  const seen: string[] = [];
  for (let step = 0; step < 5; step++) {
    await bench.page.keyboard.press("F6");
    seen.push(await where());
  }
  expect(seen).toEqual(["top", "ribbon-area", "grid", "pane", "bottom"]);
  await bench.page.keyboard.press("Shift+F6");
  expect(await where()).toBe("pane");
  await bench.page.keyboard.press("Shift+F6");
  expect(await where()).toBe("grid");
  expect(bench.problems).toEqual([]);
  await bench.close();
});
