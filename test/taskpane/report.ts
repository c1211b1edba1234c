import { at } from "../support/place";
import { DEFAULT_CRITERIA } from "../../src/core/criteria/default";
import type { AnyFinding } from "../../src/core/findings/finding";
import { columnIndex } from "../../src/cells/address";
import type { CheckReport, CriterionCount } from "../../src/core/report/types";
import type { RoadmapRow } from "../../src/core/roadmap/types";
import type { MeasureResult, Status, WardResult } from "../../src/core/scoring/types";
import { SETTING_KEYS, type Settings } from "../../src/core/settings/types";
import { finding } from "../../src/core/findings/finding";

const criteria = DEFAULT_CRITERIA;
const codes = criteria.criteria.map(({ code }) => code);

/** Wards with the criteria that they fail; results of a hand-made survey, not of any real ward. */
const FAILED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["Lam Sơn", ["TC19"], []],
  ["An Tảo", ["TC08", "TC19"], ["TC06"]],
  ["Hiến Nam", ["TC02", "TC03", "TC19"], []],
  ["Hồng Châu", ["TC02", "TC03", "TC08"], []],
  ["Lê Lợi", ["TC02", "TC03", "TC06"], []],
  ["Quang Trung", ["TC02", "TC03", "TC06"], []],
  ["Minh Khai", ["TC02", "TC03", "TC06"], []],
  ["Phùng Chí Kiên", ["TC06", "TC07"], []],
  ["Bần Yên Nhân", ["TC06", "TC07"], []],
  ["Minh Đức", ["TC02", "TC03", "TC06", "TC07"], []],
  ["Dị Sử", ["TC02", "TC03", "TC06", "TC07"], []],
  ["Nhân Hòa", ["TC06", "TC07"], []],
  ["Bạch Sam", ["TC02", "TC03", "TC06", "TC07"], []],
  ["Phan Đình Phùng", ["TC02", "TC03", "TC06", "TC07"], []],
];

const columns = criteria.criteria
  .flatMap(({ measures }) => measures.map(({ code }) => code))
  .map((code, index) => ({ row: null, column: 3 + index, code, part: "value" as const }));

function measuresOf(ward: string, row: number): Map<string, MeasureResult> {
  const results = columns.map(({ code, column }): [string, MeasureResult] => [
    code,
    { code, state: "met", value: true, shortfall: null, sheet: "Khảo sát", row, column },
  ]);
  const map = new Map(results);
  if (ward === "Lê Lợi") {
    map.set("TC06.a", {
      code: "TC06.a",
      state: "not-met",
      value: 390,
      shortfall: 110,
      sheet: "Khảo sát",
      row,
      column: columnIndex("N"),
    });
    map.set("TC06.b", {
      code: "TC06.b",
      state: "missing",
      value: null,
      shortfall: null,
      sheet: "Khảo sát",
      row,
      column: columnIndex("O"),
    });
    map.set("TC06.c", {
      code: "TC06.c",
      state: "missing",
      value: null,
      shortfall: null,
      sheet: "Khảo sát",
      row,
      column: columnIndex("P"),
    });
  }
  return map;
}

function wardResult([ward, failed, missing]: (typeof FAILED)[number], index: number): WardResult {
  const statuses = codes.map((code): Status => (failed.includes(code) ? "not-met" : missing.includes(code) ? "missing" : "met"));
  const count = (status: Status) => statuses.filter((one) => one === status).length;
  const row = 5 + index;
  return {
    key: ward,
    ward,
    unit: "TP Hưng Yên",
    sheet: "Khảo sát",
    row,
    column: 1,
    criteria: statuses,
    measures: measuresOf(ward, row),
    met: count("met"),
    notMet: count("not-met"),
    missing: count("missing"),
    notApplicable: 0,
    conclusion: "not-met",
    note: "",
    rosterKey: ward,
    expired: false,
  };
}

const settings: Settings = {
  projectName: "Công an phường điển hình, kiểu mẫu",
  decisionNumber: "1886/QĐ-UBND",
  decisionDate: "2023-09-06",
  parentAuthority: "",
  authority: "Công an tỉnh Hưng Yên",
  place: "Hưng Yên",
  year: 2024,
  period: { kind: "year" },
  assessmentDate: "2024-12-31",
  passMark: null,
  plannedLandCounts: false,
  zeroBase: "not-applicable",
  inheritance: "none",
  documentKind: "report-form",
  signerTitle: "",
  signerName: "",
  recipients: "",
  subject: "phường",
  dataNature: "",
  raw: new Map(SETTING_KEYS.map((key) => [key, { value: "", origin: "default" as const, place: null }])),
  sheet: "Thông số",
};

const PLAN: readonly (readonly [number, number, number, number])[] = [
  [2023, 2, 2, 1],
  [2024, 2, 4, 2],
  [2025, 3, 7, 0],
  [2026, 2, 9, 0],
  [2027, 2, 11, 0],
  [2028, 3, 14, 0],
];

