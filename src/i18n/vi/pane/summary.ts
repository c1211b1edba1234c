import { count } from "../../figures";

/** The page Tổng hợp. */
export const summary = {
  open: (findings: number) =>
    `Còn ${count(findings)} nội dung cần sửa. Vẫn lập được; số liệu chưa dùng được ghi là chưa đủ dữ liệu.`,
  see: "Xem",
  willWrite: "Sẽ ghi vào tệp",
  head: { sheet: "Trang", state: "Cách ghi", cells: "Số ô" },
  update: "cập nhật tại chỗ",
  create: "tạo mới",
  foreign: "trang của bạn",
  cells: (cells: string) => `${cells} ô`,
  onlyThese: "Không ghi vào trang nào khác. Ghi chú và chữ ký bạn đã nhập được giữ.",
  notOurs: (sheet: string) => `Tệp đã có trang ${sheet} không do phần bổ trợ tạo`,
  notOursText: "Chưa ghi gì. Đổi tên trang đó rồi bấm Xem lại, để nội dung của bạn không bị ghi đè.",
  edited: (cells: number) => `${count(cells)} ô bạn đã sửa sẽ bị ghi đè`,
  editedText: "Muốn giữ, chép sang cột Ghi chú.",
  orphan: (notes: number) => `${count(notes)} ghi chú của phường không còn trong bảng`,
  orphanText: "Chép lại nếu cần giữ:",
  kind: "Loại văn bản",
  kinds: { "report-form": "Biểu kèm báo cáo (có Quốc hiệu, chữ ký)", annex: "Phụ lục (kèm theo quyết định, báo cáo)" },
  kindNote: "Lựa chọn này dùng cho lần ghi này.",
  changeKind: "Đổi lâu dài ở trang Thông số",
  content: "Nội dung",
  contents: [
    "Biểu 1 – Kết quả theo tiêu chí",
    "Biểu 2 – Phân bố",
    "Biểu 3 – Lộ trình",
    "Biểu 4 – Đất, trụ sở, phương tiện",
    "Nhận xét theo nhóm tiêu chí",
  ],
  compared: (before: string) => `Biểu 5 – Tăng, giảm so với ${before}`,
  sample: "Câu mẫu",
  run: "Tạo bảng tổng hợp",
  rerun: "Cập nhật bảng tổng hợp",
  lookAgain: "Xem lại",
  done: { created: "Đã tạo bảng tổng hợp", updated: "Đã cập nhật bảng tổng hợp" },
  updatedSheet: "đã cập nhật",
  createdSheet: "đã tạo",
  kept: (overwritten: number) =>
    overwritten === 0
      ? "Ghi chú và phần chữ ký được giữ."
      : `Ghi chú và phần chữ ký được giữ. Ghi đè ${count(overwritten)} ô đã báo trước.`,
  goTo: "Đến trang Tổng hợp",
  beforePrint: "Trước khi in",
  paper: "Khổ A4 ngang, lặp tiêu đề bảng",
  blanks: (names: readonly string[]) => `Còn để “……”: ${names.join(", ")}. Điền ở trang Thông số`,
  blankNames: { authority: "cơ quan", place: "địa danh", decision: "số quyết định", signer: "người ký" },
  says: ({ derived, mark, confirmed }: { derived: boolean; mark: string; confirmed: boolean }) =>
    `Ghi rõ: ${derived ? "bộ tiêu chí suy ra từ Đề án 1886" : "bộ tiêu chí của tệp"}, ngưỡng ${mark}${confirmed ? "" : " chưa xác nhận"}`,
  withoutUs: "Trang Tổng hợp chỉ có giá trị và công thức sẵn của Excel. Người nhận không cần phần bổ trợ để mở, đọc và in.",
  narrative: "Nhận xét để dán vào Word",
  narrativeText: "Chép phần Nhận xét của báo cáo này vào bộ nhớ tạm; không ghi vào tệp.",
  copyNarrative: "Chép Nhận xét",
  narrativeCopied: "Đã chép Nhận xét. Mở Word, bấm Ctrl+V.",
  wardPages: "Phiếu từng phường",
  wardPagesText: (wards: number, sheet: string) =>
    `${count(wards)} phiếu, mỗi phường một trang giấy, nêu phần còn thiếu để gửi lại phường. Ghi vào trang ${sheet}.`,
  writeWardPages: "Lập phiếu từng phường",
  wardPagesDone: (cells: string) => `Đã lập phiếu từng phường, ${cells} ô`,
  runAgain: "Cập nhật lại",
};
