import { compareQuantities, ratio } from "../../../src/cells/number/quantity";
import { readRuleValue, type Bounds } from "../../../src/core/roadmap/value";
import { readYears } from "../../../src/core/roadmap/year";
import type { RuleKind } from "../../../src/core/roadmap";
import type { CellValue } from "../../../src/cells/value";

describe("Giá trị as people write it", () => {
  it.each<[CellValue, string, RuleKind, number, number]>([
    ["≥ 30%", "General", "cumulative-share", 0.3, 0.3],
    ["ít nhất 30%", "General", "cumulative-share", 0.3, 0.3],
    ["ít nhất từ 30%-50%", "General", "cumulative-share", 0.3, 0.5],
    ["30-50%", "General", "cumulative-share", 0.3, 0.5],
    ["30 – 50 %", "General", "cumulative-share", 0.3, 0.5],
    ["từ 30% đến 50%", "General", "cumulative-share", 0.3, 0.5],
    ["33,3%", "General", "cumulative-share", 0.333, 0.333],
    ["100%", "General", "cumulative-share", 1, 1],
    [0.3, "0%", "cumulative-share", 0.3, 0.3],
    [1, "0%", "cumulative-share", 1, 1],
    [30, "General", "cumulative-share", 0.3, 0.3],
    [0.3, "General", "cumulative-share", 0.3, 0.3],
    ["0,5", "General", "cumulative-share", 0.5, 0.5],
    ["01", "General", "pick", 1, 1],
    ["02 phường", "General", "pick", 2, 2],
    ["≥ 03 Công an phường", "General", "per-unit", 3, 3],
    ["2-3", "General", "pick", 2, 3],
    ["1.234", "General", "assigned", 1234, 1234],
    [106, "General", "assigned", 106, 106],
  ])("reads %p (%s, %s)", (value, format, kind, low, high) => {
    const bounds = readRuleValue(value, format, kind) as Bounds;
    expect(compareQuantities(bounds.low, low)).toBe(0);
    expect(compareQuantities(bounds.high, high)).toBe(0);
  });

  it("keeps a share typed as a ratio exact", () => {
    expect(compareQuantities((readRuleValue("1/3", "General", "cumulative-share") as Bounds).low, ratio(1, 3))).toBe(0);
  });

  it.each<[CellValue, string, RuleKind, string]>([
    [1, "General", "cumulative-share", "ambiguous"],
    ["1", "General", "cumulative-share", "ambiguous"],
    ["1,234", "General", "pick", "ambiguous"],
    ["nhiều", "General", "pick", "number"],
    [null, "General", "pick", "number"],
    [{ error: "#REF!" }, "General", "pick", "number"],
    [45111, "d-mmm", "cumulative-share", "date"],
    ["120%", "General", "cumulative-share", "range"],
    ["50-30%", "General", "cumulative-share", "range"],
    [2.5, "General", "pick", "range"],
    [-1, "General", "pick", "range"],
  ])("does not guess %p (%s, %s): %s", (value, format, kind, reason) => {
    expect(readRuleValue(value, format, kind)).toBe(reason);
  });

  it.each([
    ["2023", 2023, 2023],
    ["Năm 2023", 2023, 2023],
    ["đến hết năm 2025", 2025, 2025],
    ["2023-2025", 2023, 2025],
    ["2023 – 2025", 2023, 2025],
    ["Giai đoạn 2023 - 2025", 2023, 2025],
    ["từ năm 2023 đến năm 2025", 2023, 2025],
  ])("reads the year %s", (text, first, due) => expect(readYears(text)).toEqual({ first, due }));

  it.each(["", "2025-2023", "năm tới", "20255", "2023, 2024, 2025"])("does not read %p as years", (text) =>
    expect(readYears(text)).toBeNull(),
  );
});
