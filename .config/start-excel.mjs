/**
 * `npm run start:excel`: shows the add-in in desktop Excel on a developer's machine (Windows or Mac).
 * Excel loads an add-in only over https that the machine trusts. Unlike the workbench, this command therefore asks the
 * system, visibly, to trust Microsoft's development certificate for localhost; `npx office-addin-dev-certs uninstall` takes it back.
 * Microsoft's sideloading tools are fetched on first use: with all they bring they would double the size of every install.
 */
import { spawn, spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Desktop Excel runs on Windows and Mac only. Here, “npm start” opens the workbench without Excel.");
  process.exit(1);
}
const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), "..");
const shell = process.platform === "win32";
const step = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell });
  if (status !== 0) process.exit(status ?? 1);
};
step(process.execPath, [path.join(root, ".config", "ensure-build.mjs")]);
step("npx", ["--yes", "office-addin-dev-certs@3.0.0", "install"]);
const certificates = path.join(os.homedir(), ".office-addin-dev-certs");
const server = spawn(process.execPath, [path.join(root, "dist", "node", "server.cjs"), "--certificate-folder", certificates], {
  cwd: root,
  stdio: "inherit",
});
step("npx", ["--yes", "office-addin-debugging@7.0.0", "start", "manifest.xml", "desktop", "--app", "excel", "--no-debug"]);
console.log("Excel shows the add-in while this command runs. End with Ctrl+C, then “npm run stop:excel”.");
process.on("SIGINT", () => server.kill());
