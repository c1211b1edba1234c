import fs from "node:fs";
import type http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Certificate } from "./certificate";
import { findFile } from "./files";
import { contentType, SECURITY_HEADERS } from "./headers";

/** The host listens on the loopback address alone: nothing on the network can reach it. */
const LOOPBACK = "127.0.0.1";
/** Names by which this machine calls itself; another one was pointed here by somebody else. */
const OWN_HOST = /^(localhost|127\.0\.0\.1)(:\d+)?$/i;

interface RunningServer {
  readonly url: string;
  /** Where it listens, as the system says. */
  readonly address: AddressInfo;
  close(): Promise<void>;
}

/** Answers one request from the files under `root`. Only reading is known. */
async function answer(root: string, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const send = (status: number, headers: Record<string, string | number> = {}, body?: string | Uint8Array) => {
    response.writeHead(status, { ...SECURITY_HEADERS, ...headers });
    response.end(request.method === "HEAD" ? undefined : body);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return send(405, { Allow: "GET, HEAD" });
  if (!OWN_HOST.test(request.headers.host ?? "")) return send(421);
  const requestPath = pathOf(request.url ?? "");
  if (requestPath === null) return send(400);
  if (requestPath === "/") return send(302, { Location: "/workbench/" });
  const file = findFile(root, requestPath);
  if (!file) return send(404, { "Content-Type": "text/plain; charset=utf-8" }, "Không có tệp này.");
  // Read whole (a few megabytes at most): the stated length is then the sent one, and a fault comes before the first byte.
  const bytes = await fs.promises.readFile(file);
  send(200, { "Content-Type": contentType(path.extname(file)), "Content-Length": bytes.length }, bytes);
}

/**
 * The path of a request target, its escapes as they are (RFC 9112, 3.2): a path, or an address with one. `null` for
 * anything else. A path is not read as an address: `//` would begin a host.
 */
function pathOf(target: string): string | null {
  if (target.startsWith("/")) return target.replace(/[?#].*$/s, "");
  return /^https?:/i.test(target) && URL.canParse(target) ? new URL(target).pathname : null;
}

/**
 * Serves `root` over https on the loopback address. Port 0 takes any free one.
 * Rejects when the port is taken (`EADDRINUSE`).
 */
export function serve(root: string, certificate: Certificate, port: number): Promise<RunningServer> {
  const fault = (error: Error) => console.error(error.message);
  const server = https.createServer(certificate, (request, response) => {
    answer(root, request, response).catch((error: Error) => {
      fault(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, SECURITY_HEADERS).end();
    });
  });
  // Node closes these without a word when nobody listens.
  server.on("connect", (_request, socket) =>
    socket.on("error", fault).end("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\n\r\n"),
  );
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.off("error", reject).on("error", fault);
      const address = server.address();
      if (!address || typeof address === "string") return reject(new Error("The server has no port"));
      const close = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ url: `https://localhost:${address.port}`, address, close });
    });
  });
}
