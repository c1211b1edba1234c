import { styleAt } from "./cells";
import type { SheetModel, StyleId, StyleModel, WorkbookModel } from "./types";

/** The style of a new workbook's cells. */
export const DEFAULT_STYLE: StyleModel = {
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: "none", strike: false, color: null },
  fill: { color: null },
  border: { left: null, right: null, top: null, bottom: null },
  align: { horizontal: "general", vertical: "bottom", wrap: false, rotation: 0, indent: 0 },
  numberFormat: "General",
  locked: true,
  quotePrefix: false,
  xf: 0,
  base: 0,
};

export interface StyleChange {
  font?: Partial<StyleModel["font"]>;
  fill?: Partial<StyleModel["fill"]>;
  border?: Partial<StyleModel["border"]>;
  align?: Partial<StyleModel["align"]>;
  numberFormat?: string;
  locked?: boolean;
  quotePrefix?: boolean;
}

interface StyleIndex {
  ids: Map<string, StyleId>;
  /** Styles before this one are indexed already. */
  indexed: number;
}

const indexes = new WeakMap<StyleModel[], StyleIndex>();

/** What makes two styles one: the look and the file style they began from. */
function styleKey(style: StyleModel): string {
  return JSON.stringify([
    style.font,
    style.fill,
    style.border,
    style.align,
    style.numberFormat,
    style.locked,
    style.quotePrefix,
    style.base,
  ]);
}

/** The id of this style in the workbook, added when it is new. Of equal styles the first wins. */
function internStyle(model: WorkbookModel, style: StyleModel): StyleId {
  const index = indexes.get(model.styles) ?? { ids: new Map<string, StyleId>(), indexed: 0 };
  indexes.set(model.styles, index);
  for (const known of model.styles.slice(index.indexed)) {
    const key = styleKey(known);
    if (!index.ids.has(key)) index.ids.set(key, index.indexed);
    index.indexed++;
  }
  const key = styleKey(style);
  return index.ids.get(key) ?? model.styles.push(style) - 1;
}

export const styleById = (model: WorkbookModel, id: StyleId): StyleModel => model.styles[id] ?? DEFAULT_STYLE;

/** How a cell looks. */
export const lookAt = (model: WorkbookModel, sheet: SheetModel, row: number, column: number): StyleModel =>
  styleById(model, styleAt(sheet, row, column));

/** The id of style `from` with `change` applied. The result no longer counts as the file's own `xf`. */
export function styleOf(model: WorkbookModel, from: StyleId, change: StyleChange): StyleId {
  const style = styleById(model, from);
  const next: StyleModel = {
    ...style,
    font: { ...style.font, ...change.font },
    fill: { ...style.fill, ...change.fill },
    border: { ...style.border, ...change.border },
    align: { ...style.align, ...change.align },
    numberFormat: change.numberFormat ?? style.numberFormat,
    locked: change.locked ?? style.locked,
    quotePrefix: change.quotePrefix ?? style.quotePrefix,
  };
  if (styleKey(next) === styleKey(style)) return from;
  return internStyle(model, { ...next, xf: null });
}
