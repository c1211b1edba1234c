/**
 * Samples of the other programmes: what their sources publish stands in them, everything else is reconstructed so that
 * the published figures come out, and says so.
 */
import { getPreset, type Preset } from "../../core/presets";
import { ward } from "../../core/presets/build";
import type { Measure } from "../../core/criteria/types";
import type { PresetId } from "../../core/report/types";
import type { RosterEntry } from "../../core/roster/types";
import type { SettingKey } from "../../core/settings/types";
import { unitKey } from "../../core/roster/names";
import { PROGRAMME_WORDS, type SampleWords } from "./words";
import { NOT_MET, partOf, USUAL, type Entry, type Sample } from "./survey";

export type ProgrammeId = Exclude<PresetId, "hung-yen" | "hung-yen-2025">;

/** A programme with a filled survey. */
interface Programme {
  readonly preset: Preset;
  readonly settings: Partial<Record<SettingKey, string>>;
  readonly value: (ward: RosterEntry, measure: Measure, part: "value" | "previous") => Entry;
  readonly words: SampleWords;
}

const MAKERS: { readonly [id in ProgrammeId]: () => Programme } = {
  "tp-hcm": tpHcm,
  "bo-cong-an": boCongAn,
  "binh-phuoc": binhPhuoc,
};

export function programme(id: ProgrammeId): Programme {
  return MAKERS[id]();
}

/** Land is in no usual entry. */
const LAND: Sample = 600;
const ENOUGH = new Map<string, Sample>([...USUAL, ["TC06.a", LAND]]);
/** Measures whose failing costs one criterion each. */
const FAILING = ["TC19.a", "TC12.a", "TC09.a", "TC02.a"];
const FAILED = new Map<string, Sample>(FAILING.map((code) => [code, code === "TC02.a" ? "Tập thể lao động tiên tiến" : NOT_MET]));

/** The entries of a ward that fails that many criteria. */
function entry(failing: number, measure: Measure, part: "value" | "previous"): Entry {
  const fails = FAILING.slice(0, failing).includes(measure.code);
  return partOf((fails ? FAILED : ENOUGH).get(measure.code) ?? null, part);
}

function withRoster(preset: Preset, entries: readonly RosterEntry[]): Preset {
  return { ...preset, roster: { ...preset.roster, entries } };
}

/** One short of the 75 wards that 30 % of 249 asks for, the minimum of 2023 in every district kept. */
const RECOGNISED = 74;
const THU_DUC = unitKey("Thành phố Thủ Đức");

/** TP.HCM at the half-year of 2025: 74 wards recognised, of them in 2023 one a district and three in Thủ Đức. */
function tpHcm(): Programme {
  const preset = getPreset("tp-hcm");
  const seen = new Map<string, number>();
  const first = new Set(
    preset.roster.entries.filter(({ unit }) => {
      const count = (seen.get(unit) ?? 0) + 1;
      seen.set(unit, count);
      return count <= (unitKey(unit) === THU_DUC ? 3 : 1);
    }),
  );
  // The others are spread over the list, so that no district has them all.
  const others = preset.roster.entries.filter((ward) => !first.has(ward));
  const step = others.length / (RECOGNISED - first.size);
  const later = new Set(Array.from({ length: RECOGNISED - first.size }, (_, index) => others[Math.floor(index * step)]!));
  const years = new Map<RosterEntry, number>();
  for (const ward of first) years.set(ward, 2023);
  for (const ward of later) years.set(ward, 2024);
  const entries = preset.roster.entries.map((ward) => ({ ...ward, recognisedYear: years.get(ward) ?? null }));
  const recognised = new Set(entries.filter((ward) => ward.recognisedYear !== null).map((ward) => ward.key));
  const position = new Map(entries.map((ward, index) => [ward.key, index]));
  return {
    preset: withRoster(preset, entries),
    settings: { NAM_DANH_GIA: "2025", KY_BAO_CAO: "6 tháng đầu năm" },
    value: (ward, measure, part) =>
      entry(recognised.has(ward.key) ? 0 : 1 + ((position.get(ward.key) ?? 0) % FAILING.length), measure, part),
    words: PROGRAMME_WORDS["tp-hcm"],
  };
}

/** Registered and, of them, those that meet 20 of 22 criteria (sơ kết of the Ministry). */
const REGISTERED = 172;
const REACHED = 144;
const PER_PROVINCE = 2;

/** Bộ Công an: 172 registered wards; which province registered how many is not published. */
function boCongAn(): Programme {
  const preset = getPreset("bo-cong-an");
  const provinces = preset.roster.entries;
  const cities = provinces.filter(({ kind }) => kind === "thành phố");
  const inCities = REGISTERED - PER_PROVINCE * (provinces.length - cities.length);
  const countOf = (province: RosterEntry): number => {
    const index = cities.indexOf(province);
    if (index < 0) return PER_PROVINCE;
    return Math.floor(inCities / cities.length) + (index < inCities % cities.length ? 1 : 0);
  };
  const entries = provinces.flatMap((province) =>
    Array.from({ length: countOf(province) }, (_, index) => ({
      ...ward(null, `Đơn vị ${String(index + 1).padStart(2, "0")}`, { unit: province.name }),
      pickedYear: 2023,
    })),
  );
  const position = new Map(entries.map((ward, index) => [ward.key, index]));
  // Every sixth fails a third criterion, until as many are left as reached the mark.
  const below = new Set(Array.from({ length: REGISTERED - REACHED }, (_, index) => index * 6));
  return {
    preset: withRoster(preset, entries),
    settings: { NGUONG_DAT_CHUAN: "20", TEN_DOI_TUONG: "phường" },
    value: (ward, measure, part) => entry(below.has(position.get(ward.key) ?? 0) ? 3 : 2, measure, part),
    words: PROGRAMME_WORDS["bo-cong-an"],
  };
}

/** Bình Phước: the pilot alone has results, 22 of 22; the source names no other ward and no decision of recognition. */
function binhPhuoc(): Programme {
  const preset = getPreset("binh-phuoc");
  return {
    preset,
    settings: {},
    value: (ward, measure, part) => (ward.name === "Tân Đồng" ? entry(0, measure, part) : null),
    words: PROGRAMME_WORDS["binh-phuoc"],
  };
}
