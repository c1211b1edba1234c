import { parseArea, splitReference, type Area } from "./address";
import type { PageModel, SheetModel, WorkbookModel } from "./types";

/** A change of the workbook that Excel refuses; `code` is Excel's error code. */
export class ModelError extends Error {
  constructor(
    readonly code: "InvalidArgument" | "ItemAlreadyExists" | "ItemNotFound" | "AccessDenied" | "InvalidOperation",
    message: string,
  ) {
    super(message);
    this.name = "ModelError";
  }
}

/** Page set-up of a new sheet. */
const emptyPage = (): PageModel => ({
  orientation: null,
  paperSize: null,
  margins: null,
  fitToWidth: null,
  fitToHeight: null,
  scale: null,
  headerFooter: null,
  rowBreaks: [],
  centerHorizontally: false,
});

/** An empty sheet that belongs to no workbook yet. `number` makes its id. */
function emptySheet(name: string, number: number): SheetModel {
  return {
    id: `{00000000-0001-0000-0000-${String(number).padStart(12, "0")}}`,
    name,
    visibility: "Visible",
    rows: new Map(),
    merges: [],
    columns: new Map(),
    rowProps: new Map(),
    defaultColumnWidth: 8.43,
    defaultRowHeight: 15,
    freeze: null,
    showGridlines: true,
    tabColor: null,
    isProtected: false,
    conditionalFormats: [],
    validations: [],
    page: emptyPage(),
    selection: "A1",
  };
}

/** Adds a sheet at the end; without a name the first free `SheetN`. */
export function createSheet(model: WorkbookModel, name?: string): SheetModel {
  const wanted = name ?? freeSheetName(model);
  checkSheetName(model, wanted, null);
  const ids = new Set(model.sheets.map((sheet) => sheet.id));
  let number = model.sheets.length;
  let sheet = emptySheet(wanted, number);
  while (ids.has(sheet.id)) sheet = emptySheet(wanted, ++number);
  model.sheets.push(sheet);
  if (!model.activeSheet) model.activeSheet = sheet.id;
  return sheet;
}

function freeSheetName(model: WorkbookModel): string {
  let n = model.sheets.length + 1;
  while (findSheet(model, `Sheet${n}`)) n++;
  return `Sheet${n}`;
}

/** Excel's rules for a sheet name: 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, unique. */
export function checkSheetName(model: WorkbookModel, name: string, self: SheetModel | null): void {
  if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw new ModelError("InvalidArgument", `"${name}" is not a valid sheet name.`);
  }
  const other = findSheet(model, name);
  if (other && other !== self) throw new ModelError("ItemAlreadyExists", `A sheet named "${name}" already exists.`);
}

/** Renames a sheet; formulas keep their text (references are rewritten by the caller's calculation engine, if any). */
export function renameSheet(model: WorkbookModel, sheet: SheetModel, name: string): void {
  checkSheetName(model, name, sheet);
  sheet.name = name;
}

/** Deletes a sheet with its local names. The last visible sheet cannot go. */
export function deleteSheet(model: WorkbookModel, sheet: SheetModel): void {
  const others = model.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  const [first] = others;
  if (!first) throw new ModelError("InvalidOperation", "A workbook needs at least one visible sheet.");
  const position = model.sheets.indexOf(sheet);
  model.sheets.splice(position, 1);
  model.names = model.names.filter((name) => name.scope !== sheet.id);
  if (model.activeSheet === sheet.id) model.activeSheet = (others.find((s) => model.sheets.indexOf(s) >= position) ?? first).id;
}

/** The sheet that is shown; the first where none is marked. */
export function activeSheet({ sheets, activeSheet: id }: WorkbookModel): SheetModel {
  const sheet = sheets.find((each) => each.id === id) ?? sheets[0];
  if (!sheet) throw new ModelError("ItemNotFound", "The workbook has no sheet.");
  return sheet;
}

/** The sheet with this id or (case-insensitive) name. */
export function findSheet(model: WorkbookModel, idOrName: string): SheetModel | undefined {
  const key = idOrName.toLowerCase();
  return model.sheets.find((sheet) => sheet.id === idOrName) ?? model.sheets.find((sheet) => sheet.name.toLowerCase() === key);
}

/** Reads `Sheet1!A1:B2`, `'Kết quả'!$A:$A` or `A1` (then on `home`); `null` when it is no reference in this workbook. */
export function resolveReference(
  model: WorkbookModel,
  reference: string,
  home: SheetModel | null,
): { sheet: SheetModel; area: Area } | null {
  const { sheet: name, local } = splitReference(reference);
  const sheet = name === null ? home : findSheet(model, name);
  const area = parseArea(local);
  return sheet && area ? { sheet, area } : null;
}
