import { quote } from "../../figures";
import type { FindingWords } from "../../types";
import { LEGACY, bounds, clip, either, howMany, lower, maybe, of, written } from "./phrases";

export const entry = {
  "entry.missing": {
    title: "Ô trống",
    about: ({ ward: it, measure }) => `${it.name} · ${measure}`,
    short: ({ measure }, { name }) =>
      name && name.length <= 40 ? `Ô trống. Ghi ${lower(name)}.` : `Ô trống. Ghi số liệu ${measure}.`,
    long: ({ ward: it, measure }, { name }) =>
      `Ô trống, ${it.name} chưa có số liệu ${name ? `${quote(name)} (${measure})` : measure}. Ô trống là chưa đủ dữ liệu, không phải không đạt. Ghi số liệu, hoặc ghi KAD nếu không áp dụng.`,
  },
  "entry.unreadable": {
    title: "Không đọc được",
    short: ({ value }) => `${written(value)}, không đọc được. Ghi lại.`,
    long: ({ value }, context) => `${written(value)}, không đọc được cho ${of(context)}. ${maybe(context, "Ghi lại.")}`,
  },
  "entry.contradiction": {
    title: "Hai dấu trái nhau",
    short: () => "Có x ở cả Đạt và Không đạt. Xóa một dấu.",
    long: ({ value }) => `Ghi ${quote(value)} ở cả Đạt và Không đạt nên chưa tính được. Xóa một dấu.`,
  },
  "entry.error-value": {
    title: "Ô báo mã của Excel",
    short: ({ value }) => `Ô hiện ${value}, không có giá trị. Sửa công thức hoặc ghi số.`,
    long: ({ value }) => `Ô hiện ${value} nên không có giá trị để tính. Sửa công thức của ô, hoặc ghi số trực tiếp.`,
  },
  "entry.out-of-range": {
    title: "Ngoài khoảng cho phép",
    short: ({ value }) => `Ghi ${value}, ngoài khoảng cho phép. Ghi lại.`,
    long: ({ value }, context) =>
      `Ghi ${quote(value)}, ngoài khoảng cho phép của ${of(context)}: tỷ lệ từ 0% đến 100%, số đếm không âm. Ghi lại.`,
  },
  "entry.ambiguous": {
    title: "Có hơn một cách đọc",
    short: ({ value, readings }) =>
      `Ghi ${quote(value)}, có ${howMany(readings.length)} cách đọc: ${either(readings)}. Chọn một.`,
    long: ({ value, readings }, context) =>
      `Ghi ${quote(value)} ở ${of(context)}, có ${howMany(readings.length)} cách đọc: ${either(readings)}. Chưa chọn thì chưa tính. Chọn một cách.`,
  },
  "entry.ratio-as-date": {
    title: "Tỷ số bị đổi thành ngày",
    short: ({ readings }, { fix }) => {
      const reading = fix ?? either(readings);
      return reading
        ? `Excel đã đổi tỷ số thành ngày. Có thể là ${reading}; ghi lại.`
        : "Excel đã đổi tỷ số thành ngày. Ghi lại dạng chữ.";
    },
    long: ({ readings }, { fix }) => {
      const reading = fix ?? either(readings);
      return `Excel đã đổi tỷ số thành ngày nên không còn biết số đã ghi.${reading ? ` Có thể là ${reading}.` : ""} Ghi lại dạng chữ, hoặc ghi tỷ lệ phần trăm.`;
    },
  },
  "entry.implausible": {
    title: "Ngoài mức hợp lý",
    short: ({ value }, { fix }) =>
      `Ghi ${quote(value)}, ngoài mức hợp lý. ${fix ? `Có thể là ${fix}; sửa hoặc giữ nguyên.` : "Xem lại số liệu."}`,
    long: ({ value, min, max }, context) =>
      `Ghi ${quote(value)}, ngoài mức hợp lý của ${of(context)}${bounds(min, max)}. ${context.fix ? `Có thể máy đã hiểu dấu chấm của ${quote(context.fix)} là dấu thập phân. ` : ""}Sửa hoặc giữ nguyên.`,
  },
  "entry.english-format": {
    title: "Số viết kiểu Anh",
    short: ({ value, read }) => `Ghi ${quote(value)} kiểu Anh, đã đọc là ${read}. Nên ghi lại.`,
    long: ({ value, read }) => `Ghi ${quote(value)} theo kiểu Anh, đã đọc là ${read}. Nên ghi dấu phẩy cho phần thập phân.`,
  },
  "entry.number-as-text": {
    title: "Số ở dạng chữ",
    short: ({ value, read }) => `Ghi ${quote(value)} dạng chữ, đã đọc là ${read}. Nên nhập số.`,
    long: ({ value, read }) => `Ghi ${quote(value)} ở dạng chữ, đã đọc là ${read}. Nên nhập lại dạng số để Excel cộng được.`,
  },
  "entry.whitespace": {
    title: "Thừa dấu cách",
    short: ({ value, read }) => `${quote(value)} thừa dấu cách, đã đọc là ${quote(read)}. Nên bỏ.`,
    long: ({ value, read }) =>
      `${quote(value)} có dấu cách hoặc xuống dòng thừa, đã đọc là ${quote(read)}. Nên bỏ phần thừa để lọc, tìm cho đúng.`,
  },
  "entry.not-nfc": {
    title: "Chữ có dấu rời",
    short: ({ read }) => `${quote(read)} gõ bằng dấu rời, đã đọc được. Nên đổi dấu liền.`,
    long: ({ read }) =>
      `${quote(read)} gõ bằng Unicode tổ hợp (dấu rời), đã đọc được. Nên đổi sang dấu liền để lọc, tìm cho đúng.`,
  },
  "entry.lookalike": {
    title: "Chữ cái trông giống",
    short: ({ value, read }) => `${quote(value)} có chữ cái lạ, đã đọc là ${quote(read)}. Nên sửa.`,
    long: ({ value, read }) =>
      `${quote(value)} có chữ cái của bảng mã khác trông giống chữ Việt, đã đọc là ${quote(read)}. Nên sửa để lọc, tìm cho đúng.`,
  },
  "entry.legacy-font": {
    title: "Bảng mã hoặc phông cũ",
    short: ({ encoding, read }) =>
      encoding === "unicode"
        ? `${quote(read)} dùng phông cũ nên hiện sai. Đổi sang phông Unicode.`
        : `Chữ theo bảng mã ${LEGACY[encoding]}, đọc là ${quote(read)}. Đổi sang Unicode.`,
    long: ({ encoding, read }) =>
      encoding === "unicode"
        ? `${quote(read)} là chữ Unicode nhưng đang dùng phông chữ cũ nên hiện sai. Đổi sang Times New Roman hoặc phông Unicode khác.`
        : `Chữ theo bảng mã ${LEGACY[encoding]}, đọc là ${quote(read)}. Đổi sang Unicode để máy khác đọc được.`,
  },
  "entry.formula": {
    title: "Công thức trong ô nhập",
    short: () => "Ô nhập số liệu có công thức. Xem công thức có đúng không.",
    long: ({ formula }) =>
      `Ô nhập số liệu có công thức ${clip(formula, 80)}; giá trị hiện có vẫn được tính. Xem công thức có đúng không, hoặc ghi số trực tiếp.`,
  },
} satisfies Partial<FindingWords>;
