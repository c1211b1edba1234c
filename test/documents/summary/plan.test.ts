import fc from "fast-check";
import { resultsPlan } from "../../../src/documents/results/plan";
import type { CheckReport } from "../../../src/core/report/types";
import type { SheetPlan } from "../../../src/core/workbook/plan";
import { parseArea } from "../../../src/cells/address";
import { NOTHING_KEPT, readKept, type KeptTexts } from "../../../src/documents/summary/kept";
import { USERS_NAMES } from "../../../src/documents/summary/names";
import { summaryPlan } from "../../../src/documents/summary/plan";
import type { RosterEntry } from "../../../src/core/roster/types";
import type { CriteriaSet } from "../../../src/core/criteria/types";
import type { Status } from "../../../src/core/scoring/types";
import { shapeProblems, snapshotOf } from "../sheets/plans";
import { CRITERIA, reportOf, SAMPLE, WARDS } from "./report";
import { size } from "../../support/size";

const plan = (report: CheckReport, kept: KeptTexts = NOTHING_KEPT): SheetPlan => summaryPlan(report, kept);
const sample = reportOf({ wards: SAMPLE });
const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

function many(
  count: number,
  unit: (index: number) => string,
  name = (index: number): string => String(index + 1),
): RosterEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    ...WARDS[0]!,
    key: `k${index}`,
    code: null,
    name: name(index),
    unit: unit(index),
  }));
}

function setOf(size: number): CriteriaSet {
  const criterion = (index: number) => ({
    ...CRITERIA.criteria[0]!,
    code: `TC${index + 1}`,
    group: index % 2 === 0 && index < 4 ? "G1" : "G2",
    measures: [],
  });
  return {
    ...CRITERIA,
    groups: [
      { code: "G1", name: "Nhóm một", criteria: [] },
      { code: "G2", name: "Nhóm hai", criteria: [] },
    ],
    criteria: Array.from({ length: size }, (_, index) => criterion(index)),
  };
}

/** Functions that Excel 2016, LibreOffice and WPS all have. */
const ALLOWED = new Set("AND IF INDEX MATCH COUNTIF COUNTIFS SUM SUMPRODUCT TEXT ROUND MAX MID ISNUMBER".split(" "));

/** Names that a formula uses beside its functions and local cells, with its strings taken out. */
function partsOf(formula: string): { functions: string[]; names: string[]; sheets: boolean } {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return {
    functions: [...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1]!),
    names: [...bare.matchAll(/\b[A-Z]+(?:_[A-Z0-9]+)+\b/g)].map((match) => match[0]),
    sheets: bare.includes("!"),
  };
}

const formulas = (sheet: SheetPlan): string[] =>
  sheet.cells.flatMap((row) => row.flatMap((cell) => (cell?.formula === undefined ? [] : [cell.formula])));

const CASES: Readonly<Record<string, CheckReport>> = {
  "the sample": sample,
  "an annex": reportOf({ wards: SAMPLE, settings: { LOAI_VAN_BAN: "phụ lục" } }),
  "no ward at all": reportOf({ roster: [] }),
  "wards without a survey row": reportOf({ wards: { "Lam Sơn": { absent: true }, "An Tảo": { absent: true } } }),
  "249 wards named by numbers": reportOf({ roster: many(249, (index) => `Quận ${(index % 24) + 1}`) }),
  "one unit only": reportOf({
    roster: many(
      20,
      () => "",
      (index) => `Phường ${index}`,
    ),
  }),
  "no roadmap": reportOf({ wards: SAMPLE, roadmap: [] }),
  "one criterion": reportOf({ criteria: setOf(1) }),
  "30 criteria, groups not side by side": reportOf({ criteria: setOf(30) }),
};

