/** Bundles `entry.ts` once for all integration tests, in whatever process they run: the `globalSetup` of their project. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import { bundle } from "../../support/bundle";

export default async function setup(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "addin-"));
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  const root = path.resolve(__dirname, "../../..");
  const input = path.join(root, "src/functions/functions.ts");
  await bundle({
    context: root,
    // It also joins each function to its name.
    plugins: [new CustomFunctionsMetadataPlugin({ input, output: "functions.json" })],
    entry: { addin: path.join(__dirname, "entry.ts") },
    output: { path: folder, filename: "[name].js" },
  });
  process.env.ADDIN_BUNDLE = path.join(folder, "addin.js");
}
