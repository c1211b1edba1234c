import type { Status, WardResult } from "../../core/scoring/types";

/** What stands for a status in `Kết quả` and `Tổng hợp`; also read back by formulas. */
export const STATUS_MARK: Readonly<Record<Status, string>> = { met: "Đ", "not-met": "KĐ", missing: "?", "not-applicable": "KAD" };

/** Conclusions as they are printed; formulas of `Tổng hợp` compare with them. */
export const CONCLUSION: Readonly<Record<WardResult["conclusion"], string>> = {
  met: "Đạt",
  "not-met": "Chưa đạt",
  missing: "Chưa đủ dữ liệu",
};
