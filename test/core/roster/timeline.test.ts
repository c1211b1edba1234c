import { programmeOf } from "../../../src/core/programmes";
import { rosterTimeline, periodsUntil } from "../../../src/core/roster/timeline";

test("Hưng Yên: 14 wards, 13 after Quang Trung went into Lê Lợi, 6 from 01/7/2025", () => {
  const periods = rosterTimeline(programmeOf("hung-yen").roster);
  expect(periods.map(({ from, to, wards }) => [from, to, wards.length])).toEqual([
    [null, "2024-11-30", 14],
    ["2024-12-01", "2025-06-30", 13],
    ["2025-07-01", null, 6],
  ]);
  expect(periods[1]!.ended.map(({ ward, successors }) => [ward.name, successors.map(({ name }) => name)])).toEqual([
    ["Quang Trung", ["Lê Lợi"]],
  ]);
  expect(new Set(periods[2]!.ended.flatMap(({ successors }) => successors.map(({ name }) => name)))).toEqual(
    new Set(["Phố Hiến", "Sơn Nam", "Hồng Châu", "Mỹ Hào", "Đường Hào", "Thượng Hồng"]),
  );
});

test("the province from 01/7/2025 has 11 wards", () => {
  expect(rosterTimeline(programmeOf("hung-yen-2025").roster).map(({ wards }) => wards.length)).toEqual([14, 13, 11]);
});

test("a date sees the periods that had begun; a roster without dates is one period", () => {
  const { roster } = programmeOf("hung-yen");
  expect(periodsUntil(roster, "2024-11-30")).toHaveLength(1);
  expect(periodsUntil(roster, "2024-12-01")).toHaveLength(2);
  expect(rosterTimeline(programmeOf("tp-hcm").roster)).toHaveLength(1);
  expect(rosterTimeline({ entries: [], origin: "preset", sheet: null })).toMatchObject([{ wards: [] }]);
});
