import type { batch as source } from "../vi/batch";

export const batch: typeof source = {
  file: {
    "not-zip": () => "not an .xlsx file. Open it in Excel and save it as .xlsx.",
    encrypted: () => "the file has a password to open. Remove the password and try again.",
    damaged: () => "the .xlsx file is damaged and cannot be read. Use a good copy.",
    checksum: (part: string) =>
      `the part ${part} of the .xlsx file is damaged: its bytes are not those that were saved (CRC-32). Use a good copy.`,
    "not-xlsx": () => "this zip file is not an .xlsx workbook. Choose the survey file.",
    "too-large": () => "the file is larger than can be read. Remove needless sheets or formatted areas.",
    "legacy-xls": () => "the file is in the old .xls format. Open it in Excel and save it as .xlsx.",
  },
  target: {
    read: (target, other) => `${target}: this is a file that is read (${other}) and is not written over. Choose another place.`,
    written: (target, other) => `${target}: another result goes there (${other}). Give every result a place of its own.`,
    folder: (target) => `${target}: this is a folder. Name the file of the result.`,
    exists: (target) => `${target}: this file is there already and is kept. Choose another name, or add --force to replace it.`,
  },
  answers: {
    "not-json": (part) => `not a JSON file (${part}). Take the file that --questions writes and fill in "value".`,
    version: (part) =>
      `these profiles are of version ${part}, this program reads version 1 only. The file is kept; use a newer program.`,
    shape: (part) =>
      `not of the form of template profiles${part === "" ? "" : ` at ${part}`}. Take the file that --questions writes and change nothing but "value".`,
  },
  missing: "there is no such file. Check the path.",
  folder: "this is a folder, not an .xlsx file.",
  noAccess: "no right to read or write here.",
  diskFull: "the disk is full; the result could not be written.",
  unexpected: "could not be done because of an unexpected fault",
};
