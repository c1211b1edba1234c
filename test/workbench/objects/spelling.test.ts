import { readFileSync } from "node:fs";
import path from "node:path";
import "../../../src/workbench/objects/workbookHost";
import { SINCE } from "../../../src/workbench/objects/versions";
import { clientName, definedClasses } from "../../../src/workbench/protocol/definition";
import { findOfficeFolder } from "../../../src/workbench/headless/page";

/** What the real library sends and expects, read from its readable build. */
const library = readFileSync(path.join(findOfficeFolder(), "excel-web-16.00.debug.js"), "utf8");

function classSource(name: string): string {
  const start = library.indexOf(`var ${name} = (function (_super) {`);
  return start < 0 ? "" : library.slice(start, library.indexOf("}(OfficeExtension.ClientObject));", start));
}

const list = (source: string, property: string): string[] => {
  const match = new RegExp(`"${property}", \\{\\s*get: function \\(\\) \\{\\s*return \\[([^\\]]*)\\]`).exec(source);
  return [...(match?.[1] ?? "").matchAll(/"(\w+)"/g)].map((m) => m[1]!);
};

/** Office's own services live outside the Excel part. */
const SERVICES = new Set(["CustomFunctions", "AddinInternalService", "AppRuntimeService", "AppRuntimePersistenceService"]);
const classes = [...definedClasses().values()].filter((spec) => !SERVICES.has(spec.name));

test("every class of the host is one of the library", () => {
  expect(classes.length).toBeGreaterThan(35);
  expect(classes.filter((spec) => classSource(spec.name) === "").map((spec) => spec.name)).toEqual([]);
});

test.each(classes.map((spec) => [spec.name, spec] as const))("%s is spelt as in the library", (name, spec) => {
  const source = classSource(name);
  const scalars = list(source, "_scalarPropertyOriginalNames");
  expect(Object.keys(spec.scalars ?? {}).filter((scalar) => !scalars.includes(scalar))).toEqual([]);
  const calls = new Set([...source.matchAll(/"(\w+)"/g)].map((match) => match[1]));
  const others = [...Object.keys(spec.navs ?? {}), ...Object.keys(spec.methods ?? {})];
  expect(others.filter((member) => !calls.has(member))).toEqual([]);
  for (const wire of Object.keys(spec.writeOnly ?? {})) expect(library).toContain(`_invokeSetProperty(thisObj, "${wire}"`);
  if (spec.id) expect(scalars).toContain(spec.id);
});

test("what the library may set, the host may set", () => {
  const readOnly: string[] = [];
  for (const spec of classes) {
    const source = classSource(spec.name);
    for (const [wire, scalar] of Object.entries(spec.scalars ?? {})) {
      if (!scalar.set && source.includes(`_invokeSetProperty(this, "${wire}"`)) readOnly.push(`${spec.name}.${wire}`);
    }
  }
  // A page's standard size is not kept in the model.
  expect(readOnly).toEqual(["Worksheet.StandardWidth"]);
});

test("the versions of the members are those of the library", () => {
  const wanted: Record<string, Record<string, number>> = {};
  for (const match of library.matchAll(/_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "1\.(\d+)"/g)) {
    const [, className, member, minor] = match as unknown as [string, string, string, string];
    const spec = definedClasses().get(className);
    if (!spec || SERVICES.has(className)) continue;
    const members = [spec.scalars, spec.navs, spec.methods].flatMap((table) => Object.keys(table ?? {})).map(clientName);
    if (members.includes(member)) (wanted[className] ??= {})[member] = Number(minor);
  }
  expect(SINCE).toEqual(wanted);
});
