/** How a plan is laid out on sheets. */
import type { SheetSnapshot } from "../../../src/cells/snapshot";
import type { CellValue } from "../../../src/cells/value";
import { columnName } from "../../../src/cells/address";
import type { Entry } from "./habits";
import { headed, signed, type Around } from "./page";
import { Paper } from "./paper";
import type { Column, Plan } from "./plan";
import type { Random } from "./random";
import { paintTable, type Leaf, type Line, type Table } from "./table";
import { alternativesOf } from "./truth";
import type { Ward } from "./wards";

export const LAYOUTS = ["across", "pages", "stacked", "unit sheets", "down", "sheets", "long"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a line or a column of results stands for; together they name a cell. */
interface At {
  readonly ward?: Ward;
  readonly column?: Column;
  readonly layer?: number;
  readonly part?: number;
  /** Maximum points, numbers met and the like. */
  readonly sum?: "most" | "met" | "rating";
}

/** One sheet, or one a ward. */
export function laidOut(plan: Plan, layout: Layout, random: Random, shownLayers: readonly number[]): SheetSnapshot[] {
  const page = new Page(plan, layout, random, shownLayers);
  if (layout === "sheets") return page.wardSheets();
  const { units } = plan.territory;
  if (layout === "unit sheets") return units.map((unit) => ({ ...page.sheet([unit]), name: unit }));
  return [page.sheet(layout === "stacked" ? units : [null])];
}

const WARD_HEADS = [
  "Phường",
  "Đơn vị",
  "Công an phường",
  "Địa bàn",
  "Tên đơn vị",
  "CAP",
  "Công an các phường",
  "Phường / Tiêu chí",
];
const TOPIC_HEADS = ["Nội dung", "Nội dung tiêu chí", "Tiêu chí", "Nội dung đánh giá", "Tiêu chí, chỉ tiêu", "Các tiêu chí"];
const RESULT_HEADS = ["Kết quả", "Đánh giá", "Kết quả thực hiện", "Xếp loại", "KQ"];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

class Page {
  private readonly sides: readonly number[];
  private readonly unders: readonly number[];
  private readonly answerLayer: number;
  private readonly around: Around;
  private readonly left: number;
  private readonly top: number;
  private readonly units: "none" | "column" | "section" | "in name";
  private readonly wardHead: string;
  private readonly topicHead: string;
  private readonly resultHead: string;
  private readonly mergeHeads: boolean;
  private readonly totals: boolean;
  private readonly ordinals: boolean;
  private readonly unitMerged: boolean;
  private readonly numberPlace: "head" | "row";
  /** Each table is of one unit, which stands above it. */
  private readonly byUnit: boolean;

  constructor(
    private readonly plan: Plan,
    private readonly layout: Layout,
    private readonly random: Random,
    shown: readonly number[],
  ) {
    const under = plan.layers.place === "under";
    this.sides = under ? [shown[0]!] : shown;
    this.unders = under ? shown : [shown[0]!];
    this.answerLayer = shown.find((layer) => plan.layers.list[layer]!.role === "answer") ?? shown[0]!;
    this.around = { plan, random, layer: plan.layers.place === "sheets" ? plan.layers.list[shown[0]!]!.head : "" };
    this.byUnit = layout === "stacked" || layout === "unit sheets";
    this.left = random.pick([0, 0, 0, 1, 2]);
    this.top = random.pick([0, 0, 0, 1]);
    const needed = plan.territory.needsUnit;
    this.units = random.pick(
      needed ? (["column", "section", "in name"] as const) : (["none", "none", "column", "section"] as const),
    );
    this.wardHead = random.pick(WARD_HEADS);
    this.topicHead = random.pick(TOPIC_HEADS);
    this.resultHead = random.pick(RESULT_HEADS);
    this.mergeHeads = random.chance(0.85);
    this.totals = random.chance(0.45);
    this.ordinals = random.chance(0.8);
    this.unitMerged = random.chance(0.6);
    this.numberPlace = random.pick(["head", "row"]);
  }

  /** The tables of these units, or one of all wards. */
  sheet(units: readonly (string | null)[]): SheetSnapshot {
    const paper = new Paper();
    const { plan, random, left } = this;
    let row = headed(paper, this.top, left, this.around);
    for (const unit of units) {
      const wards = unit === null ? plan.wards : plan.wards.filter((ward) => ward.unit === unit);
      if (unit !== null)
        paper.put(
          row++,
          left,
          `${ROMAN[plan.territory.units.indexOf(unit)]}. ${random.fork("unit").pick(["", "CÔNG AN "])}${unit.toUpperCase()}`,
        );
      row = paintTable(paper, row, left, this.tableOf(wards)) + (unit === null ? 0 : 1);
    }
    signed(paper, row, left, this.around);
    return paper.sheet("");
  }

  wardSheets(): SheetSnapshot[] {
    const { plan, random, left } = this;
    const way = random.pick(["title", "label"] as const);
    return plan.wards.map((ward) => {
      const paper = new Paper();
      const place = ward.unit && plan.territory.needsUnit ? `${ward.typed}, ${ward.unit}` : ward.typed;
      let row = headed(paper, this.top, left, this.around, way === "title" ? place : undefined);
      if (way === "label") paper.put(row++, left, `${random.fork("label").pick(["Đơn vị", "Phường", "Tên đơn vị"])}: ${place}`);
      row = paintTable(paper, row, left, this.criteriaDown(this.resultLeaves({ ward })));
      signed(paper, row, left, this.around);
      const name = place
        .normalize("NFC")
        .replace(/[\\/?*[\]:]/g, " ")
        .slice(0, 31);
      return { ...paper.sheet(name) };
    });
  }

  private tableOf(wards: readonly Ward[]): Table<At, At> {
    if (this.layout === "down") return this.criteriaDown(this.wardLeaves(wards));
    return this.layout === "long" ? this.longForm(wards) : this.wardsDown(wards);
  }

  /** Wards down, criteria across. */
  private wardsDown(wards: readonly Ward[]): Table<At, At> {
    const { plan } = this;
    const unitColumn = this.units === "column" && !this.byUnit;
    const layered = plan.layers.place === "under";
    const stubHeads = [...(this.ordinals ? ["STT"] : []), ...(unitColumn ? ["Đơn vị cấp trên"] : []), this.wardHead];
    const blanks = stubHeads.slice(1).map(() => null);
    const lines: Line<At>[] = [];
    if (plan.habit.points?.place === "row") {
      lines.push({ stubs: [...blanks, plan.habit.points.label, ...(layered ? [null] : [])], kind: "data", at: { sum: "most" } });
    }
    let unit: string | null = null;
    const every = this.layout === "pages" ? this.random.int(4, 8) : Infinity;
    wards.forEach((ward, place) => {
      const newPage = place > 0 && place % every === 0;
      if (newPage) lines.push({ stubs: [], kind: "heads", at: {} });
      const newUnit = ward.unit !== unit;
      unit = ward.unit;
      if (newUnit && this.units === "section" && !this.byUnit) lines.push(sectionLine(unit));
      const stubs = [...(this.ordinals ? [place + 1] : []), ...(unitColumn ? [unit] : []), this.wardCell(ward)];
      const unitAt = unitColumn && this.unitMerged ? [this.ordinals ? 1 : 0] : [];
      lines.push(...this.underLines(stubs, { ward }, unitAt, newUnit || newPage));
    });
    if (this.totals) {
      const label = plan.habit.points ? "Cộng" : this.random.fork("total").pick(["Tổng số phường đạt", "Cộng", "Tổng cộng"]);
      lines.push({ stubs: [...blanks, label, ...(layered ? [null] : [])], kind: "data", at: this.total() });
    }
    const heads = layered
      ? [...stubHeads, this.random.fork("layer").pick(["Nội dung", "Phân loại", "", "Năm / nguồn"])]
      : stubHeads;
    const leaves = [...plan.columns.flatMap((column) => this.columnLeaves(column)), ...this.sumLeaves(wards)];
    return this.table(heads, lines, leaves, wards);
  }

  private columnLeaves(column: Column): Leaf<At>[] {
    const head = this.numberPlace === "head" && column.printed !== null ? this.printedHead(column) : column.head;
    const grouped = this.plan.columns.some(({ group }) => group !== null);
    const broken = this.plan.columns.some(({ item }) => item !== null);
    const path = [...(grouped ? [column.group] : []), head, ...(broken ? [column.item] : [])];
    return this.answerLeaves(column.layered ? this.sides : [this.sides[0]!], column).map((leaf) => ({
      path: [...path, ...leaf.path],
      at: { column, ...leaf.at },
    }));
  }

  /** Layers beside each other, and the columns of one answer below each. */
  private answerLeaves(layers: readonly number[], column?: Column): Leaf<At>[] {
    const { list, place } = this.plan.layers;
    const { heads } = this.plan.habit;
    const named = place !== "single" && place !== "under" && this.sides.length > 1;
    const single = column !== undefined && !column.layered;
    return layers.flatMap((layer) =>
      (single || list[layer]!.role === "note" ? [null] : heads).map((head, part) => ({
        path: [...(named ? [single ? null : list[layer]!.head] : []), ...(heads.length > 1 ? [head] : [])],
        at: { layer, part },
      })),
    );
  }

  private wardLeaves(wards: readonly Ward[]): Leaf<At>[] {
    const most: Leaf<At>[] =
      this.plan.habit.points?.place === "row" ? [{ path: [this.plan.habit.points.label], at: { sum: "most" } }] : [];
    const united = this.units !== "none";
    return [
      ...most,
      ...wards.flatMap((ward) =>
        this.answerLeaves(this.sides).map((leaf) => ({
          path: [...(united ? [ward.unit] : []), ward.typed, ...leaf.path],
          at: { ward, ...leaf.at },
        })),
      ),
    ];
  }

  private resultLeaves(at: At): Leaf<At>[] {
    const { points } = this.plan.habit;
    const most: Leaf<At>[] = points?.place === "row" ? [{ path: [points.label], at: { ...at, sum: "most" } }] : [];
    const leaves = this.answerLeaves(this.sides).map((leaf) => ({
      path: leaf.path.length > 0 ? leaf.path : [points ? "Điểm chấm" : this.resultHead],
      at: { ...at, ...leaf.at },
    }));
    return [...most, ...leaves];
  }

  /** Criteria down; across whatever the leaves stand for. */
  private criteriaDown(leaves: readonly Leaf<At>[]): Table<At, At> {
    const { plan } = this;
    const layered = plan.layers.place === "under";
    const numbers = plan.columns.some(({ printed }) => printed !== null);
    const stubHeads = [...(numbers ? ["TT"] : []), this.topicHead, ...(layered ? ["Phân loại"] : [])];
    const lines: Line<At>[] = [];
    let group: string | null = null;
    plan.columns.forEach((column, place) => {
      if (column.group !== null && column.group !== group) {
        const at = plan.columns.slice(0, place).reduce((known, other) => known.add(other.group), new Set<string | null>()).size;
        lines.push({ stubs: [...(numbers ? [ROMAN[at] ?? null] : []), column.group], kind: "section", at: {} });
      }
      group = column.group;
      const head = [...(numbers ? [numberOf(column)] : []), column.head];
      const first = plan.columns[place - 1]?.head !== column.head;
      if (column.item !== null && first) lines.push({ stubs: head, kind: "section", at: {} });
      const stubs = column.item === null ? head : [...(numbers ? [null] : []), column.item];
      lines.push(...this.underLines(stubs, { column }));
    });
    if (this.totals && this.layout === "down") {
      const label = plan.habit.points ? "Tổng điểm" : "Tổng số tiêu chí đạt";
      lines.push({ stubs: [...(numbers ? [null] : []), label, ...(layered ? [null] : [])], kind: "data", at: this.total() });
    }
    return this.table(stubHeads, lines, leaves, plan.wards);
  }

  /** Ward, criterion and result in columns. */
  private longForm(wards: readonly Ward[]): Table<At, At> {
    const { plan } = this;
    const layered = plan.layers.place === "under";
    const unitColumn = this.units === "column";
    const stub =
      plan.layers.place === "under" ? plan.layers.stub : this.random.fork("stub").pick(["merged", "repeated", "blank"] as const);
    const stubHeads = [
      ...(unitColumn ? ["Đơn vị cấp trên"] : []),
      this.wardHead,
      this.topicHead,
      ...(layered ? ["Phân loại"] : []),
    ];
    const lines: Line<At>[] = [];
    let unit: string | null = null;
    for (const ward of wards) {
      if (this.units === "section" && ward.unit !== unit) lines.push(sectionLine(ward.unit));
      unit = ward.unit;
      plan.columns.forEach((column, place) => {
        const shown = place === 0 || stub === "repeated";
        const stubs: CellValue[] = [
          ...(unitColumn ? [shown ? ward.unit : null] : []),
          shown ? this.wardCell(ward) : null,
          this.topicOf(column),
        ];
        const own = this.underLines(stubs, { ward, column });
        const merged = shown || stub === "blank" ? [] : unitColumn ? [0, 1] : [0];
        lines.push(
          ...own.map((line, index) => ({ ...line, merged: index === 0 ? merged : [...merged, ...(line.merged ?? [])] })),
        );
      });
    }
    return this.table(stubHeads, lines, this.resultLeaves({}), wards);
  }

  private topicOf(column: Column): string {
    const head = column.printed === null ? column.head : this.printedHead(column);
    return column.item === null ? head : `${head} - ${column.item}`;
  }

  private printedHead({ printed, head }: Column): string {
    return this.plan.numbering.endsWith("codes") ? `${printed}: ${head}` : `${printed}. ${head}`;
  }

  private wardCell(ward: Ward): string {
    const { needsUnit } = this.plan.territory;
    return this.units === "in name" && needsUnit && !this.byUnit ? `${ward.typed}, ${ward.unit}` : ward.typed;
  }

  /** One line, or one a layer with the stubs merged, repeated or blank below the first. */
  private underLines(stubs: readonly CellValue[], at: At, unitAt: readonly number[] = [], first = false): Line<At>[] {
    const { place, list, stub } = this.plan.layers;
    const above = first ? [] : unitAt;
    if (place !== "under") return [{ stubs, kind: "data", at, merged: above }];
    const layers = at.column && !at.column.layered ? [this.unders[0]!] : this.unders;
    return layers.map((layer, index) => ({
      stubs: [...(index === 0 || stub === "repeated" ? stubs : stubs.map(() => null)), list[layer]!.head],
      kind: "data",
      at: { ...at, layer },
      merged: index === 0 ? above : stub === "merged" ? stubs.map((_, column) => column) : unitAt,
    }));
  }

  /** A line of totals; of layers under one another it counts the one that counts. */
  private total(): At {
    return this.plan.layers.place === "under" ? { sum: "met", layer: this.answerLayer } : { sum: "met" };
  }

  private sumLeaves(wards: readonly Ward[]): Leaf<At>[] {
    if (!this.totals || wards.length === 0) return [];
    const { points } = this.plan.habit;
    return [
      { path: [points ? "Tổng điểm" : "Tổng số tiêu chí đạt"], at: { sum: "met" } },
      ...(this.random.fork("rating").chance(0.5) ? [{ path: ["Xếp loại"], at: { sum: "rating" as const } }] : []),
    ];
  }

  private table(
    stubHeads: readonly string[],
    lines: readonly Line<At>[],
    leaves: readonly Leaf<At>[],
    wards: readonly Ward[],
  ): Table<At, At> {
    const { plan } = this;
    const byRow = this.numberPlace === "row" && ["across", "pages", "stacked", "unit sheets"].includes(this.layout);
    const numberRow =
      plan.numbering === "column numbers"
        ? (_: At, index: number) => `(${index + stubHeads.length + 1})`
        : byRow && plan.columns.some(({ printed }) => printed !== null)
          ? ({ column, part, layer }: At) =>
              (part ?? 0) === 0 && (layer ?? 0) === this.sides[0] && (column?.item ?? "a").startsWith("a")
                ? (column?.printed ?? null)
                : null
          : undefined;
    return {
      stubHeads,
      lines,
      leaves,
      mergeHeads: this.mergeHeads,
      numberRow,
      cell: (line, leaf, place) =>
        this.cell({ ...leaf, ...line, sum: line.sum ?? leaf.sum, layer: line.layer ?? leaf.layer }, wards, place),
    };
  }

  private cell(at: At, wards: readonly Ward[], place: { row: number; column: number }) {
    const { plan } = this;
    const layer = at.layer ?? this.answerLayer;
    if (at.sum) return this.sum({ ...at, layer }, wards, place);
    const { column, ward } = at;
    if (!column || !ward) return { value: null };
    const entry = column.entries(ward)[column.layered ? layer : plan.layers.list.findIndex(({ role }) => role !== "note")]!;
    if (!column.layered && (layer !== this.sides[0] || (at.part ?? 0) > 0) && plan.layers.place !== "under")
      return { value: null };
    const { font, formula, format } = entry;
    return { value: entry.values[at.part ?? 0] ?? null, look: { font, formula, format } };
  }

  /** Totals as they come out: points added up, answers met counted. */
  private sum({ sum, ward, column, layer, part }: At, wards: readonly Ward[], place: { row: number; column: number }) {
    const { points } = this.plan.habit;
    if (sum === "rating") return { value: ward ? this.random.fork(ward.key).pick(["A", "B", "Khá", "Tốt"]) : null };
    if (sum === "most")
      return { value: column?.index !== undefined && column.index !== null && points ? points.of(column.index) : null };
    if ((part ?? 0) > 0 || (column && !column.layered) || (!ward && !column)) return { value: null };
    if (this.plan.layers.list[layer!]!.role === "note") return { value: null };
    const columns = column ? [column] : this.plan.columns.filter(({ layered, index }) => layered && index !== null);
    const entries = columns.flatMap((own) => (ward ? [ward] : wards).map((one) => own.entries(one)[layer!]!));
    const value = points
      ? entries.reduce((total, { values }) => total + Number(values[0] ?? 0), 0)
      : entries.filter(isMet).length;
    return {
      value,
      look: { formula: `=COUNTIF(${columnName(Math.max(0, place.column - 5))}1:${columnName(place.column)}1,"Đ")` },
    };
  }
}

const isMet = ({ answer }: Entry): boolean => alternativesOf(answer)[0] === "met";

const numberOf = ({ printed }: Column): string | number | null =>
  printed !== null && /^\d+$/.test(printed) ? Number(printed) : printed;

const sectionLine = (unit: string): Line<At> => ({ stubs: [unit], kind: "section", at: {} });
