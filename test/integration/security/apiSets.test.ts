/** Requirement: the floor is ExcelApi 1.9; anything newer is asked for at run time in the same file. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const FLOOR = 9;
const folder = path.resolve(__dirname, "../../../src/excel");

interface Use {
  readonly file: string;
  readonly member: string;
  readonly minor: number;
}

/** The version of the Excel API that the notes of a member ask for (its own, else those of its class). */
function minorOf(symbol: ts.Symbol | undefined): number | null {
  for (const declaration of symbol?.declarations ?? []) {
    for (let node: ts.Node | undefined = declaration; node && !ts.isSourceFile(node); node = node.parent) {
      const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
      const note = /\[Api set: ExcelApi (?:\w+ )*?1\.(\d+)/.exec(text);
      if (note) return Number(note[1]);
    }
  }
  return null;
}

function uses(): Use[] {
  const files = (fs.readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2021,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
  });
  const checker = program.getTypeChecker();
  const found: Use[] = [];
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      const named = ts.isPropertyAccessExpression(node)
        ? node.name
        : ts.isPropertyAssignment(node) || ts.isBindingElement(node)
          ? node.name
          : null;
      if (named && ts.isIdentifier(named)) {
        const minor = minorOf(symbolOf(checker, node, named));
        if (minor !== null) found.push({ file: path.relative(folder, file), member: named.text, minor });
      }
      ts.forEachChild(node, visit);
    };
    visit(program.getSourceFile(file)!);
  }
  return found;
}

/** The declared member: of a property, of an option in a literal (`load({ … })`), of a destructured name. */
function symbolOf(checker: ts.TypeChecker, node: ts.Node, name: ts.Identifier): ts.Symbol | undefined {
  if (ts.isPropertyAssignment(node)) return checker.getContextualType(node.parent)?.getProperty(name.text);
  if (ts.isBindingElement(node)) return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? name).getText());
  return checker.getSymbolAtLocation(name);
}

const all = uses();

test("the scan sees what is used", () => {
  expect(all.length).toBeGreaterThan(150);
  expect(all).toContainEqual({ file: "read.ts", member: "getMergedAreasOrNullObject", minor: 13 });
  expect(all.some(({ member, minor }) => member === "conditionalFormats" && minor === 6)).toBe(true);
});

test("what is above the floor is asked for first", () => {
  const guards = new Map<string, number[]>();
  const asked = (file: string): number[] => {
    const known =
      guards.get(file) ??
      [...fs.readFileSync(path.join(folder, file), "utf8").matchAll(/hasExcelApi\("1\.(\d+)"\)/g)].map((match) =>
        Number(match[1]),
      );
    guards.set(file, known);
    return known;
  };
  expect(all.filter(({ file, minor }) => minor > FLOOR && !asked(file).some((version) => version >= minor))).toEqual([]);
});
