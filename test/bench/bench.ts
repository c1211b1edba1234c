/** `npm run bench`: measures what docs/promises.md promises. Ratios are taken within one run. `--json <file>` keeps the figures. */
import fs from "node:fs";
import { parseArgs } from "node:util";
import { coreRows } from "./core";
import { hostRows } from "./host";
import { kept, table, type Row } from "./measure";
import { nativeRows } from "./native";

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: "string" } } });
  const rows: Row[] = [];
  for (const part of [coreRows, hostRows, nativeRows]) {
    const measured = await part();
    rows.push(...measured);
    console.log(`${table(measured)}\n`);
  }
  const json = JSON.stringify({ node: process.version, rows: rows.map((row) => ({ ...row, kept: kept(row) })) });
  if (values.json) fs.writeFileSync(values.json, json);
  else console.log(json);
  if (!rows.every(kept)) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
