import { count, day, some } from "../../figures";
import type { FindingWords } from "../../types";
import { moreWards } from "./phrases";

export const roadmap = {
  "roadmap.behind": {
    title: "Chậm so với lộ trình",
    about: ({ year, unit }) => (unit ? `${year} · ${unit}` : year),
    short: ({ year, target, achieved }) =>
      `Hết ${year} phải có ${count(target)}, được công nhận ${count(achieved)}, thiếu ${count(target - achieved)}.`,
    long: ({ year, unit, target, achieved }) =>
      `Đến hết năm ${year}${unit ? `, ${unit}` : ""} phải có ${count(target)} phường được công nhận, hiện có ${count(achieved)}, thiếu ${count(target - achieved)}. Xem phường gần đạt chuẩn ở trang Lộ trình.`,
  },
  "roadmap.unit-short": {
    title: "Đơn vị chưa đủ mức tối thiểu",
    about: ({ year, unit }) => `${year} · ${unit}`,
    short: ({ unit, target, achieved }) => `${unit} cần ít nhất ${count(target)}, được công nhận ${count(achieved)}.`,
    long: ({ year, unit, target, achieved }) =>
      `Đến hết năm ${year}, ${unit} phải có ít nhất ${count(target)} phường được công nhận, hiện có ${count(achieved)}. Xem phường gần đạt chuẩn của đơn vị này.`,
  },
  "roadmap.named-missing": {
    title: "Phường nêu tên chưa được công nhận",
    about: ({ year }) => year,
    short: ({ names: missing }) => `Chưa được công nhận: ${some(missing, moreWards)}. Kiểm tra danh sách.`,
    long: ({ year, names: missing }) =>
      `Lộ trình năm ${year} nêu đích danh ${some(missing, moreWards, 10)} nhưng chưa có năm được công nhận. Ghi năm vào Danh sách phường nếu đã có quyết định.`,
  },
  "roadmap.not-maintained": {
    title: "Đã công nhận, nay không đạt",
    about: ({ year }) => year,
    short: ({ names: lost }) => `Đã công nhận nhưng nay không đạt: ${some(lost, moreWards)}. Xem lại.`,
    long: ({ names: lost }) =>
      `${some(lost, moreWards, 10)} đã được công nhận nhưng trong khảo sát này không đạt chuẩn. Xem các tiêu chí không đạt và biện pháp duy trì.`,
  },
  "roadmap.plan-exceeds-roster": {
    title: "Lộ trình nhiều hơn số phường",
    about: ({ year }) => year,
    short: ({ target, wards }) => `Lộ trình cần ${count(target)} phường, danh sách chỉ có ${count(wards)}. Xem lại.`,
    long: ({ year, target, wards }) =>
      `Lộ trình đến hết năm ${year} cần ${count(target)} phường nhưng danh sách phường chỉ có ${count(wards)}. Xem lại lộ trình hoặc danh sách phường.`,
  },
  "roadmap.target-mismatch": {
    title: "Lộ trình không khớp chỉ tiêu",
    about: ({ year }) => year,
    short: ({ target, wards }) => `Chỉ tiêu ${count(target)} phường, số chọn là ${count(wards)}. Đối chiếu lộ trình.`,
    long: ({ year, target, wards }) =>
      `Đến hết năm ${year} chỉ tiêu là ${count(target)} phường nhưng số phường chọn xây dựng là ${count(wards)}. Đối chiếu lại các dòng của trang Lộ trình.`,
  },
  "review.due": {
    title: "Mốc sắp tới",
    about: ({ what }) => what,
    short: ({ due }) => `Hạn ${day(due)}. Chuẩn bị số liệu.`,
    long: ({ what, due }) =>
      `${what}: hạn ${day(due)}. Chuẩn bị số liệu; khi xong ghi ngày vào cột Ngày hoàn thành của trang Lộ trình.`,
  },
  "review.overdue": {
    title: "Quá hạn",
    about: ({ what }) => what,
    short: ({ due }) => `Hạn ${day(due)} đã qua. Ghi Ngày hoàn thành nếu đã làm.`,
    long: ({ what, due }) =>
      `${what}: hạn ${day(due)} đã qua mà chưa có ngày hoàn thành. Ghi ngày vào cột Ngày hoàn thành của trang Lộ trình nếu đã làm.`,
  },
} satisfies Partial<FindingWords>;
