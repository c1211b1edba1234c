/**
 * Breaks the code on purpose: each mutant of test/mutants.json is put into a copy of the project and must fail its test.
 * One that lives means that the test does not hold what it says. `npm run mutants [-- name]`; with `--outputFile=…` the
 * counts are written as jest writes its own.
 */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [wanted = ""] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const output = process.argv.find((arg) => arg.startsWith("--outputFile="))?.slice("--outputFile=".length);
const mutants = JSON.parse(fs.readFileSync(path.join(root, "test/mutants.json"), "utf8")).filter(({ name }) =>
  name.includes(wanted),
);

const copy = fs.mkdtempSync(path.join(os.tmpdir(), "mutants-"));
const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
});
for (const file of listed.split("\0").filter((name) => name && fs.existsSync(path.join(root, name)))) {
  fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
  fs.copyFileSync(path.join(root, file), path.join(copy, file));
}
fs.symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"), "dir");

/** Whether tests pass in the copy. */
function passes(tests) {
  const jest = path.join(copy, "node_modules", "jest", "bin", "jest.js");
  const args = [jest, "--selectProjects", "unit", "--silent", "--testPathPatterns", ...tests];
  return spawnSync(process.execPath, args, { cwd: copy, stdio: "ignore" }).status === 0;
}

let lived = 0;
const say = (verdict, { name, test }) => console.log(`${verdict}  ${name}  (${test})`);
try {
  const tests = [...new Set(mutants.map(({ test }) => test))];
  if (!passes(tests)) throw new Error(`Without a mutant these tests must pass: ${tests.join(", ")}`);
  for (const mutant of mutants) {
    const file = path.join(copy, mutant.file);
    const source = fs.readFileSync(file, "utf8");
    if (source.split(mutant.find).length !== 2) throw new Error(`${mutant.name}: its place is not found once in ${mutant.file}`);
    fs.writeFileSync(
      file,
      source.replace(mutant.find, () => mutant.replace),
    );
    const isAlive = passes([mutant.test]);
    fs.writeFileSync(file, source);
    if (isAlive) lived += 1;
    say(isAlive ? "LIVES" : "dies ", mutant);
  }
} finally {
  fs.rmSync(copy, { recursive: true, force: true });
}
if (output) fs.writeFileSync(output, JSON.stringify({ numPassedTests: mutants.length - lived, numFailedTests: lived }));
console.log(`${mutants.length - lived} of ${mutants.length} mutants die`);
process.exit(lived === 0 ? 0 : 1);
