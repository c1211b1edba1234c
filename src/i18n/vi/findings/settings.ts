import { count, quote } from "../../figures";
import type { FindingWords } from "../../types";
import { because, names, sameCase, written } from "./phrases";

export const settings = {
  "settings.pass-mark-unconfirmed": {
    title: "Ngưỡng đạt chuẩn chưa xác nhận",
    about: () => "Ngưỡng đạt chuẩn",
    short: ({ required }) => `Ngưỡng đạt chuẩn trống, tạm tính đủ ${count(required)} tiêu chí. Xác nhận ngưỡng.`,
    long: ({ required, wards }) =>
      `Ngưỡng đạt chuẩn trống, đang tạm tính phải đạt đủ ${count(required)} tiêu chí.${wards.length > 0 ? ` Kết luận của ${count(wards.length)} phường sẽ đổi nếu ngưỡng thấp hơn: ${names(wards)}.` : ""} Xác nhận ngưỡng.`,
  },
  "settings.source-conflict": {
    title: "Nguồn nêu hai mức",
    about: ({ measure }) => measure,
    short: ({ threshold, other }) => `Đề án nêu ${quote(threshold)} và ${quote(other)}. Chọn một mức.`,
    long: ({ measure, threshold, other, wards }) =>
      `${measure}: Đề án nêu cả ${quote(threshold)} và ${quote(other)}, đang tính theo mức thứ nhất.${wards.length > 0 ? ` Đổi mức sẽ đổi kết quả của ${count(wards.length)} phường: ${names(wards)}.` : ""} Chọn một mức trong trang Tiêu chí.`,
  },
  "settings.criteria-derived": {
    title: "Bộ tiêu chí suy ra từ Đề án",
    about: () => "Bộ tiêu chí",
    short: () => "Bộ tiêu chí suy ra từ Đề án 1886. Thay bằng bộ chính thức khi có.",
    long: () =>
      "Đang dùng bộ tiêu chí suy ra từ Đề án 1886, không phải bộ tiêu chí do Bộ Công an ban hành. Thay bằng bộ chính thức khi có.",
  },
  "settings.preset-used": {
    title: "Dùng số liệu có sẵn",
    about: ({ what }) => what,
    short: ({ what }) => `Tệp chưa có trang ${what}, dùng số liệu có sẵn. Đối chiếu lại.`,
    long: ({ what }) =>
      `Tệp chưa có trang ${what} nên đang dùng số liệu có sẵn của mẫu đã chọn. Đối chiếu với văn bản của địa phương, hoặc tạo trang để sửa.`,
  },
  "settings.invalid": {
    title: "Giá trị không dùng được",
    about: ({ key }) => key,
    short: ({ value, reason }) => `${written(value)}, không dùng được.${because(reason)} Ghi lại.`,
    long: ({ key, value, reason }) =>
      `${key}: ${sameCase(written(value))}, không dùng được.${because(reason)} Ghi lại; trước mắt giá trị này không được tính.`,
  },
  "criteria.row-invalid": {
    title: "Dòng tiêu chí không dùng được",
    about: ({ key }) => key,
    short: ({ value }) => `${written(value)}, không dùng được. Sửa dòng này.`,
    long: ({ key, value, measureLost }) =>
      `Cột ${key} của trang Tiêu chí: ${sameCase(written(value))}, không dùng được. ${measureLost ? "Chỉ số của dòng này tính là chưa đủ dữ liệu ở mọi phường. " : ""}Sửa dòng này rồi kiểm tra lại.`,
  },
  "criteria.code-duplicate": {
    title: "Trùng mã tiêu chí",
    about: ({ key }) => key,
    short: ({ value }) => `Mã ${quote(value)} đã dùng ở dòng khác. Đổi một mã.`,
    long: ({ value }) => `Mã ${quote(value)} đã dùng ở dòng khác của trang Tiêu chí. Mỗi chỉ số một mã; đổi một trong hai mã.`,
  },
} satisfies Partial<FindingWords>;
