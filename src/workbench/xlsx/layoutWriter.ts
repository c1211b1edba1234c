import { cellAddress, parseArea } from "../model/address";
import type { SheetModel } from "../model/types";
import { openTag, withAttributes } from "./edits";
import { sameValue } from "./same";
import { insertSheetElement, setSheetAttributes } from "./sheetParts";
import type { SheetPatch } from "./sheetPatch";
import { colourXml } from "./styleWriter";
import { child, children, escapeAttribute, numberOr, prefixOf } from "./xml";

/** Writes what changed around the cells: columns, merged areas, panes, grid lines, selection, tab colour, active tab. */
export function writeLayout(patch: SheetPatch): void {
  writeColumns(patch);
  writeMerges(patch);
  const {
    before: { root, model: before },
    now,
    edits,
  } = patch;
  if (before.defaultColumnWidth !== now.defaultColumnWidth || before.defaultRowHeight !== now.defaultRowHeight) {
    const values = {
      defaultColWidth:
        before.defaultColumnWidth === now.defaultColumnWidth
          ? (child(root, "sheetFormatPr")?.attributes.defaultColWidth ?? null)
          : now.defaultColumnWidth,
      defaultRowHeight: now.defaultRowHeight,
    };
    setSheetAttributes(root, "sheetFormatPr", values, edits);
  }
}

interface ColumnRun {
  from: number;
  to: number;
  tag: string;
}

function writeColumns({ before: { root, model: before }, now, edits, writing }: SheetPatch): void {
  if (sameValue(before.columns, now.columns)) return;
  const container = child(root, "cols");
  const prefix = prefixOf(container ?? root);
  const tags = new Map<number, string>();
  for (const each of children(container, "col")) {
    const from = numberOr(each.attributes.min, 1);
    for (let column = from; column <= numberOr(each.attributes.max, from); column += 1) {
      tags.set(
        column - 1,
        withAttributes(edits.source.slice(each.start, each.openEnd).replace(/\s*\/?>$/, "/>"), { min: null, max: null }),
      );
    }
  }
  for (const column of new Set([...before.columns.keys(), ...now.columns.keys()])) {
    const current = now.columns.get(column);
    if (sameValue(before.columns.get(column), current)) continue;
    if (!current) {
      tags.delete(column);
      continue;
    }
    const width = current.width ?? now.defaultColumnWidth;
    tags.set(
      column,
      withAttributes(tags.get(column) ?? `<${prefix}col/>`, {
        width,
        customWidth: current.width === null ? null : 1,
        hidden: current.hidden ? 1 : null,
        style: current.style ? writing.styles.xfOf(current.style) : null,
      }),
    );
  }
  const runs: ColumnRun[] = [];
  for (const [column, tag] of [...tags].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.tag === tag && last.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column, tag });
  }
  const items = runs.map(({ from, to, tag }) => tag.replace(/^(<[^\s/>]+)/, `$1 min="${from + 1}" max="${to + 1}"`)).join("");
  const open = container ? openTag(edits.source, container) : `<${prefix}cols>`;
  const xml = items ? `${open}${items}</${prefix}cols>` : "";
  if (container) edits.replace(container.start, container.end, xml);
  else if (xml) insertSheetElement(root, "cols", xml, edits);
}

function writeMerges({ before: { root, model: before }, now, edits }: SheetPatch): void {
  if (sameValue([...before.merges].sort(), [...now.merges].sort())) return;
  const container = child(root, "mergeCells");
  const prefix = prefixOf(root);
  const items = now.merges.map((ref) => `<${prefix}mergeCell ref="${escapeAttribute(ref)}"/>`).join("");
  const xml = items ? `<${prefix}mergeCells count="${now.merges.length}">${items}</${prefix}mergeCells>` : "";
  if (container) edits.replace(container.start, container.end, xml);
  else if (xml) insertSheetElement(root, "mergeCells", xml, edits);
}

