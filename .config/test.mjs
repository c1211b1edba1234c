/**
 * Runs the tests over what is built: unit and integration tests side by side, then the end-to-end tests one after the
 * other, so that a browser is not slowed down by them. The results stand in test-results/*.json.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), "..");
const results = path.join(root, "test-results");
fs.rmSync(results, { recursive: true, force: true });
fs.mkdirSync(results);
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const run = (name, ...args) =>
  spawnSync(process.execPath, [jest, "--json", `--outputFile=${path.join(results, `${name}.json`)}`, ...args], {
    cwd: root,
    stdio: "inherit",
  }).status;

const statuses = [
  run("unit-and-integration", "--selectProjects", "unit", "integration"),
  run("end-to-end", "--selectProjects", "e2e", "--runInBand"),
];
process.exit(statuses.every((status) => status === 0) ? 0 : 1);
