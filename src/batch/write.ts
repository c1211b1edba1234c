import fs from "node:fs";
import path from "node:path";

/**
 * Writes a whole file or none: beside its place first, and on the disk before it takes the place. What is at `target` is
 * replaced. `mode`: the rights of the file; without it those of any new file.
 */
export function writeWhole(target: string, bytes: Uint8Array, mode?: number): void {
  fs.mkdirSync(path.dirname(path.resolve(target)), { recursive: true });
  const place = fs.existsSync(target) ? fs.realpathSync(target) : target;
  const partial = `${place}.${process.pid}.partial`;
  const file = fs.openSync(partial, "wx", mode === undefined ? undefined : 0o600);
  try {
    try {
      fs.writeFileSync(file, bytes);
      if (mode !== undefined) fs.fchmodSync(file, mode);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    fs.renameSync(partial, place);
  } catch (error) {
    fs.rmSync(partial, { force: true });
    throw error;
  }
}

/** The rights that all of these files have in common: what is made of them is for nobody who may not read them. */
export function commonMode(files: readonly string[]): number | undefined {
  const modes = files.flatMap((file) => fs.statSync(file, { throwIfNoEntry: false })?.mode ?? []);
  return modes.length === 0 ? undefined : modes.reduce((all, mode) => all & mode, 0o777);
}
