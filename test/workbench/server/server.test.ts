import fs from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { ownCertificate } from "../../../src/workbench/server/certificate";
import { findFile } from "../../../src/workbench/server/files";
import { serve } from "../../../src/workbench/server/server";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "server-"));
const root = path.join(folder, "dist");
fs.mkdirSync(path.join(root, "workbench"), { recursive: true });
fs.writeFileSync(path.join(root, "workbench", "index.html"), "<p>bàn thử</p>");
fs.writeFileSync(path.join(folder, "secret.txt"), "secret");
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe("files (requirement: no traversal)", () => {
  test("a folder answers with its page", () => {
    expect(findFile(root, "/workbench/")).toBe(path.join(root, "workbench", "index.html"));
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/workbench/..%2f..%2fsecret.txt",
    "/workbench/%5c..%5c..%5csecret.txt",
    "/%00",
    "/%E0%A4%A",
    "/workbench",
  ])("%s is no file", (request) => {
    expect(findFile(root, request)).toBeNull();
  });

  test("no path at all leads outside", () => {
    const piece = fc.constantFrom("..", ".", "%2e%2e", "/", "%2f", "\\", "%5c", "secret.txt", "workbench", "index.html", "%00");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = findFile(root, `/${pieces.join("")}`);
        return file === null || file.startsWith(root + path.sep);
      }),
    );
  });
});

describe("the server", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let cert: string;
  beforeAll(async () => {
    const certificate = await ownCertificate(path.join(folder, "certificate"));
    cert = certificate.cert;
    server = await serve(root, certificate, 0);
  });
  afterAll(() => server.close());

  const get = (requestPath: string, method = "GET") =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: string; from: string }>((resolve, reject) => {
      https
        .request(`${server.url}${requestPath}`, { ca: cert, method, agent: false }, (response) => {
          let body = "";
          response.on("data", (chunk) => (body += chunk));
          response.on("end", () =>
            resolve({ status: response.statusCode!, headers: response.headers, body, from: response.socket.remoteAddress! }),
          );
        })
        .on("error", reject)
        .end();
    });

  test("serves the page over https with its own certificate, on the loopback address", async () => {
    const answer = await get("/workbench/");
    expect(answer).toMatchObject({ status: 200, body: "<p>bàn thử</p>" });
    expect(answer.from).toMatch(/^(::ffff:)?127\.0\.0\.1$/);
  });

  test("every answer carries the policy that keeps the page to this origin (requirement: no request to another host)", async () => {
    for (const request of ["/workbench/", "/none", "/"]) {
      const policy = String((await get(request)).headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).not.toMatch(/https?:|\*/);
    }
  });

  test("knows only reading", async () => {
    expect((await get("/workbench/", "POST")).status).toBe(405);
    expect((await get("/none")).status).toBe(404);
  });

  test("keeps its certificate, so that the browser asks once", async () => {
    const again = await ownCertificate(path.join(folder, "certificate"));
    expect(again.cert).toBe(cert);
  });
});
