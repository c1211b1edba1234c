/** Requirement: a result appears whole or not at all, with the rights of what it was made of. */
import fs from "node:fs";
import path from "node:path";
import { commonMode, writeWhole } from "../../src/batch/write";
import { removeFolders, temporaryFolder } from "../support/batch";

let folder: string;
const at = (name: string): string => path.join(folder, name);
const BYTES = new TextEncoder().encode("kết quả");
beforeEach(() => (folder = temporaryFolder()));
afterEach(removeFolders);

test("writes a file, its folders, and nothing beside it", () => {
  writeWhole(at("a/b/ra.xlsx"), BYTES);
  expect(fs.readFileSync(at("a/b/ra.xlsx"), "utf8")).toBe("kết quả");
  expect(fs.readdirSync(at("a/b"))).toEqual(["ra.xlsx"]);
});

test("a failed write leaves what was there, and nothing beside it", () => {
  fs.writeFileSync(at("ra.xlsx"), "cũ");
  const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  const failing = jest.spyOn(fs, "writeFileSync").mockImplementationOnce((file) => {
    fs.writeSync(file as number, "kết");
    throw full;
  });
  expect(() => writeWhole(at("ra.xlsx"), BYTES)).toThrow(full);
  failing.mockRestore();
  expect(fs.readFileSync(at("ra.xlsx"), "utf8")).toBe("cũ");
  expect(fs.readdirSync(folder)).toEqual(["ra.xlsx"]);
});

test("a folder in the place is an error, and nothing is left beside it", () => {
  fs.mkdirSync(at("ra.xlsx"));
  expect(() => writeWhole(at("ra.xlsx"), BYTES)).toThrow(expect.objectContaining({ code: "EISDIR" }) as Error);
  expect(fs.readdirSync(folder)).toEqual(["ra.xlsx"]);
});

test("is on the disk before it takes the place", () => {
  const calls: string[] = [];
  const sync = jest.spyOn(fs, "fsyncSync").mockImplementation(() => void calls.push("sync"));
  const rename = jest.spyOn(fs, "renameSync").mockImplementation(() => void calls.push("rename"));
  writeWhole(at("ra.xlsx"), BYTES);
  sync.mockRestore();
  rename.mockRestore();
  expect(calls).toEqual(["sync", "rename"]);
});

test("a link stays one: what it leads to is replaced", () => {
  fs.mkdirSync(at("kho"));
  fs.writeFileSync(at("kho/ra.xlsx"), "cũ");
  fs.symlinkSync(at("kho/ra.xlsx"), at("ra.xlsx"));
  writeWhole(at("ra.xlsx"), BYTES);
  expect(fs.lstatSync(at("ra.xlsx")).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(at("kho/ra.xlsx"), "utf8")).toBe("kết quả");
});

test("has the rights given, whatever this process gives new files", () => {
  const before = process.umask(0o077);
  writeWhole(at("chung.xlsx"), BYTES, 0o664);
  process.umask(before);
  writeWhole(at("rieng.xlsx"), BYTES, 0o600);
  expect(["chung.xlsx", "rieng.xlsx"].map((name) => fs.statSync(at(name)).mode & 0o777)).toEqual([0o664, 0o600]);
});

test("what is made of several files is for those who may read them all", () => {
  fs.writeFileSync(at("a"), "");
  fs.writeFileSync(at("b"), "");
  fs.chmodSync(at("a"), 0o664);
  fs.chmodSync(at("b"), 0o640);
  expect(commonMode([at("a"), at("b"), at("không có")])).toBe(0o640);
  expect(commonMode([])).toBeUndefined();
});
