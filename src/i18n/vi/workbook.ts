import type { WorkbookWords } from "../../core/sheets/words";

export const workbookWords: WorkbookWords = {
  sheets: {
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
  },
};
