/** What is said when a task did not succeed. */
export const failures = {
  /** Beginning of the title, by task. */
  tasks: {
    describe: "Chưa xem được tệp",
    check: "Chưa kiểm tra được",
    create: "Chưa tạo được mẫu chuẩn",
    answers: "Chưa ghi nhớ được lựa chọn",
    confirm: "Chưa xác nhận được ngưỡng",
    highlight: "Chưa tô màu được",
    clear: "Chưa xóa tô màu được",
    preview: "Chưa xem được nội dung sẽ ghi",
    summary: "Chưa lập được bảng tổng hợp",
    "findings-sheet": "Chưa ghi được nội dung rà soát",
    fix: "Chưa sửa được ô",
    undo: "Chưa trả lại được ô",
    go: "Chưa đến ô được",
    insert: "Chưa chèn được hàm",
    "ward-pages": "Chưa lập được phiếu từng phường",
    copy: "Chưa chép được",
    "read-files": "Chưa đọc được tệp đã chọn",
    collate: "Chưa gộp được số liệu",
  },
  unchanged: "Chưa có ô nào bị thay đổi.",
  written: (sheets: readonly string[]) => `Đã ghi một phần vào: ${sheets.join(", ")}. Các trang khác giữ nguyên.`,
  howTo: "Cách làm",
  /** Why, by code: `sheet` is the sheet concerned, or empty. */
  reasons: {
    "cell-editing": {
      why: () => "một ô đang được sửa",
      steps: ["Bấm Enter hoặc Esc trong Excel để kết thúc ô đang sửa.", "Quay lại đây, bấm Thử lại."],
    },
    protected: {
      why: (sheet: string) => (sheet ? `trang ${sheet} đang được bảo vệ` : "trang đang được bảo vệ"),
      steps: [
        "Trên dải lệnh, mở thẻ Xem lại (Review).",
        "Bấm Bỏ bảo vệ trang tính (Unprotect Sheet), nhập mật khẩu nếu có.",
        "Quay lại đây, bấm Thử lại.",
      ],
    },
    "sheet-missing": {
      why: (sheet: string) => (sheet ? `không còn trang ${sheet}` : "không còn trang cần dùng"),
      steps: ["Xem trang có bị xóa hoặc đổi tên không.", "Kiểm tra lại."],
    },
    "payload-too-large": {
      why: (sheet: string) => (sheet ? `trang ${sheet} dùng vùng quá lớn` : "tệp quá lớn cho một lần đọc"),
      steps: [
        "Bấm Ctrl+End xem ô cuối của trang; xóa các hàng, cột thừa có ô lạc.",
        "Bỏ bớt trang không cần.",
        "Lưu tệp rồi bấm Thử lại.",
      ],
    },
    "access-denied": {
      why: () => "Excel không cho ghi vào tệp",
      steps: ["Xem tệp có đang mở chỉ để đọc không.", "Bấm Cho phép chỉnh sửa, rồi bấm Thử lại."],
    },
    "not-supported": {
      why: () => "Excel này chưa hỗ trợ",
      steps: ["Mở mục Tự kiểm tra trong ⋯ để xem bản Excel.", "Gửi kết quả cho người hỗ trợ."],
    },
    cancelled: { why: () => "đã dừng", steps: [] },
    "no-survey": { why: () => "chưa có bảng khảo sát", steps: ["Mở trang Bắt đầu để chọn bảng hoặc tạo mẫu chuẩn."] },
    "no-sheet-name": { why: () => "không đặt được tên trang mới", steps: ["Xóa hoặc đổi tên trang trùng tên.", "Bấm Thử lại."] },
    "not-ours": {
      why: (sheet: string) => (sheet ? `trang ${sheet} không do phần bổ trợ tạo` : "trang cùng tên không do phần bổ trợ tạo"),
      steps: ["Đổi tên trang đó để giữ nội dung của bạn.", "Quay lại đây, bấm Thử lại."],
    },
    "highlight-off": {
      why: () => "tô màu đang tắt trên Excel LTSC 2021",
      steps: ["Mở trang Bắt đầu, bấm Vẫn cho tô màu nếu cần."],
    },
    "cell-changed": { why: () => "ô đã thay đổi sau đó", steps: ["Xem lại ô trong bảng.", "Kiểm tra lại rồi sửa."] },
    "invalid-pass-mark": { why: () => "ngưỡng không hợp lệ", steps: ["Chọn một số từ 1 đến số tiêu chí."] },
    "too-many-settings": { why: () => "tệp không nhận thêm thiết lập", steps: ["Lưu tệp thành bản khác rồi bấm Thử lại."] },
    general: {
      why: () => "Excel báo không làm được",
      steps: ["Lưu tệp, đóng rồi mở lại.", "Bấm Thử lại; nếu vẫn vậy, gửi chi tiết bên dưới cho người hỗ trợ."],
    },
  },
  noPassword: "Không có mật khẩu?",
  noPasswordText: "Bạn vẫn xem được kết quả ở đây. Hỏi người giữ mật khẩu của tệp để ghi.",
};
