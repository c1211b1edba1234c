import { memo } from "../../cells/memo";
import { isErrorValue, type CellValue } from "../../cells/value";
import { matchKey } from "../../cells/text/normalise";
import { statusOf } from "../entry/words";
import type { ValueKind } from "../heads/head";

type CellKind = "status" | "bare" | "figures" | "levels" | "text" | "blank";

const STATUS_START = /^(?:đạt|đ|kđ|k\.? ?đạt|k\.?đ|không đạt|chưa đạt|ko đạt|cơ bản đạt|dat|khong dat|chua dat|kd)(?![\p{L}\d])/u;
const SYMBOL = /^[xv✓✔√☑✗✘☒╳+–−-]$|^(?:x x|n\/a|kad|không áp dụng)$/u;
const LEVEL =
  /hoàn thành|tiên tiến|quyết thắng|lao động xuất sắc|lđtt|lđxs|htxs|httnv|htnv|ttlđ|^(?:xuất sắc|tốt|khá|trung bình|yếu|giỏi|kém)$/u;
const FIGURE = /^[<>≥≤~≈]?\s*[-+]?\d[\d.,\s/%–-]*(?:\p{L}{1,8}\d?|%|‰|m²)?$/u;

const MOST_KEPT = 5_000;
const textKind = memo((text: string) => kindOfText(text), MOST_KEPT);

/** What kind of entry stands in a cell. */
export function cellKind(value: CellValue): CellKind {
  if (value === null || value === "") return "blank";
  if (typeof value === "boolean") return "bare";
  if (typeof value === "number") return value === 0 || value === 1 ? "bare" : "figures";
  if (isErrorValue(value)) return "blank";
  return textKind(value);
}

function kindOfText(text: string): CellKind {
  const key = matchKey(text);
  if (key === "") return "blank";
  if (key === "có" || key === "không" || key === "0" || key === "1") return "bare";
  if (STATUS_START.test(key) || SYMBOL.test(key) || statusOf(text) !== undefined) return "status";
  if (FIGURE.test(key)) return "figures";
  return LEVEL.test(key) && key.length <= 60 ? "levels" : "text";
}

const ENOUGH = 0.6;
/** Cells that are looked at: the kind of a column shows early. */
const MOST = 60;

/** What the cells below a head are, as a whole. */
export function valueKind(values: Iterable<CellValue>): ValueKind {
  const counts = { status: 0, bare: 0, figures: 0, levels: 0, text: 0 };
  let filled = 0;
  for (const value of values) {
    const kind = cellKind(value);
    if (kind === "blank") continue;
    counts[kind] += 1;
    filled += 1;
    if (filled >= MOST) break;
  }
  if (filled === 0) return "empty";
  if (counts.bare === filled) return "bare";
  if (counts.status + counts.bare >= ENOUGH * filled && counts.status > 0) return "status";
  if (counts.figures + counts.bare >= ENOUGH * filled) return "figures";
  if (counts.levels >= ENOUGH * filled) return "levels";
  if (counts.text >= ENOUGH * filled) return "text";
  return "mixed";
}
