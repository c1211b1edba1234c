/**
 * The Hưng Yên sample of 2022: 14 wards × the measures of the default set. Published are the land of Thành phố Hưng
 * Yên, the planned land of Thị xã Mỹ Hào, headquarters and vehicles (Đề án 1886, Phần I, mục III.2.3); everything else
 * is reconstructed so that the published totals come out when planned land counts. No ward really had these results.
 */
import type { Measure } from "../../core/criteria/types";
import type { RosterEntry } from "../../core/roster/types";
import type { SurveyFill } from "../sheets/survey";
import { HUNG_YEN_NOTES } from "./words";
import { wardKeyOfName } from "../../core/roster/names";

export type Entry = string | number | null;
/** A single value, or previous and current year. */
export type Sample = Entry | readonly [previous: number, current: number];

const MET = "Đ";
export const NOT_MET = "KĐ";
const EXCELLENT = "Hoàn thành xuất sắc nhiệm vụ";
const GOOD = "Hoàn thành tốt nhiệm vụ";

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

/** Reconstructed: the nine wards of 09/14 in the first two groups. */
const NO_TITLE: readonly (readonly [string, Sample])[] = [
  ["TC02.a", "Tập thể lao động tiên tiến"],
  ["TC03.a", GOOD],
  ["TC03.b", "Đơn vị Tiên tiến"],
];
const NO_CERTIFICATE: readonly (readonly [string, Sample])[] = [["TC19.a", NOT_MET]];
const NO_EQUIPMENT: readonly (readonly [string, Sample])[] = [["TC08.b", NOT_MET]];
/** With the five wards that had 14 cases before, the 14 wards come to the published 205 and 191. */
const FEWER_CASES: readonly (readonly [string, Sample])[] = [["TC16.a", [14, 13]]];

/** Published: land existing, a headquarters of its own, one vehicle. */
const city = (land: number, ...more: (readonly (readonly [string, Sample])[])[]): Map<string, Sample> =>
  new Map([["TC06.a", land] as const, ...more.flat()]);

/** Published: planned land only, no headquarters, no vehicle. */
const town = (planned: number, ...more: (readonly (readonly [string, Sample])[])[]): Map<string, Sample> =>
  new Map<string, Sample>([
    ["TC06.c", planned],
    ["TC07.a", NOT_MET],
    ["TC07.b", NOT_MET],
    ["TC08.a", 0],
    ["TC08.b", NOT_MET],
    ...more.flat(),
  ]);

const WARDS = new Map<string, ReadonlyMap<string, Sample>>([
  ["Lam Sơn", city(821.6, NO_CERTIFICATE)],
  ["An Tảo", city(2160, NO_EQUIPMENT, NO_CERTIFICATE)],
  ["Hiến Nam", city(1500, NO_TITLE, NO_CERTIFICATE)],
  ["Hồng Châu", city(1000, NO_TITLE, NO_CERTIFICATE)],
  ["Lê Lợi", city(390, NO_TITLE, FEWER_CASES)],
  ["Quang Trung", city(155.6, NO_TITLE, FEWER_CASES)],
  ["Minh Khai", city(146, NO_TITLE, FEWER_CASES)],
  ["Phùng Chí Kiên", town(2400)],
  ["Bần Yên Nhân", town(1000)],
  ["Minh Đức", town(1400, NO_TITLE, FEWER_CASES)],
  ["Dị Sử", town(1400, NO_TITLE, FEWER_CASES)],
  ["Nhân Hòa", town(2500)],
  ["Bạch Sam", town(2000, NO_TITLE)],
  ["Phan Đình Phùng", town(1500, NO_TITLE)],
]);

const BY_KEY = new Map([...WARDS].map(([ward, entries]) => [wardKeyOfName(ward), entries]));

/** The entries of the sample, ward by ward and measure by measure; `null` where the source has no figure. */
export const HUNG_YEN_SURVEY: SurveyFill = {
  value: sampleEntry,
  note: ({ name }) => HUNG_YEN_NOTES[BY_KEY.get(wardKeyOfName(name))?.has("TC06.a") ? "withLand" : "withPlannedLand"],
};

function sampleEntry(ward: RosterEntry, measure: Measure, part: "value" | "previous"): Entry {
  const own = BY_KEY.get(wardKeyOfName(ward.name));
  if (!own) return null;
  return partOf(own.get(measure.code) ?? USUAL.get(measure.code) ?? null, part);
}

/** The previous or the current year of an entry; a single value has no previous year. */
export function partOf(entry: Sample, part: "value" | "previous"): Entry {
  if (!isPair(entry)) return part === "previous" ? null : entry;
  return part === "previous" ? entry[0] : entry[1];
}

function isPair(sample: Sample): sample is readonly [number, number] {
  return typeof sample === "object" && sample !== null;
}
