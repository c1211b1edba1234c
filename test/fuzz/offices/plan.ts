/** What an office wants to put on paper: its columns with their answers, before any layout. */
import type { CriteriaSet } from "../../../src/core/criteria/types";
import { figureEntry, figuresOf } from "./figures";
import { habitOf, pointsEntry, sloppy, type Entry, type Habit } from "./habits";
import { ITEMS } from "./items";
import { layersOf, NOTES, SINGLE, type Layers } from "./layers";
import { OTHER_COLUMNS } from "./others";
import type { Random } from "./random";
import { agreed, combined, orAsk, type Answer, type Meaning, type Truth } from "./truth";
import { territoryOf, type Territory, type Ward } from "./wards";

const NUMBERINGS = [
  "none",
  "none",
  "none",
  "set numbers",
  "set numbers",
  "set codes",
  "own numbers",
  "own numbers",
  "own codes",
  "column numbers",
  "only numbers",
  "only codes",
] as const;
type Numbering = (typeof NUMBERINGS)[number];

/** What stands for a criterion: one answer, for some of them figures of their measures, or answers to their parts. */
const PARTS = ["none", "none", "none", "figures", "items"] as const;

/** What a table asks of every ward. */
export interface Column {
  /** Place of its criterion in the set; `null`: none of them. */
  readonly index: number | null;
  readonly head: string;
  readonly group: string | null;
  /** A number or code of its own, as printed; `null`: none. */
  readonly printed: string | null;
  /** The part of the criterion that is answered here; `null`: the whole. */
  readonly item: string | null;
  /** One a layer. */
  readonly entries: (ward: Ward) => readonly (Entry & { readonly format?: string })[];
  /** Figures and facts have no layers, answers have. */
  readonly layered: boolean;
}

export interface Plan {
  readonly set: CriteriaSet;
  readonly territory: Territory;
  /** The wards as they stand in the table: with one twice where that is its flaw. */
  readonly wards: readonly Ward[];
  readonly flaw: Flaw;
  readonly year: number;
  readonly habit: Habit;
  readonly layers: Layers;
  readonly numbering: Numbering;
  readonly columns: readonly Column[];
  /** In how many ways the columns are arranged: what the tally tells apart. */
  readonly scope: "whole set" | "part of the set";
  readonly parts: (typeof PARTS)[number];
}

/** What is amiss with a table. Of what it makes doubtful, only a question or nothing is right. */
export const FLAWS = ["none", "plan title", "ward twice", "criterion twice"] as const;
export type Flaw = (typeof FLAWS)[number];

/** How a set is worded by one office. */
export interface Office {
  readonly name: string;
  readonly criterion: (index: number) => string;
  /** Other words for the same. */
  readonly again: (index: number) => string;
  readonly group: (index: number) => string;
  /** The set is the product's own: figures of its measures have known columns. */
  readonly figures: boolean;
}

/** What a metamorphic partner changes; everything else stays as the seed has it. */
export interface Change {
  readonly shuffle?: true;
  readonly notes?: true;
}

export function planOf(random: Random, set: CriteriaSet, office: Office, flaw: Flaw, change: Change = {}): Plan {
  const territory = territoryOf(random.fork("territory"));
  const year = territory.preset === "tp-hcm" ? 2023 : 2022;
  const habit = habitOf(random.fork("habit"));
  const layers = withNotes(flaw === "plan title" ? SINGLE : layersOf(random.fork("layers"), year), change);
  const wards = flaw === "ward twice" ? withTwin(territory.wards, random.fork("twin")) : territory.wards;
  const dice = random.fork("columns");
  const part = dice.chance(0.35);
  const indices = set.criteria.map((_, index) => index);
  const chosen = part
    ? dice.some(indices, dice.int(Math.ceil(set.criteria.length * 0.36), Math.ceil(set.criteria.length * 0.63)))
    : indices;
  const grouped = dice.chance(0.5);
  const numbering = dice.pick(NUMBERINGS);
  const sorted = dice.chance(0.6);
  const ordered = arranged(chosen, set, grouped, sorted ? null : dice);
  const others = part
    ? dice.some(OTHER_COLUMNS, dice.int(3, 20))
    : dice.chance(0.3)
      ? dice.some(OTHER_COLUMNS, dice.int(1, 3))
      : [];
  const sure = !habit.points && !/^(1|TRUE|Có)/.test(habit.name);
  const broken = office.figures && sure && flaw !== "criterion twice" ? dice.pick(PARTS) : "none";
  const parts = broken === "figures" && habit.heads.length > 1 ? "none" : broken;
  const base: Draft[] = ordered.flatMap((index) => draftsOf(index, { set, office, grouped, numbering }));
  const withFigures = parts === "figures" ? replaceByFigures(base, dice.fork("figures")) : base;
  const whole = flaw === "criterion twice" ? withAgain(withFigures, office, random.fork("again")) : withFigures;
  const drafts = mixedIn(whole, others, grouped, dice);
  const shuffled = change.shuffle ? arrangedAgain(drafts, random.fork("shuffle")) : drafts;
  const printed = numbered(shuffled, set, numbering, habit);
  const split = parts === "items" ? printed.flatMap(itemsOf) : printed;
  const columns = split.map((draft) => columnOf(draft, { random, habit, layers, wards }));
  return {
    set,
    territory,
    wards,
    flaw,
    year,
    habit,
    layers,
    numbering,
    columns,
    parts,
    scope: part ? "part of the set" : "whole set",
  };
}

