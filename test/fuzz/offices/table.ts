/** Paints any table: lines down, leaves across, heads of several levels, merged where they are the same. */
import type { CellValue } from "../../../src/cells/value";
import type { Look, Paper } from "./paper";

/** A column of results; `null` in its path: the head above reaches down over this level. */
export interface Leaf<T> {
  readonly path: readonly (string | null)[];
  readonly at: T;
}

export interface Line<T> {
  /** One a stub column; `null` where the cell above is merged down over this one. */
  readonly stubs: readonly CellValue[];
  readonly kind: "data" | "section" | "heads";
  readonly at: T;
  /** Stub columns that are merged with the same column of the line above. */
  readonly merged?: readonly number[];
}

interface Painted {
  readonly value: CellValue;
  readonly look?: Look;
}

export interface Table<L, C> {
  readonly stubHeads: readonly string[];
  readonly lines: readonly Line<L>[];
  readonly leaves: readonly Leaf<C>[];
  readonly cell: (line: L, leaf: C, place: { readonly row: number; readonly column: number }) => Painted;
  readonly numberRow?: (leaf: C, index: number) => string | number | null;
  readonly mergeHeads: boolean;
}

/** Paints at the place and gives back the row below the table. */
export function paintTable<L, C>(paper: Paper, top: number, left: number, table: Table<L, C>): number {
  const width = table.stubHeads.length;
  let row = paintHeads(paper, top, left, table);
  const starts = table.stubHeads.map(() => row);
  const close = (column: number, last: number): void => {
    if (starts[column]! < last) paper.merge(starts[column]!, left + column, last, left + column);
  };
  for (const line of table.lines) {
    for (let column = 0; column < width; column++) {
      if (line.merged?.includes(column)) continue;
      close(column, row - 1);
      starts[column] = row;
    }
    if (line.kind === "heads") {
      row = paintHeads(paper, row, left, table);
      starts.fill(row);
      continue;
    }
    line.stubs.forEach((value, column) => {
      if (!line.merged?.includes(column)) paper.put(row, left + column, value);
    });
    if (line.kind === "data") {
      table.leaves.forEach((leaf, index) => {
        const column = left + width + index;
        const { value, look } = table.cell(line.at, leaf.at, { row, column });
        paper.put(row, column, value, look);
      });
    }
    row++;
  }
  table.stubHeads.forEach((_, column) => close(column, row - 1));
  return row;
}

function paintHeads<L, C>(paper: Paper, top: number, left: number, table: Table<L, C>): number {
  const { stubHeads, leaves, mergeHeads, numberRow } = table;
  const levels = Math.max(1, ...leaves.map(({ path }) => path.length));
  const merge = (...area: [number, number, number, number]): void => {
    if (mergeHeads) paper.merge(...area);
  };
  stubHeads.forEach((head, column) => {
    paper.put(top, left + column, head);
    merge(top, left + column, top + levels - 1, left + column);
  });
  const first = left + stubHeads.length;
  for (let level = 0; level < levels; level++) {
    for (let index = 0; index < leaves.length;) {
      const path = leaves[index]!.path;
      const text = path[level] ?? null;
      let end = index + 1;
      const same = (other: Leaf<C>): boolean => path.slice(0, level + 1).every((part, l) => other.path[l] === part);
      while (end < leaves.length && level < levels - 1 && same(leaves[end]!)) end++;
      if (text !== null) {
        let deep = level + 1;
        while (deep < levels && leaves.slice(index, end).every((leaf) => (leaf.path[deep] ?? null) === null)) deep++;
        paper.put(top + level, first + index, text);
        merge(top + level, first + index, top + deep - 1, first + end - 1);
      }
      index = end;
    }
  }
  if (!numberRow) return top + levels;
  leaves.forEach((leaf, index) => paper.put(top + levels, first + index, numberRow(leaf.at, index)));
  return top + levels + 1;
}
