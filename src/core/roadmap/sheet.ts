import { formatDate } from "../../cells/date";
import { formatNumber } from "../../cells/number/format";
import { compareQuantities, mulQ } from "../../cells/number/quantity";
import type { Milestone, Roadmap, RoadmapRule } from "./types";
import { KIND_WORDS } from "./vocabulary";

/** Header row of the sheet `Lộ trình`. */
export const ROADMAP_HEADERS = [
  "Năm",
  "Loại chỉ tiêu",
  "Giá trị",
  "Phạm vi",
  "Phường nêu đích danh",
  "Mốc sơ kết, tổng kết",
  "Ngày hoàn thành",
  "Căn cứ",
] as const;

/** The rows below the header. */
export function roadmapSheetRows(roadmap: Roadmap): (string | number | null)[][] {
  const rules = roadmap.rules.map((rule) => [
    rule.year,
    KIND_WORDS[rule.kind][0],
    valueText(rule),
    rule.scope || null,
    rule.named.join("; ") || null,
    rule.review || null,
    rule.completed === null ? null : formatDate(rule.completed),
    rule.basis || null,
  ]);
  return [...rules, ...(roadmap.milestones ?? []).map(milestoneRow)];
}

/** A row that sets a review without a target. */
function milestoneRow({ firstYear, dueYear, review, completed, basis }: Milestone): (string | null)[] {
  const years = firstYear === dueYear ? String(dueYear) : `${firstYear}-${dueYear}`;
  return [years, null, null, null, null, review, completed === null ? null : formatDate(completed), basis ?? null];
}

/** `2`, `50%`, `30-50%`. */
function valueText({ kind, low, high }: RoadmapRule): string {
  const share = kind === "cumulative-share";
  const [from, to] = [low, high].map((end) => formatNumber(share ? mulQ(end, 100) : end, 10));
  return `${compareQuantities(low, high) === 0 ? from : `${from}-${to}`}${share ? "%" : ""}`;
}
