import { looksLikeUnit, wardDisplayName } from "./words";

/** `P. Lam Sơn (TP Hưng Yên)` → ward `Lam Sơn`, unit `TP Hưng Yên`; `text` is normalised. */
export function splitWardAndUnit(text: string): WardAndUnit {
  let names = known.get(text);
  if (names) return names;
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, (names = split(text)));
  return names;
}

interface WardAndUnit {
  readonly ward: string;
  readonly unit: string;
}

/** Names that were split before: the same ones stand in every survey and are read at every check. */
const known = new Map<string, WardAndUnit>();
const MOST_KEPT = 20_000;

function split(text: string): WardAndUnit {
  const match = /^(.{1,80}?)\s*(?:\(([^()]+)\)|[,–-]\s+(\S[^,]*))$/u.exec(text);
  const behind = (match?.[2] ?? match?.[3] ?? "").trim();
  if (match && looksLikeUnit(behind)) return { ward: wardDisplayName(match[1]!.trim()), unit: behind };
  return { ward: wardDisplayName(text), unit: "" };
}
