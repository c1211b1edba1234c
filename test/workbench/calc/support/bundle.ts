import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack from "webpack";
import type * as Calc from "../../../../src/workbench/calc";

type CalcModule = typeof Calc;

/** The calculator as it is shipped: the engine's packages load only when bundled, in Node as in jest. */
export async function loadCalc(): Promise<CalcModule> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "calc-"));
  const root = path.resolve(__dirname, "../../../..");
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: root,
    entry: path.join(root, "src/workbench/calc/index.ts"),
    output: { path: folder, filename: "calc.cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
    optimization: { minimize: false },
    performance: { hints: false },
    devtool: false,
    ignoreWarnings: [/Critical dependency/],
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString({ errors: true, all: false })));
      else compiler.close(() => resolve());
    });
  });
  const loaded = jest.requireActual<CalcModule>(path.join(folder, "calc.cjs"));
  fs.rmSync(folder, { recursive: true });
  return loaded;
}
