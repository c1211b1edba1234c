import type { Measure } from "../criteria/types";
import type { EntryContext, EntryInput, Reading } from "./reading";

export function readEntry(_measure: Measure, _cell: EntryInput, _ctx: EntryContext = {}): Reading {
  throw new Error("not ready");
}
