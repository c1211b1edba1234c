interface Visible {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The part of the grid's sheet that is needed here. */
export interface ScrollingSheet {
  getVisibleRange(): Visible | null;
  getColumnWidth(column: number): number;
  getRowHeight(row: number): number;
  scrollToCell(row: number, column: number): unknown;
}

/** How many of the first lines must leave so that lines `end` … `wanted` are seen whole. */
function shift(start: number, end: number, wanted: number, size: (line: number) => number): number {
  let missing = 0;
  for (let line = end; line <= wanted; line++) missing += size(line);
  let gone = start;
  while (missing > 0 && gone < wanted) missing -= size(gone++);
  // Beside frozen lines the grid scrolls a little short.
  return gone > start ? Math.min(gone + 1, wanted) : start;
}

/**
 * Scrolls until a cell can be seen whole. In a cell that the edge of the grid cuts off, the grid's editor has no room and
 * loses the end of what is typed.
 */
export function reveal(sheet: ScrollingSheet, row: number, column: number): void {
  const visible = sheet.getVisibleRange();
  // The last visible row and column are the ones that may be cut off.
  if (!visible || (row < visible.endRow && column < visible.endColumn)) return;
  sheet.scrollToCell(
    shift(visible.startRow, visible.endRow, row, (line) => sheet.getRowHeight(line)),
    shift(visible.startColumn, visible.endColumn, column, (line) => sheet.getColumnWidth(line)),
  );
}
