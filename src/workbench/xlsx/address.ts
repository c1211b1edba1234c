/** Zero-based, inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

const AREA = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads `B4`, `A1:C9`, `A:C` or `2:5`; `null` for anything else. */
export function parseArea(text: string): Area | null {
  const match = AREA.exec(text.trim());
  if (!match) return null;
  const [, c1, r1, c2 = c1, r2 = r1] = match;
  if ((!c1 && !r1) || !c1 !== !c2 || !r1 !== !r2) return null;
  if ((!c1 || !r1) && !text.includes(":")) return null;
  const left = c1 ? columnIndex(c1) : 0;
  const right = c2 ? columnIndex(c2) : MAX_COLUMNS - 1;
  const top = r1 ? Number(r1) - 1 : 0;
  const bottom = r2 ? Number(r2) - 1 : MAX_ROWS - 1;
  if (top < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS || left >= MAX_COLUMNS) return null;
  return { top: Math.min(top, bottom), bottom: Math.max(top, bottom), left: Math.min(left, right), right: Math.max(left, right) };
}
