import { quote } from "../../figures";
import type { FindingWords } from "../../types";
import { lower, result, shortfall } from "./phrases";

export const criterion = {
  "criterion.not-met": {
    title: "Tiêu chí không đạt",
    about: ({ ward: it, criterion, measure }) => `${it.name} · ${measure ?? criterion}`,
    short: (params) => `${shortfall(params)}.`,
    long: (params, { name }) =>
      `${params.ward.name} không đạt ${params.measure ?? params.criterion}${name ? ` (${lower(name)})` : ""}: ${shortfall(params)}. Đây là kết quả, không phải chỗ ghi sai.`,
  },
  "criterion.warn-only": {
    title: "Dưới mức cần lưu ý",
    about: ({ ward: it, criterion, measure }) => `${it.name} · ${measure ?? criterion}`,
    short: (params) => `${shortfall(params)}. Chỉ lưu ý.`,
    long: (params, { name }) =>
      `${params.ward.name}, ${params.measure ?? params.criterion}${name ? ` (${lower(name)})` : ""}: ${shortfall(params)}. Chỉ số này chỉ để lưu ý, không làm tiêu chí không đạt.`,
  },
  "criterion.stated-differs": {
    title: "Kết quả ghi khác số liệu",
    about: ({ ward: it, criterion }) => `${it.name} · ${criterion}`,
    short: ({ stated, computed }) => `Ghi ${quote(result(stated))}, tính từ số liệu là ${quote(result(computed))}. Xem lại.`,
    long: ({ ward: it, criterion, stated, computed }) =>
      `${it.name} ghi ${criterion} là ${quote(result(stated))}, tính từ các chỉ số là ${quote(result(computed))}. Xem lại kết quả hoặc số liệu.`,
  },
  "criterion.appraisal-differs": {
    title: "Thẩm định khác tự chấm",
    about: ({ ward: it, criterion }) => `${it.name} · ${criterion}`,
    short: ({ stated, computed }) =>
      `Tự chấm ${quote(result(stated))}, thẩm định ${quote(result(computed))}. Tính theo thẩm định.`,
    long: ({ ward: it, criterion, stated, computed }) =>
      `${it.name}, ${criterion}: tự chấm ${quote(result(stated))}, thẩm định ${quote(result(computed))}. Đang tính theo thẩm định. Báo lại cho phường nếu cần.`,
  },
  "criterion.no-previous": {
    title: "Thiếu số năm trước",
    about: ({ ward: it, measure }) => `${it.name} · ${measure}`,
    short: () => "Chưa có số cùng kỳ năm trước nên chưa so sánh được. Ghi số.",
    long: ({ ward: it, measure }) =>
      `${it.name}, ${measure}: chưa có số cùng kỳ năm trước nên chưa tính được mức tăng, giảm. Ghi số năm trước.`,
  },
  "criterion.zero-base": {
    title: "Số năm trước bằng 0",
    about: ({ ward: it, measure }) => `${it.name} · ${measure}`,
    short: () => "Năm trước bằng 0, không tính được tỷ lệ. Xem thông số GOC_BANG_KHONG.",
    long: ({ ward: it, measure }) =>
      `${it.name}, ${measure}: số năm trước bằng 0 nên không tính được tỷ lệ tăng, giảm. Đang xử lý theo thông số GOC_BANG_KHONG. Xem lại thông số này.`,
  },
} satisfies Partial<FindingWords>;
