import { matchKey } from "../../cells/text/normalise";
import type { Settings } from "./types";

const choices = <T>(...entries: readonly (readonly [T, ...string[]])[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap(([value, ...words]) => words.map((word) => [matchKey(word), value] as const)));

/** Words by which people choose, by `matchKey`. */
export const YES_NO = choices<boolean>(
  [true, "Có", "Đúng", "TRUE", "x", "1", "Yes", "Tính"],
  [false, "Không", "Sai", "FALSE", "0", "No", "Không tính"],
);

export const ZERO_BASE = choices<Settings["zeroBase"]>(
  ["not-applicable", "không áp dụng", "KAD", "N/A"],
  ["met", "đạt", "Đ"],
  ["not-met", "không đạt", "KĐ", "chưa đạt"],
);

export const INHERITANCE = choices<Settings["inheritance"]>(
  ["none", "không", "không kế thừa"],
  ["any", "một", "một phường", "ít nhất một", "có một"],
  ["all", "tất cả", "tất cả phường", "cả", "mọi phường"],
);

export const DOCUMENT_KIND = choices<Settings["documentKind"]>(
  ["report-form", "biểu kèm báo cáo", "biểu", "biểu mẫu", "báo cáo"],
  ["annex", "phụ lục"],
);

/** Periods that have no number in them. */
export const PERIOD = choices<"year" | "half">(
  ["year", "năm", "cả năm", "một năm", "12 tháng"],
  ["half", "6 tháng đầu năm", "06 tháng đầu năm", "6 tháng", "06 tháng", "sáu tháng đầu năm", "nửa năm"],
);
