import type { CriteriaSet } from "./types";

/** Headers of the sheet `Tiêu chí`, in the order of the standard workbook. */
export const CRITERIA_HEADERS: readonly string[] = [
  "Mã nhóm",
  "Nhóm",
  "Mã tiêu chí",
  "Tiêu chí",
  "Mã chỉ số",
  "Chỉ số",
  "Kiểu",
  "Phép so sánh",
  "Ngưỡng",
  "Đơn vị",
  "Kỳ",
  "Bắt buộc",
  "Điểm",
  "Nhỏ nhất hợp lý",
  "Lớn nhất hợp lý",
  "Vai trò",
  "Cách gọi khác",
  "Căn cứ",
];

export function criteriaRows(_set: CriteriaSet): (string | number | null)[][] {
  throw new Error("not ready");
}
