import { count, day, quote, some } from "../../figures";
import type { FindingWords } from "../../types";
import { cells, either, moreWards, ward } from "./phrases";

const readAs = ({ typed, ward: read }: { typed: string; ward: string }) => `${quote(typed)} là ${read}`;
const moreNames = (rest: number) => `và ${count(rest)} tên khác`;

export const roster = {
  "roster.ward-unknown": {
    title: "Phường không có trong danh sách",
    about: ({ ward: it }) => it.name,
    short: ({ ward: it }) => `${quote(it.name)} không có trong danh sách phường. Kiểm tra tên.`,
    long: ({ ward: it }) =>
      `${quote(ward(it))} không có trong danh sách phường đang có hiệu lực. Kiểm tra tên, hoặc thêm vào trang Danh sách phường.`,
  },
  "roster.ward-duplicate": {
    title: "Phường ghi hai lần",
    about: ({ ward: it }) => it.name,
    short: ({ ward: it, cells: at }) => `${quote(it.name)} ghi ${count(at.length)} lần: ${cells(at)}. Giữ một dòng.`,
    long: ({ ward: it, cells: at }) =>
      `${quote(ward(it))} ghi ${count(at.length)} lần, ở các ô ${cells(at)}. Giữ một dòng, bỏ dòng thừa.`,
  },
  "roster.ward-missing": {
    title: "Phường chưa có dòng khảo sát",
    about: ({ ward: it }) => it.name,
    short: ({ ward: it }) => `${quote(it.name)} chưa có dòng trong khảo sát. Thêm dòng.`,
    long: ({ ward: it }) =>
      `${quote(ward(it))} có trong danh sách phường nhưng chưa có dòng trong khảo sát. Thêm dòng và số liệu của phường này.`,
  },
  "roster.recognition-differs": {
    title: "Năm được công nhận khác nhau",
    about: ({ ward: it }) => it.name,
    short: ({ stated, listed }) => `Ghi ${stated}, danh sách ghi ${listed ?? "trống"}. Đối chiếu quyết định.`,
    long: ({ ward: it, stated, listed }) =>
      `${it.name}: bảng khảo sát ghi năm được công nhận ${stated}, danh sách phường ghi ${listed ?? "trống"}. Đang tính theo danh sách phường. Đối chiếu quyết định công nhận rồi sửa một nơi.`,
  },
  "roster.name-variant": {
    title: "Tên phường gần giống",
    about: ({ name }) => name,
    short: ({ candidates }) => `Không có trong danh sách phường; gần với ${either(candidates.map(quote))}. Xác nhận tên.`,
    long: ({ name, candidates }) =>
      `${quote(name)} không có trong danh sách phường; gần với ${either(candidates.map(quote))}. Kết quả đang tính theo tên đã ghi. Xác nhận tên đúng.`,
  },
  "roster.read-as": {
    title: "Tên phường ghi khác danh sách",
    about: ({ names }) =>
      some(
        names.map(({ typed }) => typed),
        moreNames,
        1,
      ),
    short: ({ names }) =>
      `Hiểu là ${some(
        names.map(({ ward: read }) => read),
        moreNames,
        1,
      )} theo danh sách phường. Xem lại.`,
    long: ({ names }) =>
      `${count(names.length)} tên ghi khác danh sách phường và được hiểu là: ${some(names.map(readAs), moreNames, 20)}. Kết quả tính cho các phường này. Xem lại nếu có tên không phải.`,
  },
  "roster.ward-expired": {
    title: "Phường đã hết hiệu lực",
    about: ({ ward: it }) => it.name,
    short: ({ successors }) =>
      successors.length > 0
        ? `Đã nhập vào ${some(successors, moreWards)} trước ngày chốt số liệu. Kiểm tra lại.`
        : "Không còn vào ngày chốt số liệu. Kiểm tra lại danh sách.",
    long: ({ ward: it, date, successors }) =>
      `${it.name} không còn là phường vào ngày chốt số liệu ${day(date)}${successors.length > 0 ? `, đã nhập vào ${some(successors, moreWards)}` : ""}. Dòng này vẫn được chấm nhưng không tính vào danh sách phường. Kiểm tra lại danh sách phường.`,
  },
  "roster.territory-changed": {
    title: "Phường cùng tên, khác địa bàn",
    about: ({ ward: it }) => it.name,
    short: ({ date }) => `Cùng tên nhưng khác địa bàn từ ${day(date)}. Xem số liệu thuộc phường nào.`,
    long: ({ ward: it, date, predecessors }) =>
      `${it.name} giữ tên nhưng khác địa bàn từ ngày ${day(date)}${predecessors.length > 0 ? ` (gồm ${some(predecessors, moreWards, 5)})` : ""}. Xem số liệu là của phường cũ hay phường mới.`,
  },
  "roster.recognition-inherited": {
    title: "Kế thừa kết quả công nhận",
    about: ({ ward: it }) => it.name,
    short: ({ predecessors }) => `Tính là được công nhận nhờ ${some(predecessors, moreWards)}. Xem lại.`,
    long: ({ ward: it, predecessors }) =>
      `${it.name} được tính là đã công nhận do kế thừa ${some(predecessors, moreWards, 5)}, theo thông số KE_THUA. Xem lại nếu cấp có thẩm quyền chưa xác nhận.`,
  },
} satisfies Partial<FindingWords>;
