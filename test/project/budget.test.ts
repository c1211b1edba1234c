/**
 * What the type checker has to take on trust, and what is hard to call. Counted in the code itself, so that no comment
 * switches the count off. The budgets may only fall: lower them with the code.
 */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const src = path.resolve(__dirname, "../../src");

const BUDGET = {
  /** `as`, other than `as const`. */
  casts: 70,
  /** `value!` */
  nonNull: 90,
  /** Functions of five and more parameters. */
  longParameterLists: 32,
};

type Kind = keyof typeof BUDGET;

function kindOf(node: ts.Node): Kind | null {
  if (ts.isAsExpression(node)) return node.type.getText() === "const" ? null : "casts";
  if (ts.isTypeAssertionExpression(node)) return "casts";
  if (ts.isNonNullExpression(node)) return "nonNull";
  return ts.isFunctionLike(node) && "body" in node && node.parameters.length > 4 ? "longParameterLists" : null;
}

function places(file: string): { readonly kind: Kind; readonly at: string }[] {
  const text = fs.readFileSync(path.join(src, file), "utf8");
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, kind);
  const found: { kind: Kind; at: string }[] = [];
  const visit = (node: ts.Node): void => {
    const kind = kindOf(node);
    if (kind) found.push({ kind, at: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = fs.readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const all = files.flatMap(places);

test.each(Object.keys(BUDGET) as Kind[])("%s stay within their budget", (kind) => {
  const found = all.filter((each) => each.kind === kind).map(({ at }) => at);
  expect(files.length).toBeGreaterThan(400);
  if (found.length > BUDGET[kind]) expect(found).toHaveLength(BUDGET[kind]); // shows where they stand
});
