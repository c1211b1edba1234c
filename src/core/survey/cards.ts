import { findCode } from "../criteria/codes";
import { codeCandidates } from "../../cells/code";
import type { CellValue } from "../../cells/value";
import { wordEvidence } from "../heads/evidence/words";
import type { SetLexicon } from "../heads/lexicon";
import { assembled, type TableReading } from "./assemble";
import { wardness, type Axis } from "./frame";
import type { Grid } from "./grid";
import { readHeads, usable, type ReadHead, type ReadHeads } from "./heads";
import { isLayer, joined, layered } from "./layers";
import { outlineOf } from "./outline";
import { headPaths } from "./paths";
import { periodAbove } from "./period";
import type { SurveyKnowledge } from "./knowledge";
import type { PlacedSlot, SurveyReading, WardLine } from "./reading";
import { answerOf, slotsOf } from "./slots";
import { stubKind } from "./stub";
import { describe, headRole, isUnitText, type Track } from "./track";
import { cellKind } from "./values";
import { isPlan, sourceOf, titlesOf } from "./title";
import { isSurvey } from "./verdict";
import { splitWardAndUnit } from "./ward-name";
import { unitOfCard, wardOfCard, type NamedAt } from "./ward-of-card";
import { isTotalLabel, looksLikeUnit } from "./words";

/** Criteria down the rows and their answers beside them: the table of one ward, or of one ward after the other. */
export interface Card {
  readonly grid: Grid;
  /** Position of its sheet. */
  readonly at: number;
  readonly heads: ReadHeads;
  readonly frame: CardFrame;
  readonly answers: readonly Track[];
  readonly blocks: readonly Block[];
}

interface CardFrame {
  readonly column: number;
  readonly top: number;
  readonly first: number;
  readonly last: number;
}

/** The rows of one ward, by the label that they bear. */
interface Block {
  readonly ward: NamedAt;
  readonly unit: string;
  readonly rows: ReadonlyMap<number, number>;
  /** Labels that stand in it twice: neither counts. */
  readonly doubled: ReadonlySet<number>;
  readonly first: number;
}

/** A label is a place among the distinct ones; a track of an answer is a label and a column. */
const COLUMNS = 16_384;
const LEAST = 3;
const MOST_HEAD_ROWS = 4;

export interface Cards {
  /** Columns of results under names that no list knows, in a sheet turned over: wards, if nothing else is found. */
  readonly unlisted: Axis | null;
  /** Several wards on the sheet. */
  readonly long: readonly SurveyReading[];
  /** One ward: the sheet is one of a set. */
  readonly single: Omit<Card, "at"> | null;
}

/** Reads a sheet as criteria down the rows with their answers beside them. */
export function readCards(grid: Grid, lexicon: SetLexicon, knowledge: SurveyKnowledge): Cards {
  const frame = findFrame(grid, lexicon);
  if (frame === null) return NO_CARDS;
  const wardColumn = findWardColumn(grid, frame, knowledge);
  const layerColumn = findLayers(grid, frame, wardColumn);
  const labels = readLabels(grid, frame, [wardColumn, layerColumn], lexicon);
  const answers = answerTracks(grid, frame, [wardColumn, layerColumn], lexicon);
  const blocks = wardColumn === null ? stackedBlocks(grid, labels, knowledge) : wardBlocks(grid, labels, wardColumn);
  if (answers.length === 0 || blocks.length === 0) return NO_CARDS;
  const heads = cardHeads(grid, { labels, answers, blocks }, lexicon, knowledge);
  if (!isSurvey(heads, lexicon, knowledge) || isPlan(titlesOf(grid, { top: frame.top, wardColumn: frame.column })))
    return NO_CARDS;
  const unlisted = wardColumn === null ? unlistedWards(grid, frame, answers) : null;
  const card = { grid, heads, frame, answers, blocks };
  const isLong = blocks.length > 1 || wardColumn !== null;
  return isLong
    ? { long: [cardSurvey([{ ...card, at: 0 }], lexicon, knowledge, "long")], single: null, unlisted }
    : { long: [], single: card, unlisted };
}

const NO_CARDS: Cards = { long: [], single: null, unlisted: null };

