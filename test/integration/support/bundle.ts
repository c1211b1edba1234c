import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import webpack from "webpack";

const root = path.resolve(__dirname, "../../..");

export interface Bundle {
  readonly script: string;
  /** Content of `functions.json`. */
  readonly functions: never;
}

let bundled: Promise<Bundle> | undefined;

/** Bundles `entry.ts` once a process. */
export function addinBundle(): Promise<Bundle> {
  bundled ??= bundle();
  return bundled;
}

function bundle(): Promise<Bundle> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "addin-"));
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  return new Promise((resolve, reject) => {
    const compiler = webpack({
      context: root,
      mode: "development",
      devtool: false,
      entry: { addin: path.join(__dirname, "entry.ts") },
      output: { path: folder, filename: "[name].js" },
      resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
      module: {
        rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true } } }],
      },
      plugins: [
        new CustomFunctionsMetadataPlugin({ input: path.join(root, "src/functions/functions.ts"), output: "functions.json" }),
      ],
      performance: { hints: false },
    });
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) return reject(error);
      if (stats?.hasErrors()) return reject(new Error(stats.toString("errors-only")));
      const metadata = JSON.parse(fs.readFileSync(path.join(folder, "functions.json"), "utf8")) as object;
      const functions = { ...metadata, allowErrorForDataTypeAny: true } as never;
      resolve({ script: path.join(folder, "addin.js"), functions });
    });
  });
}
