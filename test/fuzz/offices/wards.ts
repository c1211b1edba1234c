/** The wards of a book: which, and how the office types them. */
import { HUNG_YEN } from "../../../src/core/programmes/hung-yen";
import { TP_HCM } from "../../../src/core/programmes/tp-hcm";
import type { Roster, RosterEntry } from "../../../src/core/roster/types";
import type { Random } from "./random";

export interface Ward {
  /** Key of its roster entry. */
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly typed: string;
}

/** Wards of one province, of one period. */
export interface Territory {
  readonly preset: "hung-yen" | "tp-hcm";
  readonly roster: Roster;
  readonly wards: readonly Ward[];
  readonly units: readonly string[];
  /** Names alone do not tell the wards apart, or are numbers: the unit must stand with them. */
  readonly needsUnit: boolean;
}

const HABITS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `Phường ${name}`,
  (name) => `P. ${name}`,
  (name) => `P.${name}`,
  (name) => `CAP ${name}`,
  (name) => `Công an phường ${name}`,
  (name) => `CA phường ${name}`,
  (name) => name.toUpperCase(),
  (name) => `CÔNG AN PHƯỜNG ${name.toUpperCase()}`,
];

export function territoryOf(random: Random): Territory {
  const hcm = random.chance(0.2);
  const roster = hcm ? TP_HCM.roster : HUNG_YEN.roster;
  const all = hcm
    ? roster.entries.filter(({ unit }) => unit !== "")
    : roster.entries.filter(({ validFrom }) => validFrom === null);
  const known = [...new Set(all.map(({ unit }) => unit))];
  const units = hcm ? random.some(known, random.int(1, 2)) : random.shuffle(known);
  const chosen = units.flatMap((unit) => {
    const own = all.filter((entry) => entry.unit === unit).slice(0, 12);
    return random.chance(0.6) ? own : random.shuffle(own);
  });
  const habit = random.pick(HABITS);
  const sloppy = random.chance(0.3);
  const wards = chosen.map((entry) => ({
    key: entry.key,
    name: entry.name,
    unit: entry.unit,
    typed: typed(entry, roster, habit, sloppy && random.chance(0.25) ? random : null),
  }));
  return { preset: hcm ? "tp-hcm" : "hung-yen", roster, wards, units, needsUnit: hcm };
}

/** A slip is a way that still tells the ward from every other of its list. */
function typed({ name }: RosterEntry, roster: Roster, habit: (name: string) => string, slips: Random | null): string {
  if (/^\d+$/.test(name)) return habit === HABITS[0] || habit === HABITS[7] ? `Phường ${name}` : habit(name);
  if (!slips) return habit(name);
  const unique = (make: (name: string) => string): boolean =>
    roster.entries.filter((entry) => entry.name !== name && make(entry.name) === make(name)).length === 0;
  const ways = [initials, withoutMarks, (text: string) => text.normalize("NFD"), (text: string) => text.replace(" ", "  ")];
  const way = slips.pick(ways.filter(unique));
  return habit(way(name));
}

/** Q. Trung, P.C. Kiên. */
function initials(name: string): string {
  const syllables = name.split(" ");
  const last = syllables.pop()!;
  return syllables.length === 0 ? last : `${syllables.map((syllable) => `${syllable[0]}.`).join("")} ${last}`;
}

function withoutMarks(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}
