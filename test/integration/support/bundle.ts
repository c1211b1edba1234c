/** Bundles `entry.ts` once for all integration tests, in whatever process they run: the `globalSetup` of their project. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { bundle } from "../../support/bundle";

export default async function setup(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "addin-"));
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  await bundle({
    context: path.resolve(__dirname, "../../.."),
    entry: { addin: path.join(__dirname, "entry.ts") },
    output: { path: folder, filename: "[name].js" },
  });
  process.env.ADDIN_BUNDLE = path.join(folder, "addin.js");
}
