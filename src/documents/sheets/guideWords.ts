import type { SheetRole } from "../../core/workbook/sheets";
import type { Look } from "./looks";

interface LegendRow {
  readonly mark: string;
  readonly meaning: string;
  readonly look: Look;
}

/** Words of `Hướng dẫn`. */
export const GUIDE = {
  title: "Hướng dẫn ghi tệp khảo sát Công an phường điển hình, kiểu mẫu",
  intro: [
    "Tệp này dùng để khảo sát, rà soát và tổng hợp kết quả của từng Công an phường theo bộ tiêu chí của Đề án.",
    "Bộ tiêu chí có sẵn được suy ra từ Đề án 1886; khi có Bộ tiêu chí chính thức, ghi thay vào trang Tiêu chí.",
  ],
  stepsTitle: "Trình tự",
  steps: [
    "1. Ghi trang Thông số: cơ quan, năm đánh giá, ngưỡng đạt chuẩn (ô để trống nghĩa là chưa xác nhận).",
    "2. Đối chiếu trang Danh sách phường và trang Lộ trình với văn bản của địa phương.",
    "3. Ghi trang Khảo sát, mỗi phường một dòng; ô chưa có số liệu thì để trống, không ghi 0.",
    "4. Mở thẻ Đề án, chọn Kiểm tra; xem và sửa từng nội dung rà soát.",
    "5. Chọn Lập bảng tổng hợp; in hoặc gửi trang Tổng hợp.",
  ],
  sheetsTitle: "Các trang",
  sheetHeaders: ["Trang", "Nội dung và cách ghi"],
  /** What each sheet is for and how it is filled in. */
  sheets: [
    ["settings", "Mỗi thông số một dòng; chỉ ghi cột Giá trị."],
    ["criteria", "Mỗi chỉ số một dòng. Thêm, bớt tiêu chí ngay trên trang này; tiêu đề cột giữ nguyên."],
    ["roster", "Danh sách phường qua các thời kỳ, năm được chọn và năm được công nhận."],
    ["survey", "Số liệu khảo sát. Ô có danh sách thì chọn trong danh sách; ô tỷ lệ ghi dạng phần trăm."],
    ["roadmap", "Chỉ tiêu theo năm hoặc giai đoạn, các mốc sơ kết, tổng kết."],
    ["claims", "Không bắt buộc: số liệu mà báo cáo nêu, để đối chiếu phép tính."],
    ["results", "Do phần bổ trợ lập, chỉ có giá trị; trang Tổng hợp lấy số liệu từ đây."],
    ["summary", "Do phần bổ trợ lập, để in. Được ghi thêm ở cột Ghi chú, Nơi nhận và phần ký."],
    ["findings", "Do phần bổ trợ lập khi cần: các nội dung rà soát thành bảng."],
  ] satisfies readonly (readonly [SheetRole, string])[],
  legendTitle: "Ký hiệu",
  legendHeaders: ["Ký hiệu", "Ý nghĩa"],
  legend: [
    { mark: "Đ", meaning: "Đạt", look: "cell" },
    { mark: "KĐ", meaning: "Không đạt", look: "notMet" },
    { mark: "?", meaning: "Chưa đủ dữ liệu, khác với không đạt", look: "missing" },
    { mark: "KAD", meaning: "Không áp dụng", look: "cell" },
    { mark: "Cần xem lại", meaning: "Ô có nội dung cần người ghi xác nhận", look: "review" },
  ] satisfies readonly LegendRow[],
  entryTitle: "Cách ghi số liệu",
  entryRules: [
    "Số thập phân dùng dấu phẩy, hàng nghìn dùng dấu chấm: 155,6 và 2.160.",
    "Chỉ số “so với năm trước” có hai ô: số năm trước và số năm nay; số giảm hay tăng được tính từ hai ô này.",
    "Chỉ số đếm không có vụ, việc nào thì ghi 0; để trống nghĩa là chưa có số liệu.",
    "Chỉ số không áp dụng với phường thì ghi KAD.",
  ],
};
