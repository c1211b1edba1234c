/** A rectangle on a sheet, both ends in. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A cell of a sheet, zero-based. A1 text is made of it for words and JSON only, and never read back. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function samePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** `Khảo sát!N7`: for words, and to tell places apart. */
export function placeAddress({ sheet, row, column }: Place): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/** The area of one cell. */
export function cellArea({ row, column }: Place): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

/** `A1` of a sheet. */
export function topOf(sheet: string): Place {
  return { sheet, row: 0, column: 0 };
}

/** The first cell of an area. */
export function firstOf(sheet: string, { firstRow, firstColumn }: Area): Place {
  return { sheet, row: firstRow, column: firstColumn };
}

/** Column letters of a zero-based column: 0 → `A`, 27 → `AB`. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based column of column letters: `A` → 0, `ab` → 27. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1` address of a zero-based position. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A1:BG17`, or `A1` when the area is one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Addresses of places, with the sheet where it is not that of the first one. */
export function placeAddresses(places: readonly Place[]): string[] {
  const own = places[0]?.sheet;
  return places.map((place) => (place.sheet === own ? cellAddress(place.row, place.column) : placeAddress(place)));
}

/** Reads `A1`, `$A$1:B3` (any sheet part before `!` is ignored); `null` when it is not a cell or an area. */
export function parseArea(address: string): Area | null {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(local.trim());
  if (!match) return null;
  const row1 = Number(match[2]) - 1;
  const column1 = columnIndex(match[1]!);
  const row2 = match[4] === undefined ? row1 : Number(match[4]) - 1;
  const column2 = match[3] === undefined ? column1 : columnIndex(match[3]);
  return {
    firstRow: Math.min(row1, row2),
    firstColumn: Math.min(column1, column2),
    lastRow: Math.max(row1, row2),
    lastColumn: Math.max(column1, column2),
  };
}

/** A sheet name as it stands in a reference: always quoted, apostrophes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
