import { readEntry } from "../../src/core/entry/read";
import type { Measure } from "../../src/core/criteria/types";
import { readClaims } from "../../src/core/claims";
import { CLAIM_HEADERS } from "../../src/core/claims/sheet";
import { CRITERIA_HEADERS } from "../../src/core/criteria/sheet";
import { readCriteria } from "../../src/core/criteria/read";
import { readRuleValue } from "../../src/core/roadmap/value";
import { decimalsShown, formatClass, isDateFormat, type FormatClass } from "../../src/cells/numberFormat";
import { snapshotOf } from "../support/table";

const FORMATS: readonly [format: string, expected: FormatClass][] = [
  ["", "number"],
  ["@", "number"],
  ["0_d", "number"],
  ["#,##0_y", "number"],
  ['0" đồng/ngày"', "number"],
  ["0\\d", "number"],
  ["0*d", "number"],
  ["[Red]0.00;[Blue]-0.00", "number"],
  ['General" m²"', "number"],
  ["# ?/?", "number"],
  ['0" %"', "number"],
  ["0\\%", "number"],
  ["0.0%", "percent"],
  ['0.0%" số hộ"', "percent"],
  ["d-mmm", "day-month"],
  ["[$-42A]d mmmm yyyy;@", "day-month"],
  ["[$-F800]dddd, mmmm dd, yyyy", "day-month"],
  ["dd/mm/yyyy hh:mm", "day-month"],
  ["mmm-yy", "month-year"],
  ['mm"/"yyyy', "month-year"],
  ["h:mm", "time"],
  ["mm:ss", "time"],
  ["[h]:mm", "time"],
  ["[mm]:ss", "time"],
  ["[ss]", "time"],
  ['hh" giờ "mm', "time"],
  ["h:mm AM/PM", "time"],
  ["yyyy", "time"],
];

test.each(FORMATS)("%s shows a %s", (format, expected) => {
  expect(formatClass(format)).toBe(expected);
  expect(isDateFormat(format)).toBe(expected !== "number" && expected !== "percent");
});

test.each([
  ["0.00%", { least: 2, most: 2 }],
  ["0.0#", { least: 1, most: 2 }],
  ['#,##0" ~0.00"', { least: 0, most: 0 }],
  ["0.0;-0.00", { least: 1, most: 1 }],
  ["General", null],
  ["# ?/?", null],
])("decimals of %s", (format, expected) => expect(decimalsShown(format)).toEqual(expected));

const bounds = { plausibleMin: null, plausibleMax: null, aliases: [] };
const share = {
  name: "A",
  kind: "percentage",
  threshold: { kind: "quantity", value: 0.9 },
  unit: "%",
  ...bounds,
} as unknown as Measure;

/** Every reader of a sheet sees the same class: the entry of a survey, a claim, a rule of the roadmap, a threshold. */
test.each(FORMATS)("%s is a %s to every reader", (format, expected) => {
  const entry = readEntry(share, { value: 0.5, format });
  expect(entry.state).toBe(expected === "number" || expected === "percent" ? "value" : "unusable");

  const claim = ["1", "", "tỷ lệ", 0.5, "5; 14", null, null];
  const sheet = { ...snapshotOf("Số liệu báo cáo", [[...CLAIM_HEADERS], claim]), formats: [[], ["", "", "", format]] };
  const { claims, findings } = readClaims(sheet);
  const told = expected === "time" ? ["entry.unreadable"] : ["entry.ratio-as-date"];
  expect(findings.map(({ code }) => code)).toEqual(isDateFormat(format) ? told : []);
  expect(claims.map(({ stated }) => stated.endsWith("%"))).toEqual(isDateFormat(format) ? [] : [expected === "percent"]);

  const rule = readRuleValue(1, format, "cumulative-share");
  expect(typeof rule === "string" ? rule : "share").toBe(
    isDateFormat(format) ? "date" : expected === "percent" ? "share" : "ambiguous",
  );

  const cells = new Map<string, string | number>([
    ["Mã tiêu chí", "TC1"],
    ["Mã chỉ số", "TC1.a"],
    ["Kiểu", "tỷ lệ"],
    ["Phép so sánh", ">="],
    ["Ngưỡng", 2],
  ]);
  const row = CRITERIA_HEADERS.map((header) => cells.get(header) ?? null);
  const formats = [[], CRITERIA_HEADERS.map((header) => (header === "Ngưỡng" ? format : "General"))];
  const { set } = readCriteria({ ...snapshotOf("Tiêu chí", [[...CRITERIA_HEADERS], row]), formats });
  const threshold = set?.criteria[0]?.measures[0]?.threshold;
  expect(threshold).toEqual({ kind: "quantity", value: expected === "percent" ? 2 : 0.02 });
});
