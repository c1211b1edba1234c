import fs from "node:fs";
import https from "node:https";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import tls from "node:tls";
import fc from "fast-check";
import { ownCertificate } from "../../../src/workbench/server/certificate";
import { findFile } from "../../../src/workbench/server/files";
import { serve } from "../../../src/workbench/server/server";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "server-"));
const root = path.join(folder, "dist");
fs.mkdirSync(path.join(root, "workbench"), { recursive: true });
fs.writeFileSync(path.join(root, "workbench", "index.html"), "<p>bàn thử</p>");
fs.writeFileSync(path.join(folder, "secret.txt"), "secret");
fs.symlinkSync(path.join(folder, "secret.txt"), path.join(root, "link.txt"));
fs.symlinkSync("loop.txt", path.join(root, "loop.txt"));
fs.writeFileSync(path.join(root, "empty.js"), "");
/** No file system takes such a name. */
const TOO_LONG = `/${"a".repeat(5000)}`;
/** Far more than the buffers of a connection hold. */
const LARGE = 8 * 2 ** 20;
fs.writeFileSync(path.join(root, "large.js"), Buffer.alloc(LARGE, "x"));
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
    "/workbench/index.html/",
    "//",
    "/link.txt",
    "/loop.txt",
  ])("%j is no file", (request) => {
    expect(findFile(root, request)).toBeNull();
  });

  test("a name that no file system takes is no file", () => expect(findFile(root, TOO_LONG)).toBeNull());

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
    new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      https
        .request(`${server.url}${requestPath}`, { ca: cert, method, agent: false }, (response) => {
          let body = "";
          response.on("data", (chunk) => (body += chunk));
          response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body }));
        })
        .on("error", reject)
        .end();
    });

  test("serves the page over https with its own certificate", async () => {
    expect(await get("/workbench/")).toMatchObject({ status: 200, body: "<p>bàn thử</p>" });
    expect(await get("/empty.js")).toMatchObject({ status: 200, body: "" });
  });

  test("listens on the loopback address alone (requirement: nothing on the network reaches it)", () => {
    expect(server.address).toMatchObject({ address: "127.0.0.1", family: "IPv4" });
  });

  test("every answer carries the policy that keeps the page to this origin (requirement: no request to another host)", async () => {
    for (const request of ["/workbench/", "/none", "/"]) {
      const policy = String((await get(request)).headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).not.toMatch(/https?:|\*/);
    }
  });

  /** Sends a head as it stands, without what a client of Node would refuse or mend; the answer's status, or null without one. */
  const raw = (requestLine: string, host = `localhost:${server.address.port}`): Promise<number | null> =>
    new Promise((resolve, reject) => {
      const socket = tls.connect({ port: server.address.port, host: "127.0.0.1", ca: cert, servername: "localhost" });
      let answer = "";
      socket.on("data", (data) => (answer += data.toString("latin1")));
      socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? Number.NaN) || null));
      socket.on("error", reject);
      socket.write(`${requestLine} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
  const lives = async () => expect((await get("/workbench/")).status).toBe(200);

  const TARGETS: readonly (readonly [line: string, status: number])[] = [
    ["GET //", 404],
    ["GET ///etc/passwd", 404],
    ["GET http://[", 400],
    ["GET https://localhost/workbench/", 200],
    ["GET https://localhost", 302],
    ["GET workbench/", 400],
    ["GET *", 400],
    ["OPTIONS *", 405],
    ["CONNECT localhost:443", 405],
    ["GET /%", 404],
    ["GET /%E0%A4%A", 404],
    ["GET /%00", 404],
    ["GET /a\0b", 400],
    ["GET /workbench/?x=%", 200],
    ["GET /workbench/#//", 200],
    [`GET ${TOO_LONG}`, 404],
    [`GET ${TOO_LONG.repeat(20)}`, 431],
    ["POST /workbench/", 405],
    ["NONSENSE /", 400],
  ];
  test.each(TARGETS.map(([line, status]) => [JSON.stringify(line).slice(0, 40), line, status] as const))(
    "%s is answered, and the server lives",
    async (_name, requestLine, status) => {
      expect(await raw(requestLine)).toBe(status);
      await lives();
    },
  );

  test("is known by the names of this machine alone: a page of another host cannot point its name here", async () => {
    expect(await raw("GET /workbench/", "vi-du.example")).toBe(421);
    expect(await raw("GET /workbench/", "localhost.vi-du.example:3443")).toBe(421);
    expect(await raw("GET /workbench/", "127.0.0.1:3443")).toBe(200);
    expect(await raw("GET /workbench/", "LOCALHOST")).toBe(200);
  });

  test("a file that cannot be read is answered as a fault of the server, and said", async () => {
    const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const failing = jest.spyOn(fs.promises, "readFile").mockRejectedValueOnce(new Error("EIO: i/o error, read"));
    expect((await get("/workbench/")).status).toBe(500);
    expect(said).toHaveBeenCalledWith(expect.stringContaining("EIO"));
    failing.mockRestore();
    said.mockRestore();
    await lives();
  });

  test("clients that go away in the middle of an answer, or speak no https, leave it alive", async () => {
    await new Promise<void>((resolve) => {
      const request = https.get(`${server.url}/large.js`, { ca: cert, agent: false }, (response) => {
        response.once("data", () => response.destroy());
        response.on("error", () => undefined);
        response.on("close", resolve);
      });
      request.on("error", () => undefined);
    });
    await new Promise<void>((resolve) => {
      const plain = net.connect(server.address.port, "127.0.0.1", () => plain.end("GET / HTTP/1.1\r\n\r\n"));
      plain.on("error", () => undefined);
      plain.on("close", () => resolve());
    });
    await lives();
  });

  test("a large file arrives whole", async () => {
    const answer = await get("/large.js");
    expect([answer.body.length, answer.headers["content-length"]]).toEqual([LARGE, String(LARGE)]);
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
