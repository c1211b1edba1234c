/** The list of `npm run mutants` keeps up with the code: each mutant can still be put in, and its test is there. */
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const read = (file: string): string => fs.readFileSync(path.join(root, file), "utf8");
const mutants = JSON.parse(read("test/mutants.json")) as { name: string; file: string; find: string; test: string }[];
const tests = fs.readdirSync(path.join(root, "test"), { recursive: true, encoding: "utf8" }).map((file) => `test/${file}`);

test.each(mutants.map((mutant) => [mutant.name, mutant] as const))("%s", (_, { file, find, test }) => {
  expect(read(file).split(find)).toHaveLength(2);
  expect(tests.filter((each) => each.startsWith(test) && /\.test\.tsx?$/.test(each))).not.toEqual([]);
});
