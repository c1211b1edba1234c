/** Uses Office's own theme where it tells one; elsewhere the system's light or dark counts. */
export function followOfficeTheme(): void {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const dark = typeof background === "string" ? isDark(background) : null;
  if (dark !== null) document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}

/** Is `#rrggbb` dark? `null` when it is no such colour. */
function isDark(colour: string): boolean | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!parts) return null;
  const [red, green, blue] = parts.slice(1, 4).map((part) => parseInt(part, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
