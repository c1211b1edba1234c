/** Words of the batch command. */
export const batch = {
  file: {
    "not-zip": () => "không phải tệp .xlsx. Mở tệp bằng Excel rồi lưu lại dạng .xlsx.",
    encrypted: () => "tệp được đặt mật khẩu mở. Bỏ mật khẩu rồi thử lại.",
    damaged: () => "tệp .xlsx bị hỏng, không đọc được. Lấy lại bản sao còn tốt.",
    checksum: (part: string) =>
      `phần ${part} của tệp .xlsx bị hỏng: nội dung không còn đúng như khi lưu (sai mã kiểm CRC-32). Lấy lại bản sao còn tốt.`,
    "not-xlsx": () => "tệp nén này không phải bảng tính .xlsx. Chọn đúng tệp khảo sát.",
    "too-large": () => "tệp vượt quá dung lượng đọc được. Bỏ bớt trang hoặc vùng định dạng thừa.",
    "legacy-xls": () => "tệp ở dạng .xls cũ. Mở bằng Excel rồi lưu lại dạng .xlsx.",
  },
  /** A path that results cannot be written to; `target` and `other` are paths with their options. */
  target: {
    read: (target: string, other: string) =>
      `${target}: đây chính là tệp được đọc vào (${other}) nên không ghi lên. Chọn nơi ghi khác.`,
    written: (target: string, other: string) =>
      `${target}: trùng với nơi ghi của kết quả khác (${other}). Chọn nơi riêng cho từng kết quả.`,
    folder: (target: string) => `${target}: đây là thư mục. Ghi rõ tên tệp kết quả.`,
    exists: (target: string) => `${target}: đã có tệp này, được giữ nguyên. Chọn tên khác, hoặc thêm --force để ghi đè.`,
  },
  /** A file of `--answers`; `part` as in `ProfileError`. */
  answers: {
    "not-json": (part: string) => `không phải tệp JSON (${part}). Lấy lại tệp do --questions ghi ra rồi điền "value".`,
    version: (part: string) =>
      `hồ sơ mẫu thuộc phiên bản ${part}, chương trình này chỉ đọc phiên bản 1. Tệp được giữ nguyên; dùng bản mới hơn của chương trình.`,
    shape: (part: string) =>
      `không đúng cấu trúc của hồ sơ mẫu${part === "" ? "" : ` ở mục ${part}`}. Lấy lại tệp do --questions ghi ra và chỉ sửa các "value".`,
  },
  missing: "không có tệp này. Kiểm tra lại đường dẫn.",
  folder: "đây là thư mục, không phải tệp .xlsx.",
  noAccess: "không có quyền đọc hoặc ghi.",
  diskFull: "hết chỗ trên đĩa; không ghi được kết quả.",
  unexpected: "chưa xử lý được do một sự cố ngoài dự kiến",
};
