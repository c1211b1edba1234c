/** Bundles a TypeScript program of the tests with the project's own bundler and runs it in plain Node: `node run.mjs bench.ts`. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "..", "..");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));

const [program, ...args] = process.argv.slice(2);
const compiler = webpack({
  context: root,
  mode: "production",
  target: "node20",
  entry: path.join(here, program ?? "bench.ts"),
  output: { path: folder, filename: "program.cjs" },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  externals: { jsdom: `commonjs ${path.join(root, "node_modules", "jsdom")}` },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
});

const stats = await new Promise((resolve, reject) => {
  compiler.run((error, result) => (error ? reject(error) : resolve(result)));
});
await new Promise((resolve) => compiler.close(resolve));
if (stats.hasErrors()) {
  console.error(stats.toString("errors-only"));
  process.exit(1);
}
const result = spawnSync(process.execPath, ["--expose-gc", path.join(folder, "program.cjs"), ...args], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = result.status ?? 1;
