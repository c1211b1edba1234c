/** Entries of the default criteria set that samples are made of. */

type Entry = string | number | null;
/** A single value, or previous and current year. */
export type Sample = Entry | readonly [previous: number, current: number];

const MET = "Đ";
export const NOT_MET = "KĐ";
const EXCELLENT = "Hoàn thành xuất sắc nhiệm vụ";
export const GOOD = "Hoàn thành tốt nhiệm vụ";

/** What a ward has unless its own row says otherwise: every criterion of the default set but land is met. */
export const USUAL = new Map<string, Sample>([
  ["TC01.a", EXCELLENT],
  ["TC01.b", MET],
  ["TC02.a", "Tập thể lao động xuất sắc"],
  ["TC03.a", EXCELLENT],
  ["TC03.b", "Đơn vị Quyết thắng"],
  ["TC03.c", MET],
  ["TC03.d", GOOD],
  ["TC04.a", MET],
  ["TC04.b", 8],
  ["TC05.a", 0.75],
  ["TC06.b", 1],
  ["TC07.a", MET],
  ["TC07.b", MET],
  ["TC08.a", 1],
  ["TC08.b", MET],
  ["TC09.a", MET],
  ["TC10.a", 1],
  ["TC10.b", MET],
  ["TC11.a", 0],
  ["TC11.b", 0],
  ["TC11.c", MET],
  ["TC12.a", MET],
  ["TC13.a", 1],
  ["TC13.b", 0],
  ["TC14.a", 1],
  ["TC14.b", 0.01],
  ["TC14.c", [5, 6]],
  ["TC15.a", [20, 16]],
  ["TC15.b", 0],
  ["TC16.a", [15, 14]],
  ["TC16.b", 0],
  ["TC16.c", MET],
  ["TC17.a", [2, 1]],
  ["TC17.b", 0],
  ["TC18.a", 3],
  ["TC18.b", 1],
  ["TC18.c", MET],
  ["TC18.d", 0.92],
  ["TC19.a", MET],
  ["TC20.a", 0.92],
  ["TC20.b", 0.93],
  ["TC20.c", 1],
  ["TC20.d", 1],
  ["TC20.e", 1],
  ["TC21.a", 1],
  ["TC21.b", 1],
  ["TC21.c", 0.12],
  ["TC22.a", 1],
  ["TC22.b", 1],
]);

/** Land is in no usual entry. */
const LAND: Sample = 600;
const ENOUGH = new Map<string, Sample>([...USUAL, ["TC06.a", LAND]]);
/** Measures whose failing costs one criterion each. */
const FAILING = ["TC19.a", "TC12.a", "TC09.a", "TC02.a"];
const FAILED = new Map<string, Sample>(FAILING.map((code) => [code, code === "TC02.a" ? "Tập thể lao động tiên tiến" : NOT_MET]));

export const MOST_FAILING = FAILING.length;

/** The entry of a ward that fails so many criteria, at most `MOST_FAILING`. */
export function entryFailing(failing: number, measure: string): Sample {
  return (FAILING.slice(0, failing).includes(measure) ? FAILED : ENOUGH).get(measure) ?? null;
}