describe("Tổng hợp, shape and print", () => {
  test.each(Object.entries(CASES))(
    "%s: merges never overlap, cells under them are empty, rows at most 409 points",
    (_, report) => {
      expect(shapeProblems(plan(report))).toEqual([]);
    },
  );

  test.each(Object.entries(CASES))("%s: fits its page width and breaks between rows of the print area", (_, report) => {
    const sheet = plan(report);
    const { lastRow, lastColumn } = parseArea(sheet.print!.area)!;
    const width = sheet.columnWidths.slice(0, lastColumn + 1).reduce<number>((sum, w) => sum + (w ?? 0), 0);
    expect(width).toBeLessThanOrEqual(sheet.print!.paper === "A4" ? 970 : 1417);
    expect(sheet.print!.breaks.every((row) => row > 0 && row <= lastRow)).toBe(true);
  });

  test("no page is higher than the paper, with the repeated basis row", () => {
    for (const report of Object.values(CASES)) {
      const sheet = plan(report);
      const repeated = sheet.rowHeights[Number(sheet.print!.titleRows!.split(":")[0]) - 1]!;
      const capacity = sheet.print!.paper === "A4" ? 481.9 : 728.5;
      [0, ...sheet.print!.breaks].forEach((from, page, starts) => {
        const rows = sheet.rowHeights.slice(from, starts[page + 1] ?? sheet.rowHeights.length);
        const height = rows.reduce<number>((sum, h) => sum + (h ?? 0), page === 0 ? 0 : repeated);
        expect(height).toBeLessThanOrEqual(capacity);
      });
    }
  });

  test("the drawn columns for 22 criteria: 30, 128, 22 × 23, 60, 82, 56, 58 pixels", () => {
    const { columnWidths, print } = plan(sample);
    expect(columnWidths.slice(0, 28)).toEqual([30, 128, ...new Array(22).fill(23), 60, 82, 56, 58]);
    expect(parseArea(print!.area)!.lastColumn).toBe(27);
  });

  test("a report form has Quốc hiệu and a signature, an annex has neither", () => {
    const texts = (sheet: SheetPlan): unknown[] => sheet.cells.flatMap((row) => row.map((cell) => cell?.value));
    expect(texts(plan(sample))).toEqual(expect.arrayContaining([NATION, "Nơi nhận:"]));
    const annex = texts(plan(CASES["an annex"]!));
    expect(annex).toContain("Phụ lục");
    expect(annex).not.toContain(NATION);
    expect(annex).not.toContain("Nơi nhận:");
  });

  test("every printed cell of Biểu 1 has its box, also where nothing stands", () => {
    const sheet = plan(sample);
    const wards = sheet.cells.filter((row) =>
      WARDS.some((ward) => row[29]?.value !== undefined && String(row[29]?.value).startsWith(ward.code ?? "-")),
    );
    expect(wards.length).toBeGreaterThan(10);
    for (const row of wards) {
      expect(row.slice(0, 28).every((cell) => sheet.styles[cell?.style ?? ""]?.box === true)).toBe(true);
    }
  });
});

