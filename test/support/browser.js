/**
 * Finds the Chromium that the end-to-end tests and the icon renderer drive:
 * `CHROMIUM_PATH`, else an installed Chrome or Chromium, else one is installed on first need.
 */
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const FIXED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Flags that keep a headless Chromium quiet and off the network. */
const BROWSER_ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

function installed() {
  const onPath = (process.env.PATH ?? "").split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...FIXED].find((file) => fs.existsSync(file));
}

function fromPlaywright() {
  const { chromium } = require("playwright-core");
  const file = chromium.executablePath();
  return fs.existsSync(file) ? file : undefined;
}

function run(command, args) {
  execFileSync(command, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

/** Path of a Chromium. Throws an error of one line that names the fix when there is none and none can be installed. */
async function findBrowser(say = (line) => console.error(line)) {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (fs.existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is set to ${given}, where there is no file: correct or unset it.`);
  }
  const found = installed() ?? fromPlaywright();
  if (found) return found;
  let reason = "";
  try {
    if (process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")) {
      say("No Chromium found: installing the package “chromium” of the system's distribution with apt-get …");
      run("apt-get", ["update", "-qq"]);
      run("apt-get", ["install", "-y", "-qq", "chromium"]);
    } else {
      say("No Chromium found: installing the one of Playwright into its cache folder …");
      const cli = path.join(path.dirname(require.resolve("playwright-core/package.json")), "cli.js");
      run(process.execPath, [cli, "install", "chromium"]);
    }
  } catch (error) {
    reason = ` (${String(error.stderr ?? error.message)
      .trim()
      .split("\n")
      .pop()})`;
  }
  const now = installed() ?? fromPlaywright();
  if (now) return now;
  throw new Error(
    `No Chromium to run the end-to-end tests${reason}: install Chrome or Chromium, or set CHROMIUM_PATH to its program file.`,
  );
}

module.exports = { BROWSER_ARGS, findBrowser };
