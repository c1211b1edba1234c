/** What people call a fill. */
export type Hue = "red" | "orange" | "yellow" | "green" | "blue" | "purple" | "grey" | "white";

/** The hue of six hex digits. */
export function hueOf(fill: string): Hue {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(fill.slice(at, at + 2), 16) / 255);
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const span = most - least;
  if (span < 0.1) return least > 0.92 ? "white" : "grey";
  const turn = most === r ? ((g - b) / span + 6) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  const degrees = turn * 60;
  if (degrees < 18 || degrees >= 335) return "red";
  if (degrees < 42) return "orange";
  if (degrees < 68) return "yellow";
  if (degrees < 170) return "green";
  return degrees < 260 ? "blue" : "purple";
}

const NAMES: readonly (readonly [RegExp, readonly Hue[]])[] = [
  [/^xanh (?:lá|lục)/u, ["green"]],
  [/^xanh (?:dương|da trời|nước|lam|biển)/u, ["blue"]],
  [/^xanh/u, ["green", "blue"]],
  [/^(?:đỏ|hồng)/u, ["red"]],
  [/^vàng/u, ["yellow"]],
  [/^(?:cam|da cam)/u, ["orange"]],
  [/^tím/u, ["purple"]],
  [/^(?:xám|ghi)/u, ["grey"]],
  [/^trắng/u, ["white"]],
];

/** The hues that a colour's name may mean. */
export function huesNamed(name: string): readonly Hue[] {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? [];
}
