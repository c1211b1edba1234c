import fs from "node:fs";
import path from "node:path";
import type { Bench } from "./workbench";

const root = path.resolve(__dirname, "../..");
/** Pictures of the documentation are written only when asked for; otherwise they lie among the results of the tests. */
const folder = path.join(root, process.env.SCREENSHOTS === "1" ? "docs/images" : "test-results/images");

/** Takes a picture of the whole workbench, or of the pane alone. */
export async function picture(bench: Bench, name: string, part: "workbench" | "pane" = "pane"): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await bench.page.mouse.move(720, 130);
  await bench.page.waitForTimeout(300); // the grid fades its scroll bars
  if (part === "workbench") await bench.page.screenshot({ path: file });
  else await bench.page.locator("#pane").screenshot({ path: file });
}