/** Panes, grid lines, selection and whether the sheet is the active tab. */
export function writeView({ before: { root, model: before }, now, wasActive, isActive, edits }: SheetPatch): void {
  const same =
    sameValue(before.freeze, now.freeze) && before.showGridlines === now.showGridlines && before.selection === now.selection;
  if (same && wasActive === isActive) return;
  const view = child(child(root, "sheetViews"), "sheetView");
  const prefix = prefixOf(view ?? root);
  const open = view ? openTag(edits.source, view) : `<${prefix}sheetView workbookViewId="0">`;
  const attributes: Record<string, string | number | null> = {};
  if (before.showGridlines !== now.showGridlines) attributes.showGridLines = now.showGridlines ? null : 0;
  if (wasActive !== isActive) attributes.tabSelected = isActive ? 1 : null;
  const keepPanes = sameValue(before.freeze, now.freeze) && before.selection === now.selection;
  const own = keepPanes ? ["pane", "selection"] : [];
  const kept =
    view?.children.filter((each) => own.includes(each.local) || (each.local !== "pane" && each.local !== "selection")) ?? [];
  const body = (keepPanes ? "" : panes(now, prefix)) + kept.map((each) => edits.source.slice(each.start, each.end)).join("");
  const tag = withAttributes(open, attributes);
  const xml = body ? `${tag}${body}</${prefix}sheetView>` : tag.replace(/>$/, "/>");
  if (view) edits.replace(view.start, view.end, xml);
  else insertSheetElement(root, "sheetViews", `<${prefix}sheetViews>${xml}</${prefix}sheetViews>`, edits);
}

function panes({ freeze, selection }: SheetModel, prefix: string): string {
  const area = parseArea(selection);
  const active = area ? cellAddress(area.firstRow, area.firstColumn) : "A1";
  const select = (pane: string): string =>
    `<${prefix}selection${pane ? ` pane="${pane}"` : ""} activeCell="${active}" sqref="${escapeAttribute(selection)}"/>`;
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return select("");
  const pane = freeze.rows && freeze.columns ? "bottomRight" : freeze.rows ? "bottomLeft" : "topRight";
  const split = `${freeze.columns ? ` xSplit="${freeze.columns}"` : ""}${freeze.rows ? ` ySplit="${freeze.rows}"` : ""}`;
  return `<${prefix}pane${split} topLeftCell="${cellAddress(freeze.rows, freeze.columns)}" activePane="${pane}" state="frozen"/>${select(pane)}`;
}

/** Tab colour and the switch that makes "fit to pages" work live in one element. */
export function writeSheetProperties({ before: { root, model: before }, now, edits }: SheetPatch): void {
  const fits = ({ page }: SheetModel): boolean => page.fitToWidth !== null || page.fitToHeight !== null;
  const colourChanged = before.tabColor !== now.tabColor;
  const fitChanged = fits(before) !== fits(now);
  if (!colourChanged && !fitChanged) return;
  const properties = child(root, "sheetPr");
  const prefix = prefixOf(properties ?? root);
  const source = (name: string): string => {
    const found = child(properties, name);
    return found ? edits.source.slice(found.start, found.end) : "";
  };
  const colour = colourChanged ? (now.tabColor === null ? "" : colourXml(prefix, "tabColor", now.tabColor)) : source("tabColor");
  const setup = fitChanged
    ? withAttributes(source("pageSetUpPr") || `<${prefix}pageSetUpPr/>`, { fitToPage: fits(now) ? 1 : null })
    : source("pageSetUpPr");
  const open = properties ? openTag(edits.source, properties) : `<${prefix}sheetPr>`;
  const xml = `${open}${colour}${source("outlinePr")}${setup}</${prefix}sheetPr>`;
  if (properties) edits.replace(properties.start, properties.end, xml);
  else insertSheetElement(root, "sheetPr", xml, edits);
}
