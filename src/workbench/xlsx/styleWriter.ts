import { DEFAULT_STYLE } from "../model/styles";
import type { BorderLine, StyleModel } from "../model/types";
import { readStyles, type StyleSheet } from "./styleSheet";
import { TextEdits, withAttributes } from "./edits";
import { sameValue } from "./same";
import { attributesXml, child, escapeAttribute, parseXml, prefixOf, type XmlElement } from "./xml";

/**
 * Adds records to a style sheet part as they are asked for; existing records keep their index and their text.
 * A new cell format starts from the record it was derived from, so whatever the model does not know is kept.
 */
export class StyleWriter {
  private readonly original: StyleModel[];
  private readonly known = new Map<number, number>();
  private readonly added = new Map<string, string[]>();
  private readonly prefix: string;

  constructor(
    private readonly sheet: StyleSheet,
    private readonly source: string,
    private readonly styles: readonly StyleModel[],
  ) {
    this.original = readStyles(sheet);
    this.prefix = prefixOf(sheet.root);
  }

  /** The `cellXfs` index for a style of the model; added when the part has none. */
  xfOf(style: number): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const index = this.findOrAdd(style);
    this.known.set(style, index);
    return index;
  }

  private findOrAdd(id: number): number {
    const style = this.styles[id];
    if (!style) return 0;
    const same = (index: number): boolean => {
      const candidate = this.original[index];
      return candidate !== undefined && sameStyle(candidate, style);
    };
    if (same(id)) return id;
    if (same(style.base)) return style.base;
    const base = this.original[style.base] ? style.base : 0;
    return this.add("cellXfs", this.sheet.cellXfs.length, this.xfXml(style, base));
  }

  /** The index of a differential format, reusing an equal one. */
  dxfOf(xml: string): number {
    const body = this.sheet.dxfs.findIndex((each) => this.source.slice(each.start, each.end) === xml);
    return body >= 0 ? body : this.add("dxfs", this.sheet.dxfs.length, xml);
  }

  /** The whole part with what was added; the original text when nothing was. */
  apply(): string {
    if (this.added.size === 0) return this.source;
    const edits = new TextEdits(this.source);
    for (const [name, items] of this.added) {
      const container = child(this.sheet.root, name);
      const content = items.join("");
      if (container) {
        const count = container.children.length + items.length;
        if (container.selfClosing) {
          const open = withAttributes(this.source.slice(container.start, container.openEnd), { count }).replace(/\s*\/>$/, ">");
          edits.replace(container.start, container.end, `${open}${content}</${container.name}>`);
        } else {
          edits.setAttributes(container, { count });
          edits.insert(container.closeStart, content);
        }
      } else {
        const following = STYLE_SHEET_ORDER.slice(STYLE_SHEET_ORDER.indexOf(name) + 1);
        const next = this.sheet.root.children.find((each) => following.includes(each.local));
        edits.insert(
          next ? next.start : this.sheet.root.closeStart,
          `<${this.prefix}${name} count="${items.length}">${content}</${this.prefix}${name}>`,
        );
      }
    }
    return edits.apply();
  }

  private add(container: string, existing: number, xml: string): number {
    const items = this.added.get(container) ?? [];
    this.added.set(container, items);
    const at = items.indexOf(xml);
    if (at >= 0) return existing + at;
    return existing + items.push(xml) - 1;
  }

  private xfXml(style: StyleModel, base: number): string {
    const before = this.original[base] ?? DEFAULT_STYLE;
    const element = this.sheet.cellXfs[base];
    const p = this.prefix;
    const attributes: Record<string, string | number | null> = {};
    if (!sameValue(style.font, before.font))
      Object.assign(attributes, { fontId: this.fontOf(style, before, element), applyFont: 1 });
    if (!sameValue(style.fill, before.fill)) Object.assign(attributes, { fillId: this.fillOf(style), applyFill: 1 });
    if (!sameValue(style.border, before.border))
      Object.assign(attributes, { borderId: this.borderOf(style, before, element), applyBorder: 1 });
    if (style.numberFormat !== before.numberFormat)
      Object.assign(attributes, { numFmtId: this.formatOf(style.numberFormat), applyNumberFormat: 1 });
    if (style.quotePrefix !== before.quotePrefix) attributes.quotePrefix = style.quotePrefix ? 1 : null;
    let alignment = this.sourceOf(element, "alignment");
    if (!sameValue(style.align, before.align)) {
      attributes.applyAlignment = 1;
      alignment = withAttributes(alignment || `<${p}alignment/>`, {
        horizontal: style.align.horizontal === "general" ? null : style.align.horizontal,
        vertical: style.align.vertical === "bottom" ? null : style.align.vertical,
        wrapText: style.align.wrap ? 1 : null,
        textRotation: style.align.rotation || null,
        indent: style.align.indent || null,
      });
    }
    let protection = this.sourceOf(element, "protection");
    if (style.locked !== before.locked) {
      attributes.applyProtection = 1;
      protection = withAttributes(protection || `<${p}protection/>`, { locked: style.locked ? 1 : 0 });
    }
    const open = element
      ? this.source.slice(element.start, element.openEnd).replace(/\s*\/>$/, ">")
      : `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">`;
    const rest = element?.children.filter((each) => each.local !== "alignment" && each.local !== "protection") ?? [];
    const body = alignment + protection + rest.map((each) => this.source.slice(each.start, each.end)).join("");
    const tag = withAttributes(open, attributes);
    return body ? `${tag}${body}</${element?.name ?? `${p}xf`}>` : tag.replace(/>$/, "/>");
  }

  private sourceOf(element: XmlElement | undefined, name: string): string {
    const found = child(element, name);
    return found ? this.source.slice(found.start, found.end) : "";
  }

  private fontOf(style: StyleModel, before: StyleModel, xf: XmlElement | undefined): number {
    const base = this.sheet.fonts[Number(xf?.attributes.fontId ?? 0)];
    const { font } = style;
    const was = before.font;
    const toggle = (name: string, on: boolean): string | null => (on ? `<${this.prefix}${name}/>` : null);
    const changes: Record<string, string | null> = {};
    if (font.bold !== was.bold) changes.b = toggle("b", font.bold);
    if (font.italic !== was.italic) changes.i = toggle("i", font.italic);
    if (font.strike !== was.strike) changes.strike = toggle("strike", font.strike);
    if (font.underline !== was.underline)
      changes.u = font.underline === "none" ? null : `<${this.prefix}u val="${escapeAttribute(font.underline)}"/>`;
    if (font.size !== was.size) changes.sz = `<${this.prefix}sz val="${font.size}"/>`;
    if (font.color !== was.color) changes.color = colourXml(this.prefix, "color", font.color);
    if (font.name !== was.name)
      Object.assign(changes, { name: `<${this.prefix}name val="${escapeAttribute(font.name)}"/>`, scheme: null });
    return this.add("fonts", this.sheet.fonts.length, this.withChildren(base, "font", FONT_ORDER, changes));
  }

  private fillOf(style: StyleModel): number {
    if (style.fill.color === null) return 0;
    const p = this.prefix;
    return this.add(
      "fills",
      this.sheet.fills.length,
      `<${p}fill><${p}patternFill patternType="solid">${colourXml(p, "fgColor", style.fill.color)}<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private borderOf(style: StyleModel, before: StyleModel, xf: XmlElement | undefined): number {
    const base = this.sheet.borders[Number(xf?.attributes.borderId ?? 0)];
    const changes: Record<string, string | null> = {};
    for (const side of ["left", "right", "top", "bottom"] as const) {
      if (!sameValue(style.border[side], before.border[side])) changes[side] = lineXml(this.prefix, side, style.border[side]);
    }
    return this.add("borders", this.sheet.borders.length, this.withChildren(base, "border", BORDER_ORDER, changes));
  }

  private formatOf(code: string): number {
    for (const [id, known] of this.sheet.formats) if (known === code) return id;
    const pending = this.added.get("numFmts") ?? [];
    // Differential formats number theirs from the same range.
    const others = this.sheet.dxfs.map((each) => Number(child(each, "numFmt")?.attributes.numFmtId ?? 0));
    const first = Math.max(163, ...this.sheet.formats.keys(), ...others) + 1;
    const existing = pending.findIndex((xml) => xml.endsWith(` formatCode="${escapeAttribute(code)}"/>`));
    if (existing >= 0) return first + existing;
    const id = first + pending.length;
    this.add("numFmts", 0, `<${this.prefix}numFmt${attributesXml({ numFmtId: id, formatCode: code })}/>`);
    return id;
  }

  /** A copy of a record with some children replaced (`null` removes) in schema order. */
  private withChildren(
    base: XmlElement | undefined,
    name: string,
    order: readonly string[],
    changes: Record<string, string | null>,
  ): string {
    const kept = (base?.children ?? [])
      .filter((each) => !(each.local in changes))
      .map((each) => ({ local: each.local, xml: this.source.slice(each.start, each.end) }));
    const fresh = Object.entries(changes).flatMap(([local, xml]) => (xml === null ? [] : [{ local, xml }]));
    const rank = (local: string): number => (order.indexOf(local) + order.length + 1) % (order.length + 1);
    const all = [...kept, ...fresh].sort((a, b) => rank(a.local) - rank(b.local));
    const open = base ? this.source.slice(base.start, base.openEnd).replace(/\s*\/?>$/, ">") : `<${this.prefix}${name}>`;
    return `${open}${all.map((each) => each.xml).join("")}</${base?.name ?? `${this.prefix}${name}`}>`;
  }
}

const STYLE_SHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const BORDER_ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

function sameStyle(a: StyleModel, b: StyleModel): boolean {
  const plain = ({ xf: _xf, base: _base, ...rest }: StyleModel): unknown => rest;
  return sameValue(plain(a), plain(b));
}

export function colourXml(prefix: string, name: string, colour: string | null): string {
  return colour === null
    ? `<${prefix}${name} auto="1"/>`
    : `<${prefix}${name} rgb="FF${colour.replace("#", "").toUpperCase()}"/>`;
}

function lineXml(prefix: string, side: string, line: BorderLine | null): string {
  return line
    ? `<${prefix}${side} style="${escapeAttribute(line.style)}">${colourXml(prefix, "color", line.color)}</${prefix}${side}>`
    : `<${prefix}${side}/>`;
}

/** A new, empty style sheet for packages that have none. */
export const MINIMAL_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

export function minimalStyles(): { source: string; root: XmlElement } {
  return { source: MINIMAL_STYLES, root: parseXml(MINIMAL_STYLES) };
}