/** Where names that no list knows head columns of results: two at least, all different, and no layer words. */
function unlistedWards(grid: Grid, { first }: CardFrame, answers: readonly Track[]): Axis | null {
  const named = answers.flatMap(({ index }) => {
    for (let row = first - 1; row >= Math.max(grid.firstRow, first - MOST_HEAD_ROWS); row--) {
      const area = grid.merge(row, index);
      const text = area && area.firstColumn !== index ? null : grid.text(row, index);
      const { rest, layer } = layered(text ?? "");
      if (text !== null && rest !== "" && !isLayer(layer) && headRole(text) === null && stubKind(text) === null)
        return [{ row, index, text }];
    }
    return [];
  });
  const rows = new Set(named.map(({ row }) => row));
  const [row] = rows;
  if (row === undefined || rows.size !== 1 || named.length < 2 || new Set(named.map(({ text }) => text)).size !== named.length)
    return null;
  return { column: row, wards: named.map(({ index }) => index), heads: [] };
}

/** All cards of a set as one survey. */
export function cardSurvey(
  cards: readonly Card[],
  lexicon: SetLexicon,
  knowledge: SurveyKnowledge,
  form: "ward-sheets" | "long" = "ward-sheets",
): SurveyReading {
  const readings = cards.map((card) => {
    const period = periodAbove(card.grid, { top: card.frame.top, wardColumn: card.frame.column });
    const reading = assembled(tableReading(card, lexicon, knowledge), period, lexicon, knowledge);
    return {
      ...reading,
      survey: { ...reading.survey, location: { ...reading.survey.location, form }, wardsIn: "sheets" as const },
    };
  });
  return joinedReadings(readings);
}

/** Readings of one form as one survey: the first says where it stands. */
export function joinedReadings(readings: readonly SurveyReading[]): SurveyReading {
  const [first] = readings;
  if (!first) throw new Error("A survey has at least one table");
  const asked = new Set<string>();
  return {
    ...first,
    survey: { ...first.survey, rows: readings.flatMap(({ survey }) => survey.rows) },
    sheets: [...new Set(readings.flatMap(({ sheets }) => sheets))],
    lines: readings.flatMap(({ lines }) => lines),
    leftOut: readings.flatMap(({ leftOut }) => leftOut),
    unknown: readings.flatMap(({ unknown }) => unknown),
    repeated: readings.flatMap(({ repeated }) => repeated),
    missing: readings.flatMap(({ missing }) => missing),
    uncertain: readings
      .flatMap(({ uncertain }) => uncertain)
      .filter(({ header, shape }) => {
        const key = `${shape} ${header}`;
        return asked.has(key) ? false : asked.add(key);
      }),
  };
}

/** The column with the most criteria down its rows, by code or words. */
function findFrame(grid: Grid, lexicon: SetLexicon): CardFrame | null {
  let best: { frame: CardFrame; count: number } | null = null;
  const width = Math.min(grid.lastColumn, grid.firstColumn + 7);
  for (let column = grid.firstColumn; column <= width; column++) {
    const named = new Set<number>();
    const labels = new Set<string>();
    let first = -1;
    let last = -1;
    for (let row = grid.firstRow; row <= grid.lastRow; row++) {
      const text = grid.text(row, column);
      if (text === null || text.length < 3 || text.length > 400 || cellKind(text) === "status") continue;
      const index = criterionOf(text, lexicon);
      if (index === null) continue;
      if (first < 0) first = row;
      last = row;
      named.add(index);
      labels.add(text);
    }
    if (named.size >= 2 && labels.size >= LEAST && named.size > (best?.count ?? 0))
      best = { frame: { column, first, last, top: first }, count: named.size };
  }
  if (best === null) return null;
  const frame = { ...best.frame, column: nameColumn(grid, best.frame) };
  return { ...frame, top: headTop(grid, frame), last: lastRow(grid, frame) };
}

/** Names stand beside their codes: the column of codes alone is not the one of labels. */
function nameColumn(grid: Grid, { column, first, last }: CardFrame): number {
  let next = column;
  while (next < grid.lastColumn) {
    let texts = 0;
    let rows = 0;
    for (let row = first; row <= last; row++) {
      if (grid.text(row, column) === null) continue;
      rows++;
      const text = grid.text(row, next + 1);
      if (text !== null && text.length >= 8 && cellKind(text) === "text") texts++;
    }
    const coded = averageLength(grid, next, first, last) < SHORT;
    if (!coded || texts < 0.6 * rows) return next;
    next++;
  }
  return next;
}

/** Codes are shorter than names. */
const SHORT = 10;

