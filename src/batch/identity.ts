import fs from "node:fs";
import path from "node:path";
import { thrown } from "./thrown";

/**
 * What a path stands for, whatever its spelling: device and inode, links followed. A file that is not there yet is its
 * name in the identity of its folder, so that `<folder>/<name>` lies under `<folder>`.
 */
export function identity(file: string): string {
  const found = statOf(file);
  if (found) return found.ino === 0n ? fs.realpathSync.native(file) : `${found.dev}:${found.ino}`; // some network drives number nothing
  const aim = linkAim(file);
  if (aim !== null) return identity(aim);
  const folder = path.dirname(path.resolve(file));
  const name = path.basename(path.resolve(file));
  return `${identity(folder)}/${folds(folder) ? name.normalize("NFC").toLowerCase() : name}`;
}

/** Whether two paths, by their identities, are one file, or one lies in a folder where the other is a file. */
export function meet(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** What a file system says of a path, links followed; `undefined` when nothing is there. */
export function statOf(file: string): fs.BigIntStats | undefined {
  return orNothing(() => fs.statSync(file, { bigint: true, throwIfNoEntry: false }));
}

/** Where a link leads that leads nowhere yet; `null`: no link. */
function linkAim(file: string): string | null {
  const own = orNothing(() => fs.lstatSync(file, { throwIfNoEntry: false }));
  return own?.isSymbolicLink() ? path.resolve(path.dirname(file), fs.readlinkSync(file)) : null;
}

/** A name below a file is no file either, though Node does not take it for an absent one. */
function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (thrown(error).code === "ENOTDIR") return undefined;
    throw error;
  }
}

/**
 * Whether names in a folder are told apart by case: asked with a name that is there. An empty folder is as the one that
 * it stands in, on the same device; where nothing can be asked, names count as folded, which never costs a file.
 */
function folds(folder: string): boolean {
  const stat = statOf(folder);
  const parent = path.dirname(folder);
  if (!stat?.isDirectory()) return parent === folder || folds(parent);
  const known = fs.readdirSync(folder).find((name) => otherCase(name) !== name);
  if (known !== undefined) {
    const other = statOf(path.join(folder, otherCase(known)));
    return other !== undefined && other.ino === statOf(path.join(folder, known))?.ino;
  }
  return parent === folder || statOf(parent)?.dev !== stat.dev || folds(parent);
}

const otherCase = (name: string): string => (name.toLowerCase() === name ? name.toUpperCase() : name.toLowerCase());
