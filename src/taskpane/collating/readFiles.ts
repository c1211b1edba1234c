import type { CollateSource } from "../../core/collate";
import { readWorkbookFile, XlsxError } from "../../files/read";
import type { Language } from "../../i18n";
import { batch as english } from "../../i18n/en/batch";
import { batch as vietnamese } from "../../i18n/vi/batch";

export interface FilesRead {
  readonly sources: readonly CollateSource[];
  /** Files that cannot be read stop nothing: they are listed with the reason. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

/** Reads the chosen files on this machine; nothing is sent anywhere. */
export async function readFiles(files: readonly File[], language: Language): Promise<FilesRead> {
  const reasons = (language === "en" ? english : vietnamese).file;
  const sources: CollateSource[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      sources.push({ file: file.name, snapshot: readWorkbookFile(bytes, file.name) });
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      unreadable.push({ file: file.name, reason: reasons[error.code](error.part) });
    }
  }
  return { sources, unreadable };
}
