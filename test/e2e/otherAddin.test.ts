/** The workbench is a host of its own: built pages, another product. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { valueAt, Workbench } from "../support/workbench";

const dist = path.resolve(__dirname, "../../dist");

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1">
  <Id>5f2d9a5e-0000-4000-8000-000000000001</Id>
  <DisplayName DefaultValue="Sổ thu chi"/>
  <HighResolutionIconUrl DefaultValue="https://example.org/thu-chi/hinh/bieu-tuong.svg"/>
  <DefaultSettings><SourceLocation DefaultValue="https://example.org/thu-chi/bang.html"/></DefaultSettings>
</OfficeApp>`;

const FILES = {
  "manifest.xml": MANIFEST,
  "bang.html":
    '<!doctype html><meta charset="utf-8"><title>Thu chi</title><p id="said"></p><script src="office-js/office.js"></script><script src="bang.js"></script>',
  "bang.js": `Office.onReady(() => Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["Đã thu"]];
    await context.sync();
    document.getElementById("said").textContent = "Đã ghi";
  }));`,
  "hinh/bieu-tuong.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
};

let folder: string;
let workbench: Workbench;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "thu-chi-"));
  fs.cpSync(path.join(dist, "workbench"), path.join(folder, "workbench"), { recursive: true });
  fs.cpSync(path.join(dist, "addin", "office-js"), path.join(folder, "thu-chi", "office-js"), { recursive: true });
  fs.writeFileSync(path.join(folder, "workbench", "workbench.json"), JSON.stringify({ addin: "../thu-chi", samples: [] }));
  fs.mkdirSync(path.join(folder, "thu-chi", "hinh"));
  for (const [name, text] of Object.entries(FILES)) fs.writeFileSync(path.join(folder, "thu-chi", name), text);
  workbench = await Workbench.start(folder);
});
afterAll(async () => {
  await workbench?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

it("serves another add-in under its own name, without samples, functions or buttons, and lets it write", async () => {
  const bench = await workbench.visit();
  await bench.pane.getByText("Đã ghi").waitFor();
  expect(await bench.page.locator("#product").textContent()).toBe("Sổ thu chi");
  expect(await bench.page.locator("#product-icon").getAttribute("src")).toMatch(/\/thu-chi\/hinh\/bieu-tuong\.svg$/);
  expect(await bench.page.locator("#samples").isVisible()).toBe(false);
  expect(await bench.page.locator("body").textContent()).not.toMatch(/công an|phường|tiêu chí/i);
  expect(valueAt(await bench.saved(), "Sheet1", "B2")).toBe("Đã thu");
  expect(bench.problems).toEqual([]);
  await bench.close();
});