describe("Tổng hợp, formulas", () => {
  const defined = (report: CheckReport): Set<string> => new Set(resultsPlan(report).names.map(({ name }) => name));

  test.each(Object.entries(CASES))(
    "%s: formulas use names of Kết quả and local cells only, nothing newer than Excel 2016",
    (_, report) => {
      const names = defined(report);
      for (const formula of formulas(plan(report))) {
        const parts = partsOf(formula);
        expect(parts.functions.filter((name) => !ALLOWED.has(name))).toEqual([]);
        expect(parts.names.filter((name) => !names.has(name))).toEqual([]);
        expect(parts.sheets).toBe(false);
        expect(formula.length).toBeLessThan(8000);
      }
    },
  );

  test("TEXT never has a decimal pattern, whose mark depends on the region", () => {
    const patterns = formulas(plan(sample)).flatMap((formula) =>
      [...formula.matchAll(/,"(0[^"]*|#[^"]*)"\)/g)].map((match) => match[1]),
    );
    expect(new Set(patterns)).toEqual(new Set(["00"]));
  });

  test("wards are looked up by key, and keys of Tổng hợp are keys of Kết quả", () => {
    const results = resultsPlan(sample);
    const area = parseArea(results.names.find(({ name }) => name === "KQ_KHOA")!.formula)!;
    const keys = results.cells.slice(area.firstRow, area.lastRow + 1).map((row) => row[area.firstColumn]!.value);
    const sheet = plan(sample);
    const used = sheet.cells.flatMap((row) => (/MATCH\(\$AD/.test(row[1]?.formula ?? "") ? [row[29]!.value] : []));
    expect(used).toEqual(keys);
    expect(used).toHaveLength(14);
  });

  test("sentences are values with a native check beside them", () => {
    const sheet = plan(sample);
    const rows = sheet.cells.filter((row) => String(row[0]?.value ?? "").includes("Có 05/14 Công an phường"));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row[29]?.formula).toMatch(/^=IF\(AND\(SUMPRODUCT\(\(KQ_TC_\d+="Đ"\)/);
  });
});

describe("Tổng hợp, text of the user", () => {
  test("text that begins with “=” stays a value everywhere", () => {
    const evil = '=HYPERLINK("http://x")';
    const roster = [
      { ...WARDS[0]!, name: evil, unit: evil },
      { ...WARDS[1]!, unit: "=1+1" },
    ];
    const report = reportOf({ roster, settings: { CO_QUAN: evil, TEN_DE_AN: evil, NGUOI_KY: evil, NOI_NHAN: evil } });
    for (const sheet of [plan(report), resultsPlan(report)]) {
      expect(formulas(sheet).filter((formula) => formula.includes("HYPERLINK") || formula.includes("1+1"))).toEqual([]);
    }
  });

  test("notes, Nơi nhận and signature survive a refresh, by ward key", () => {
    const key = WARDS[3]!.key;
    const kept: KeptTexts = {
      notes: new Map([[key, "đã xác minh"]]),
      recipients: ["Nơi nhận:", "- Như trên;"],
      signature: ["GIÁM ĐỐC", "", "Tên"],
    };
    const first = plan(sample, kept);
    const snapshot = snapshotOf([first]);
    expect(readKept(snapshot.sheets[0]!, snapshot.names)).toEqual(kept);
    const fewer = reportOf({ roster: WARDS.slice(2), wards: SAMPLE });
    const again = snapshotOf([plan(fewer, readKept(snapshot.sheets[0]!, snapshot.names))]);
    expect(readKept(again.sheets[0]!, again.names).notes).toEqual(kept.notes);
  });

  test("what the user typed stands in the ranges of the user, and no formula does", () => {
    const kept: KeptTexts = { notes: new Map([[WARDS[0]!.key, "§ghi"]]), recipients: ["§ghi"], signature: ["§ghi"] };
    const sheet = plan(sample, kept);
    const areas = sheet.names.filter(({ name }) => USERS_NAMES.has(name)).map(({ formula }) => parseArea(formula)!);
    const own = areas.flatMap(({ firstRow, lastRow, firstColumn }) =>
      sheet.cells.slice(firstRow, lastRow + 1).map((row) => row[firstColumn]),
    );
    expect(areas).toHaveLength(3);
    expect(own.filter((cell) => cell?.value === "§ghi")).toHaveLength(3);
    expect(sheet.cells.flat().filter((cell) => cell?.value === "§ghi")).toHaveLength(3);
    expect(own.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });

  test("any wards and results make a well-formed sheet", () => {
    const status = fc.constantFrom<Status>("met", "not-met", "missing", "not-applicable");
    const ward = fc.record({
      name: fc.string({ maxLength: 60 }),
      unit: fc.constantFrom("", "A", "B", "=C"),
      marks: fc.array(status, { minLength: 22, maxLength: 22 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(ward, { maxLength: 12, selector: ({ name }) => name }), (wards) => {
        const roster = wards.map(({ name, unit }, index) => ({ ...WARDS[0]!, key: `${name}|${index}`, name, unit }));
        const cases = wards.map(({ name, marks }) => [
          name,
          { marks: Object.fromEntries(CRITERIA.criteria.map(({ code }, i) => [code, marks[i]!])) },
        ]);
        const report = reportOf({ roster, wards: Object.fromEntries(cases) });
        const sheets = [plan(report), resultsPlan(report)];
        expect(sheets.flatMap(shapeProblems)).toEqual([]);
      }),
      { numRuns: size(15, 100) },
    );
  });
});
