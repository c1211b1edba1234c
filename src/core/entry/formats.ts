/** What a number format makes of a number. */
export type FormatKind = "number" | "percent" | "day-month" | "month-year" | "time";

const kinds = new Map<string, FormatKind>();

/** Kind of a format code (en-US). Literals, colours and escaped characters are not part of it. */
export function formatKind(format: string | undefined): FormatKind {
  if (format === undefined || format === "General") return "number";
  let kind = kinds.get(format);
  if (kind === undefined) kinds.set(format, (kind = classify(format)));
  return kind;
}

function classify(format: string): FormatKind {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "")
    .toLowerCase();
  if (/general|[0#?]/.test(bare.replace(/s+\.0+/g, ""))) return bare.includes("%") ? "percent" : "number";
  if (bare.includes("d")) return "day-month";
  if (bare.includes("m") && bare.includes("y")) return "month-year";
  return /[hmsy]/.test(bare) ? "time" : "number";
}
