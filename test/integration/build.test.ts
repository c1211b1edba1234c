/** Looks at what is deployed: the built files of dist/addin. Built by `npm test` before the tests run. */
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { JSDOM } from "jsdom";
import { functionDescriptions } from "../../src/i18n/en/functions";

const addin = path.resolve(__dirname, "../../dist/addin");
const read = (file: string) => fs.readFileSync(path.join(addin, file), "utf8");

interface Metadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly options?: Readonly<Record<string, unknown>>;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly optional?: boolean;
    }[];
  }[];
}
const metadata = JSON.parse(read("functions.json")) as Metadata;
const english = JSON.parse(read("functions-en.json")) as Metadata;

describe("metadata of the custom functions", () => {
  test("both dangerous flags never stand together (crash of Excel LTSC 2021), and errors reach our code", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
  });

  test("every function of the specification is there, under its plain name", () => {
    const names = metadata.functions.map((item) => item.name);
    expect(names).toEqual(
      expect.arrayContaining([
        "CRITERION_SCORE",
        "CRITERION_STATUS",
        "CRITERION_NOTE",
        "CRITERIA_MET",
        "CRITERIA_FAILED",
        "SURVEY_RESULTS",
        "SURVEY_SCORES",
        "SCORE_DISTRIBUTION",
        "DISTRIBUTION_TEXT",
        "ROADMAP_TARGET",
        "ROADMAP_GAP",
      ]),
    );
    for (const item of metadata.functions) {
      expect(item.id).toBe(item.name);
      expect(item.name).toMatch(/^[A-Z][A-Z_]{2,}$/);
    }
  });

  test("none is volatile, streaming or asks for an address (it would recalculate too often, or crash in a named item)", () => {
    for (const { name, options } of metadata.functions) expect([name, options ?? {}]).toEqual([name, {}]);
  });

  test("descriptions are Vietnamese, with English beside them; names are the same in both", () => {
    expect(english.functions.map(({ name }) => name)).toEqual(metadata.functions.map(({ name }) => name));
    for (const [index, item] of metadata.functions.entries()) {
      expect(item.description).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùý]/i);
      expect(english.functions[index]!.description).toBe(functionDescriptions[item.name]!.description);
      for (const parameter of item.parameters) expect(parameter.description.length).toBeGreaterThan(3); // “Năm.” says enough
    }
  });
});

describe("the page of the pane", () => {
  const page = read("taskpane.html");

  test("office.js stands in the head before our scripts, from our own folder", () => {
    expect(page.indexOf("office-js/office.js")).toBeGreaterThan(0);
    expect(page.indexOf("office-js/office.js")).toBeLessThan(page.indexOf("taskpane.js"));
    expect(page).not.toMatch(/https?:\/\//);
  });

  test("no script and no style stands inline (content security policy)", () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  test("our own code is at most 340 kB gzipped, without office.js: a reader of any office's tables is a tenth of it", () => {
    const document = new JSDOM(page).window.document;
    const loaded = [...document.querySelectorAll("script, link[rel=stylesheet]")].map(
      (item) => item.getAttribute("src") ?? item.getAttribute("href")!,
    );
    const scripts = loaded.filter((file) => !file.startsWith("office-js/"));
    const bytes = scripts.reduce((sum, file) => sum + zlib.gzipSync(read(file)).length, 0);
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    expect(bytes).toBeLessThanOrEqual(340_000);
  });
});

/** Addresses that stand in bundled libraries as text only: nothing is ever loaded from them. */
const INERT_HOSTS: Readonly<Record<string, string>> = {
  "www.w3.org": "names of XML namespaces",
  "reactjs.org": "links in React's error messages",
  "fb.me": "links in React's error messages",
  "static2.sharepointonline.com": "default font address of Fabric, replaced before its first import",
  "go.microsoft.com": "licence link of Fabric's fonts",
  "aka.ms": "links in Fabric's warnings",
  "github.com": "links in libraries' warnings",
  "json-schema.org": "name of a schema dialect in zod",
  localhost: "address of the developer's manifest",
};

test("no bundle names another host, except as inert text", () => {
  const found = fs
    .readdirSync(addin)
    .filter((file) => /\.(js|css|html|json)$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map((match) => `${match[1]!.toLowerCase()} in ${file}`),
    );
  expect([...new Set(found)].filter((item) => !(item.split(" ")[0]! in INERT_HOSTS))).toEqual([]);
});

test("the built manifest points to the production address (set PRODUCTION_URL at build)", () => {
  const manifest = read("manifest.xml");
  const base = (process.env.PRODUCTION_URL ?? "https://localhost:3443/addin").replace(/\/+$/, "");
  expect(manifest).toContain(`${base}/taskpane.html`);
  expect([...manifest.matchAll(/DefaultValue="(https?:[^"]+)"/g)].every((match) => match[1]!.startsWith(base))).toBe(true);
  for (const url of manifest.matchAll(new RegExp(`"${base}/([^"]+)"`, "g"))) {
    expect([url[1], fs.existsSync(path.join(addin, url[1]!))]).toEqual([url[1], true]);
  }
});
