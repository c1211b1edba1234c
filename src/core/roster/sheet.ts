import { formatDate } from "../../cells/date";
import type { IsoDate } from "../../cells/date";
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
  return roster.entries.map((entry) => [
    entry.code,
    entry.name,
    entry.kind,
    entry.unit || null,
    dateText(entry.validFrom),
    dateText(entry.validTo),
    entry.successors.join("; ") || null,
    entry.pickedYear,
    entry.recognisedYear,
    entry.note || null,
  ]);
}

const dateText = (date: IsoDate | null): string | null => (date === null ? null : formatDate(date));
