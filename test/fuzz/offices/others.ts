/** Columns that stand between criteria in an office's table and are none. */
import type { CellValue } from "../../../src/cells/value";
import type { Random } from "./random";

interface OtherColumn {
  readonly head: string;
  /** What is typed below; left out: a status like those of the criteria. */
  readonly value?: (random: Random) => CellValue;
}

const whole = (low: number, high: number) => (random: Random) => random.int(low, high);
const tenths = (low: number, high: number) => (random: Random) => random.int(low * 10, high * 10) / 10;
const words =
  (...list: string[]) =>
  (random: Random) =>
    random.pick(list);

export const OTHER_COLUMNS: readonly OtherColumn[] = [
  { head: "Diện tích tự nhiên (km2)", value: tenths(1, 9) },
  { head: "Diện tích tự nhiên (ha)", value: tenths(90, 900) },
  { head: "Dân số (người)", value: whole(3200, 28000) },
  { head: "Số hộ", value: whole(900, 7000) },
  { head: "Số tổ dân phố", value: whole(4, 22) },
  { head: "Số khu phố", value: whole(3, 12) },
  { head: "Nhân khẩu tạm trú", value: whole(40, 2600) },
  { head: "Số trường học trên địa bàn", value: whole(1, 9) },
  { head: "Số chợ", value: whole(0, 3) },
  { head: "Danh hiệu làng văn hóa" },
  { head: "Chỉ tiêu tuyển quân" },
  { head: "Phổ cập giáo dục tiểu học" },
  { head: "Trường đạt chuẩn quốc gia" },
  { head: "Thu ngân sách (triệu đồng)", value: whole(1200, 9800) },
  { head: "Thu quỹ Đền ơn đáp nghĩa" },
  { head: "Hiến máu tình nguyện" },
  { head: "Trạm y tế đạt chuẩn" },
  { head: "Tiêm chủng mở rộng" },
  { head: "Tỷ lệ hộ dùng nước sạch (%)", value: tenths(80, 100) },
  { head: "Tỷ lệ tham gia BHYT (%)", value: tenths(80, 99) },
  { head: "Xóa nhà tạm" },
  { head: "Nhà văn hóa khu phố", value: whole(1, 11) },
  { head: "Chiếu sáng công cộng" },
  { head: "Khuyến học, khuyến tài" },
  { head: "Loại phường", value: words("I", "II", "III") },
  { head: "Bí thư Đảng ủy", value: words("Đỗ Văn Thắng", "Lương Thị Hà", "Vũ Đình Toản", "Phạm Thu Huyền") },
  { head: "Trưởng Công an phường", value: words("Thiếu tá Ngô Quang Huy", "Trung tá Bùi Văn Sáng", "Đại úy Lê Hải") },
  { head: "Điện thoại trực ban", value: (random) => `02213.86${random.int(1000, 9999)}` },
  { head: "Ngày kiểm tra", value: (random) => `${random.int(10, 28)}/11/${random.pick(["2022", "2021"])}` },
  { head: "Người phụ trách", value: words("Đ/c Tuấn", "Đ/c Hằng", "Đ/c Nam") },
];
