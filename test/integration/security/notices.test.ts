/** Requirement: every package has a known licence; what is delivered is listed; office.js is passed on unmodified. */
import fs from "node:fs";
import path from "node:path";
import { notices, packages } from "./licences";

const root = path.resolve(__dirname, "../../..");
const document = path.join(root, "docs/notices.md");

/** Licences under which a package may be part of what is delivered. */
const DELIVERED = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "Microsoft Office.js terms",
]);
/** And those of tools that are used and not passed on. */
const TOOLS = new Set([
  ...DELIVERED,
  "BlueOak-1.0.0",
  "Python-2.0",
  "MPL-2.0",
  "CC-BY-4.0",
  "(MIT OR CC0-1.0)",
  "Apache-2.0 AND MIT",
]);

test("every package that may be delivered has a permissive licence", () => {
  const others = packages().filter(({ dev, licence }) => !dev && !DELIVERED.has(licence));
  expect(others).toEqual([]);
});

test("every tool has a known licence", () => {
  expect(packages().filter(({ licence }) => !TOOLS.has(licence))).toEqual([]);
});

test("docs/notices.md lists what is delivered", () => {
  if (process.env.UPDATE_NOTICES) fs.writeFileSync(document, notices());
  expect(fs.readFileSync(document, "utf8")).toBe(notices());
});

test("office.js is passed on as it came", () => {
  const built = path.join(root, "dist/addin/office-js");
  const files = (fs.readdirSync(built, { recursive: true }) as string[]).filter((file) =>
    fs.statSync(path.join(built, file)).isFile(),
  );
  expect(files.length).toBeGreaterThan(3);
  const source = path.join(root, "node_modules/@microsoft/office-js/dist");
  for (const file of files)
    expect([file, fs.readFileSync(path.join(built, file)).equals(fs.readFileSync(path.join(source, file)))]).toEqual([
      file,
      true,
    ]);
});