const roadmap = PLAN.map(([year, picked, target, achieved]): RoadmapRow => ({
  year: String(year),
  dueYear: year,
  picked,
  pickedCumulative: target,
  shareLow: null,
  shareHigh: null,
  target,
  rosterSize: 14,
  achieved,
  gap: year <= 2024 ? target - achieved : 0,
  surplus: 0,
  eligible: year === 2024 ? 0 : null,
  named: year === 2023 ? ["Lam Sơn", "An Tảo"] : [],
  namedMissing: year <= 2024 ? ["An Tảo"] : [],
  units: [],
  review: "",
  due: year <= 2024,
}));

const ward = (name: string) => ({ name, unit: "TP Hưng Yên" });

const FINDINGS: readonly AnyFinding[] = [
  finding("entry.out-of-range", at("Khảo sát", "BC15"), { value: "102%" }),
  finding("entry.implausible", at("Khảo sát", "N7"), { value: "2,16", min: 20, max: null }, { value: 2160, label: "2.160" }),
  finding("entry.ambiguous", at("Khảo sát", "N9"), { value: "1,000", readings: ["1", "1.000"] }),
  finding("roster.name-variant", at("Khảo sát", "B6"), { name: "Lam Son", candidates: ["Lam Sơn"] }),
  finding("entry.missing", at("Khảo sát", "O10"), { ward: ward("Lê Lợi"), measure: "TC06.b" }),
  finding("entry.number-as-text", at("Khảo sát", "M8"), { value: "75", read: "75%" }, { value: 0.75, label: "75%" }),
  finding("entry.number-as-text", at("Khảo sát", "M9"), { value: "80", read: "80%" }, { value: 0.8, label: "80%" }),
  finding("structure.total-row", at("Khảo sát", "A20"), { label: "Tổng cộng" }),
  finding("consistency.sum", at("Số liệu báo cáo", "D4"), { stated: "11", computed: "10", parts: ["03", "07"] }),
  finding("consistency.percent", at("Số liệu báo cáo", "D5"), {
    stated: "9,79%",
    computed: "14/205 = 6,83%",
    parts: ["191", "-14"],
    impliedBase: "143",
  }),
  finding(
    "entry.ratio-as-date",
    at("Số liệu báo cáo", "D6"),
    { serial: 45111, format: "d-mmm", readings: ["04/7"] },
    { value: "04/7", label: "04/7" },
  ),
  finding("settings.pass-mark-unconfirmed", at("Thông số", "C12"), { wards: [], required: 22 }),
  finding("settings.criteria-derived", at("Tiêu chí", "A1"), { what: "Tiêu chí" }),
  finding("criterion.not-met", at("Khảo sát", "N10"), {
    ward: ward("Lê Lợi"),
    criterion: "TC06",
    measure: "TC06.a",
    value: 390,
    threshold: 500,
    shortfall: 110,
    unit: "m²",
  }),
];

/** A report as a check of a 14-ward workbook answers it. */
export function report(change: Partial<CheckReport> = {}): CheckReport {
  const results = FAILED.map(wardResult);
  const counts = codes.map((code, index): [string, CriterionCount] => {
    const count = (status: Status) => results.filter((result) => result.criteria[index] === status).length;
    return [code, { met: count("met"), notMet: count("not-met"), missing: count("missing"), notApplicable: 0 }];
  });
  const location = {
    sheet: "Khảo sát",
    area: { firstRow: 2, firstColumn: 0, lastRow: 18, lastColumn: 58 },
    form: "measures" as const,
    visible: true,
  };
  return {
    surveys: [location],
    survey: { location, wardsIn: "rows", columns, rows: [] },
    uncertain: [],
    questions: [],
    settings,
    criteria,
    required: 22,
    roster: { entries: [], origin: "workbook", sheet: "Danh sách phường" },
    wardsInForce: results.map(({ ward: name }, index) => ({
      key: name,
      code: null,
      name,
      kind: "phường",
      unit: "TP Hưng Yên",
      validFrom: null,
      validTo: null,
      successors: [],
      pickedYear: null,
      recognisedYear: null,
      note: "",
      row: index + 1,
    })),
    roadmapPlan: { rules: [], origin: "workbook", sheet: "Lộ trình" },
    roadmap,
    reviews: [
      { what: "Sơ kết giai đoạn 2023–2025", due: "2025-12-31", state: "due", row: 3 },
      { what: "Tổng kết Đề án", due: "2029-03-31", state: "due", row: 6 },
    ],
    findings: FINDINGS,
    results,
    byCriterion: new Map(counts),
    distribution: [
      [21, 1],
      [20, 3],
      [19, 6],
      [18, 4],
    ],
    recognised: new Map([
      ["Lam Sơn", 2023],
      ["Hiến Nam", 2024],
    ]),
    today: "2026-11-23",
    ...change,
  };
}
