import { cellOf } from "../../support/place";
import fc from "fast-check";
import { programmeOf } from "../../../src/core/programmes";
import { ward } from "../../../src/core/programmes/build";
import { readRoster, recognitionAt, rosterAt, territoryChange, withRecognition, type Roster } from "../../../src/core/roster";
import { predecessorsOf, successorsAt } from "../../../src/core/roster/succession";
import { ROSTER_HEADERS, rosterRows } from "../../../src/core/roster/sheet";
import { snapshotOf } from "../../support/table";

const hungYen = programmeOf("hung-yen").roster;
const entry = (roster: Roster, name: string, date: string) => rosterAt(roster, date).find((one) => one.name === name)!;
const recognise = (roster: Roster, ...years: [string, number][]) =>
  withRecognition(roster, new Map(years.map(([name, year]) => [entry(roster, name, "2023-12-31").key, year])));

describe("rosters by date", () => {
  it("follows succession to the date asked", () => {
    const quangTrung = entry(hungYen, "Quang Trung", "2023-12-31");
    expect(successorsAt(hungYen, quangTrung, "2024-12-01").map((one) => one.name)).toEqual(["Lê Lợi"]);
    expect(successorsAt(hungYen, quangTrung, "2025-07-01").map((one) => one.name)).toEqual(["Phố Hiến"]);
  });

  it("includes both ends; a successor starts the day after", () => {
    const at = (date: string) => rosterAt(hungYen, date).length;
    expect([at("2024-11-30"), at("2024-12-01"), at("2025-06-30"), at("2025-07-01")]).toEqual([14, 13, 13, 6]);
  });

  it("knows the same name on other territory", () => {
    const hongChau = entry(hungYen, "Hồng Châu", "2025-12-31");
    expect(territoryChange(hungYen, hongChau, "2025-12-31").map((one) => one.code)).toEqual(["11968"]);
    expect(territoryChange(hungYen, entry(hungYen, "Lê Lợi", "2022-12-31"), "2022-12-31")).toEqual([]);
    expect(territoryChange(hungYen, entry(hungYen, "Lê Lợi", "2025-01-15"), "2025-01-15").map((one) => one.name)).toEqual([
      "Quang Trung",
    ]);
    expect(predecessorsOf(hungYen, entry(hungYen, "Mỹ Hào", "2025-12-31")).map((one) => one.name)).toEqual([
      "Bần Yên Nhân",
      "Nhân Hòa",
      "Phan Đình Phùng",
    ]);
  });
});

describe("recognition by KE_THUA", () => {
  const years = (roster: Roster, rule: "none" | "any" | "all", date = "2025-12-31") =>
    Object.fromEntries(
      rosterAt(roster, date).flatMap((one) => {
        const year = recognitionAt(roster, date, rule).years.get(one.key);
        return year === undefined ? [] : [[one.name, year]];
      }),
    );

  it("takes one recognised predecessor, the earliest year of several", () => {
    const roster = recognise(hungYen, ["Nhân Hòa", 2024], ["Bần Yên Nhân", 2023]);
    expect(years(roster, "none")).toEqual({});
    expect(years(roster, "any")).toEqual({ "Mỹ Hào": 2023 });
    expect(years(roster, "all")).toEqual({});
    expect(recognitionAt(roster, "2025-12-31", "any").inherited[0]).toMatchObject({
      year: 2023,
      predecessors: [{ name: "Bần Yên Nhân" }, { name: "Nhân Hòa" }],
    });
  });

  it("needs every predecessor ward under `tất cả`", () => {
    const roster = recognise(hungYen, ["Bạch Sam", 2023], ["Minh Đức", 2024], ["Lam Sơn", 2023]);
    expect(years(roster, "all")).toEqual({ "Thượng Hồng": 2023, "Sơn Nam": 2023 });
  });

  it("follows chains, and does not pass a title to a ward that kept its own place under `tất cả`", () => {
    const roster = recognise(hungYen, ["Quang Trung", 2023]);
    expect(years(roster, "any")).toEqual({ "Phố Hiến": 2023 });
    expect(years(roster, "any", "2025-01-15")).toEqual({ "Lê Lợi": 2023 });
    expect(years(roster, "all", "2025-01-15")).toEqual({});
  });

  it("lets communes aside and never inherits from a split ward", () => {
    const end = { validTo: "2024-12-31" };
    const entries = [
      { ...ward("1", "A", { ...end, successors: ["X"] }), recognisedYear: 2023 },
      ward("2", "B", { ...end, kind: "xã", successors: ["X"] }),
      { ...ward("3", "C", { ...end, successors: ["Y", "Z"] }), recognisedYear: 2023 },
      ...["X", "Y", "Z"].map((name, index) => ward(String(index + 7), name, { validFrom: "2025-01-01" })),
    ];
    const roster: Roster = { entries, origin: "workbook", sheet: null };
    expect(years(roster, "all")).toEqual({ X: 2023 });
    expect(years(roster, "any")).toEqual({ X: 2023 });
    expect(rosterAt(roster, "2024-06-01").map((one) => one.name)).toEqual(["A", "C"]);
  });

  it("prefers the own year", () => {
    const roster = recognise(hungYen, ["Lam Sơn", 2023]);
    const own = withRecognition(roster, new Map([[entry(roster, "Sơn Nam", "2025-12-31").key, 2025]]));
    expect(years(own, "any")).toEqual({ "Sơn Nam": 2025 });
    expect(recognitionAt(own, "2025-12-31", "any").inherited).toEqual([]);
  });
});

describe("the sheet Danh sách phường", () => {
  const header = [...ROSTER_HEADERS];
  it.each(["hung-yen", "hung-yen-2025", "tp-hcm", "bo-cong-an", "binh-phuoc"] as const)("reads back the rows of %s", (id) => {
    const { roster } = programmeOf(id);
    const { roster: read, findings } = readRoster(snapshotOf("Danh sách phường", [header, ...rosterRows(roster)]));
    expect(findings).toEqual([]);
    expect(read.entries.map((one) => ({ ...one, row: null }))).toEqual(roster.entries);
  });

  it("does not depend on the order of rows", () => {
    const rows = rosterRows(hungYen);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.constantFrom("2023-12-31", "2025-01-15", "2026-01-01"),
        (shuffled, date) => {
          const { roster } = readRoster(snapshotOf("Danh sách phường", [header, ...shuffled]));
          const keys = (one: Roster) =>
            rosterAt(one, date)
              .map(({ key }) => key)
              .sort();
          expect(keys(roster)).toEqual(keys(hungYen));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("reports dates and years that cannot be read, and a ward listed twice", () => {
    const sheet = snapshotOf("DS", [
      header,
      ["1", "A", "phường", "", "31/02/2020", "", "", "", "hai ba"],
      ["2", "B", "phường", "", "01/01/2024", "31/12/2023"],
      ["3", "C"],
      ["3", "C"],
      [null, "Tổng cộng", 3],
    ]);
    const { roster, findings } = readRoster(sheet);
    expect(findings.map((one) => [one.code, cellOf(one)])).toEqual([
      ["settings.invalid", "E2"],
      ["settings.invalid", "I2"],
      ["settings.invalid", "F3"],
      ["roster.ward-duplicate", "B5"],
    ]);
    expect(roster.entries.map((one) => one.name)).toEqual(["A", "B", "C"]);
  });
});
