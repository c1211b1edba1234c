import { codeCandidates } from "../../cells/code";
import { matchKey } from "../../cells/text/normalise";
import { findCode } from "../criteria/codes";
import type { CriteriaSet } from "../criteria/types";
import { stubKind, type StubKind } from "./stub";
import { labelKey } from "./keys";
import { joined, layered, NO_LAYER, type Layer } from "./layers";
import type { HeadCell } from "./paths";

/** A column (row, where criteria run down) as its head cells describe it. */
export interface Track {
  readonly index: number;
  /** Its whole head, as the user is shown it. */
  readonly title: string;
  readonly at: { readonly row: number; readonly column: number };
  /** What may name a criterion, outermost first. */
  readonly words: readonly string[];
  readonly layer: Layer;
  readonly stub: StubKind | null;
  readonly code: string | null;
  readonly number: number | null;
  readonly unit: string | null;
  /** Headed as a ratio, `a/b`. */
  readonly ratio: boolean;
}

/** What a head row is for, by the cell that stands beside it over the wards: number, unit, or nothing that matters here. */
export type HeadRole = "number" | "unit" | "aside";

const UNITS = new Set(
  [
    "m2",
    "m²",
    "ha",
    "km2",
    "km²",
    "nghìn m2",
    "nghìn m²",
    "1000 m2",
    "1000m2",
    "1.000 m2",
    "%",
    "‰",
    "đ/c",
    "đồng chí",
    "người",
    "vụ",
    "vụ việc",
  ]
    .concat([
      "xe",
      "chiếc",
      "triệu đồng",
      "đồng",
      "nghìn đồng",
      "tỷ đồng",
      "vị trí",
      "mô hình",
      "phần trăm",
      "đối tượng",
      "điểm",
      "cái",
      "hộ",
    ])
    .map(matchKey),
);

export const isUnitText = (text: string): boolean => UNITS.has(matchKey(text));

/** Describes a column by the cells of its head, outermost first. */
export function describe(
  index: number,
  path: readonly HeadCell[],
  set: CriteriaSet,
  roleOf: (row: number) => HeadRole | null,
): Track {
  const words: string[] = [];
  const layers: Layer[] = [];
  let stub: StubKind | null = null;
  let code: string | null = null;
  let number: number | null = null;
  let unit: string | null = null;
  let ratio = false;
  for (const cell of path) {
    const role = roleOf(cell.row);
    if (role === "aside") continue;
    if (role === "unit") {
      unit = cell.text;
      continue;
    }
    if (cell.number !== null) {
      if (cell.number > 1900 && cell.number < 2200) layers.push({ ...NO_LAYER, period: cell.number * 100 + 12 });
      else number = cell.number;
      continue;
    }
    if (/^\(?(?:[IVX]{1,6}|[A-HĐ]|[a-zđ]|\d+(?:[.,]\d+)+)\s*[.)]?$|^[-+*•]$/u.test(cell.text)) continue; // a mark of a group, or of a part
    ratio ||= /\ba\/b\b|tỷ số|tỉ số/iu.test(cell.text);
    const read = readCell(cell.text, set);
    layers.push(read.layer);
    code = read.code ?? code;
    number = read.number ?? number;
    unit = read.unit ?? unit;
    if (read.words === "") continue;
    const kind = stubKind(read.words);
    if (kind !== null && (kind !== "plain" || words.length === 0) && read.code === null) stub = kind;
    else if (role !== "number") words.push(read.words);
  }
  const last = path[path.length - 1];
  const layer = joined(layers);
  const alone = words.length === 0 && code === null && number === null;
  return {
    index,
    title: path.map(({ text }) => text).join(" / "),
    at: { row: last?.row ?? 0, column: last?.column ?? 0 },
    words,
    layer,
    stub: alone && layer.note ? "note" : words.length > 0 || code !== null ? (stub === "note" ? "note" : null) : stub,
    code,
    number,
    unit,
    ratio,
  };
}

interface ReadCell {
  readonly words: string;
  readonly layer: Layer;
  readonly code: string | null;
  readonly number: number | null;
  readonly unit: string | null;
}

