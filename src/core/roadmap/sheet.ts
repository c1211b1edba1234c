import type { Roadmap } from "./types";

/** Header row of the sheet `Lộ trình`. */
export const ROADMAP_HEADERS: readonly string[] = [
  "Năm",
  "Loại chỉ tiêu",
  "Giá trị",
  "Phạm vi",
  "Phường nêu đích danh",
  "Mốc sơ kết, tổng kết",
  "Ngày hoàn thành",
  "Căn cứ",
];
/** The rows below the header. */
export function roadmapSheetRows(roadmap: Roadmap): (string | number | null)[][] {
  throw new Error(String(roadmap));
}
