import type { StyleId, StyleModel, WorkbookModel } from "./types";

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

const indexes = new WeakMap<StyleModel[], Map<string, StyleId>>();

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

/** The id of this style in the workbook, added when it is new. */
export function internStyle(model: WorkbookModel, style: StyleModel): StyleId {
  let index = indexes.get(model.styles);
  if (!index || index.size > model.styles.length) {
    index = new Map();
    indexes.set(model.styles, index);
  }
  // Styles pushed by the file reader are indexed on first use; the first of equal styles wins.
  for (let id = Number(index.get("indexed") ?? 0); id < model.styles.length; id++) {
    const key = styleKey(model.styles[id]!);
    if (!index.has(key)) index.set(key, id);
  }
  const key = styleKey(style);
  let id = index.get(key);
  if (id === undefined) {
    id = model.styles.push(style) - 1;
    index.set(key, id);
  }
  index.set("indexed", model.styles.length);
  return id;
}

/** The id of style `from` with `change` applied. The result no longer counts as the file's own `xf`. */
export function styleOf(model: WorkbookModel, from: StyleId, change: StyleChange): StyleId {
  const style = model.styles[from] ?? DEFAULT_STYLE;
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
