import { invalidArgument } from "../protocol/definition";

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** `#ff0000`, `FF0000` or a common colour name as `#FF0000`. */
export function readColour(value: unknown): string | null {
  const text = String(value ?? "").trim();
  if (text === "") return null;
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named) return named;
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  throw invalidArgument(`"${text}" is not a colour.`);
}
