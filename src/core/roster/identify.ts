import type { IsoDate } from "../../cells/date";
import { Completion, type Look } from "./completion";
import type { WardIdentity } from "./identity";
import { isNumbered } from "./names";
import { successorsAt } from "./succession";
import type { Roster, RosterEntry } from "./types";
import { isCommune, isInForce, periodOf, rosterAt } from "./validity";
import { WardIndex, type AskedWard } from "./ward-index";

/** What a row says of its ward. */
interface NamedRow {
  /** As typed, with all that stands in the cell. */
  readonly ward: string;
  /** Of the row, its section, the title or the sheet; "" when none says it. */
  readonly unit: string;
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
