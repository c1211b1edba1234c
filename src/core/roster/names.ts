import { matchKey } from "../../cells/text/normalise";

// What may stand before a ward's name; “Phường 1” and “P.1” are “1”.
const WARD_PREFIX = /^(?:công an |ca |ubnd |ủy ban nhân dân )?(?:phường(?=[ \d])|p\.|p(?=[ \d])|cap\.?(?=[ \d])|cap\.) ?/;
const POLICE_PREFIX = /^(?:công an|ca) /;
const MOST_KEPT = 20_000;
const OWNERS: readonly (readonly [RegExp, string])[] = [
  [/^q\. ?|^q (?=\S)|^q(?=\d)/, "quận "],
  [/^tp\. ?|^tp (?=\S)/, "thành phố "],
  [/^tx\. ?|^tx (?=\S)/, "thị xã "],
  [/^h\. ?/, "huyện "],
];

/** Names repeat: a list of wards is held against a survey several times over. */
function remembered(make: (name: string) => string): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    let key = keys.get(name);
    if (key === undefined) {
      if (keys.size >= MOST_KEPT) keys.clear();
      keys.set(name, (key = make(name)));
    }
    return key;
  };
}

/**
 * Key under which a ward's name matches: `P.`, `CAP`, `Công an phường`, `CA phường`, `Phường` before it are dropped;
 * an all-digit name loses its leading zeros.
 */
export const wardKeyOfName = remembered((name) => {
  const key = matchKey(name);
  const bare = key.replace(WARD_PREFIX, "").replace(POLICE_PREFIX, "").replace(WARD_PREFIX, "");
  const kept = bare === "" ? key : bare;
  return isNumbered(kept) ? kept.replace(/^0+(?=\d)/, "") : kept;
});

/** Key under which a superior unit matches: `Q.` is Quận, `TP.` Thành phố, `TX` Thị xã. */
export const unitKey = remembered((name) => {
  const key = matchKey(name).replace(/^(?:công an|ca|ubnd|ủy ban nhân dân) /, "");
  for (const [prefix, kind] of OWNERS) {
    if (prefix.test(key)) return plainNumber(key.replace(prefix, kind));
  }
  return plainNumber(key);
});

/** A unit's key without the kind of unit: `thủ đức`. */
export function bareUnitKey(name: string): string {
  const key = unitKey(name);
  const bare = key.replace(/^(?:quận|thành phố|thị xã|huyện|tỉnh) /, "");
  return bare === "" ? key : bare;
}

const UNIT_WORDS = /^(?:(?:công an|ca|ubnd|ủy ban nhân dân) )?(?:thành phố|tp|thị xã|tx|quận|q|huyện|h|tỉnh)(?=[ .\d])/;

/** Begins with the kind of a superior unit: `tp. hưng yên`, `quận 3`. */
export function saysUnit(text: string): boolean {
  return UNIT_WORDS.test(matchKey(text));
}

/** Whether a key is all digits: such names match exactly or not at all. */
export function isNumbered(key: string): boolean {
  return /^\d+$/.test(key);
}

const plainNumber = (key: string): string => key.replace(/^quận 0+(?=\d)/, "quận ");

/** A name with its unit in brackets, `1 (Quận 3)`; the unit is "" without one. */
export function splitUnit(text: string): { name: string; unit: string } {
  const match = /^([^()]*)\(([^()]*)\)$/.exec(text.trim());
  return match ? { name: match[1]!.trim(), unit: match[2]!.trim() } : { name: text, unit: "" };
}
