import type { Roster } from "./types";

/** Header row of the sheet `Danh sách phường`. */
export const ROSTER_HEADERS: readonly string[] = [
  "Mã ĐVHC",
  "Phường",
  "Loại",
  "Đơn vị cấp trên",
  "Hiệu lực từ",
  "Hiệu lực đến",
  "Sáp nhập vào",
  "Năm chọn",
  "Năm được công nhận",
  "Ghi chú",
];

/** The rows below the header; dates as `dd/mm/yyyy`, codes as text. */
export function rosterRows(roster: Roster): (string | number | null)[][] {
  throw new Error(String(roster));
}
