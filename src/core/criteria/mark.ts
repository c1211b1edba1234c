/** Mark of every row of the default set: it is derived, the official list is not public. */
export const CRITERIA_MARK = "suy ra từ Đề án 1886, thay bằng Bộ tiêu chí chính thức";
