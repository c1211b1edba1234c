/**
 * One bundler for everything that is built:
 *   dist/addin      the Excel add-in: pane, custom functions, ribbon commands, office.js, manifest (what is deployed)
 *   dist/headless   the same without the pane, in one file, for programs
 *   dist/workbench  the local page with a spreadsheet, for machines without Excel
 *   dist/node       programs for Node: the batch command, the workbench server, the formula engine
 */
const path = require("path");
const fs = require("fs");
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");

const src = (...parts) => path.resolve(__dirname, "src", ...parts);
const out = (...parts) => path.resolve(__dirname, "dist", ...parts);
const packageVersion = require("./package.json").version;

/** Where the manifest of a developer's machine points to; `PRODUCTION_URL` replaces it in the built manifest. */
const LOCAL_URL = "https://localhost:3443/addin";
const productionUrl = (process.env.PRODUCTION_URL ?? LOCAL_URL).replace(/\/+$/, "");

/** The files of office.js that Excel on Windows, Mac and the web load for us. The build fails when one is missing. */
const OFFICE_JS_FILES = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];
const officeJsFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const typescript = { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" };
const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { url: false } }] };
const cache = (name) => ({
  type: "filesystem",
  cacheDirectory: path.resolve(__dirname, ".cache", "webpack"),
  name,
  buildDependencies: { config: [__filename] },
});
const resolve = { extensions: [".ts", ".tsx", ".mjs", ".js"] };

/** Turns the generated metadata into what Excel needs: one safe flag, and a second file with English descriptions. */
class FunctionMetadata {
  apply(compiler) {
    compiler.hooks.compilation.tap("FunctionMetadata", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
      compilation.hooks.processAssets.tap({ name: "FunctionMetadata", stage }, (assets) => {
        if (!assets["functions.json"]) return;
        // html-webpack-plugin compiles its templates in child compilations, where the asset must not stand twice.
        if (compilation.compiler.isChild()) return compilation.deleteAsset("functions.json");
        const metadata = JSON.parse(assets["functions.json"].source().toString());
        // Both flags together crash Excel LTSC 2021; error cells in a range must still reach our code.
        delete metadata.allowCustomDataForDataTypeAny;
        metadata.allowErrorForDataTypeAny = true;
        const asset = (value) => new webpack.sources.RawSource(JSON.stringify(value, null, 2));
        compilation.updateAsset("functions.json", asset(metadata));
        try {
          compilation.emitAsset("functions-en.json", asset(inEnglish(metadata, englishDescriptions())));
        } catch (error) {
          compilation.errors.push(new webpack.WebpackError(error.message));
        }
      });
    });
  }
}

/** Reads `src/i18n/en/functions.ts`, which is plain data, without a TypeScript loader at configuration time. */
function englishDescriptions() {
  const source = fs.readFileSync(src("i18n", "en", "functions.ts"), "utf8");
  const compiled = require("typescript").transpileModule(source, { compilerOptions: { module: "CommonJS", target: "ES2021" } });
  const exports = {};
  new Function("exports", "require", compiled.outputText)(exports, require);
  return exports.functionDescriptions;
}

/** The same functions with English descriptions. Names are the same in every language. */
function inEnglish(metadata, english) {
  const text = (value, what) => {
    if (!value) throw new Error(`No English description of ${what}: add it to src/i18n/en/functions.ts`);
    return value;
  };
  const functions = metadata.functions.map((item) => ({
    ...item,
    description: text(english[item.name]?.description, item.name),
    parameters: item.parameters.map((parameter) => ({
      ...parameter,
      description: text(english[item.name].parameters[parameter.name], `${item.name} ${parameter.name}`),
    })),
  }));
  return { ...metadata, functions };
}

function addin(mode) {
  return {
    name: "addin",
    mode,
    cache: cache(`addin-${mode}`),
    devtool: mode === "production" ? false : "source-map",
    entry: {
      functions: src("functions", "functions.ts"),
      commands: src("commands", "commands.ts"),
      taskpane: src("taskpane", "index.tsx"),
    },
    output: { path: out("addin"), filename: "[name].js", clean: true },
    resolve,
    module: { rules: [typescript, styles] },
    // One page, one runtime: functions, commands and pane share their modules and so their state.
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
      runtimeChunk: "single",
      splitChunks: { chunks: "all", minSize: 0, cacheGroups: { core: { test: src(), minChunks: 2, name: "core" } } },
    },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
      new FunctionMetadata(),
      new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(packageVersion) }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({
        template: src("taskpane", "taskpane.html"),
        filename: "taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          ...OFFICE_JS_FILES.map((file) => ({
            from: path.join(officeJsFolder, file),
            to: path.join("office-js", file),
            info: { minimized: true },
          })),
          { from: "assets/icons/*.png", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) =>
              content
                .toString()
                .split(LOCAL_URL)
                .join(productionUrl)
                .split(new URL(LOCAL_URL).origin)
                .join(new URL(productionUrl).origin),
          },
        ],
      }),
    ],
  };
}

/** Everything of the add-in but the pane, in one file, for programs that drive it without a person. */
function headless(mode) {
  return {
    name: "headless",
    mode,
    cache: cache(`headless-${mode}`),
    devtool: false,
    entry: { addin: src("batch", "addin.ts") },
    output: { path: out("headless"), filename: "[name].js", clean: true },
    resolve,
    module: { rules: [typescript] },
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
      new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(packageVersion) }),
    ],
  };
}

function workbench(mode) {
  return {
    name: "workbench",
    mode,
    cache: cache(`workbench-${mode}`),
    devtool: false,
    entry: { workbench: src("workbench", "page", "index.ts") },
    output: { path: out("workbench"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    // The grid's toolkit needs React 18; the pane's Fabric ends at 17.
    resolve: {
      ...resolve,
      alias: { react: path.resolve("node_modules/react-18"), "react-dom": path.resolve("node_modules/react-dom-18") },
    },
    module: { rules: [typescript, styles, { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
    // Read from this machine's disk only: smaller files would not be worth a minute of every build.
    optimization: { minimize: false },
    performance: { hints: false },
    ignoreWarnings: [/Critical dependency/],
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css", ignoreOrder: true }),
      new HtmlWebpackPlugin({
        template: src("workbench", "page", "index.html"),
        filename: "index.html",
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true },
          { from: "assets/workbench.json", to: "workbench.json" },
        ],
      }),
    ],
  };
}

function node(mode) {
  return {
    name: "node",
    mode,
    cache: cache(`node-${mode}`),
    devtool: false,
    target: "node20",
    entry: {
      batch: src("batch", "index.ts"),
      samples: src("batch", "samples.ts"),
      server: src("workbench", "server", "index.ts"),
      calc: src("workbench", "calc", "index.ts"),
    },
    output: { path: out("node"), filename: "[name].cjs", library: { type: "commonjs2" }, clean: true },
    resolve,
    // jsdom loads files of its own at run time, so it stays a package; Univer does not load in plain Node, so it is bundled.
    externals: { jsdom: "commonjs jsdom", selfsigned: "commonjs selfsigned" },
    module: { rules: [typescript, { test: /\.css$/, type: "asset/source" }] },
    optimization: { minimize: false },
    performance: { hints: false },
    ignoreWarnings: [/Critical dependency/],
  };
}

module.exports = (_env, argv) => {
  const mode = argv.mode ?? "production";
  return [addin(mode), headless(mode), workbench(mode), node(mode)];
};
