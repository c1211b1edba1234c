/**
 * `npm test`: types, lint and build side by side, then unit and integration tests, then the end-to-end tests apart from
 * them, so that a browser is not slowed down by them. `npm run test:long`: every test that has a size (test/support/size.ts)
 * in full, the fuzz generators and the mutants. The results stand in test-results/*.json.
 */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), "..");
const results = path.join(root, "test-results");
const jestProgram = path.join(root, "node_modules", "jest", "bin", "jest.js");
const WORKERS = ["--maxWorkers=2", "--workerIdleMemoryLimit=1GB"];

/** Runs npm scripts side by side; each is shown as a whole when it is over, and counts as one when it fails. */
async function npm(...scripts) {
  const passed = await Promise.all(
    scripts.map(async (script) => {
      const child = spawn("npm", ["run", script], { cwd: root, shell: process.platform === "win32" });
      const output = [];
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => output.push(data));
      const status = await new Promise((resolve) => child.on("close", resolve));
      process.stdout.write(Buffer.concat(output));
      return status === 0;
    }),
  );
  const numFailedTests = passed.filter((each) => !each).length;
  fs.writeFileSync(path.join(results, `${scripts.join("-and-")}.json`), JSON.stringify({ numPassedTests: 0, numFailedTests }));
  return numFailedTests === 0;
}

function run(name, program, args, env = {}) {
  const file = path.join(results, `${name}.json`);
  const all = [program, "--json", `--outputFile=${file}`, ...args];
  return spawnSync(process.execPath, all, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
}

const everyday = async () =>
  (await npm("build", "check")) &&
  [
    run("unit-and-integration", jestProgram, ["--selectProjects", "unit", "integration", ...WORKERS]),
    run("end-to-end", jestProgram, ["--selectProjects", "e2e", ...WORKERS]),
  ].every(Boolean);

const long = async () =>
  (await npm("build")) &&
  [
    run("long", jestProgram, [...WORKERS, "--findRelatedTests", "test/support/size.ts"], { TEST_SIZE: "long" }),
    run("fuzz", jestProgram, [...WORKERS, "--selectProjects", "fuzz"], { OFFICES: "1000" }),
    run("mutants", path.join(root, ".config", "mutants.mjs"), []),
  ].every(Boolean);

const isLong = process.argv[2] === "long";
if (!isLong) fs.rmSync(results, { recursive: true, force: true });
fs.mkdirSync(results, { recursive: true });
process.exit((await (isLong ? long() : everyday())) ? 0 : 1);
