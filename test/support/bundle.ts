import webpack, { type Configuration } from "webpack";

/** Bundles TypeScript as the product is bundled, without making it small. @throws Error with what the bundler says */
export function bundle(options: Configuration): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
    performance: { hints: false },
    ignoreWarnings: [/Critical dependency/],
    ...options,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
}
