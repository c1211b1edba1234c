import { addTo } from "../../cells/groups";
import { normaliseText } from "../../cells/text/normalise";
import { keysOf } from "./keys";
import { bareUnitKey, isNumbered, unitKey, wardKeyOfName } from "./names";
import { NearNames, type Near } from "./near";
import { readTyped, type TypedWard } from "./typed";
import type { RosterEntry } from "./types";

/** A name as it was typed, taken apart, with the unit that it is said to be in. */
export interface AskedWard {
  readonly typed: TypedWard;
  /** Key of the whole cell: a name may hold a dash or a bracket of its own. */
  readonly full: string;
  /** As given, else as the name says; "" when neither. */
  readonly unit: string;
  /** Initials in capitals, as in `PCK`. */
  readonly capitals: boolean;
}

/** What may follow a unit: `Quận 3, TP.HCM`. */
const BEHIND_UNIT = /\s*(?:[,;(]|\s[–-]\s).*$/;

/** A list of wards, found by name without going through it; built once a list. */
export class WardIndex {
  private readonly names = new Map<string, RosterEntry[]>();
  private readonly provinces = new Map<string, RosterEntry[]>();
  private readonly units = new Set<string>();
  private readonly bareUnits = new Set<string>();
  private close: NearNames | null = null;

  constructor(readonly entries: readonly RosterEntry[]) {
    for (const entry of entries) {
      const { name, province, unit, bareUnit } = keysOf(entry);
      addTo(this.names, name, entry);
      if (province !== null) addTo(this.provinces, province, entry);
      if (unit === "") continue;
      this.units.add(unit);
      this.bareUnits.add(bareUnit);
    }
  }

  /** `unit` is "" when not given. */
  ask(name: string, unit: string): AskedWard {
    const typed = readTyped(name, (text) => this.isUnit(text));
    const capitals = /^\p{Lu}{2,5}$/u.test(normaliseText(name));
    return { typed, full: wardKeyOfName(name), unit: unit === "" ? typed.unit : unit, capitals };
  }

  /** A superior unit of the list, named with its kind. */
  hasUnit(text: string): boolean {
    return this.units.size > 0 && this.units.has(unitKey(text));
  }

  /** The same, with or without its kind. */
  isUnit(text: string): boolean {
    return this.hasUnit(text) || this.bareUnits.has(bareUnitKey(text));
  }

  /** Entries that go by the key; a province also with or without `Tỉnh`, `Thành phố` before it. */
  named(key: string): readonly RosterEntry[] {
    const found = this.names.get(key) ?? [];
    if (this.provinces.size === 0) return found;
    const provinces = this.provinces.get(bareUnitKey(key)) ?? [];
    return found.length === 0 ? provinces : [...new Set([...found, ...provinces])];
  }

  /** The entries of the name in its unit, by the whole cell else by the bare name. */
  exact({ typed, full, unit }: AskedWard): readonly RosterEntry[] {
    const whole = this.inUnit(this.named(full), unit, (entry) => entry);
    return whole.length > 0 ? whole : this.inUnit(this.named(typed.key), unit, (entry) => entry);
  }

  /** Those in the unit; all of them when the unit is not given or none of the list's. */
  inUnit<T>(things: readonly T[], unit: string, entryOf: (thing: T) => RosterEntry): readonly T[] {
    const at = unit === "" ? null : this.placed(unit);
    return at === null ? things : things.filter((thing) => at(entryOf(thing)));
  }

  near({ typed, unit }: AskedWard): readonly Near[] {
    return this.inUnit(this.nearNames().near(this.formsOf(typed)), unit, ({ entry }) => entry);
  }

  far({ typed, unit, capitals }: AskedWard): readonly Near[] {
    return this.inUnit(this.nearNames().far(this.formsOf(typed), capitals), unit, ({ entry }) => entry);
  }

  /** Whether an entry is in the unit; `null` when the list has no such unit. */
  private placed(unit: string): ((entry: RosterEntry) => boolean) | null {
    for (const part of [unit, unit.replace(BEHIND_UNIT, "")]) {
      const key = unitKey(part);
      if (key !== "" && this.units.has(key)) return (entry) => keysOf(entry).unit === key;
      const bare = bareUnitKey(part);
      if (bare !== "" && this.bareUnits.has(bare)) return (entry) => keysOf(entry).bareUnit === bare;
    }
    return null;
  }

  private formsOf({ key, whole }: TypedWard): string[] {
    if (isNumbered(key)) return [];
    const forms = new Set([key, whole]);
    if (this.provinces.size > 0) forms.add(bareUnitKey(whole));
    return [...forms];
  }

  private nearNames(): NearNames {
    return (this.close ??= new NearNames(this.entries));
  }
}