interface Draft {
  readonly index: number | null;
  readonly head: string;
  readonly group: string | null;
  readonly printed: string | null;
  readonly item?: string;
  /** A second column of the same criterion. */
  readonly again?: true;
  readonly figure?: ReturnType<typeof figuresOf>["columns"][number];
  readonly value?: (typeof OTHER_COLUMNS)[number]["value"];
}

const TWIN = " twin";

/** One ward stands there a second time, with other answers. */
function withTwin(wards: readonly Ward[], dice: Random): Ward[] {
  const ward = dice.pick(wards);
  return wards.flatMap((one) =>
    one.unit === ward.unit && one === wards.filter(({ unit }) => unit === ward.unit).pop()
      ? [one, { ...ward, key: ward.key + TWIN }]
      : [one],
  );
}

/** One criterion has a second column under other words, with other answers. */
function withAgain(drafts: readonly Draft[], office: Office, dice: Random): Draft[] {
  const twice = dice.pick(drafts.filter(({ figure }) => figure === undefined));
  return drafts.flatMap((draft) =>
    draft === twice ? [draft, { ...draft, head: office.again(draft.index!), again: true as const }] : [draft],
  );
}

function withNotes(layers: Layers, { notes }: Change): Layers {
  if (!notes || layers.place === "under") return layers;
  const list = layers.list.map((layer) => (layer.head === "" ? { ...layer, head: "Kết quả" } : layer));
  return {
    ...layers,
    place: layers.place === "single" ? "side" : layers.place,
    list: [...list, { head: "Ghi chú", role: "note" }],
  };
}

/** In the order of the set, or shuffled: groups as blocks where the table shows them. */
function arranged(indices: readonly number[], set: CriteriaSet, grouped: boolean, dice: Random | null): number[] {
  if (!dice) return [...indices];
  if (!grouped) return dice.shuffle(indices);
  const groups = set.groups.map(({ code }) => indices.filter((index) => set.criteria[index]!.group === code));
  return dice.shuffle(groups).flatMap((group) => dice.shuffle(group));
}

function arrangedAgain(drafts: readonly Draft[], dice: Random): Draft[] {
  const groups = [...new Set(drafts.map(({ group }) => group))];
  return dice.shuffle(groups).flatMap((group) => dice.shuffle(drafts.filter((draft) => draft.group === group)));
}

function draftsOf(
  index: number,
  { set, office, grouped, numbering }: { set: CriteriaSet; office: Office; grouped: boolean; numbering: Numbering },
): Draft[] {
  const { code, group } = set.criteria[index]!;
  const groupIndex = set.groups.findIndex((own) => own.code === group);
  const head =
    numbering === "only numbers" ? `Tiêu chí ${index + 1}` : numbering === "only codes" ? code : office.criterion(index);
  return [{ index, head, group: grouped ? office.group(groupIndex) : null, printed: null }];
}

function replaceByFigures(drafts: readonly Draft[], dice: Random): Draft[] {
  const figures = [figuresOf(dice), figuresOf(dice)];
  return drafts.flatMap((draft) => {
    const own = figures.find(({ index }) => index === draft.index);
    return own ? own.columns.map((figure) => ({ ...draft, head: figure.head, figure })) : [draft];
  });
}

function itemsOf(draft: Draft): Draft[] {
  const items = draft.index === null || draft.value ? undefined : ITEMS.get(draft.index);
  return items ? items.map((item, place) => ({ ...draft, item: `${"abc"[place]}) ${item}` })) : [draft];
}

function mixedIn(drafts: readonly Draft[], others: typeof OTHER_COLUMNS, grouped: boolean, dice: Random): Draft[] {
  const extra = others.map(({ head, value }): Draft => ({
    index: null,
    head,
    group: grouped ? "Nội dung khác" : null,
    printed: null,
    value,
  }));
  const way = dice.int(0, 2);
  if (way === 0 || grouped) return dice.chance(0.5) ? [...extra, ...drafts] : [...drafts, ...extra];
  return way === 1 ? [...drafts, ...extra] : placed(extra, drafts, dice);
}

/** The others anywhere between; the criteria keep their order. */
function placed(extra: readonly Draft[], drafts: readonly Draft[], dice: Random): Draft[] {
  const out = [...drafts];
  for (const draft of extra) out.splice(dice.int(0, out.length), 0, draft);
  return out;
}

