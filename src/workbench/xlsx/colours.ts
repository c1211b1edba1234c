import type { XmlElement } from "./xml";
import { child, flag, numberOr } from "./xml";

/**
 * The colours of a theme part in the order in which style sheets number them (light 1, dark 1, light 2, dark 2, accents,
 * links), each with what it is in the theme of Office.
 */
const THEME = [
  ["lt1", "FFFFFF"],
  ["dk1", "000000"],
  ["lt2", "E7E6E6"],
  ["dk2", "44546A"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
] as const;

/** The default palette of indexed colours (ECMA-376 part 1, 18.8.27). */
const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080
  C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99
  99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  );

/** What colours of a workbook refer to. */
export interface Palette {
  theme: readonly string[];
  indexed: readonly string[];
}

export function readPalette(theme: XmlElement | null, styleSheet: XmlElement | null): Palette {
  const scheme = child(child(theme ?? undefined, "themeElements"), "clrScheme");
  const themeColours = THEME.map(([name, usual]) => {
    const colour = child(scheme, name)?.children[0];
    return (
      colour?.attributes.lastClr ??
      (colour?.local === "srgbClr" ? colour.attributes.val : undefined) ??
      usual
    ).toUpperCase();
  });
  const own = child(child(styleSheet ?? undefined, "colors"), "indexedColors")?.children.map((each) =>
    (each.attributes.rgb ?? "").slice(-6).toUpperCase(),
  );
  return { theme: themeColours, indexed: own?.length ? own : INDEXED };
}

/** `#RRGGBB`, or `null` for an automatic or absent colour. */
export function resolveColour(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element || flag(element.attributes.auto)) return null;
  const { rgb, theme, indexed, tint } = element.attributes;
  const base = rgb
    ? rgb.slice(-6).toUpperCase()
    : theme !== undefined
      ? palette.theme[Number(theme)]
      : indexed !== undefined
        ? palette.indexed[Number(indexed)]
        : undefined;
  if (!base || !/^[0-9A-F]{6}$/.test(base)) return null;
  return `#${applyTint(base, numberOr(tint, 0))}`;
}

/** Lightens (tint > 0) or darkens (tint < 0) by luminance in HLS (ECMA-376 part 1, 18.8.19). */
function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  const [r, g, b] = [part(0), part(2), part(4)];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const range = max - min;
  const saturation = range === 0 ? 0 : light > 0.5 ? range / (2 - max - min) : range / (max + min);
  const hue = range === 0 ? 0 : max === r ? ((g - b) / range + 6) % 6 : max === g ? (b - r) / range + 2 : (r - g) / range + 4;
  const tinted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * tinted - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const low = tinted - chroma / 2;
  const sectors = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
  ];
  return (sectors[Math.floor(hue) % 6] ?? [chroma, 0, second])
    .map((each) =>
      Math.round((each + low) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
