import fc from "fast-check";
import { PROVINCES } from "../../../src/core/national/list";
import { ward } from "../../../src/core/programmes/build";
import { identifyWards, wardKeyOfName, type Roster, type RosterEntry } from "../../../src/core/roster";

/** What people do to a name; `at` says where. */
const HABITS: readonly ((name: string, unit: string, at: number) => string)[] = [
  (name) => name,
  (name) => `CA phường ${name}`,
  (name) => name.toUpperCase().normalize("NFD"),
  (name) => `${name} (sau sáp nhập)`,
  (name, unit) => `${name}, ${unit}`,
  (name, unit) => `${name} [${unit}]`,
  (name, _, at) => `${at}) P.${name}`,
  (name) => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D"),
  (name, _, at) =>
    name
      .split(" ")
      .map((word, i, { length }) => (length > 1 && i === at % length ? `${word[0]}.` : word))
      .join(" "),
  (name) =>
    name
      .split(" ")
      .map((word, i, { length }) => (i < length - 1 ? `${word[0]}.` : word))
      .join(""),
  (name, _, at) => name.slice(0, at % name.length) + name.slice((at % name.length) + 1),
  (name, _, at) => `${name.slice(0, at % name.length)}n${name.slice((at % name.length) + 1)}`,
  (name, _, at) => {
    const letters = name.normalize("NFD").match(/[^\p{M}]\p{M}*/gu) ?? [];
    return letters.map((letter, i) => (i === at % letters.length ? letter.slice(0, 2) : letter)).join("");
  },
];

/** The wards of a province before (in districts) or after 01/7/2025. */
const rosters = PROVINCES.flatMap((line): Roster[] => {
  const [, ...units] = line.split(" | ").map((text) => text.split(": "));
  const of = (some: readonly string[][]): RosterEntry[] =>
    some.flatMap(([unit, names]) => names!.split("; ").map((name) => ward(null, name, { unit: unit ?? "" })));
  const both = [units.filter(([unit]) => unit !== ""), units.filter(([unit]) => unit === "")];
  return both.map((some): Roster => ({ entries: of(some), origin: "preset", sheet: null }));
}).filter(({ entries }) => entries.length > 3);

const table = fc.constantFrom(...rosters).chain((roster) =>
  fc.record({
    roster: fc.constant(roster),
    units: fc.boolean(),
    rows: fc.uniqueArray(fc.record({ entry: fc.constantFrom(...roster.entries), habit: fc.nat(30), at: fc.nat(30) }), {
      selector: ({ entry }) => entry,
      minLength: 1,
      maxLength: 60,
    }),
  }),
);

test("whatever people do to a ward's name, it is never read as another ward that is not written there", () => {
  let read = 0;
  let rest = 0;
  fc.assert(
    fc.property(table, ({ roster, units, rows }) => {
      const names = new Set(roster.entries.map(({ name }) => wardKeyOfName(name)));
      const typed = rows.flatMap(({ entry, habit, at }) => {
        // Most names of a table are written as they should be.
        const name = (HABITS[habit] ?? HABITS[0]!)(entry.name, entry.unit || "tỉnh ta", at);
        const another = wardKeyOfName(name) !== wardKeyOfName(entry.name) && names.has(wardKeyOfName(name));
        return another ? [] : [{ entry, ward: name, unit: units ? entry.unit : "" }];
      });
      identifyWards(roster, "2024-01-01", typed).forEach((identity, index) => {
        if ("entry" in identity) expect(identity.entry).toBe(typed[index]!.entry);
        if ("entry" in identity) read++;
        else rest++;
      });
    }),
    { numRuns: 600 },
  );
  expect(read).toBeGreaterThan(rest);
});
