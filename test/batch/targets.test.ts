/** Requirement: no written path is a read one or another written one, by device and inode; what is there is kept. */
import fs from "node:fs";
import path from "node:path";
import { readArguments } from "../../src/batch/arguments";
import { chooseTargets, TargetError } from "../../src/batch/targets";
import { removeFolders, temporaryFolder } from "../support/batch";

let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);
beforeEach(() => {
  folder = temporaryFolder();
  for (const name of ["vao.xlsx", "nguon.xlsx", "co-san.xlsx"]) fs.writeFileSync(at(name), name);
  for (const name of ["ket-qua", "khac"]) fs.mkdirSync(at(name));
  fs.writeFileSync(at("khac", "vao.xlsx"), "");
});
afterEach(removeFolders);

const targets = (...argv: string[]) => chooseTargets(readArguments(argv, new Date()));

/** Why the arguments are refused, or null. */
function refusal(...argv: string[]): string | null {
  try {
    targets(...argv);
    return null;
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    return `${error.reason} ${error.target.option} ${error.other.option}`.trim();
  }
}

test("one file goes to a file or into a folder, several into a folder", () => {
  expect(targets(at("vao.xlsx"), "--out", at("moi.xlsx"))).toEqual({ results: [at("moi.xlsx")], report: null, questions: null });
  expect(targets(at("vao.xlsx"), "--out", at("ket-qua")).results).toEqual([at("ket-qua", "vao.xlsx")]);
  expect(targets(at("vao.xlsx"), "--out", at("chua-co/")).results).toEqual([at("chua-co", "vao.xlsx")]);
  expect(targets(at("vao.xlsx"), at("nguon.xlsx"), "--out", at("a", "b")).results).toEqual([
    at("a", "b", "vao.xlsx"),
    at("a", "b", "nguon.xlsx"),
  ]);
  expect(targets(at("vao.xlsx"), "--report", "-")).toEqual({ results: null, report: null, questions: null });
  expect(targets("--new", "--preset", "hung-yen", "--out", at("moi.xlsx")).results).toEqual([at("moi.xlsx")]);
});

describe("a file that is read is refused, also with --force", () => {
  test.each([
    ["as the result", () => ["--out", at("vao.xlsx")], "read --out"],
    ["as the result in its own folder", () => ["--out", at()], "read --out"],
    ["as the report", () => ["--report", at("vao.xlsx")], "read --report"],
    ["as the questions", () => ["--questions", at("vao.xlsx")], "read --questions"],
    [
      "as the questions, the answers",
      () => ["--answers", at("nguon.xlsx"), "--questions", at("nguon.xlsx")],
      "read --questions --answers",
    ],
    ["as the result, a collated one", () => ["--collate", at("nguon.xlsx"), "--out", at("nguon.xlsx")], "read --out --collate"],
    [
      "as the report, a collated one",
      () => ["--collate", at("nguon.xlsx"), "--report", at("nguon.xlsx")],
      "read --report --collate",
    ],
    ["by another spelling", () => ["--out", `${at("khac")}/.././vao.xlsx`], "read --out"],
    ["from the working folder", () => ["--out", path.relative(process.cwd(), at("vao.xlsx"))], "read --out"],
    ["by a link to it", () => (fs.symlinkSync("vao.xlsx", at("lk.xlsx")), ["--out", at("lk.xlsx")]), "read --out"],
    [
      "by a second name of it",
      () => (fs.linkSync(at("vao.xlsx"), at("ten-2.xlsx")), ["--report", at("ten-2.xlsx")]),
      "read --report",
    ],
    ["through a linked folder", () => (fs.symlinkSync(folder, at("lk")), ["--out", at("lk", "vao.xlsx")]), "read --out"],
    ["in a linked folder", () => (fs.symlinkSync(folder, at("lk")), ["--out", `${at("lk")}/`]), "read --out"],
    ["though it is not there yet", () => ["--collate", at("mai.xlsx"), "--out", at("mai.xlsx")], "read --out --collate"],
    ["as a folder of the result", () => ["--out", at("vao.xlsx", "ra.xlsx")], "read --out"],
  ])("%s", (_where, more, expected) => {
    expect(refusal(at("vao.xlsx"), ...more(), "--force")).toBe(expected);
  });
});

describe("two results in one place are refused, also with --force", () => {
  test.each([
    [
      "the questions and the report",
      () => [at("vao.xlsx"), "--report", at("x"), "--questions", at("x")],
      "written --questions --report",
    ],
    ["a result and the report", () => [at("vao.xlsx"), "--out", at("x"), "--report", at("x")], "written --report --out"],
    [
      "through a linked folder",
      () => (fs.symlinkSync(at("khac"), at("lk")), [at("vao.xlsx"), "--out", at("khac", "x"), "--report", at("lk", "x")]),
      "written --report --out",
    ],
    [
      "through a link that leads nowhere yet",
      () => (fs.symlinkSync(at("x"), at("lk")), [at("vao.xlsx"), "--out", at("x"), "--report", at("lk")]),
      "written --report --out",
    ],
    ["two files of one name", () => [at("vao.xlsx"), at("khac", "vao.xlsx"), "--out", at("ket-qua")], "written --out --out"],
    [
      "a report where the folder of the results goes",
      () => [at("vao.xlsx"), "--out", at("moi/"), "--report", at("moi")],
      "written --report --out",
    ],
    [
      "names that differ by case alone, here",
      () => [at("vao.xlsx"), "--out", at("ket-qua", "A"), "--report", at("ket-qua", "a")],
      null,
    ],
  ])("%s", (_what, make, expected) => {
    expect(refusal(...make(), "--force")).toBe(expected);
  });

  test("names that differ by case or by the form of their letters alone, where the file system folds them", () => {
    // A folder that knows its file by a name of other case as well is one that folds.
    fs.linkSync(at("khac", "vao.xlsx"), at("khac", "VAO.XLSX"));
    expect(refusal(at("vao.xlsx"), "--out", at("khac", "KẾT.x"), "--report", at("khac", "kết.x"))).toBe("written --report --out");
    expect(refusal(at("vao.xlsx"), "--out", at("khac", "ế"), "--report", at("khac", "ế".normalize("NFD")))).toBe(
      "written --report --out",
    );
    expect(refusal(at("vao.xlsx"), "--out", at("khac", "moi", "A"), "--report", at("khac", "MOI", "a"))).toBe(
      "written --report --out",
    );
    expect(refusal(at("vao.xlsx"), "--out", at("khac", "A"), "--report", at("khac", "b"))).toBeNull();
  });
});

test("what is there is kept unless --force says otherwise; a folder is never a result", () => {
  expect(refusal(at("vao.xlsx"), "--out", at("co-san.xlsx"))).toBe("exists --out --out");
  expect(refusal(at("vao.xlsx"), "--report", at("co-san.xlsx"))).toBe("exists --report --report");
  expect(refusal(at("vao.xlsx"), "--questions", at("co-san.xlsx"))).toBe("exists --questions --questions");
  expect(refusal("--new", "--preset", "hung-yen", "--out", at("co-san.xlsx"))).toBe("exists --out --out");
  expect(refusal(at("vao.xlsx"), at("nguon.xlsx"), "--out", at("khac"))).toBe("exists --out --out");
  expect(refusal(at("vao.xlsx"), "--out", at("co-san.xlsx"), "--force")).toBeNull();
  expect(refusal(at("vao.xlsx"), "--report", at("khac"), "--force")).toBe("folder --report --report");
  expect(refusal("--new", "--preset", "hung-yen", "--out", at("khac"), "--force")).toBe("folder --out --out");
});
