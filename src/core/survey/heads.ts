import { findCode } from "../criteria/codes";
import type { Head } from "../heads/head";
import { codeOf, type SetLexicon, type Target } from "../heads/lexicon";
import { placeHeads, type Placement, type Told } from "../heads/place";
import type { CellValue } from "../../cells/value";
import type { Grid } from "./grid";
import type { SurveyKnowledge } from "./knowledge";
import { shapeOf } from "./shape";
import { sameHeads, type Track } from "./track";
import { valueKind } from "./values";

/** Columns that answer one thing in several layers, and what they mean. */
export interface ReadHead {
  readonly tracks: readonly Track[];
  readonly head: Head;
  readonly placement: Placement;
  /** Most points that the table gives for it; `null`: no points. */
  readonly points: number | null;
  /** Criteria beside it hold figures without a maximum: 1 and 0 are points here too. */
  readonly amongFigures: boolean;
  /** Other heads under the same cell. */
  readonly siblings: number;
}

export interface ReadHeads {
  readonly heads: readonly ReadHead[];
  readonly contradicted: boolean;
  /** By numbers alone, complete and in order. */
  readonly byNumbers: boolean;
  readonly shape: string;
}

/** What reading the heads of a table needs of it. */
export interface HeadTable {
  readonly grid: Grid;
  readonly tracks: readonly Track[];
  /** Texts that a track stands under beside its own head (groups and criteria above it in an outline). */
  readonly outline: ReadonlyMap<number, readonly string[]>;
  values(track: Track): Iterable<CellValue>;
  points(track: Track): number | null;
}

/** Groups the columns of a table into heads and finds what they mean, the answers kept in the workbook first. */
export function readHeads(
  { grid, tracks, outline, values, points }: HeadTable,
  lexicon: SetLexicon,
  knowledge: SurveyKnowledge,
): ReadHeads {
  const alike = sameHeads(tracks, ({ index }) => (outline.get(index) ?? []).join("/"));
  const shape = shapeOf(alike.map((group) => wordsOf(group, outline).join(" ")));
  const kept = (header: string) => knowledge.keptColumn(grid.sheet.name, header, shape);
  const groups = alike.flatMap((group) => toldApart(group, kept));
  const max = groups.map((group) => group.map(points).find((most) => most !== null) ?? null);
  const heads = groups.map((group, i) => headOf(group, outline, values, (max[i] ?? null) !== null));
  const told: Told = {
    targets: toldTargets(groups, lexicon, kept),
    numbering: knowledge.keptNumbering(shape),
  };
  const { placements, contradicted } = placeHeads(heads, lexicon, told);
  const figures = heads.filter(
    ({ values }, i) => values === "figures" && max[i] === null && placements[i]?.candidates[0] !== undefined,
  );
  const amongFigures = figures.length >= 2;
  const bare = heads.length > 0 && heads.every(({ text, code, number }) => text === "" && code === null && number !== null);
  return {
    heads: groups.map((group, i) => ({
      tracks: group,
      head: heads[i] ?? EMPTY,
      placement: placements[i] ?? NOTHING,
      points: max[i] ?? null,
      siblings: siblingsOf(heads, i),
      amongFigures,
    })),
    contradicted,
    byNumbers: bare && told.numbering !== "numbers",
    shape,
  };
}

function siblingsOf(heads: readonly Head[], index: number): number {
  const over = heads[index]?.above.at(-1);
  return over === undefined ? 0 : heads.filter(({ above }, i) => i !== index && above.at(-1) === over).length;
}

const EMPTY: Head = { text: "", own: "", above: [], code: null, number: null, unit: null, values: "empty" };
const NOTHING: Placement = { target: null, degree: "open", candidates: [], why: [], isPart: false };

function headOf(group: readonly Track[], outline: HeadTable["outline"], values: HeadTable["values"], scored: boolean): Head {
  const words = wordsOf(group, outline);
  const own = group[0]?.words.at(-1) ?? "";
  const above = group[0]?.words.length ? words.slice(0, -1) : words;
  const counted = group.filter(({ layer }) => !layer.note && layer.figure !== "plan" && layer.figure !== "maximum");
  const stated = counted.filter(({ layer }) => layer.figure === "stated" || layer.answer !== null);
  const looked =
    stated.length > 0 && counted.length > stated.length ? counted.filter((track) => !stated.includes(track)) : counted;
  const kind = valueKind(looked.flatMap((track) => [...values(track)]));
  return {
    text: [...above, own].join(" ").trim(),
    own,
    above,
    code: group.map(({ code }) => code).find((code) => code !== null) ?? null,
    number: group.map(({ number }) => number).find((number) => number !== null) ?? null,
    unit: group.map(({ unit }) => unit).find((unit) => unit !== null) ?? null,
    values: scored && kind !== "text" ? "status" : kind,
  };
}

/** The words over a head, its own last. */
function wordsOf([first]: readonly Track[], outline: HeadTable["outline"]): readonly string[] {
  return [...(outline.get(first?.index ?? -1) ?? []), ...(first?.words ?? [])];
}

/** Columns under one head of which the user chose some: the others answer nothing. */
function toldApart(group: readonly Track[], kept: KeptHeader): (readonly Track[])[] {
  const dropped = group.filter(({ title }) => kept(title) === null);
  const others = group.filter((track) => !dropped.includes(track));
  return [others, dropped].filter((each) => each.length > 0);
}

type KeptHeader = (header: string) => string | null | undefined;

function toldTargets(
  groups: readonly (readonly Track[])[],
  { set, targets }: SetLexicon,
  kept: KeptHeader,
): Map<number, Target | null> {
  const told = new Map<number, Target | null>();
  groups.forEach((group, i) => {
    const answer = group.map(({ title }) => kept(title)).find((each) => each !== undefined);
    if (answer === undefined) return;
    const coded = answer === null ? null : findCode(set, answer);
    const code = coded && (coded.kind === "measure" ? coded.measure : coded.criterion).code;
    const target = answer === null ? null : targets.find((each) => codeOf(each) === code);
    if (target !== undefined) told.set(i, target);
  });
  return told;
}

/** Heads that may be used unasked; a likely one once it is accepted. */
export function usable({ placement }: ReadHead, { contradicted, byNumbers }: ReadHeads, acceptsLikely: boolean): boolean {
  if (contradicted || placement.target === null || placement.degree === "open") return false;
  return placement.degree === "certain" && !byNumbers ? true : acceptsLikely;
}
