import type { Change } from "../calc/types";
import { cellArea } from "../model/address";
import type { WorkbookModel } from "../model/types";

/** What formulas may mention beside cells, as they write it (lower case): sheets and names, each with what it stands for. */
export type Structure = ReadonlyMap<string, string>;

export function structureOf({ sheets, names }: WorkbookModel): Structure {
  return new Map([
    // Quoted, an apostrophe in a sheet's name stands twice.
    ...sheets.flatMap(({ id, name }) =>
      [`${name}!`, `${name.replace(/'/g, "''")}'!`].map((text) => [text.toLowerCase(), id] as const),
    ),
    ...names.map(({ name, refersTo, scope }) => [name.toLowerCase(), `${scope ?? ""} ${refersTo}`] as const),
  ]);
}

/** The formulas that mention a sheet or name that came, went or stands for something else now. */
export function concerned(model: WorkbookModel, before: Structure, now: Structure): Change[] {
  const words = [...new Set([...before.keys(), ...now.keys()])].filter((word) => before.get(word) !== now.get(word));
  if (words.length === 0) return [];
  return model.sheets.flatMap(({ id, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]) => {
        const text = formula?.toLowerCase();
        if (text === undefined || !words.some((word) => mentions(text, word))) return [];
        return [{ sheetId: id, area: cellArea(row, column), isForced: true }];
      }),
    ),
  );
}

/** Whether a word stands in a text and is no part of a longer one. */
function mentions(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = /[!]$/.test(word) ? "" : (text[at + word.length] ?? "");
    if (!isPartOfWord(text[at - 1] ?? "") && !isPartOfWord(after)) return true;
  }
  return false;
}

const isPartOfWord = (letter: string): boolean => /[\p{L}\p{M}\p{N}_.\\]/u.test(letter);
