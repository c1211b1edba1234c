import { unzipSync, zipSync } from "fflate";
import { crc32, statedChecksums } from "./checksum";
import { XlsxError } from "./errors";

/** Limits against files made to exhaust memory; far above any survey workbook. */
const ZIP_LIMITS = {
  entries: 5000,
  entryBytes: 256 * 2 ** 20,
  totalBytes: 512 * 2 ** 20,
  ratio: 250,
  ratioFrom: 32 * 2 ** 20,
};

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Unpacks an .xlsx container; declared sizes are checked before anything is inflated, and never exceeded while inflating.
 * What was inflated must have the checksum that the directory states: every part goes into the saved file.
 * @throws XlsxError
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  refuseOtherFormats(bytes);
  let count = 0;
  let total = 0;
  let packed = 0;
  const checksums = new Map<string, number | undefined>();
  const stated = statedChecksums(bytes);
  const check = (file: { name: string; size: number; originalSize: number }): boolean => {
    count += 1;
    total += file.originalSize;
    packed += file.size;
    if (count > ZIP_LIMITS.entries) throw new XlsxError("too-large", `More than ${ZIP_LIMITS.entries} parts`);
    if (file.originalSize > ZIP_LIMITS.entryBytes || total > ZIP_LIMITS.totalBytes)
      throw new XlsxError("too-large", "The unpacked workbook is too large");
    if (total > ZIP_LIMITS.ratioFrom && total > packed * ZIP_LIMITS.ratio)
      throw new XlsxError("too-large", "The workbook is compressed suspiciously well");
    if (checksums.has(file.name)) throw new XlsxError("damaged", `Two parts named ${file.name}`);
    checksums.set(file.name, stated.next().value);
    return !file.name.endsWith("/");
  };
  try {
    const files = new Map(Object.entries(unzipSync(bytes, { filter: check })));
    for (const [name, content] of files)
      if (crc32(content) !== checksums.get(name)) throw new XlsxError("checksum", `The checksum of ${name} is wrong`, name);
    return files;
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("damaged", `The container cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Packs parts; times are fixed so that equal content gives equal bytes. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: "1980-01-01T00:00:00" });
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) {
    if (containsUtf16(bytes, "EncryptedPackage")) throw new XlsxError("encrypted", "The workbook is protected by a password");
    if (containsUtf16(bytes, "Workbook") || containsUtf16(bytes, "Book"))
      throw new XlsxError("legacy-xls", "An Excel 97-2003 workbook");
    throw new XlsxError("not-xlsx", "An OLE file that is no workbook");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new XlsxError("not-zip", "Not a zip container");
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (index < text.length && bytes[at + index * 2] === text.charCodeAt(index) && bytes[at + index * 2 - 1] === 0) index += 1;
    if (index === text.length) return true;
  }
  return false;
}