const CODE = /^\s*\p{L}{0,8}(?:\s*chí)?(?:\s*số)?[\s.:–-]*\d+(?:[.–-]\d+)*(?:\s*[.–-]?\s*\p{L}(?![\p{L}\d]))?[\s:.–)/-]*/u;
const NUMBERED = /^\(?\s*(\d{1,3})\s*[.):–/-]+\s*(?=[\p{L}“"(])/u;
const MARKED = /^\(?(?:[ivxIVX]{1,5}|[a-zđA-ZĐ]|\d{1,2}(?:\.\d{1,2})+)\s*[.)–-]+\s*(?=\S)|^[-+*•]\s*(?=\S)/u;

/** Codes, numbers, units and layers of a head cell apart from its words. */
function readCell(text: string, set: CriteriaSet): ReadCell {
  const code = codeCandidates(text).find((candidate) => findCode(set, candidate) !== null) ?? null;
  let rest = text;
  let number: number | null = null;
  if (code !== null) rest = rest.replace(CODE, "");
  const numbered = NUMBERED.exec(rest);
  if (numbered?.[1] !== undefined) {
    number = Number(numbered[1]);
    rest = rest.slice(numbered[0].length);
  } else rest = rest.replace(MARKED, "");
  const { rest: named, layer } = layered(rest.trim());
  const { words, unit } = withoutUnit(named);
  return { words, layer, code, number, unit };
}

/** `Diện tích đất (ha)`, `Tỷ lệ …, %`, `(m²)`, `ĐVT: ha`: the unit apart from the words. */
function withoutUnit(text: string): { words: string; unit: string | null } {
  const match =
    /^(.*?)[\s,;–-]*\((?:đvt|đơn vị(?: tính)?)?:?\s*([^()]{1,14})\)\s*$/iu.exec(text) ??
    /^(.*?)[\s,;(–-]*(?:đvt|đơn vị tính)\s*:?\s*([^()]{1,14})\)?$/iu.exec(text);
  if (match?.[2] !== undefined && isUnitText(match[2])) return { words: (match[1] ?? "").trim(), unit: match[2].trim() };
  const percent = /^(.*\S)[\s,]+(%|‰)$/u.exec(text);
  return percent?.[1] !== undefined ? { words: percent[1], unit: percent[2] ?? null } : { words: text, unit: null };
}

/** Head rows of a table that runs down, by the label that stands over them. */
export function headRole(label: string | null): HeadRole | null {
  if (label === null) return null;
  const key = labelKey(label);
  if (/^(?:tt|stt|số tt|số thứ tự|thứ tự)$/.test(key)) return "number";
  if (/^(?:đvt|đơn vị tính|đơn vị)$/.test(key)) return "unit";
  const aside =
    /^(?:ngưỡng|yêu cầu|mức yêu cầu|căn cứ|ghi chú|minh chứng|tài liệu|điểm|điểm tối đa|điểm chuẩn|thang điểm|nhóm|mã nhóm|cách tính|mức đạt|quy định|tiêu chuẩn|chuẩn|hướng dẫn|nguồn|đơn vị phụ trách|phụ trách|thời gian)(?: \S+){0,3}$/;
  return aside.test(key) ? "aside" : null;
}

/** Columns that differ by their layer alone, together: the same words, and not two codes; without words the same code or number. */
export function sameHeads(tracks: readonly Track[], above: (track: Track) => string): Track[][] {
  const byWords = new Map<string, Track[]>();
  for (const track of tracks) {
    const { words, code, number } = track;
    const own = words.length > 0 ? words.map(labelKey).join("/") : `|${code ?? ""}|${code === null ? (number ?? "") : ""}`;
    const key = `${above(track)}|${own}`;
    const known = byWords.get(key);
    if (known) known.push(track);
    else byWords.set(key, [track]);
  }
  return [...byWords.values()].flatMap(splitByCode);
}

function splitByCode(tracks: readonly Track[]): Track[][] {
  const codes = [...new Set(tracks.flatMap(({ code }) => code ?? []))];
  if (codes.length < 2) return [[...tracks]];
  return codes.map((code) => tracks.filter((track) => track.code === code));
}