function averageLength(grid: Grid, column: number, first: number, last: number): number {
  const lengths: number[] = [];
  for (let row = first; row <= last; row++) {
    const text = grid.text(row, column);
    if (text !== null) lengths.push(text.length);
  }
  return lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** The criterion that a label may mean: enough to find a table by, not to read it. */
function criterionOf(text: string, { criteria, set }: SetLexicon): number | null {
  for (const candidate of codeCandidates(text)) {
    const coded = findCode(set, candidate);
    if (coded) return set.criteria.indexOf(coded.criterion);
  }
  let best = -1;
  let score = 2.5;
  wordEvidence(text, criteria).forEach((words, index) => {
    if (words.score > score && (words.head >= 0.5 || words.name >= 0.5)) [best, score] = [index, words.score];
  });
  return best < 0 ? null : best;
}

/** The first head row above the labels. */
function headTop(grid: Grid, { first, column }: CardFrame): number {
  let top = first;
  for (let row = first - 1; row >= Math.max(grid.firstRow, first - MOST_HEAD_ROWS); row--) {
    const texts = rowTexts(grid, row);
    if (texts.length === 0) break;
    const heads = texts.filter((text) => isAnswerHead(text)).length;
    if (heads > 0 || stubKind(grid.text(row, column) ?? "") !== null) top = row;
  }
  return top;
}

function isAnswerHead(text: string): boolean {
  const { rest, layer } = layered(text);
  return (
    (rest === "" && isLayer(layer)) ||
    headRole(text) !== null ||
    stubKind(text) !== null ||
    /^(?:nội dung|tiêu chí|chỉ tiêu|chỉ số)/iu.test(text)
  );
}

function rowTexts(grid: Grid, row: number): string[] {
  const texts: string[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const text = grid.label(row, column);
    if (text !== null && !grid.isCovered(row, column)) texts.push(text);
  }
  return texts;
}

/** Labels that mean nothing may follow the last that does, as long as answers stand beside them. */
function lastRow(grid: Grid, { last, column }: CardFrame): number {
  let row = last;
  while (row < grid.lastRow && grid.text(row + 1, column) !== null && rowTexts(grid, row + 1).length >= 2) row++;
  return row;
}

function findWardColumn(grid: Grid, { column: labels, first, last }: CardFrame, knowledge: SurveyKnowledge): number | null {
  let best: { column: number; count: number } | null = null;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    if (column === labels) continue;
    const names = new Set<string>();
    let others = 0;
    for (let row = first; row <= last; row++) {
      const text = grid.text(row, column);
      if (text === null || grid.isCovered(row, column)) continue;
      if (wardness(text, knowledge) > 0) names.add(text);
      else others++;
    }
    if (names.size >= 2 && names.size >= others && names.size > (best?.count ?? 0)) best = { column, count: names.size };
  }
  return best?.column ?? null;
}

/** A label with the rows that bear it; `index` in the order of the first rows. */
interface Label {
  readonly track: Track;
  readonly rows: readonly number[];
}

/** The distinct labels down the rows, described as heads. */
function readLabels(
  grid: Grid,
  { column, first, last }: CardFrame,
  [wardColumn, layerColumn]: Columns,
  lexicon: SetLexicon,
): Label[] {
  const byText = new Map<string, { track: Track; rows: number[] }>();
  for (let row = first; row <= last; row++) {
    const area = grid.merge(row, column);
    const label = area ? grid.text(area.firstRow, area.firstColumn) : grid.text(row, column);
    if (label === null || (isTotalLabel(label) && criterionOf(label, lexicon) === null)) continue;
    const path = [];
    for (let before = grid.firstColumn; before <= column; before++) {
      if (before === wardColumn || before === layerColumn) continue;
      const area = grid.merge(row, before);
      const text = area ? grid.label(area.firstRow, area.firstColumn) : grid.label(row, before);
      // The number of the ward, not of the criterion.
      if (wardColumn !== null && before < column && text !== null && (/^\d+$/.test(text) || looksLikeUnit(text))) continue;
      if (text !== null) path.push({ row, column: before, text, number: /^\d{1,3}$/.test(text) ? Number(text) : null });
    }
    const layer = layerColumn === null ? null : grid.label(row, layerColumn);
    const key = [...path.map(({ text }) => text), layer ?? ""].join(" / ");
    const known = byText.get(key);
    if (known) {
      known.rows.push(row);
      continue;
    }
    const track = describe(byText.size, path, lexicon.set, () => null);
    const own = layer === null ? track.layer : joined([track.layer, layered(layer).layer]);
    byText.set(key, { track: { ...track, layer: own, at: { row, column } }, rows: [row] });
  }
  return [...byText.values()];
}

type Columns = readonly [ward: number | null, layer: number | null];

