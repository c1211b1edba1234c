import type { IsoDate } from "../../cells/date";
import { addTo } from "../../cells/groups";
import { keysOf } from "./keys";
import { isNumbered } from "./names";
import type { Near, ReadAs } from "./near";
import { successorsAt } from "./succession";
import type { Roster, RosterEntry } from "./types";
import { isCommune, isInForce, periodOf, rosterAt } from "./validity";
import { WardIndex, type AskedWard } from "./ward-index";

/**
 * `read-as`: not written as in the list, but no other ward can be meant.
 * `expired`: known, but not in being on the date; `successors` are those in being then.
 * `ambiguous`: the name stands in several units and the unit was not given.
 * `variant`: no such name, but close ones; never for all-digit names.
 */
export type WardIdentity =
  | { readonly kind: "exact"; readonly entry: RosterEntry }
  | { readonly kind: "read-as"; readonly entry: RosterEntry; readonly how: ReadAs }
  | { readonly kind: "expired"; readonly entry: RosterEntry; readonly successors: readonly RosterEntry[] }
  | { readonly kind: "ambiguous"; readonly candidates: readonly RosterEntry[] }
  | { readonly kind: "variant"; readonly candidates: readonly RosterEntry[] }
  | { readonly kind: "unknown" };

/** The ward that a row is; `null` when that has to be asked or is unknown. */
export function entryOf(identity: WardIdentity | null): RosterEntry | null {
  return identity !== null && "entry" in identity ? identity.entry : null;
}

/** What a row says of its ward. */
interface NamedRow {
  /** As typed, with all that stands in the cell. */
  readonly ward: string;
  /** Of the row, its section, the title or the sheet; "" when none says it. */
  readonly unit: string;
}

/** A name by itself, before the others of its table are looked at. */
interface Look {
  readonly asked: AskedWard;
  /** `null`: by itself it is none of the list, see `near`. */
  readonly identity: WardIdentity | null;
  readonly near: readonly Near[];
}

const UNKNOWN: WardIdentity = { kind: "unknown" };
const MOST_KEPT = 20_000;

/** The wards of a roster on a date, by name; made once for a period in which the list does not change. */
class RosterIndex {
  /** In force on the date. */
  readonly wards: WardIndex;
  /** At any date. */
  private readonly known: WardIndex;
  private readonly communes: WardIndex;
  private readonly looks = new Map<string, Map<string, Look>>();
  private size = 0;

  constructor(
    private readonly roster: Roster,
    private readonly date: IsoDate,
  ) {
    this.wards = new WardIndex(rosterAt(roster, date));
    this.known = new WardIndex(roster.entries.filter((entry) => !isCommune(entry)));
    this.communes = new WardIndex(roster.entries.filter(isCommune));
  }

  /** Equal names with equal units give the same object. */
  look(name: string, unit: string): Look {
    let names = this.looks.get(unit);
    if (!names) this.looks.set(unit, (names = new Map()));
    let look = names.get(name);
    if (look) return look;
    names.set(name, (look = this.make(this.wards.ask(name, unit))));
    if (++this.size > MOST_KEPT) {
      this.looks.clear();
      this.size = 0;
    }
    return look;
  }

  private make(asked: AskedWard): Look {
    const identity = this.byName(asked) ?? this.byNameElsewhere(asked);
    if (identity) return { asked, identity, near: [] };
    const near = this.wards.near(asked);
    return { asked, identity: null, near };
  }

  private byName(asked: AskedWard): WardIdentity | null {
    const { typed, full } = asked;
    const exact = this.wards.exact(asked);
    const said = this.wards.isUnit(typed.unit) ? this.wards.inUnit(this.wards.named(typed.key), typed.unit, self) : exact;
    const either = new Set([...exact, ...(exact.some((entry) => said.includes(entry)) ? [] : said)]);
    const [entry] = exact;
    if (entry && either.size > 1) return { kind: "ambiguous", candidates: [...either] };
    if (entry) return this.wards.named(full).includes(entry) ? { kind: "exact", entry } : this.taken(entry, typed);
    const latest = latestOf(this.known.exact(asked), this.date);
    return latest && { kind: "expired", entry: latest, successors: successorsAt(this.roster, latest, this.date) };
  }

  /** A name found behind a kind of unit or before a bracket: taken unless these say another ward. */
  private taken(entry: RosterEntry, { key, kind, aside }: AskedWard["typed"]): WardIdentity {
    const other = aside === "" ? undefined : this.wards.named(this.wards.ask(aside, "").typed.key).find((it) => it !== entry);
    if (other) return { kind: "variant", candidates: [entry, other] };
    if (kind === "commune") {
      const commune = this.communes.named(key).some((it) => isInForce(it, this.date));
      return commune ? { kind: "variant", candidates: [entry] } : { kind: "read-as", entry, how: "kind" };
    }
    return aside === "" ? { kind: "exact", entry } : { kind: "read-as", entry, how: "brackets" };
  }

  /** A name that is another ward's, or a commune's, is no slip for its neighbour's. */
  private byNameElsewhere({ typed }: AskedWard): WardIdentity | null {
    if (typed.key === "" || isNumbered(typed.key)) return { kind: "unknown" };
    const elsewhere = this.wards.named(typed.key);
    if (elsewhere.length > 0) return { kind: "variant", candidates: elsewhere };
    const known = this.known.named(typed.key).length > 0 || this.communes.named(typed.key).length > 0;
    return known ? { kind: "unknown" } : null;
  }
}

