import fs from "node:fs";
import path from "node:path";

/**
 * The file that a request path names inside `root`, or `null` when there is none or when it would lie outside, links
 * followed. Folders answer with their `index.html`.
 */
export function findFile(root: string, requestPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(requestPath);
  } catch {
    return null; // a malformed escape names no file
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return null;
  const wanted = path.normalize(path.join(root, decoded));
  return fileInside(root, decoded.endsWith("/") ? path.join(wanted, "index.html") : wanted);
}

function fileInside(root: string, file: string): string | null {
  let real: string;
  try {
    real = fs.realpathSync(file);
  } catch {
    return null; // not there, or a name that no file can have: too long, through a file, a link to itself
  }
  return real.startsWith(fs.realpathSync(root) + path.sep) && fs.statSync(real).isFile() ? real : null;
}
