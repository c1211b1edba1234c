import type { Why } from "../../core/heads/place";

/** Why a head is read as it is, one sentence for each piece of evidence; `text`: what it is about, "" when nothing is named. */
export const why: Readonly<Record<Why["by"], (text: string) => string>> = {
  code: (text) => `Mang mã ${text}`,
  number: (text) => (text === "" ? "Đọc theo số thứ tự" : `Số thứ tự ${text}`),
  words: (text) => (text === "" ? "Đọc theo tên tiêu chí" : `Khớp các từ: ${text}`),
  group: () => "Thuộc đúng nhóm",
  order: () => "Đúng vị trí theo thứ tự bộ tiêu chí",
  unit: (text) => `Đơn vị tính ${text}`,
  values: () => "Kiểu dữ liệu bên dưới phù hợp",
  rest: () => "Các tiêu chí khác đã có cột riêng",
  answer: () => "Theo câu trả lời đã lưu",
};

/** What it says of a column that the user may call no criterion. */
export const noCriterion = "Cột này không phải tiêu chí nào";
