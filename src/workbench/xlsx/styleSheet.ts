import { DEFAULT_STYLE } from "../model/styles";
import type { BorderLine, ConditionalFormatModel, StyleModel } from "../model/types";
import { resolveColour, type Palette } from "./colours";
import { BUILT_IN_FORMATS } from "./numberFormats";
import { child, children, flag, numberOr, type XmlElement } from "./xml";

/** The records of a style sheet part, by index. */
export interface StyleSheet {
  root: XmlElement;
  palette: Palette;
  fonts: XmlElement[];
  fills: XmlElement[];
  borders: XmlElement[];
  cellXfs: XmlElement[];
  dxfs: XmlElement[];
  formats: ReadonlyMap<number, string>;
}

export function readStyleSheet(root: XmlElement, palette: Palette): StyleSheet {
  const list = (container: string, item: string): XmlElement[] => children(child(root, container), item);
  const formats = new Map(BUILT_IN_FORMATS);
  for (const each of list("numFmts", "numFmt"))
    formats.set(Number(each.attributes.numFmtId), each.attributes.formatCode ?? "General");
  return {
    root,
    palette,
    fonts: list("fonts", "font"),
    fills: list("fills", "fill"),
    borders: list("borders", "border"),
    cellXfs: list("cellXfs", "xf"),
    dxfs: list("dxfs", "dxf"),
    formats,
  };
}

/** One style for every `cellXfs` record, in order, so that a style's index is its xf. */
export function readStyles(sheet: StyleSheet): StyleModel[] {
  const styles = sheet.cellXfs.map((xf, index) => readStyle(xf, index, sheet));
  return styles.length ? styles : [DEFAULT_STYLE];
}

function readStyle(xf: XmlElement, index: number, sheet: StyleSheet): StyleModel {
  const pick = (list: XmlElement[], id: string): XmlElement | undefined => list[numberOr(xf.attributes[id], 0)];
  const alignment = child(xf, "alignment")?.attributes ?? {};
  return {
    font: readFont(pick(sheet.fonts, "fontId"), sheet.palette),
    fill: { color: readFill(pick(sheet.fills, "fillId"), sheet.palette) },
    border: readBorder(pick(sheet.borders, "borderId"), sheet.palette),
    align: {
      horizontal: alignment.horizontal ?? "general",
      vertical: alignment.vertical ?? "bottom",
      wrap: flag(alignment.wrapText),
      rotation: numberOr(alignment.textRotation, 0),
      indent: numberOr(alignment.indent, 0),
    },
    numberFormat: sheet.formats.get(numberOr(xf.attributes.numFmtId, 0)) ?? "General",
    locked: flag(child(xf, "protection")?.attributes.locked, true),
    quotePrefix: flag(xf.attributes.quotePrefix),
    xf: index,
    base: index,
  };
}

const on = (element: XmlElement | undefined): boolean => element !== undefined && flag(element.attributes.val, true);

function readFont(font: XmlElement | undefined, palette: Palette): StyleModel["font"] {
  const underline = child(font, "u");
  return {
    name: (child(font, "name") ?? child(font, "rFont"))?.attributes.val ?? "Calibri",
    size: numberOr(child(font, "sz")?.attributes.val, 11),
    bold: on(child(font, "b")),
    italic: on(child(font, "i")),
    underline: underline ? (underline.attributes.val ?? "single") : "none",
    strike: on(child(font, "strike")),
    color: resolveColour(child(font, "color"), palette),
  };
}

function readFill(fill: XmlElement | undefined, palette: Palette): string | null {
  const pattern = child(fill, "patternFill");
  if (pattern) {
    if ((pattern.attributes.patternType ?? "none") === "none") return null;
    return (
      resolveColour(child(pattern, "fgColor"), palette) ??
      (pattern.attributes.patternType === "solid" ? resolveColour(child(pattern, "bgColor"), palette) : null)
    );
  }
  const stops = children(child(fill, "gradientFill"), "stop");
  return resolveColour(child(stops[stops.length - 1], "color"), palette);
}

function readBorder(border: XmlElement | undefined, palette: Palette): StyleModel["border"] {
  const line = (...names: string[]): BorderLine | null => {
    const side = names.map((name) => child(border, name)).find((each) => each);
    const style = side?.attributes.style;
    return side && style && style !== "none" ? { style, color: resolveColour(child(side, "color"), palette) } : null;
  };
  return { left: line("left", "start"), right: line("right", "end"), top: line("top"), bottom: line("bottom") };
}

export const NO_FORMAT: ConditionalFormatModel["format"] = {
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  fill: null,
  border: null,
};

/** The part of a differential format that the model knows. */
export function readDifferential(dxf: XmlElement | undefined, palette: Palette): ConditionalFormatModel["format"] {
  if (!dxf) return { ...NO_FORMAT };
  const font = child(dxf, "font");
  const tri = (element: XmlElement | undefined): boolean | null => (element ? flag(element.attributes.val, true) : null);
  const pattern = child(child(dxf, "fill"), "patternFill");
  const border = readBorder(child(dxf, "border"), palette);
  const side = border.left ?? border.right ?? border.top ?? border.bottom;
  const underline = child(font, "u");
  return {
    fontColor: resolveColour(child(font, "color"), palette),
    bold: tri(child(font, "b")),
    italic: tri(child(font, "i")),
    underline: underline ? underline.attributes.val !== "none" : null,
    // In differential formats the colour of a solid fill is the background colour.
    fill: resolveColour(child(pattern, "bgColor"), palette) ?? resolveColour(child(pattern, "fgColor"), palette),
    border: side ? (side.color ?? "#000000") : null,
  };
}
