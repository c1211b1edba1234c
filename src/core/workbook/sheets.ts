import { matchKey } from "../../cells/text/normalise";

/** Names of the standard sheets, by their role. A workbook's sheet is one of them when `matchKey` finds the names equal. */
export const SHEET_NAMES = {
  guide: "Hướng dẫn",
  settings: "Thông số",
  criteria: "Tiêu chí",
  roster: "Danh sách phường",
  survey: "Khảo sát",
  roadmap: "Lộ trình",
  claims: "Số liệu báo cáo",
  results: "Kết quả",
  summary: "Tổng hợp",
  findings: "Nội dung rà soát",
  wardPages: "Phiếu từng phường",
} as const;

export type SheetRole = keyof typeof SHEET_NAMES;

/** Written anew from a report whenever they are asked for: no source of anything. */
const GENERATED: ReadonlySet<SheetRole> = new Set<SheetRole>(["results", "summary", "findings", "wardPages"]);

const ROLES: ReadonlyMap<string, SheetRole> = new Map(
  (Object.keys(SHEET_NAMES) as SheetRole[]).map((role) => [matchKey(SHEET_NAMES[role]), role]),
);

/** What a sheet of that name is in a standard workbook; `null` for any other sheet. */
export function sheetRole(name: string): SheetRole | null {
  return ROLES.get(matchKey(name)) ?? null;
}

/** Whether a sheet bears the name of one that the add-in generates. */
export function isGenerated(name: string): boolean {
  const role = sheetRole(name);
  return role !== null && GENERATED.has(role);
}
