import type { Measure } from "../criteria/types";
import { matchKey } from "../../cells/text/normalise";
import type { CleanText } from "./cell";
import { partNote, readNoted } from "./noted";
import { ambiguous, readWord } from "./number";
import { noted, unusable, usable } from "./outcome";
import type { EntryContext, Reading } from "./reading";
import { NO_OR_NOT_APPLICABLE } from "./words";

interface Levels {
  /** Levels exactly as the set writes them. */
  readonly clean: ReadonlyMap<string, Reading>;
  /** Levels, their initials and their accepted abbreviations, by match key. */
  readonly byKey: ReadonlyMap<string, Reading>;
}

const cache = new WeakMap<Measure, Levels>();

function levelsOf(measure: Measure): Levels {
  let levels = cache.get(measure);
  if (!levels) cache.set(measure, (levels = buildLevels(measure)));
  return levels;
}

function buildLevels(measure: Measure): Levels {
  const names = measure.threshold.kind === "level" ? measure.threshold.levels : [];
  const clean = new Map<string, Reading>(names.map((name) => [name, usable(name)]));
  const byKey = new Map<string, Reading>();
  for (const alias of measure.aliases) {
    const level = levelOfAlias(matchKey(alias), names);
    if (level !== null) byKey.set(matchKey(alias), clean.get(level)!);
  }
  for (const name of names) byKey.set(matchKey(name), clean.get(name)!);
  return { clean, byKey };
}

const initials = (name: string): string =>
  matchKey(name)
    .split(" ")
    .map((word) => word[0])
    .join("");

/**
 * The level that an alias stands for: by its initials (`HTXSNV`), by their end (`LĐXS` of Tập thể lao động xuất sắc), by
 * its last or first words; `null` for an alias that fits none or several (a header name).
 */
function levelOfAlias(alias: string, names: readonly string[]): string | null {
  const fits: readonly ((name: string) => boolean)[] = [
    (name) => matchKey(name) === alias,
    (name) => initials(name) === alias,
    (name) => alias.length > 1 && initials(name).endsWith(alias),
    (name) => matchKey(name).endsWith(` ${alias}`),
    (name) => matchKey(name).startsWith(`${alias} `),
  ];
  for (const fit of fits) {
    const found = names.filter(fit);
    if (found.length > 0) return found.length === 1 ? found[0]! : null;
  }
  return null;
}

/** A level as the set writes it, without any further work. */
export function cleanLevel(measure: Measure, value: string): Reading | undefined {
  return levelsOf(measure).clean.get(value);
}

/** A level by its words or an accepted abbreviation; a text in no list is unreadable. */
export function readLevelText(measure: Measure, { text, lines }: CleanText, raw: string, ctx: EntryContext): Reading {
  const level = levelOf(measure, text) ?? readNotedLevel(measure, lines, raw);
  return (
    level ??
    readWord(text, lines, raw, ctx, NO_OR_NOT_APPLICABLE, false) ??
    unusable({ code: "entry.unreadable", params: { value: raw } })
  );
}

/** A level by its name or abbreviation, which may be typed apart: HT XS NV. */
function levelOf(measure: Measure, text: string): Reading | undefined {
  const { byKey } = levelsOf(measure);
  return byKey.get(matchKey(text)) ?? byKey.get(matchKey(text).replace(/ /g, ""));
}

/** A level with a note; a note that speaks against it leaves it open (“HTXSNV (dự kiến)”). */
function readNotedLevel(measure: Measure, lines: string, raw: string): Reading | undefined {
  const parts = partNote(lines);
  const level = parts ? levelOf(measure, parts.words) : undefined;
  // “Không đạt (thiếu hồ sơ)” is a result with its reason.
  if (!parts || !level || readNoted(lines)?.named) return undefined;
  return parts.stands && !namesLevel(measure, parts.note)
    ? noted(level, parts.note)
    : ambiguous(raw, [String(level.value), ...NO_OR_NOT_APPLICABLE]);
}

/** Whether any level stands in a text, by its name or an abbreviation. */
function namesLevel(measure: Measure, text: string): boolean {
  const words = ` ${matchKey(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return [...levelsOf(measure).byKey.keys()].some((key) => words.includes(` ${key} `));
}