function numbered(drafts: readonly Draft[], set: CriteriaSet, numbering: Numbering, habit: Habit): Draft[] {
  return drafts.map((draft, place) => {
    const own = draft.index === null ? null : String(draft.index + 1);
    const printed = {
      none: null,
      "set numbers": own,
      "set codes": draft.index === null ? null : set.criteria[draft.index]!.code,
      "own numbers": String(place + 1),
      "own codes": `TC${place + 1}`,
      "column numbers": null,
      "only numbers": null,
      "only codes": null,
    }[numbering];
    const { points } = habit;
    const most = points?.place === "head" && draft.index !== null ? ` (${points.of(draft.index)} điểm)` : "";
    return { ...draft, printed, head: draft.head + most };
  });
}

interface Making {
  readonly random: Random;
  readonly habit: Habit;
  readonly layers: Layers;
  readonly wards: readonly Ward[];
}

function columnOf(draft: Draft, making: Making): Column {
  const { index, head, group, printed } = draft;
  const plain = draft.figure !== undefined || draft.value !== undefined;
  const entries = new Map(making.wards.map((ward) => [ward.key, entriesOf(draft, ward, making)]));
  return { index, head, group, printed, item: draft.item ?? null, layered: !plain, entries: (ward) => entries.get(ward.key)! };
}

function entriesOf(draft: Draft, ward: Ward, { random, habit, layers }: Making): (Entry & { readonly format?: string })[] {
  const column = random.fork(`${draft.index ?? draft.head}${draft.again ? " again" : ""}${draft.item ?? ""}`);
  const hurried = random.fork("hurry").chance(0.25);
  const byFormula = random.fork("formula").chance(0.06);
  return layers.list.map(({ role, head }) => {
    const dice = column.fork(`${ward.key} ${head === "Kết quả" ? "" : head}`);
    const meaning = meaningOf(dice);
    const single = column.fork(ward.key);
    if (draft.value) return { values: [draft.value(single)], answer: "absent" };
    if (draft.figure) return figureEntry(draft.figure, meaningOf(single), single);
    if (role === "note") return { values: [dice.chance(0.5) ? dice.pick(NOTES) : null], answer: "absent" };
    const entry = habit.points
      ? pointsEntry(meaning, habit.points.of(draft.index ?? 0), habit.points.place !== "nowhere", dice)
      : habit.write(meaning, draft.item ?? draft.head, dice);
    const values = entry.values.map((value) =>
      hurried && entry.font === undefined && dice.chance(0.15) ? sloppy(value, dice) : value,
    );
    const formula = byFormula && values[0] !== null && entry.font === undefined ? '=IF(1>0,"Đ","KĐ")' : undefined;
    return { ...entry, values, ...(formula ? { formula } : {}) };
  });
}

function meaningOf(dice: Random): Meaning {
  const roll = dice.next();
  if (roll < 0.03) return "blank";
  if (roll < 0.06) return "unclear";
  if (roll < 0.07) return "not-applicable";
  return roll < 0.3 ? "not-met" : "met";
}

/** What the book says of every ward of its table and every criterion of the set. */
export function truthOf(plan: Plan): Truth {
  return new Map(
    plan.territory.wards.map((ward) => [
      ward.key,
      new Map(plan.set.criteria.map(({ code }, index) => [code, answerOf(plan, ward, index)])),
    ]),
  );
}

function answerOf(plan: Plan, ward: Ward, index: number): Answer {
  const columns = plan.columns.filter((column) => column.index === index);
  if (columns.length === 0) return "absent";
  if (plan.flaw === "plan title") return "ask|missing";
  const twin = plan.wards.find(({ key }) => key === ward.key + TWIN);
  const own = columnsAnswer(plan, columns, ward);
  return twin ? agreed([own, columnsAnswer(plan, columns, twin)]) : own;
}

function columnsAnswer(plan: Plan, columns: readonly Column[], ward: Ward): Answer {
  const index = columns[0]!.index;
  const answers = columns.map((column) => layerAnswer(plan, column, ward));
  if (plan.flaw === "criterion twice" && columns.length > 1 && columns.every(({ layered }) => layered)) return agreed(answers);
  if (plan.parts === "items" && columns.length > 1) return orAsk(combined(answers, false));
  const whole = columns.every(({ layered }) => layered) || (index === 5 && columns.length === 2);
  const answer = columns.length === 1 && columns[0]!.layered ? answers[0]! : combined(answers, whole);
  return plan.layers.unsure || contradicts(plan) || plan.numbering === "only numbers" ? orAsk(answer) : answer;
}

function layerAnswer({ layers }: Plan, column: Column, ward: Ward): Answer {
  const entries = column.entries(ward);
  const counts = layers.list.flatMap(({ role }, at) => (role === "answer" ? [entries[at]!.answer] : []));
  if (counts.length > 0) return counts[0]!;
  return agreed(entries.map(({ answer }) => answer));
}

/** A printed number or code that is another criterion's. */
function contradicts({ columns, set }: Plan): boolean {
  return columns.some(({ index, printed }) => {
    if (index === null || printed === null) return false;
    return Number(printed.replace("TC", "")) !== index + 1 && printed !== set.criteria[index]!.code;
  });
}
