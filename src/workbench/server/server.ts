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

/** Answers one request from the files under `root`. Only reading is known. */
function answer(root: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const send = (status: number, headers: Record<string, string | number>, body?: string) => {
    response.writeHead(status, { ...SECURITY_HEADERS, ...headers });
    response.end(body);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return send(405, { Allow: "GET, HEAD" });
  const requestPath = new URL(request.url ?? "/", "https://localhost").pathname;
  if (requestPath === "/") return send(302, { Location: "/workbench/" });
  const file = findFile(root, requestPath);
  if (!file) return send(404, { "Content-Type": "text/plain; charset=utf-8" }, "Không có tệp này.");
  const size = fs.statSync(file).size;
  response.writeHead(200, { ...SECURITY_HEADERS, "Content-Type": contentType(path.extname(file)), "Content-Length": size });
  if (request.method === "HEAD") response.end();
  else fs.createReadStream(file).pipe(response);
}

/**
 * Serves `root` over https on the loopback address. Port 0 takes any free one.
 * Rejects when the port is taken (`EADDRINUSE`).
 */
export function serve(root: string, certificate: Certificate, port: number): Promise<{ url: string; close(): Promise<void> }> {
  const server = https.createServer(certificate, (request, response) => answer(root, request, response));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      const url = `https://localhost:${(server.address() as AddressInfo).port}`;
      resolve({ url, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