const self = (entry: RosterEntry): RosterEntry => entry;

function latestOf(entries: readonly RosterEntry[], date: IsoDate): RosterEntry | null {
  const ended = entries.filter((entry) => entry.validTo !== null && entry.validTo < date);
  const sorted = [...(ended.length > 0 ? ended : entries)].sort((a, b) => (b.validTo ?? "").localeCompare(a.validTo ?? ""));
  return sorted[0] ?? null;
}

const indexes = new WeakMap<Roster, Map<string, RosterIndex>>();

function rosterIndex(roster: Roster, date: IsoDate): RosterIndex {
  let periods = indexes.get(roster);
  if (!periods) indexes.set(roster, (periods = new Map()));
  const period = periodOf(roster, date);
  let index = periods.get(period);
  if (!index) periods.set(period, (index = new RosterIndex(roster, date)));
  return index;
}

/** Finds one ward by itself: what only the other names of a table could decide is asked. */
export function identifyWard(roster: Roster, date: IsoDate, ward: string | number, unit: string): WardIdentity {
  const [identity = UNKNOWN] = identifyWards(roster, date, [{ ward: String(ward), unit }]);
  return identity;
}

/**
 * Finds the wards of a table's rows on a date, all names together: first those that stand in the list (in force; then
 * known but not in being); then, step by step, names that can mean only one of the wards that are left.
 */
export function identifyWards(roster: Roster, date: IsoDate, rows: readonly NamedRow[]): WardIdentity[] {
  const index = rosterIndex(roster, date);
  const looks = rows.map(({ ward, unit }) => index.look(ward, unit));
  const completed = looks.some((look) => look.identity === null) ? new Completion(index.wards, looks).run() : null;
  return looks.map((look) => look.identity ?? completed?.get(look) ?? UNKNOWN);
}

/** The names that can mean one ward only, the same: taken when there is no second. */
type Claims = [first: [Look, Near], ...others: [Look, Near][]];

/** Names that are none of the list by themselves, held against the wards that the others leave. */
class Completion {
  private readonly found = new Map<Look, WardIdentity>();
  private readonly open: Set<Look>;
  private readonly taken = new Set<RosterEntry>();
  /** Units of the wards that are known: names without a unit are looked for in these. */
  private readonly home: ReadonlySet<string>;
  private readonly near = new Map<Look, readonly Near[]>();

  constructor(
    private readonly index: WardIndex,
    looks: readonly Look[],
  ) {
    const distinct = new Set(looks);
    this.open = new Set([...distinct].filter((look) => look.identity === null));
    for (const { identity } of distinct) {
      const entry = entryOf(identity);
      if (entry) this.taken.add(entry);
    }
    this.home = new Set([...this.taken].map((entry) => keysOf(entry).unit));
    for (const look of this.open) this.near.set(look, look.near);
  }

  run(): ReadonlyMap<Look, WardIdentity> {
    this.settle(0);
    if (this.inCompany()) this.settle(1);
    for (const look of this.open) if (look.near.length === 0) this.near.set(look, this.index.far(look.asked));
    if (this.inCompany()) this.settle(2);
    for (const look of this.open) this.found.set(look, this.offered(look));
    return this.found;
  }

  /** Takes what is left only to one ward, until nothing changes: each ward that is taken may leave another only one. */
  private settle(step: Near["step"]): void {
    for (let changed = true; changed;) {
      changed = false;
      const claims = new Map<RosterEntry, Claims>();
      for (const look of this.open) {
        const [near, ...others] = this.least(look, step).filter(({ entry }) => !this.taken.has(entry));
        if (near && others.length === 0) addTo(claims, near.entry, [look, near]);
      }
      for (const [[look, { entry, how }], other] of claims.values()) {
        if (other) continue;
        this.found.set(look, { kind: "read-as", entry, how });
        this.taken.add(entry);
        this.open.delete(look);
        changed = true;
      }
    }
  }

  /** The wards that need the least to be taken, when that is at most `step`, where the table's others are. */
  private least(look: Look, step: Near["step"]): readonly Near[] {
    const near = this.near.get(look) ?? [];
    const least = Math.min(...near.map((it) => it.step));
    if (least > step) return [];
    const closest = near.filter((it) => it.step === least);
    if (look.asked.unit !== "" || this.home.size === 0) return closest;
    return closest.filter(({ entry }) => this.home.has(keysOf(entry).unit));
  }

  /** A slip is taken only in a table of whose names most are known. */
  private inCompany(): boolean {
    return this.taken.size >= 2 && this.taken.size > this.open.size;
  }

  private offered(look: Look): WardIdentity {
    const near = this.near.get(look) ?? [];
    const least = Math.min(...near.map((it) => it.step));
    const closest = near.filter((it) => it.step === least).map(({ entry }) => entry);
    const free = closest.filter((entry) => !this.taken.has(entry));
    return near.length === 0 ? { kind: "unknown" } : { kind: "variant", candidates: free.length > 0 ? free : closest };
  }
}
