/**
 * `npm start`: serves the built workbench and the built add-in on one https origin of this machine.
 * Options: `--port <n>` (default 3443), `--certificate-folder <folder>` (holding `localhost.key` and `localhost.crt`; else an own one).
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { givenCertificate, ownCertificate } from "./certificate";
import { serve } from "./server";

const DEFAULT_PORT = 3443;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" }, "certificate-folder": { type: "string" } } });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${values.port}: not a port number (0 to 65535).`);
  const project = path.resolve(__dirname, "..", "..");
  const root = path.join(project, "dist");
  if (!fs.existsSync(path.join(root, "workbench", "index.html")))
    throw new Error("Nothing is built yet: run “npm run build” first.");
  const given = values["certificate-folder"];
  const certificate =
    given === undefined ? await ownCertificate(path.join(project, ".cache", "certificate")) : givenCertificate(given);
  const { url } = await serve(root, certificate, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      throw new Error(`Port ${port} is in use: end the program that uses it, or choose another with “npm start -- --port 3444”.`);
    throw error;
  });
  console.log(`Bàn thử đang chạy / the workbench is running:\n\n    ${url}/workbench/\n`);
  console.log("Trình duyệt sẽ hỏi một lần về chứng chỉ tự ký của trang này (trang chỉ chạy trên máy này).");
  console.log("Chọn “Nâng cao” rồi “Tiếp tục truy cập localhost”. Dừng bằng Ctrl+C.");
  console.log(
    "The browser asks once about this page's own certificate: choose “Advanced”, then “Proceed to localhost”. Stop with Ctrl+C.",
  );
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
