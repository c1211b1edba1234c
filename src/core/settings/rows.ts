import type { SettingKey } from "./types";

/** One row of the sheet `Thông số` as it is created. */
export interface SettingRow {
  readonly key: SettingKey;
  readonly label: string;
  readonly note: string;
  /** As it would be typed; "" when there is none. */
  readonly defaultValue: string;
}

/** Header row of the sheet `Thông số`. */
export const SETTING_HEADERS = ["Mã", "Thông số", "Giá trị", "Ghi chú"] as const;

const row = (key: SettingKey, label: string, note: string, defaultValue = ""): SettingRow => ({ key, label, note, defaultValue });

/** Every parameter in the order of the sheet. */
export const SETTING_ROWS: readonly SettingRow[] = [
  row("TEN_DE_AN", "Tên Đề án", "In ở tiêu đề trang Tổng hợp"),
  row("SO_QUYET_DINH", "Số quyết định", "Ví dụ: 1886/QĐ-UBND"),
  row("NGAY_QUYET_DINH", "Ngày quyết định", "dd/mm/yyyy"),
  row("CO_QUAN_CHU_QUAN", "Cơ quan chủ quản", "Dòng trên bên trái tiêu đề"),
  row("CO_QUAN", "Cơ quan", "Dòng dưới bên trái tiêu đề"),
  row("DIA_DANH", "Địa danh", "Trước ngày, tháng, năm"),
  row("NAM_DANH_GIA", "Năm đánh giá", "Bốn chữ số", "2022"),
  row("KY_BAO_CAO", "Kỳ báo cáo", "năm; 6 tháng đầu năm; tháng n", "năm"),
  row("NGAY_CHOT_SO_LIEU", "Ngày chốt số liệu", "dd/mm/yyyy; để trống: ngày cuối của kỳ"),
  row("NGUONG_DAT_CHUAN", "Ngưỡng đạt chuẩn", "Số tiêu chí cần đạt; để trống: tất cả, chưa xác nhận"),
  row("DAT_DU_KIEN", "Tính đất dự kiến", "Có; Không", "Không"),
  row("GOC_BANG_KHONG", "Khi số năm trước bằng 0", "không áp dụng; đạt; không đạt", "không áp dụng"),
  row("KE_THUA", "Kế thừa công nhận khi sáp nhập", "không; một; tất cả", "không"),
  row("LOAI_VAN_BAN", "Loại văn bản", "biểu kèm báo cáo; phụ lục", "biểu kèm báo cáo"),
  row("QUYEN_HAN_CHUC_VU_KY", "Quyền hạn, chức vụ người ký", "Ví dụ: KT. GIÁM ĐỐC"),
  row("NGUOI_KY", "Người ký", "Họ và tên"),
  row("NOI_NHAN", "Nơi nhận", "Mỗi nơi cách nhau dấu chấm phẩy"),
  row("TEN_DOI_TUONG", "Tên đối tượng", "phường; tỉnh", "phường"),
  row(
    "TINH_CHAT_SO_LIEU",
    "Tính chất số liệu",
    "Để trống nếu là số liệu chính thức; nếu không, in ở dòng căn cứ của mọi trang. Ví dụ: dữ liệu mô phỏng",
  ),
];
