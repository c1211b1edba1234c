import { areaAddress } from "../../../cells/address";
import { count, quote } from "../../figures";
import type { FindingWords } from "../../types";
import { cells } from "./phrases";

export const structure = {
  "structure.survey-not-found": {
    title: "Không thấy bảng khảo sát",
    short: () => "Không thấy bảng khảo sát. Mở đúng tệp hoặc tạo bộ trang chuẩn.",
    long: () =>
      "Không trang nào trong tệp có cả cột tên phường và các cột tiêu chí. Mở đúng tệp khảo sát, hoặc tạo bộ trang chuẩn ở trang Bắt đầu.",
  },
  "structure.empty-survey": {
    title: "Bảng khảo sát chưa có phường",
    short: () => "Bảng khảo sát chưa có phường nào. Ghi tên phường và số liệu.",
    long: () =>
      "Đã thấy dòng tiêu đề của bảng khảo sát nhưng bên dưới chưa có phường nào. Ghi tên phường và số liệu rồi kiểm tra lại.",
  },
  "structure.column-missing": {
    title: "Thiếu cột chỉ số",
    about: ({ measure }) => measure,
    short: ({ measure }) => `Không thấy cột của ${measure}. Ghép một cột hoặc thêm cột.`,
    long: ({ measure }) =>
      `Bảng khảo sát không có cột của ${measure}, là chỉ số bắt buộc, nên mọi phường đều chưa đủ dữ liệu ở đây. Chọn cột có sẵn để ghép, hoặc thêm cột vào bảng.`,
  },
  "structure.column-duplicate": {
    title: "Hai cột cho một chỉ số",
    about: ({ measure }) => measure,
    short: ({ measure, cells: at }) => `${measure} có ${count(at.length)} cột: ${cells(at)}. Giữ một cột.`,
    long: ({ measure, cells: at }) =>
      `${measure} có ${count(at.length)} cột cùng nhận: ${cells(at)}. Chương trình không tự chọn. Đổi tiêu đề hoặc bỏ cột thừa.`,
  },
  "structure.column-unknown": {
    title: "Cột không rõ nội dung",
    about: ({ header }) => `Cột ${quote(header)}`,
    short: ({ header }) => `Cột ${quote(header)} không khớp chỉ số nào. Ghép cột hoặc bỏ qua.`,
    long: ({ header }) =>
      `Cột ${quote(header)} có số liệu nhưng không khớp chỉ số nào của bộ tiêu chí nên chưa được tính. Ghép cột với một chỉ số, hoặc bỏ qua nếu là cột ghi thêm.`,
  },
  "structure.merged-data": {
    title: "Ô gộp trong vùng số liệu",
    about: ({ range }) => areaAddress(range),
    short: ({ range }) => `Vùng ${areaAddress(range)} bị gộp ô. Bỏ gộp rồi ghi đủ từng ô.`,
    long: ({ range }) =>
      `Vùng ${areaAddress(range)} trong phần số liệu bị gộp ô; chỉ ô đầu có giá trị, các ô còn lại coi là trống. Bỏ gộp rồi ghi đủ từng ô.`,
  },
  "structure.hidden-data": {
    title: "Dòng, cột ẩn vẫn được tính",
    about: ({ range }) => areaAddress(range),
    short: ({ range }) => `Vùng ${areaAddress(range)} đang ẩn nhưng vẫn được tính. Hiện ra để xem lại.`,
    long: ({ range }) =>
      `Vùng ${areaAddress(range)} đang ẩn nhưng số liệu vẫn được tính. Hiện ra để xem lại, hoặc xóa nếu không dùng.`,
  },
  "structure.total-row": {
    title: "Dòng không phải phường",
    about: ({ label }) => `Dòng ${quote(label)}`,
    short: () => "Không phải phường nên không tính. Không cần làm gì.",
    long: ({ label }) => `Dòng ${quote(label)} không phải phường nên không tính vào kết quả. Không cần làm gì.`,
  },
} satisfies Partial<FindingWords>;
