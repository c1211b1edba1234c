import fs from "node:fs";
import path from "node:path";

/** With this set (`UPDATE_PICTURES=1 npx jest …`) stored texts are written anew: read the difference before it goes in. */
const UPDATE = process.env.UPDATE_PICTURES === "1";

/** Compares a text with the one stored under `test/`; one that is not stored yet is a failure too. */
export function expectStored(name: string, text: string): void {
  const file = path.resolve(__dirname, "..", name);
  if (UPDATE) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  expect(text).toBe(fs.existsSync(file) ? fs.readFileSync(file, "utf8") : `nothing stored as ${name}`);
}
