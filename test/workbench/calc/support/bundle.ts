import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type * as Calc from "../../../../src/workbench/calc";
import { bundle } from "../../../support/bundle";

type CalcModule = typeof Calc;

/** The calculator as it is shipped: the engine's packages load only when bundled, in Node as in jest. */
export async function loadCalc(): Promise<CalcModule> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "calc-"));
  const root = path.resolve(__dirname, "../../../..");
  await bundle({
    target: "node20",
    context: root,
    entry: path.join(root, "src/workbench/calc/index.ts"),
    output: { path: folder, filename: "calc.cjs", library: { type: "commonjs2" } },
  });
  const loaded = jest.requireActual<CalcModule>(path.join(folder, "calc.cjs"));
  fs.rmSync(folder, { recursive: true });
  return loaded;
}