/** A column that says on most rows which year, whose result or which figure the row is. */
function findLayers(grid: Grid, { column: labels, first, last }: CardFrame, wardColumn: number | null): number | null {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    if (column === labels || column === wardColumn) continue;
    const seen = new Set<string>();
    let layers = 0;
    let filled = 0;
    for (let row = first; row <= last; row++) {
      const text = grid.label(row, column);
      if (text === null || grid.isCovered(row, column)) continue;
      filled++;
      const { rest, layer } = layered(text);
      if (rest !== "" || (layer.period === null && layer.source === null && layer.figure === null)) continue;
      layers++;
      seen.add(JSON.stringify(layer));
    }
    if (seen.size >= 2 && layers >= 0.6 * filled && layers >= 3) return column;
  }
  return null;
}

/** The columns of answers, by what stands over them. */
function answerTracks(
  grid: Grid,
  { column: labels, top, first, last }: CardFrame,
  [wardColumn, layerColumn]: Columns,
  lexicon: SetLexicon,
): Track[] {
  const found: Track[] = [];
  const paths = headPaths(grid, top, first - 1);
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    if (column === labels || column === wardColumn || column === layerColumn) continue;
    const path = paths.get(column) ?? [];
    if (path.length === 0 && column < labels) continue;
    const track = describe(column, path, lexicon.set, () => null);
    const aside = path.some(({ text }) => headRole(text) !== null || isNothing(text)) && track.layer.figure === null;
    if (aside || track.stub === "note" || !hasResults(grid, track, { first, last })) continue;
    found.push(track);
  }
  // Columns with a layer word are the answers; others are so only where none has one.
  const layers = found.filter(({ layer }) => isLayer(layer) && !layer.note);
  return layers.some(({ layer }) => layer.figure !== "maximum" && layer.figure !== "plan")
    ? found.filter((track) => isLayer(track.layer))
    : found;
}

const isNothing = (text: string): boolean => {
  const kind = stubKind(text);
  return kind !== null && kind !== "plain";
};

function hasResults(grid: Grid, { index: column, layer }: Track, { first, last }: Pick<CardFrame, "first" | "last">): boolean {
  if (isLayer(layer)) return true;
  let results = 0;
  let others = 0;
  for (let row = first; row <= last; row++) {
    const kind = cellKind(grid.text(row, column) ?? grid.value(row, column));
    if (kind === "blank") continue;
    if (kind === "text" || isUnitText(grid.text(row, column) ?? "")) others++;
    else results++;
  }
  return results > others;
}

/** The rows of each ward where a column names it: on each row, merged, or once above the others. */
function wardBlocks(grid: Grid, labels: readonly Label[], wardColumn: number): Block[] {
  const labelOf = new Map(labels.flatMap(({ rows }, label) => rows.map((row) => [row, label] as const)));
  const blocks: { ward: NamedAt; unit: string; rows: Map<number, number>; doubled: Set<number>; first: number }[] = [];
  for (const row of [...labelOf.keys()].sort((a, b) => a - b)) {
    const area = grid.merge(row, wardColumn);
    const named = area ? area.firstRow : row;
    const name = grid.label(named, wardColumn);
    if (name !== null && stubKind(name) !== null) continue; // a head printed again
    const last = blocks.at(-1);
    if (name !== null && (!last || last.ward.text !== name)) {
      blocks.push({
        ward: { text: name, row: named, column: wardColumn },
        unit: splitWardAndUnit(name).unit,
        rows: new Map(),
        doubled: new Set(),
        first: row,
      });
    }
    const label = labelOf.get(row);
    const block = blocks.at(-1);
    if (!block || label === undefined) continue;
    if (block.rows.has(label)) block.doubled.add(label);
    else block.rows.set(label, row);
  }
  return blocks;
}

/** One ward, or several under one another: a label that comes again begins the next. */
function stackedBlocks(grid: Grid, labels: readonly Label[], knowledge: SurveyKnowledge): Block[] {
  const labelOf = new Map(labels.flatMap(({ rows }, label) => rows.map((row) => [row, label] as const)));
  const runs: Map<number, number>[] = [];
  for (const row of [...labelOf.keys()].sort((a, b) => a - b)) {
    const label = labelOf.get(row) ?? -1;
    const run = runs.at(-1);
    if (!run || run.has(label)) runs.push(new Map([[label, row]]));
    else run.set(label, row);
  }
  let from = grid.firstRow;
  return runs.map((rows) => {
    const first = Math.min(...rows.values());
    const ward = wardOfCard(grid, { from, to: first, isAlone: runs.length === 1 }, knowledge);
    const unit = unitOfCard(grid, from, first, ward.text);
    from = Math.max(...rows.values()) + 1;
    return { ward, unit, rows, doubled: new Set(), first };
  });
}

