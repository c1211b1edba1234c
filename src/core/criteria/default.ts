import type { CriteriaSet } from "./types";

/** Mark of every row of the default set. */
export const CRITERIA_MARK = "suy ra từ Đề án 1886, thay bằng Bộ tiêu chí chính thức";

export const DEFAULT_CRITERIA: CriteriaSet = { groups: [], criteria: [], derived: true, origin: "default", sheet: null };
