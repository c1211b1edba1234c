import { labelKey } from "./keys";
import {
  NAME_HEADERS,
  NOTE_HEADERS,
  PLACE_HEADERS,
  PLAIN_HEADERS,
  RECOGNITION_HEADERS,
  UNIT_HEADERS,
  WARD_HEADERS,
} from "./words";

export type StubKind = "ward" | "name" | "place" | "unit" | "note" | "recognised" | "plain";

const STUBS: readonly (readonly [ReadonlySet<string>, StubKind])[] = [
  [WARD_HEADERS, "ward"],
  [NAME_HEADERS, "name"],
  [PLACE_HEADERS, "place"],
  [UNIT_HEADERS, "unit"],
  [NOTE_HEADERS, "note"],
  [RECOGNITION_HEADERS, "recognised"],
  [PLAIN_HEADERS, "plain"],
];

/** What kind of stub column a header names, if any; a number in brackets or a unit behind it is ignored. */
export function stubKind(text: string): StubKind | null {
  const key = labelKey(text);
  const plain = key.replace(/\s*\([^()]*\)$/, "");
  return STUBS.find(([keys]) => keys.has(key) || keys.has(plain))?.[1] ?? null;
}