/** What a card consists of. */
interface CardParts {
  readonly labels: readonly Label[];
  readonly answers: readonly Track[];
  readonly blocks: readonly Block[];
}

function cardHeads(
  grid: Grid,
  { labels, answers, blocks }: CardParts,
  lexicon: SetLexicon,
  knowledge: SurveyKnowledge,
): ReadHeads {
  const counted = answers.filter(({ layer }) => !layer.note && layer.figure !== "plan" && layer.figure !== "maximum");
  const figures = counted.filter(({ layer }) => layer.figure !== "stated");
  const looked = figures.length > 0 ? figures : counted;
  const maximum = answers.find(({ layer }) => layer.figure === "maximum");
  const rowsOf = (label: number) => blocks.flatMap(({ rows }) => rows.get(label) ?? []);
  const cells = function* (label: number): Iterable<CellValue> {
    for (const row of rowsOf(label)) for (const { index } of looked) yield grid.text(row, index) ?? grid.value(row, index);
  };
  const isFilled = ({ index: label }: Track) =>
    rowsOf(label).some((row) => counted.some(({ index }) => !grid.isBlank(row, index)));
  const tracks = labels.map(({ track }) => track);
  const outline = outlineOf(tracks, isFilled, lexicon);
  const read = readHeads(
    {
      grid,
      tracks: outline.tracks,
      outline: outline.above,
      values: ({ index }) => cells(index),
      points: ({ index: label }) => {
        const most = maximum
          ? rowsOf(label)
              .map((row) => grid.value(row, maximum.index))
              .find((value) => typeof value === "number")
          : undefined;
        return typeof most === "number" ? most : null;
      },
    },
    lexicon,
    knowledge,
  );
  return { ...read, heads: read.heads.map((head) => withAnswers(head, answers)) };
}

/** The columns of answers of a label, each with the layers of both. */
function withAnswers(head: ReadHead, answers: readonly Track[]): ReadHead {
  const tracks = head.tracks.flatMap((label) =>
    answers.map((answer) => ({
      ...label,
      index: label.index * COLUMNS + answer.index,
      ratio: label.ratio || answer.ratio,
      layer: joined([label.layer, answer.layer]),
    })),
  );
  return { ...head, tracks };
}

function tableReading(card: Omit<Card, "at">, lexicon: SetLexicon, knowledge: SurveyKnowledge): TableReading {
  const { grid, heads, frame, blocks } = card;
  const used = heads.heads.filter((head) => usable(head, heads, knowledge.acceptsLikely));
  const { slots, repeated } = slotsOf(used, null);
  const lines = blocks.map((block): WardLine => {
    const placed = slots.flatMap((slot): PlacedSlot[] => {
      const label = Math.floor(slot.index / COLUMNS);
      const row = block.rows.get(label);
      return row === undefined || block.doubled.has(label) ? [] : [{ ...slot, row, column: slot.index % COLUMNS }];
    });
    const name = splitWardAndUnit(block.ward.text);
    const { row, column } = block.ward;
    return {
      sheet: grid.sheet,
      row: -1,
      column: -1,
      slots: decided(grid, placed),
      ward: { ward: name.ward, unit: name.unit || block.unit, sheet: grid.sheet.name, row, column, note: "", recognised: null },
    };
  });
  return {
    grid,
    heads,
    slots,
    repeated,
    lines,
    columns: (lines[0]?.slots ?? []).map((slot) => ({ row: slot.row, column: null, ...answerOf(slot) })),
    area: { firstRow: frame.top, firstColumn: grid.firstColumn, lastRow: frame.last, lastColumn: grid.lastColumn },
    leftOut: [],
    head: null,
    cells: (track) => {
      const label = Math.floor(track.index / COLUMNS);
      return blocks.flatMap(({ rows }) => (rows.has(label) ? [grid.value(rows.get(label) ?? 0, track.index % COLUMNS)] : []));
    },
    set: lexicon.set,
    source: sourceOf(titlesOf(grid, { top: frame.top, wardColumn: frame.column })),
  };
}

/** Where a row fills only one of several columns of answers, that one answers it. */
function decided(grid: Grid, slots: readonly PlacedSlot[]): readonly PlacedSlot[] {
  const filled = (slot: PlacedSlot) => !grid.isBlank(slot.row, slot.column);
  return slots.flatMap((slot) => {
    if (slot.part !== "value" || filled(slot)) return [slot];
    const stated = slots.find(
      (other) => other.part === "stated" && other.measure === slot.measure && other.criterion === slot.criterion && filled(other),
    );
    return stated ? [{ ...stated, part: "value" as const }] : [slot];
  });
}
