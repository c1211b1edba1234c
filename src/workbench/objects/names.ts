import { areaAddress, parseArea, sheetPrefix } from "../model/address";
import { cellAt } from "../model/cells";
import { resolveReference, ModelError } from "../model/workbook";
import type { NameModel, SheetModel, WorkbookModel } from "../model/types";
import {
  defineClass,
  HostObject,
  invalidArgument,
  itemNotFound,
  NULL,
  type Answer,
  type HostClass,
} from "../protocol/definition";
import { Range, Worksheet } from "./classes";
import type { Book } from "./book";
import { apiValue, valueType } from "./rangeValues";
import { targetOfRange } from "./target";

interface NamesTarget {
  readonly book: Book;
  /** `null`: the names of the whole workbook. */
  readonly scope: SheetModel | null;
}
interface NameTarget extends NamesTarget {
  readonly item: NameModel;
}

/** The file's own names (`_xlnm.Print_Area`) have no prefix in the API. */
const BUILT_IN = "_xlnm.";
const apiName = (item: NameModel): string => (item.name.startsWith(BUILT_IN) ? item.name.slice(BUILT_IN.length) : item.name);

const inScope = (model: WorkbookModel, scope: SheetModel | null): NameModel[] =>
  model.names.filter((name) => name.scope === (scope?.id ?? null));

/** A name of the sheet (or, with `null`, of the workbook); names are case-insensitive. */
export function findName(model: WorkbookModel, name: string, scope: SheetModel | null): NameModel | undefined {
  const wanted = name.toLowerCase();
  return inScope(model, scope).find((item) => apiName(item).toLowerCase() === wanted);
}

/** What Excel allows as a name: begins with a letter, `_` or `\`, no spaces, no cell address. */
function checkName(name: string): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!shaped || parseArea(name) !== null || /^(r|c)$/i.test(name)) throw invalidArgument(`"${name}" cannot be a name.`);
}

function add({ book, scope }: NamesTarget, name: string, reference: unknown, comment?: string | null): HostObject {
  checkName(name);
  if (findName(book.model, name, scope)) throw new ModelError("ItemAlreadyExists", `The name "${name}" exists already.`);
  const item: NameModel = { name, refersTo: refersTo(reference), scope: scope?.id ?? null, visible: true };
  if (comment) item.comment = comment;
  book.model.names.push(item);
  book.structureChanged();
  return NamedItem.of({ book, scope, item });
}

/** A Range, or the text of a formula. */
function refersTo(reference: unknown): string {
  if (reference instanceof HostObject) {
    const { sheet, areas } = targetOfRange(reference);
    return areas.map((area) => sheetPrefix(sheet.name) + absolute(areaAddress(area))).join(",");
  }
  return String(reference).replace(/^=/, "");
}

/** `A1:B2` → `$A$1:$B$2` */
export const absolute = (address: string): string => address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

const areaOfName = ({ book, item, scope }: NameTarget) => resolveReference(book.model, item.refersTo, scope);

const rangeOf = (target: NameTarget): Answer => {
  const found = areaOfName(target);
  return found ? Range.of({ book: target.book, sheet: found.sheet, areas: [found.area] }) : NULL;
};

/** A constant name's value: number, text in quotation marks or boolean; `undefined` for a formula. */
function constant({ refersTo: text }: NameModel): string | number | boolean | undefined {
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  return text === "TRUE" ? true : text === "FALSE" ? false : undefined;
}

function typeOf(target: NameTarget): string {
  if (areaOfName(target)) return "Range";
  if (target.item.refersTo.includes("#REF!")) return "Error";
  const value = constant(target.item);
  return value === undefined ? "String" : valueType(value);
}

function valueOf(target: NameTarget): unknown {
  const found = areaOfName(target);
  if (!found) return constant(target.item) ?? (target.item.refersTo.includes("#REF!") ? "#REF!" : `=${target.item.refersTo}`);
  const { sheet, area } = found;
  const one = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  return one
    ? apiValue(cellAt(sheet, area.firstRow, area.firstColumn)?.value ?? null)
    : sheetPrefix(sheet.name) + absolute(areaAddress(area));
}

function remove({ book, item }: NameTarget): void {
  const at = book.model.names.indexOf(item);
  if (at < 0) throw itemNotFound();
  book.model.names.splice(at, 1);
  book.structureChanged();
}

const NamedItem: HostClass<NameTarget> = defineClass<NameTarget>({
  name: "NamedItem",
  id: "_Id",
  calculated: true,
  scalars: {
    _Id: { get: ({ item }) => apiName(item) },
    Name: { get: ({ item }) => apiName(item) },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Formula: {
      get: ({ item }) => `=${item.refersTo}`,
      set: ({ book, item }, value) => {
        item.refersTo = refersTo(value);
        book.structureChanged();
      },
    },
    Visible: { get: ({ item }) => item.visible, set: ({ item }, value) => void (item.visible = Boolean(value)) },
    Comment: { get: ({ item }) => item.comment ?? "", set: ({ item }, value) => void (item.comment = String(value)) },
    Scope: { get: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
  },
  navs: {
    Worksheet: ({ book, scope }) => {
      if (!scope) throw itemNotFound();
      return Worksheet.of({ book, sheet: scope });
    },
    WorksheetOrNullObject: ({ book, scope }) => (scope ? Worksheet.of({ book, sheet: scope }) : NULL),
  },
  methods: {
    Delete: remove,
    GetRange: (target) => {
      const range = rangeOf(target);
      if (range === NULL) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
});

export const NamedItemCollection: HostClass<NamesTarget> = defineClass<NamesTarget>({
  name: "NamedItemCollection",
  methods: {
    Add: (target, name: string, reference: unknown, comment?: string | null) => add(target, name, reference, comment),
    GetCount: ({ book, scope }) => inScope(book.model, scope).length,
    GetItemOrNullObject: ({ book, scope }, name: string) => {
      const item = findName(book.model, name, scope);
      return item ? NamedItem.of({ book, scope, item }) : NULL;
    },
  },
  items: ({ book, scope }) => inScope(book.model, scope).map((item) => NamedItem.of({ book, scope, item })),
  indexer: ({ book, scope }, name) => {
    const item = findName(book.model, String(name), scope);
    if (!item) throw itemNotFound();
    return NamedItem.of({ book, scope, item });
  },
});
