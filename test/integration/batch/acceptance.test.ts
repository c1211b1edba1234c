/** The main job over real files, by the built batch command: what the first release must show. */
import fs from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { cellAddress } from "../../../src/workbench/model/address";
import { cellAt } from "../../../src/workbench/model/cells";
import { findSheet } from "../../../src/workbench/model/workbook";
import { readXlsx } from "../../../src/workbench/xlsx/read";
import { batch, fixture, removeFolders, sample, temporaryFolder, type BatchReport } from "../../support/batch";

afterAll(removeFolders);

const HUNG_YEN = sample("khao-sat-hung-yen-2022.xlsx");
const TODAY = ["--today", "2026-11-23"];
const open = (file: string) => readXlsx(new Uint8Array(fs.readFileSync(file)), path.basename(file)).model;
const part = (file: string, name: string) =>
  Buffer.from(unzipSync(new Uint8Array(fs.readFileSync(file)))[name]!).toString("utf8");

function expectPublishedFigures(report: BatchReport): void {
  expect(report.results).toHaveLength(14);
  expect(report.criteria).toBe(22);
  expect(report.distribution).toEqual({ 21: 1, 20: 4, 19: 5, 18: 4 });
  const firstGroup = Object.values(report.groups)[0]!;
  const meetsFirstGroup = report.results.filter(({ criteria }) => firstGroup.every((code) => criteria[code] === "met"));
  expect(meetsFirstGroup).toHaveLength(5);
  expect(report.roadmap.map(({ year, target }) => [year, target])).toEqual([
    ["2023", 2],
    ["2024", 4],
    ["2025", 7],
    ["2026", 9],
    ["2027", 11],
    ["2028", 14],
  ]);
}

describe("the published figures of Hưng Yên, 2022 (Đề án 1886, III.2 and IV.2)", () => {
  test("from the sample in measures form", async () => {
    const run = await batch(HUNG_YEN, ...TODAY);
    const report = run.report();
    expect(report.survey).toMatchObject({ sheet: "Khảo sát" });
    expectPublishedFigures(report);
    const land = report.results
      .filter(({ unit }) => unit === "Thành phố Hưng Yên")
      .map(({ measures }) => measures["TC06.a"]!.state);
    expect(land.filter((state) => state === "met")).toHaveLength(4);
    expect(land.filter((state) => state === "not-met")).toHaveLength(3);
    expect(run.status).toBe(1); // the source's own errors stand in Số liệu báo cáo
    expect(report.findings.filter(({ severity }) => severity === "error").map(({ code }) => code.split(".")[0])).toEqual(
      expect.arrayContaining(["consistency"]),
    );
    expect(report.findings.filter(({ code }) => code.startsWith("entry.") || code.startsWith("structure."))).toEqual([]);
  });

  test("from two tables that hold none of our sheets", async () => {
    const tables = ["bieu-ngan-libreoffice.xlsx", "bieu-so-libreoffice.xlsx"].map(fixture);
    const run = await batch(...tables, "--preset", "hung-yen", "--accept", "likely", ...TODAY);
    const reports = JSON.parse(run.stdout) as BatchReport[];
    expect([run.status, reports.length]).toEqual([0, 2]);
    for (const report of reports) {
      expectPublishedFigures(report);
      expect(report.surveys[0]!.form).toBe("short");
      expect(report.findings.map(({ code }) => code)).toEqual(
        expect.arrayContaining(["settings.preset-used", "structure.total-row"]),
      );
    }
  });
});

describe("highlight and clear (decision 9: exactly what was added goes)", () => {
  test("the survey's part is identical afterwards, also over a save in between", async () => {
    const [marked, cleared] = [temporaryFolder(), temporaryFolder()];
    const inputs = [HUNG_YEN, fixture("bieu-ngan-libreoffice.xlsx")];
    const within = (folder: string) => inputs.map((input) => path.join(folder, path.basename(input)));
    await batch(...inputs, "--preset", "hung-yen", "--highlight", "--out", marked, ...TODAY);
    await batch(...within(marked), "--preset", "hung-yen", "--clear", "--out", cleared, ...TODAY);
    for (const [index, input] of inputs.entries()) {
      const [withMarks, without] = [within(marked)[index]!, within(cleared)[index]!];
      const before = open(input);
      const sheets = before.sheets.map((_, sheet) => `xl/worksheets/sheet${sheet + 1}.xml`);
      expect(sheets.filter((name) => part(withMarks, name) !== part(input, name))).toHaveLength(1);
      expect(sheets.filter((name) => part(without, name) !== part(input, name))).toEqual([]);
      expect(open(withMarks).sheets.flatMap((sheet) => sheet.conditionalFormats).length).toBeGreaterThan(0);
    }
  });
});

