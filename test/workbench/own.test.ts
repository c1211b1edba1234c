/** The workbench knows no add-in: what it was built for stands in `assets/workbench.json`. */
import fs from "node:fs";
import path from "node:path";
import type { Setup } from "../../src/workbench/page/setup";

const root = path.resolve(__dirname, "../..");
const source = path.join(root, "src/workbench");
const setup: Setup = JSON.parse(fs.readFileSync(path.join(root, "assets/workbench.json"), "utf8"));

test("every sample that the page offers is there", () => {
  const missing = setup.samples.filter(({ file }) => !fs.existsSync(path.join(root, "assets/samples", file)));
  expect(setup.samples.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

test("no source of the host names the product or its field", () => {
  const files = fs.readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.(ts|html|css)$/.test(file));
  const naming = files.filter((file) =>
    /công an|phường|đề án|hưng yên|khảo sát/i.test(fs.readFileSync(path.join(source, file), "utf8")),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(naming).toEqual([]);
});
