import fs from "node:fs";
import path from "node:path";
import type { FunctionMetadata } from "../../../src/workbench/protocol/functionMetadata";

interface Bundle {
  readonly script: string;
  readonly functions: FunctionMetadata;
}

const built = path.resolve(__dirname, "../../../dist/addin/functions.json");

/** What `bundle.ts` made, with the metadata of the functions as they are deployed. */
export function addinBundle(): Bundle {
  const script = process.env.ADDIN_BUNDLE;
  if (script === undefined) throw new Error("The bundle is made by the global setup of the integration tests.");
  return { script, functions: JSON.parse(fs.readFileSync(built, "utf8")) as FunctionMetadata };
}