describe("the summary", () => {
  test("is built from files that have none of our sheets, and a second run over the result is clean", async () => {
    const folder = temporaryFolder();
    const [out, again] = [path.join(folder, "tong-hop.xlsx"), path.join(folder, "lan-hai.xlsx")];
    const options = ["--preset", "hung-yen", "--highlight", "--summary", ...TODAY];
    await batch(fixture("bieu-ngan-libreoffice.xlsx"), ...options, "--out", out);
    const run = await batch(out, ...options, "--out", again);
    expectPublishedFigures(run.report());
    expect(run.report().surveys).toHaveLength(1);
    const [first, second] = [open(out), open(again)];
    expect(second.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
    for (const name of ["Kết quả", "Tổng hợp"]) {
      expect([name, findSheet(second, name)!.rows]).toEqual([name, findSheet(first, name)!.rows]);
    }
  });
});

describe("custom functions typed over the data give what the check gives (specification: functions)", () => {
  test("score, status, note, spilling results, distribution and roadmap", async () => {
    const formulas = [
      'Khảo sát!BK8=CRITERION_SCORE("TC06",N8:P8)',
      'Khảo sát!BL8=CRITERION_STATUS("tc06.a",N8)',
      "Khảo sát!BM4=SURVEY_SCORES(D3:BF17)",
      "Khảo sát!BO4=SCORE_DISTRIBUTION(BM4:BM17)",
      "Khảo sát!BQ4=DISTRIBUTION_TEXT(BM4:BM17,22)",
      "Khảo sát!BS4=SURVEY_RESULTS(D3:BF17)",
      "Khảo sát!BK20=ROADMAP_TARGET(2025)",
      "Khảo sát!BK21=ROADMAP_GAP(2025,5)",
      'Khảo sát!BK22=CRITERION_SCORE("TC99",N8)',
    ];
    const run = await batch(HUNG_YEN, ...TODAY, "--formula", ...formulas);
    const report = run.report();
    const value = (cell: string) => report.formulas!.find((item) => item.cell === `Khảo sát!${cell}`)!.value;
    expect(value("BK8")).toBe(0);
    expect(value("BL8")).toBe("Không đạt");
    expect(value("BM4")).toEqual(report.results.map(({ met }) => [met]));
    expect(value("BO4")).toEqual([
      [21, 1],
      [20, 4],
      [19, 5],
      [18, 4],
    ]);
    expect(value("BQ4")).toBe(
      "Có 01 Công an phường đạt 21/22 tiêu chí, 04 Công an phường đạt 20/22 tiêu chí, 05 Công an phường đạt 19/22 tiêu chí, 04 Công an phường đạt 18/22 tiêu chí.",
    );
    const letters: Readonly<Record<string, string>> = { met: "Đ", "not-met": "KĐ", missing: "?", "not-applicable": "KAD" };
    const [codes, ...rows] = value("BS4") as string[][];
    expect(codes).toEqual(Object.keys(report.byCriterion));
    expect(rows).toEqual(report.results.map(({ criteria }) => codes!.map((code) => letters[criteria[code]!])));
    expect(value("BK20")).toBe(7);
    expect(value("BK21")).toBe(2);
    expect(value("BK22")).toEqual({ error: "#VALUE!", message: expect.stringContaining("TC99") });
  });

  test("a workbook's own criteria set counts, also when the file is opened with formulas in it", async () => {
    const folder = temporaryFolder();
    const own = path.join(folder, "rieng.xlsx");
    const criteria = findSheet(open(HUNG_YEN), "Tiêu chí")!;
    const row = [...criteria.rows].find(([, cells]) => [...cells.values()].some(({ value }) => value === "TC06.a"))![0];
    const column = [...criteria.rows.get(0)!].find(([, { value }]) => value === "Ngưỡng")![0];
    const score = 'CRITERION_SCORE("TC06",N8:P8)'; // Lê Lợi has 390 m², 500 m² are asked for: 0, as above
    await batch(
      HUNG_YEN,
      ...TODAY,
      "--formula",
      `Tiêu chí!${cellAddress(row, column)}=150*2`,
      `Khảo sát!BK8=${score}`,
      "--out",
      own,
    );
    expect(cellAt(findSheet(open(own), "Khảo sát")!, 7, 62)).toMatchObject({ value: 1 });
    const after = await batch(own, ...TODAY, "--formula", `Khảo sát!BK9=${score}`);
    expect(after.report().formulas![0]!.value).toBe(1);
    expect(after.report().results.find(({ ward }) => ward === "Lê Lợi")!.measures["TC06.a"]!.state).toBe("met");
  });
});

describe("options", () => {
  test("--set overrides a parameter for this run and says so", async () => {
    const run = await batch(HUNG_YEN, ...TODAY, "--set", "NGUONG_DAT_CHUAN=20");
    const report = run.report();
    expect(report.required).toBe(20);
    expect(report.settings.NGUONG_DAT_CHUAN).toMatchObject({ origin: "option" });
    expect(report.results.filter(({ conclusion }) => conclusion === "met")).toHaveLength(5);
  });

  test("--new writes a fresh standard workbook that reads as one", async () => {
    const file = path.join(temporaryFolder(), "moi.xlsx");
    expect((await batch("--new", "--preset", "hung-yen", "--out", file)).status).toBe(0);
    const report = (await batch(file, ...TODAY)).report();
    expect(report.results).toHaveLength(14);
    expect(new Set(report.results.map(({ conclusion }) => conclusion))).toEqual(new Set(["missing"]));
    expect(report.findings.some(({ code }) => code === "criterion.not-met")).toBe(false); // missing is never failed
  });

  test("an input is never written over, and without --out nothing is written", async () => {
    const folder = temporaryFolder();
    const input = path.join(folder, "vao.xlsx");
    fs.copyFileSync(HUNG_YEN, input);
    const before = fs.readFileSync(input);
    const run = await batch(input, ...TODAY, "--highlight", "--out", input);
    expect([run.status, run.stdout]).toEqual([2, ""]);
    await batch(input, ...TODAY, "--highlight");
    expect(fs.readFileSync(input).equals(before)).toBe(true);
    expect(fs.readdirSync(folder)).toEqual(["vao.xlsx"]);
  });

  test("no path that is written is one that is read, by whatever link, and all is left as it was", async () => {
    const folder = temporaryFolder();
    const [input, source, linked] = ["vao.xlsx", "nguon.xlsx", "lien-ket"].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    fs.copyFileSync(HUNG_YEN, input);
    fs.copyFileSync(HUNG_YEN, source);
    fs.symlinkSync(folder, linked);
    const before = fs.readFileSync(input);
    for (const args of [
      ["--report", input],
      ["--collate", source, "--out", source],
      ["--highlight", "--out", path.join(linked, "vao.xlsx")],
      ["--out", path.join(folder, "moi.xlsx"), "--report", path.join(linked, "moi.xlsx")],
    ]) {
      const run = await batch(input, ...TODAY, ...args, "--force");
      expect([args, run.status, run.stdout]).toEqual([args, 2, ""]);
      expect(run.stderr).toMatch(/^--(out|report) .*Chọn nơi .*\n$/);
      expect([input, source].map((file) => fs.readFileSync(file).equals(before))).toEqual([true, true]);
      expect(fs.readdirSync(folder).sort()).toEqual(["lien-ket", "nguon.xlsx", "vao.xlsx"]);
    }
  });

  test("a result that is there already is kept unless --force says otherwise; the rights are those of the input", async () => {
    const folder = temporaryFolder();
    const [input, out, report] = ["vao.xlsx", "ra.xlsx", "ra.json"].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    fs.copyFileSync(HUNG_YEN, input);
    fs.chmodSync(input, 0o600);
    fs.copyFileSync(fixture("bieu-ngan-libreoffice.xlsx"), out);
    const others = fs.readFileSync(out);
    const kept = await batch(input, ...TODAY, "--out", out, "--report", report);
    expect(kept).toMatchObject({ status: 2, stdout: "" });
    expect(kept.stderr).toBe(`--out ${out}: đã có tệp này, được giữ nguyên. Chọn tên khác, hoặc thêm --force để ghi đè.\n`);
    expect([fs.readFileSync(out).equals(others), fs.existsSync(report)]).toEqual([true, false]);
    expect((await batch("--new", "--preset", "hung-yen", "--out", out)).status).toBe(2);
    expect(fs.readFileSync(out).equals(others)).toBe(true);
    expect((await batch(input, ...TODAY, "--out", out, "--report", report, "--force")).status).toBe(1);
    expect(open(out).sheets.length).toBeGreaterThan(1);
    expect([out, report].map((file) => fs.statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
    expect(fs.readdirSync(folder).sort()).toEqual(["ra.json", "ra.xlsx", "vao.xlsx"]);
  });

  test("a result that cannot be written is named and leaves the report", async () => {
    const folder = temporaryFolder();
    const blocked = path.join(folder, "tep");
    fs.writeFileSync(blocked, "");
    const out = path.join(blocked, "ra.xlsx");
    const run = await batch(HUNG_YEN, ...TODAY, "--out", out);
    expect(run.status).toBe(2);
    expect(run.stderr.startsWith(`${out}: `)).toBe(true);
    expect(run.report().results).toHaveLength(14);
  });

  test("several files give several reports, and one that cannot be read does not stop the others", async () => {
    const folder = temporaryFolder();
    const wrong = path.join(folder, "sai.xlsx");
    fs.writeFileSync(wrong, "không phải bảng tính");
    const run = await batch(wrong, HUNG_YEN, fixture("bieu-ngan-libreoffice.xlsx"), ...TODAY);
    expect(run.status).toBe(2);
    expect(run.stderr.trim().split("\n")).toEqual([expect.stringContaining("sai.xlsx: không phải tệp .xlsx")]);
    expect(JSON.parse(run.stdout)).toHaveLength(2);
  });
});

test("a check costs at most three round trips (requirement: 3 syncs, 4 when fonts are asked cell by cell)", async () => {
  const files = [HUNG_YEN, fixture("bieu-ngan-libreoffice.xlsx"), sample("mau-tp-hcm.xlsx")];
  const reports = JSON.parse((await batch(...files, "--preset", "hung-yen", ...TODAY)).stdout) as BatchReport[];
  expect(reports).toHaveLength(files.length);
  for (const { host } of reports) expect(host.syncs).toBeLessThanOrEqual(3);
});
