import { ArgumentError, readArguments } from "../../src/batch/arguments";

const NOON = new Date(2026, 10, 3, 12);
const read = (...argv: string[]) => readArguments(argv, NOON);

describe("the command line (spec: batch command)", () => {
  test("files, switches and values", () => {
    expect(read("a.xlsx", "b.xlsx", "--highlight", "--summary", "--out", "ket-qua", "--report", "-")).toMatchObject({
      files: ["a.xlsx", "b.xlsx"],
      highlight: true,
      summary: true,
      clear: false,
      out: "ket-qua",
      report: "-",
      force: false,
      lang: "vi",
      today: "2026-11-03",
    });
  });

  test("an option that takes several values may be repeated or listed", () => {
    const args = read(
      "a.xlsx",
      "--set",
      "NGUONG_DAT_CHUAN=20",
      "DAT_DU_KIEN=Có",
      "--set",
      "KE_THUA=một",
      "--fix",
      "entry.whitespace",
      "entry.not-nfc",
    );
    expect(args.set).toEqual({ NGUONG_DAT_CHUAN: "20", DAT_DU_KIEN: "Có", KE_THUA: "một" });
    expect(args.fix).toEqual(["entry.whitespace", "entry.not-nfc"]);
  });

  test("questions go to a file, answers come from one", () => {
    expect(read("a.xlsx", "--questions", "hoi.json", "--answers", "dap.json")).toMatchObject({
      questions: "hoi.json",
      answers: "dap.json",
    });
    expect(read("a.xlsx")).toMatchObject({ questions: null, answers: null });
  });

  test("a file after a list is a file", () => {
    expect(read("--set", "NGUONG_DAT_CHUAN=20", "b.xlsx").files).toEqual(["b.xlsx"]);
  });

  test("a formula names its sheet, with or without quotes", () => {
    const args = read("a.xlsx", "--formula", "Khảo sát!BI4==CRITERIA_MET(D4:Y4)", "--formula", "'Nam''s'!$A$1=1+1");
    expect(args.formulas).toEqual([
      { sheet: "Khảo sát", cell: "BI4", formula: "=CRITERIA_MET(D4:Y4)" },
      { sheet: "Nam's", cell: "A1", formula: "=1+1" },
    ]);
  });

  test.each([
    [[]],
    [["a.xlsx", "--unknown"]],
    [["a.xlsx", "--set", "KHONG_CO=1"]],
    [["a.xlsx", "--set", "NGUONG_DAT_CHUAN"]],
    [["a.xlsx", "--preset", "ha-noi"]],
    [["a.xlsx", "--fix", "toString"]],
    [["a.xlsx", "--today", "2026-02-30"]],
    [["a.xlsx", "--lang", "fr"]],
    [["a.xlsx", "--formula", "A1=1"]],
    [["--new", "--out", "x.xlsx"]],
    [["--new", "--preset", "hung-yen"]],
    [["a.xlsx", "--new", "--preset", "hung-yen", "--out", "x.xlsx"]],
  ])("%j cannot be used", (argv) => {
    expect(() => read(...argv)).toThrow(ArgumentError);
  });
});
