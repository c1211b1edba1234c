/** CRC-32 of the zip format (APPNOTE 4.4.7), a byte a step. fflate has one and hands neither it nor the stated values out. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) value = (value >>> 8) ^ (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~value >>> 0;
}

/** The CRC-32 of every entry as the central directory states it, in the order of the directory (APPNOTE 4.3.12). */
export function* statedChecksums(bytes: Uint8Array): Generator<number, undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = directoryStart(view); view.getUint32(at, true) === DIRECTORY_ENTRY;) {
    yield view.getUint32(at + 16, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;

function directoryStart(view: DataView): number {
  let end = view.byteLength - END_SIZE;
  while (view.getUint32(end, true) !== END) end -= 1;
  const locator = end - LOCATOR_64_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const end64 = view.getUint32(locator + 8, true);
    if (view.getUint32(end64, true) === END_64) return view.getUint32(end64 + 48, true);
  }
  return view.getUint32(end + 16, true);
}
