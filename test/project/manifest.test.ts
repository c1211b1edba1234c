/** Holds the manifest rules that Office checks only when it loads an add-in. Works offline. */
import fs from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

const root = path.resolve(__dirname, "../..");
const text = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
const xml = new JSDOM(text, { contentType: "application/xml" }).window.document;

const elements = (name: string) => [...xml.getElementsByTagNameNS("*", name)];
const one = (name: string) => {
  const found = elements(name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}`);
  return found[0]!;
};
const childNames = (element: Element) => [...element.children].map((child) => child.localName);
const resid = (element: Element) => element.getAttribute("resid");

describe("order of elements (Office rejects any other)", () => {
  test("OfficeApp", () => {
    expect(childNames(xml.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
  });

  test("the overridden host begins with its one runtime", () => {
    const host = one("VersionOverrides").getElementsByTagNameNS("*", "Host")[0]!;
    expect(childNames(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(childNames(one("Runtimes"))).toEqual(["Runtime"]);
    expect(childNames(one("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childNames(one("Resources"))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  });

  test("a tab's label comes after its groups, a group's icon before its controls", () => {
    const tab = childNames(one("CustomTab"));
    expect(tab.slice(0, -1).every((name) => name === "Group")).toBe(true);
    expect(tab.at(-1)).toBe("Label");
    for (const group of elements("Group")) expect(childNames(group).slice(0, 3)).toEqual(["Label", "Icon", "Control"]);
    for (const control of elements("Control")) expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });
});

describe("shared runtime (a second resid would start a second runtime)", () => {
  test("runtime, function file, page and pane button name the same page", () => {
    const page = one("Page").getElementsByTagNameNS("*", "SourceLocation")[0]!;
    const pane = elements("Action").find((action) => action.getAttribute("xsi:type") === "ShowTaskpane")!;
    const urls = [one("Runtime"), one("FunctionFile"), page, pane.getElementsByTagNameNS("*", "SourceLocation")[0]!].map(resid);
    expect(new Set(urls)).toEqual(new Set(["Taskpane.Url"]));
    expect(one("Runtime").getAttribute("lifetime")).toBe("long");
    expect(elements("TaskpaneId")).toEqual([]);
  });

  test("functions have no namespace: =CRITERION_SCORE is typed without a prefix", () => {
    expect(elements("Namespace")).toEqual([]);
  });

  test("every ribbon command is one that the add-in answers", () => {
    const names = elements("FunctionName").map((name) => name.textContent);
    const source = fs.readFileSync(path.join(root, "src/commands/commands.ts"), "utf8");
    for (const name of names) expect(source).toMatch(new RegExp(`["' ]${name}\\b`));
    expect(names).toHaveLength(4);
  });
});

describe("ids, lengths and resources", () => {
  test("the id is a GUID and the version has four parts", () => {
    expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one("Version").textContent).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });

  test("every resid is defined once and has at most 32 characters", () => {
    const defined = elements("Resources")[0]!.querySelectorAll("[id]");
    const ids = [...defined].map((item) => item.getAttribute("id")!);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...xml.querySelectorAll("[resid]")].map((item) => resid(item)!);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("ids of tab, groups and controls are unique and at most 125 characters", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap(elements).map((item) => item.getAttribute("id")!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(125);
  });

  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s are at most %i characters and have English beside Vietnamese", (name, limit) => {
    for (const string of one(name).children) {
      const override = string.children[0]!;
      expect(override.getAttribute("Locale")).toBe("en-US");
      for (const value of [string.getAttribute("DefaultValue")!, override.getAttribute("Value")!]) {
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  test("Vietnamese is the default, with no override for itself", () => {
    expect(one("DefaultLocale").textContent).toBe("vi-VN");
    expect(elements("Override").filter((item) => item.getAttribute("Locale") === "vi-VN")).toEqual([]);
  });

  test("all addresses are https on one host", () => {
    const values = [...xml.querySelectorAll("[DefaultValue],[Value]")].flatMap((item) => [
      item.getAttribute("DefaultValue"),
      item.getAttribute("Value"),
    ]);
    const urls = values.filter((value): value is string => /^https?:/.test(value ?? ""));
    expect(urls.length).toBeGreaterThan(40);
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(["https://localhost:3443"]));
    expect(one("AppDomain").textContent).toBe("https://localhost:3443");
  });
});

/** Width and height from a PNG's header. */
function pngSize(file: string): [number, number] {
  const bytes = fs.readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("icons", () => {
  const file = (url: string) => path.join(root, "assets/icons", path.basename(new URL(url).pathname));

  test("every image has the real size that its place asks for", () => {
    const urls = new Map(
      elements("Image").flatMap((image) =>
        image.getAttribute("id") ? [[image.getAttribute("id")!, image.getAttribute("DefaultValue")!]] : [],
      ),
    );
    const uses = elements("Image").filter((image) => image.getAttribute("size"));
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) {
      const size = Number(use.getAttribute("size"));
      expect([resid(use), ...pngSize(file(urls.get(resid(use)!)!))]).toEqual([resid(use), size, size]);
    }
  });

  test("each icon comes in the sizes that Office needs", () => {
    for (const icon of elements("Icon")) {
      const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
    }
  });

  test("the add-in's own icons are 32 and 64 pixels", () => {
    expect(pngSize(file(one("IconUrl").getAttribute("DefaultValue")!))).toEqual([32, 32]);
    expect(pngSize(file(one("HighResolutionIconUrl").getAttribute("DefaultValue")!))).toEqual([64, 64]);
  });
});

test("only the floor that everything needs is required (decision: SharedRuntime 1.1, ExcelApi 1.9)", () => {
  const sets = elements("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
  expect(sets).toEqual([
    ["SharedRuntime", "1.1"],
    ["ExcelApi", "1.9"],
  ]);
});
