/** Builds when nothing is built yet or a source is newer than the last build. Says so on standard error alone. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), "..");
const mark = path.join(root, "dist", ".built");
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json", "tsconfig.json"];

function newest(file) {
  const stat = fs.statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))));
}

const built = fs.statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (sources.some((source) => newest(path.join(root, source)) > built)) {
  console.error("Building, this takes a minute or two …");
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const result = spawnSync(process.execPath, [webpack, "--mode", "production", ...process.argv.slice(2)], {
    cwd: root,
    encoding: "utf8",
  });
  if (result.status !== 0) {
    console.error(result.stdout + result.stderr);
    console.error("The build failed; see above.");
    process.exit(1);
  }
  fs.writeFileSync(mark, "");
}
