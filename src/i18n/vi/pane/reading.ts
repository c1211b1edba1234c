import { count } from "../../figures";

/** The page Cách đọc: what the user is asked about the table. */
export const reading = {
  open: (questions: number) => `Cần trả lời ${count(questions)} câu hỏi về bảng`,
  openNote: "Ô chưa rõ nghĩa tạm tính là chưa đủ dữ liệu cho đến khi được trả lời.",
  answer: "Trả lời",
  none: "Không còn câu hỏi nào về bảng này.",
  noSurvey: "Chưa có bảng khảo sát để đọc.",
  needed: (questions: number) => `Cần trả lời (${count(questions)})`,
  once: "Mỗi câu hỏi một lần cho cả bảng. Câu trả lời được nhớ trong tệp; bảng của bạn giữ nguyên.",
  acceptLikely: (questions: number) => `Xác nhận tất cả câu có gợi ý (${count(questions)})`,
  likely: "Nhiều khả năng",
  use: "Đọc theo cách này",
  chosen: (chosen: number, questions: number) =>
    `Đã chọn ${count(chosen)}/${count(questions)} câu. Ô của câu chưa trả lời tạm tính là chưa đủ dữ liệu.`,
  settlesCells: (cells: number, wards: number) => `Trả lời câu này đọc được ${count(cells)} ô của ${count(wards)} phường.`,
  settles: (wards: number, criteria: number) =>
    `Trả lời câu này đọc được kết quả của ${count(wards)} phường × ${count(criteria)} tiêu chí.`,
  ask: {
    column: (column: string) => `${column} là tiêu chí nào?`,
    numbering: "Số thứ tự và tên tiêu chí không khớp. Đọc bảng này theo gì?",
    numbersOnly: "Bảng chỉ đánh số tiêu chí. Có đọc theo số thứ tự không?",
    text: (text: string) => `“${text}” nghĩa là gì?`,
    figure: (text: string, header: string) => `Chưa đọc được “${text}” ở “${header}”`,
    blank: "Bảng chỉ đánh dấu, không ghi chữ. Ô để trống nghĩa là gì?",
    colour: "Ô tô màu này, không có chữ, nghĩa là gì?",
    points: "Bao nhiêu điểm thì tính là đạt?",
    twice: (ward: string, rows: number) => `Phường “${ward}” có ${count(rows)} dòng. Dùng dòng nào?`,
    repeated: (code: string, columns: number) => `${code} có ${count(columns)} cột. Dùng cột nào?`,
  },
  colourCode: (fill: string) => `Mã màu ${fill}.`,
  rows: (rows: readonly string[]) => `Đang ở ${rows.join(", ")}.`,
  twiceNote: "Câu trả lời dùng cho mọi phường có nhiều dòng trong bảng này.",
  onSheet: {
    text: "Số liệu mỗi ô một khác: sửa trên trang, rồi bấm Kiểm tra lại.",
    repeated: "Các cột này trùng tiêu đề: đặt tiêu đề khác nhau trên trang, rồi bấm Kiểm tra lại.",
  },
  meanings: { met: "Đạt", "not-met": "Không đạt", missing: "Chưa có số liệu", "not-applicable": "Không áp dụng" },
  numbering: { names: "Đọc theo tên tiêu chí", numbers: "Đọc theo số thứ tự" },
  full: "Chỉ đạt khi đủ điểm tối đa",
  share: (share: string) => `Từ ${share} điểm tối đa`,
  twice: { first: "Dùng dòng trên", last: "Dùng dòng dưới" },
  noCriterion: "Không phải tiêu chí",
  other: "Tiêu chí khác",
};
