import type { NameModel } from "../model/types";
import { tokenise } from "../xlsx/formula";
import { canCompute, type Surroundings } from "./computable";

/**
 * Names (upper case) that formulas may use and the engine cannot hold: those of one sheet that the workbook has too, those that
 * mean another cell from every cell, and those whose own definition cannot be computed.
 */
export function unknownNames(names: readonly NameModel[], around: Omit<Surroundings, "unknownNames">): ReadonlySet<string> {
  const unknown = new Set<string>();
  const count = new Map<string, number>();
  for (const { name } of names) count.set(name.toUpperCase(), (count.get(name.toUpperCase()) ?? 0) + 1);
  for (const { name, refersTo } of names)
    if ((count.get(name.toUpperCase()) ?? 0) > 1 || isRelative(refersTo)) unknown.add(name.toUpperCase());
  // A name may stand on names that are unknown themselves.
  for (let before = -1; before !== unknown.size;) {
    before = unknown.size;
    for (const { name, refersTo } of names)
      if (!canCompute(refersTo, { ...around, unknownNames: unknown })) unknown.add(name.toUpperCase());
  }
  return unknown;
}

const CELL = /^\$?[A-Za-z]{1,3}\$?[0-9]{1,7}$/;
const FIXED = /^\$[A-Za-z]{1,3}\$[0-9]{1,7}$/;

const isRelative = (refersTo: string): boolean =>
  tokenise(refersTo).some(
    ({ kind, text }, index, all) => kind === "word" && CELL.test(text) && !FIXED.test(text) && all[index + 1]?.text !== "(",
  );
