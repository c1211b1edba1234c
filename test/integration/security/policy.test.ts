/** Requirement: a strict content security policy in the pages and as headers; no bundle names a host that could be asked. */
import fs from "node:fs";
import path from "node:path";
import { SECURITY_HEADERS } from "../../../src/workbench/server/headers";

const dist = path.resolve(__dirname, "../../../dist");

function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split(";").map((each): [string, string] => [each.trim().split(" ")[0]!, each.trim().split(" ").slice(1).join(" ")]),
  );
}

const headers = directives(SECURITY_HEADERS["Content-Security-Policy"]!);

describe.each(["addin/taskpane.html", "workbench/index.html"])("%s", (page) => {
  const html = fs.readFileSync(path.join(dist, page), "utf8");
  const policy = directives(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "");

  test("states the policy before any script", () => {
    expect(html.indexOf("Content-Security-Policy")).toBeGreaterThan(0);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  test("allows its own scripts alone, and nothing of another host", () => {
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("script-src")).toBe("'self'");
    expect([...policy.values()].join(" ")).not.toMatch(/https?:|\*|unsafe-eval/);
    for (const [directive, value] of policy)
      if (directive !== "style-src")
        expect([directive, value]).not.toEqual([directive, expect.stringContaining("unsafe-inline")]);
  });

  test("is nowhere looser than the headers of the workbench", () => {
    for (const [directive, value] of policy) {
      const allowed = headers.get(directive)?.split(" ") ?? [];
      expect([directive, value.split(" ").filter((source) => !allowed.includes(source))]).toEqual([directive, []]);
    }
  });
});

/** Addresses that stand in bundled libraries as text: names of schemas, links in messages, licences. Nothing is loaded from them. */
const INERT_HOSTS: Readonly<Record<string, string>> = {
  "www.w3.org": "names of XML namespaces",
  "schemas.openxmlformats.org": "names of the file format",
  "schemas.microsoft.com": "names of the file format",
  "purl.oclc.org": "names of the strict file format",
  "purl.org": "names of document properties",
  "reactjs.org": "links in React's error messages",
  "fb.me": "links in React's error messages",
  "react.dev": "links in React's error messages",
  "radix-ui.com": "links in messages of the grid's components",
  "json-schema.org": "name of a schema dialect in zod",
  "github.com": "links in libraries' messages",
  localhost: "address of this machine",
  "univer.ai": "link of the grid's licence notice",
};

test("no bundle of the workbench names another host, except as inert text", () => {
  const folder = path.join(dist, "workbench");
  const found = fs
    .readdirSync(folder)
    .filter((file) => /\.(js|css|html|json)$/.test(file))
    .flatMap((file) =>
      [...fs.readFileSync(path.join(folder, file), "utf8").matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)/gi)].map(
        (match) => `${match[1]!.toLowerCase()} in ${file}`,
      ),
    );
  expect([...new Set(found)].filter((item) => !(item.split(" ")[0]! in INERT_HOSTS))).toEqual([]);
});
