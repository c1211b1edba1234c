import { looksLikeUnit, wardDisplayName } from "./words";

/** `P. Lam Sơn (TP Hưng Yên)` → ward `Lam Sơn`, unit `TP Hưng Yên`; `text` is normalised. */
export function splitWardAndUnit(text: string): { readonly ward: string; readonly unit: string } {
  const match = /^(.{1,80}?)\s*(?:\(([^()]+)\)|[,–-]\s+(\S[^,]*))$/u.exec(text);
  const behind = (match?.[2] ?? match?.[3] ?? "").trim();
  if (match && looksLikeUnit(behind)) return { ward: wardDisplayName(match[1]!.trim()), unit: behind };
  return { ward: wardDisplayName(text), unit: "" };
}
