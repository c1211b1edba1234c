import { addTo } from "../../cells/groups";
import { entryOf, type WardIdentity } from "./identity";
import { keysOf } from "./keys";
import type { Near } from "./near";
import type { RosterEntry } from "./types";
import type { AskedWard, WardIndex } from "./ward-index";

/** A name by itself, before the others of its table are looked at. */
export interface Look {
  readonly asked: AskedWard;
  /** `null`: by itself it is none of the list, see `near`. */
  readonly identity: WardIdentity | null;
  readonly near: readonly Near[];
}

/** The share of the wards that a table has rows for when it leaves out hardly any. */
const NEARLY_ALL = 0.75;

/** The same name in another unit: only the unit tells them apart. */
const hasTwin = ({ entry }: Near, others: readonly Near[]): boolean =>
  others.some((other) => other.entry !== entry && keysOf(other.entry).name === keysOf(entry).name);

/** The names that can mean one ward only, the same: taken when there is no second. */
type Claims = [first: [Look, Near], ...others: [Look, Near][]];

/** Names that are none of the list by themselves, held against the wards that the others of the table leave. */
export class Completion {
  private readonly found = new Map<Look, WardIdentity>();
  private readonly open: Set<Look>;
  private readonly taken = new Set<RosterEntry>();
  /** Units of the wards that are known: names without a unit are looked for in these. */
  private readonly home: ReadonlySet<string>;
  /** How many wards there are in these. */
  private readonly wards: number;
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
    this.wards = index.entries.filter((entry) => this.home.size === 0 || this.home.has(keysOf(entry).unit)).length;
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
        const close = this.closest(look, step);
        const [near, ...others] = close.filter(({ entry }) => !this.taken.has(entry));
        if (!near || near.step > step || others.length > 0 || (close.length > 1 && !this.isLeft(look))) continue;
        addTo(claims, near.entry, [look, near]);
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

  /**
   * The wards of which one may be taken at a step, where the table's others are: those that speak for themselves, else all
   * that are close.
   */
  private closest(look: Look, step: Near["step"]): readonly Near[] {
    const near = this.near.get(look) ?? [];
    const least = Math.min(...near.map((it) => it.step));
    if (least > step) return [];
    const closest = least === 0 ? near.filter((it) => it.step === 0) : near;
    if (look.asked.unit !== "" || this.home.size === 0) return closest;
    const inside = closest.filter(({ entry }) => this.home.has(keysOf(entry).unit));
    const outside = !this.isWhole() || inside.some((it) => hasTwin(it, closest));
    return inside.length === 0 || !outside ? inside : closest;
  }

  /** Other rows leave a name one ward only in a table of nearly all wards, and to a row that is no addition to another. */
  private isLeft({ asked }: Look): boolean {
    return asked.typed.aside === "" && this.isWhole();
  }

  /** A row for nearly every ward of the units that it speaks of, and none to spare. */
  private isWhole(): boolean {
    const rows = this.taken.size + this.open.size;
    return rows >= NEARLY_ALL * this.wards && rows <= this.wards;
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
