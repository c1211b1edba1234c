import type { Reading } from "../../entry/reading";
import { unitKey, wardKeyOfName } from "../../roster/names";

/** An implausible value that the user keeps as it stands, by what it is and not by where it stands. */
export interface AcceptedValue {
  /** The ward and its unit as typed. */
  readonly ward: string;
  readonly unit: string;
  readonly measure: string;
  /** `params.value` of its `entry.implausible`. */
  readonly value: string;
}

/** Looks up the values that the user keeps. */
export class AcceptedValues {
  private readonly keys: ReadonlySet<string>;

  constructor(values: readonly AcceptedValue[]) {
    this.keys = new Set(values.map(({ ward, unit, measure, value }) => keyOf(ward, unit, measure, value)));
  }

  /** Whether a reading is held up by nothing but a value that is kept. */
  holds({ ward, unit }: { readonly ward: string; readonly unit: string }, measure: string, reading: Reading): boolean {
    if (this.keys.size === 0) return false;
    const issue = reading.issues.find(({ code }) => code === "entry.implausible");
    return issue?.code === "entry.implausible" && this.keys.has(keyOf(ward, unit, measure, issue.params.value));
  }
}

function keyOf(ward: string, unit: string, measure: string, value: string): string {
  return [wardKeyOfName(ward), unit === "" ? "" : unitKey(unit), measure, value].join("\n");
}
