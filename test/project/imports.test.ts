/** Holds the import rules of docs/architecture.md: arrows point one way only. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
const src = path.join(root, "src");

/** What a folder of src may import from the other folders of src. `type:` in front: types only. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  cells: [],
  core: ["cells"],
  documents: ["cells", "core"],
  i18n: ["cells", "type:core"],
  excel: ["cells", "core"],
  app: ["cells", "core", "documents", "excel", "i18n"],
  functions: ["cells", "core", "documents", "i18n", "excel"],
  commands: ["app"],
  ui: ["type:cells", "type:core", "i18n"],
  taskpane: ["app", "cells", "core", "documents", "i18n", "ui", "files"],
  workbench: [],
  // Files that the user gives are read with the host's reader; the host itself knows nothing of that.
  files: ["cells", "core", "workbench"],
  batch: ["app", "cells", "core", "documents", "i18n", "workbench", "functions", "commands", "files"],
};

/** Packages that only one folder may import. */
const OWNED: readonly { readonly pattern: RegExp; readonly folders: readonly string[] }[] = [
  { pattern: /^office-ui-fabric-react|^@uifabric|^@fluentui/, folders: ["ui"] },
  { pattern: /^react(-dom)?$/, folders: ["ui", "taskpane"] },
  { pattern: /^@univerjs|^saxes$|^fflate$|^jsdom$|^selfsigned$/, folders: ["workbench"] },
  { pattern: /^fraction\.js$|^numfmt$/, folders: ["cells"] },
  { pattern: /^zod$/, folders: ["core", "excel", "app"] },
  { pattern: /^node:/, folders: ["workbench", "batch"] },
];

function files(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return files(full);
    return /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

const parsed = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
  const source = parsed.get(file) ?? ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  parsed.set(file, source);
  return source;
}

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (target: string, typeOnly: boolean) => found.push({ file: path.relative(root, file), target, typeOnly });
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
      const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
      const allTypes = named.length > 0 && !clause?.name && named.every((item) => item.isTypeOnly);
      add(
        node.moduleSpecifier.text,
        Boolean(clause?.isTypeOnly) || (ts.isExportDeclaration(node) && node.isTypeOnly) || allTypes,
      );
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const argument = node.arguments[0];
      if (argument && ts.isStringLiteral(argument)) add(argument.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(file));
  return found;
}

/** Names of namespaces of which something is used, types included. */
function namespacesOf(file: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) found.add(node.expression.text);
    if (ts.isQualifiedName(node) && ts.isIdentifier(node.left)) found.add(node.left.text);
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(file));
  return found;
}

const folderOf = (file: string) => path.relative(src, path.resolve(root, file)).split(path.sep)[0]!;
const all = files(src);
const imports = all.flatMap(importsOf);

test("folders import only what lies below them", () => {
  const wrong = imports.flatMap(({ file, target, typeOnly }) => {
    if (!target.startsWith(".")) return [];
    const from = folderOf(file);
    const to = folderOf(path.join(path.dirname(path.join(root, file)), target));
    if (from === to) return [];
    const allowed = ALLOWED[from] ?? [];
    const fine = allowed.includes(to) || (typeOnly && allowed.includes(`type:${to}`));
    return fine ? [] : [`${file} imports ${target}`];
  });
  expect(wrong).toEqual([]);
});

test("packages stay behind the folder that owns them", () => {
  const wrong = imports.flatMap(({ file, target }) => {
    if (target.startsWith(".")) return [];
    const owned = OWNED.find(({ pattern }) => pattern.test(target));
    return !owned || owned.folders.includes(folderOf(file)) ? [] : [`${file} imports ${target}`];
  });
  expect(wrong).toEqual([]);
});

test("Excel is named only in src/excel, its custom-function runtime only in src/functions", () => {
  const wrong = all.filter((file) => {
    const folder = folderOf(file);
    if (folder === "workbench") return false; // the host, which answers Excel's protocol
    const used = namespacesOf(file);
    return (folder !== "excel" && used.has("Excel")) || (folder !== "functions" && used.has("CustomFunctions"));
  });
  expect(wrong.map((file) => path.relative(root, file))).toEqual([]);
});

test("no file of src imports itself in a circle, types included", () => {
  const known = new Set(all);
  const next = new Map(
    all.map((file): [string, string[]] => {
      const targets = importsOf(file).filter(({ target }) => target.startsWith("."));
      const paths = targets.map(({ target }) => path.resolve(path.dirname(file), target));
      return [
        file,
        paths.flatMap((one) => [`${one}.ts`, `${one}.tsx`, path.join(one, "index.ts")].filter((each) => known.has(each))),
      ];
    }),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    const at = above.indexOf(file);
    if (at >= 0) circles.push([...above.slice(at), file].map((each) => path.relative(src, each)).join(" → "));
    if (at >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...above, file]);
    done.add(file);
  };
  for (const file of all) visit(file, []);
  expect(circles).toEqual([]);
});

test("every folder of src has its rule", () => {
  const folders = fs.readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).filter((name) => !(name in ALLOWED))).toEqual([]);
});

test("an area is one thing in the core, and one in the host, which knows nothing of the core", () => {
  const defining = all.filter((file) =>
    /\b(?:interface|type) (?:\w*Area|\w*Rectangle)\b[^;]*?\{[^}]*\b(?:firstRow|top)\??:/.test(fs.readFileSync(file, "utf8")),
  );
  expect(defining.map((file) => path.relative(src, file)).sort()).toEqual(["cells/address.ts", "workbench/model/address.ts"]);
});
