import fs from "node:fs";
import path from "node:path";
import type { Language } from "../i18n";
import { readXlsx } from "../workbench/xlsx/read";
import { explain } from "./messages";
import type { PlainSource } from "./page";
import type { Session } from "./session";
import { snapshotOf } from "../files/snapshot";

/** Reads the workbooks that were sent into the open one. A file that cannot be read stops nothing: it is listed. */
export async function collateFiles(session: Session, files: readonly string[], request: object, lang: Language): Promise<object> {
  const sources: PlainSource[] = [];
  const unreadable: { readonly file: string; readonly message: string }[] = [];
  for (const file of files) {
    try {
      const { model } = readXlsx(new Uint8Array(fs.readFileSync(file)), path.basename(file));
      sources.push({ file, snapshot: snapshotOf(model) });
    } catch (error) {
      unreadable.push({ file, message: explain(error, lang) });
    }
  }
  return Object.assign({}, await session.use("collate", sources, request), { unreadable });
}
