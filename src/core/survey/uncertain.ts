import { shownText, type CellValue } from "../../cells/value";
import { normaliseText, toneless } from "../../cells/text/normalise";
import type { Dictionary } from "./dictionary";
import { labelKey } from "./keys";
import type { Slot, UnknownColumn } from "./slots";
import type { UncertainColumn } from "./types";

/** Candidates that are offered first, and entries that are shown. */
const MOST = 3;
/** Share of a name's words that a header must have in common with it. */
const ENOUGH = 0.34;

export interface UncertainInput {
  readonly sheet: string;
  readonly shape: string;
  readonly unknown: readonly UnknownColumn[];
  readonly repeated: readonly Slot[];
  /** Codes that have no column yet: likelier than those that have one. */
  readonly missing: readonly string[];
  readonly dictionary: Dictionary;
  /** The entries below (beside) a header. */
  readonly entries: (index: number) => readonly CellValue[];
}

/** The columns that the user is asked about, in the order of the table; one question a header. */
export function uncertainColumns({
  sheet,
  shape,
  unknown,
  repeated,
  missing,
  dictionary,
  entries,
}: UncertainInput): UncertainColumn[] {
  const found = [
    ...unknown.map(({ index, header, at }) => ({
      index,
      header,
      at,
      candidates: likely(header, missing, dictionary),
      repeated: false,
    })),
    ...repeated.map(({ index, title, header: at, measure, criterion }) => ({
      index,
      header: title,
      at,
      candidates: [(measure ?? criterion).code],
      repeated: true,
    })),
  ].sort((a, b) => a.index - b.index);
  const asked = new Set<string>();
  return found.flatMap(({ index, header, at, candidates, repeated: several }) => {
    const key = labelKey(header);
    if (asked.has(key)) return [];
    asked.add(key);
    const { row, column } = at;
    return [{ sheet, row, column, header, shape, candidates, preview: previewOf(entries(index)), repeated: several }];
  });
}

function previewOf(values: readonly CellValue[]): string[] {
  const texts = values.map((value) => normaliseText(shownText(value))).filter((text) => text !== "");
  return texts.slice(0, MOST);
}

/** Measures and criteria whose names share words with the header, those without a column first. */
function likely(header: string, missing: readonly string[], { set }: Dictionary): string[] {
  const words = wordsOf(header);
  const open = new Set(missing);
  const scored = set.criteria.flatMap((criterion) =>
    [
      { code: criterion.code, names: [criterion.name] },
      ...criterion.measures.map(({ code, name, aliases }) => ({ code, names: [name, ...aliases] })),
    ].map(({ code, names }) => ({
      code,
      score: Math.max(...names.map((name) => overlap(words, wordsOf(name)))) + (open.has(code) ? 0.2 : 0),
      close: names.some((name) => overlap(words, wordsOf(name)) >= ENOUGH),
    })),
  );
  return scored
    .filter(({ close }) => close)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ code }) => code);
}

const wordsOf = (text: string): Set<string> => new Set(toneless(text).match(/[\p{L}\d]+/gu) ?? []);

/** Words in common, as a share of all words of both. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}
