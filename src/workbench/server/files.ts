import fs from "node:fs";
import path from "node:path";

/**
 * The file that a request path names inside `root`, or `null` when there is none or when it would lie outside.
 * Folders answer with their `index.html`.
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
  if (wanted !== root && !wanted.startsWith(root + path.sep)) return null;
  const file = decoded.endsWith("/") ? path.join(wanted, "index.html") : wanted;
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? file : null;
}
