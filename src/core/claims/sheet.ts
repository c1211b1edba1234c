/** Header row of the sheet `Số liệu báo cáo`. */
export const CLAIM_HEADERS: readonly string[] = ["STT", "Nội dung", "Loại", "Số nêu", "Thành phần", "Phạm vi", "Căn cứ"];
