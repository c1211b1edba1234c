/** Sheets with wards that are no survey: nothing of them may be read as a result. */
import type { SheetSnapshot } from "../../../src/cells/snapshot";
import type { CellValue } from "../../../src/cells/value";
import { Paper } from "./paper";
import type { Random } from "./random";
import type { Territory, Ward } from "./wards";
import { criterionWords } from "./words";

interface List {
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  /** Rows of one ward. */
  readonly rows: (ward: Ward, random: Random) => CellValue[][];
}

const PEOPLE = [
  "Nguyễn Văn Hùng",
  "Trần Đức Long",
  "Lê Thị Thu",
  "Phạm Anh Tuấn",
  "Hoàng Minh Đạt",
  "Đào Thị Không",
  "Vũ Quốc Khánh",
];
const RANKS = ["Thiếu tá", "Trung tá", "Đại úy", "Thượng úy", "Trung úy"];

const several =
  (low: number, high: number, row: (ward: Ward, random: Random, place: number) => CellValue[]) => (ward: Ward, random: Random) =>
    Array.from({ length: random.int(low, high) }, (_, place) => row(ward, random, place));

const x = (random: Random, share = 0.5): CellValue => (random.chance(share) ? "x" : null);
const pledged = [0, 1, 5, 6, 8, 14, 18, 19, 20];

export const LISTS: readonly List[] = [
  {
    name: "staff list",
    title: "DANH SÁCH CÁN BỘ, CHIẾN SĨ CÔNG AN CÁC PHƯỜNG",
    heads: [
      "TT",
      "Đơn vị",
      "Họ và tên",
      "Cấp bậc",
      "Chức vụ",
      "Trình độ chuyên môn",
      "Lý luận chính trị",
      "Đảng viên",
      "Ghi chú",
    ],
    rows: several(1, 4, (ward, random, place) => [
      place + 1,
      ward.typed,
      random.pick(PEOPLE),
      random.pick(RANKS),
      random.pick(["Trưởng CAP", "Phó Trưởng CAP", "Cảnh sát khu vực"]),
      random.pick(["Đại học", "Trung cấp", "Thạc sĩ"]),
      random.pick(["Trung cấp", "Cao cấp", "Sơ cấp"]),
      x(random, 0.8),
      null,
    ]),
  },
  {
    name: "emulation registration",
    title: "BẢNG ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2023",
    heads: ["STT", "Tên đơn vị", "Đơn vị Quyết thắng", "Tập thể LĐXS", "Chi bộ HTXSNV", "Bằng khen", "Cờ thi đua", "Giấy khen"],
    rows: (ward, random) => [[1, ward.typed, x(random), x(random), x(random), x(random, 0.3), x(random, 0.1), x(random)]],
  },
  {
    name: "land owners",
    title: "DANH SÁCH THỬA ĐẤT VÀ CHỦ SỬ DỤNG",
    heads: ["TT", "Phường", "Chủ sử dụng đất", "Số thửa", "Tờ bản đồ", "Diện tích (m2)", "Loại đất", "Giấy chứng nhận QSDĐ"],
    rows: several(2, 4, (ward, random, place) => [
      place + 1,
      ward.typed,
      random.pick(PEOPLE),
      random.int(11, 480),
      random.int(1, 40),
      random.int(60, 900),
      random.pick(["ODT", "CLN", "TSC"]),
      `CH0${random.int(1000, 9999)}`,
    ]),
  },
  {
    name: "duty roster",
    title: "LỊCH TRỰC LÃNH ĐẠO, CHỈ HUY TUẦN 50",
    heads: ["STT", "Công an phường", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"],
    rows: (ward, random) => [[1, ward.typed, ...Array.from({ length: 7 }, () => x(random, 0.3))]],
  },
  {
    name: "registration of criteria",
    title: "ĐĂNG KÝ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2024",
    heads: ["STT", "Phường", ...pledged.map((index) => criterionWords(index, "official", 0))],
    rows: (ward, random) => [[1, ward.typed, ...pledged.map(() => x(random, 0.7))]],
  },
  {
    name: "plan by year",
    title: "LỘ TRÌNH XÂY DỰNG CÔNG AN PHƯỜNG ĐIỂN HÌNH GIAI ĐOẠN 2023 - 2028",
    heads: ["TT", "Phường", "2023", "2024", "2025", "2026", "2027", "2028", "Tiêu chí cần tập trung"],
    rows: (ward, random) => {
      const year = random.int(0, 5);
      const focus = random.pick(["Đất, trụ sở", "Biên chế; phương tiện", "Ma túy", "Trụ sở"]);
      return [[1, ward.typed, ...Array.from({ length: 6 }, (_, place) => (place === year ? "x" : null)), focus]];
    },
  },
  {
    name: "phone book",
    title: "DANH BẠ ĐIỆN THOẠI CÔNG AN CÁC PHƯỜNG",
    heads: ["STT", "Đơn vị", "Trưởng Công an phường", "Điện thoại", "Trực ban", "Địa chỉ trụ sở"],
    rows: (ward, random) => [
      [
        1,
        ward.typed,
        random.pick(PEOPLE),
        `0912.${random.int(100, 999)}.${random.int(100, 999)}`,
        `86${random.int(1000, 9999)}`,
        `Số ${random.int(1, 200)}`,
      ],
    ],
  },
  {
    name: "crime statistics",
    title: "THỐNG KÊ VỤ VIỆC THEO TỘI DANH NĂM 2022",
    heads: [
      "STT",
      "Phường",
      "Trộm cắp tài sản",
      "Cướp giật",
      "Cố ý gây thương tích",
      "Lừa đảo",
      "Đánh bạc",
      "Giết người",
      "Cộng",
    ],
    rows: (ward, random) => [[1, ward.typed, ...Array.from({ length: 7 }, () => random.int(0, 9))]],
  },
  {
    name: "budget allocation",
    title: "PHÂN BỔ KINH PHÍ SỬA CHỮA, MUA SẮM NĂM 2023",
    heads: [
      "TT",
      "Công an phường",
      "Sửa chữa (triệu đồng)",
      "Mua sắm máy tính",
      "Xăng dầu",
      "Văn phòng phẩm",
      "Tổng (triệu đồng)",
    ],
    rows: (ward, random) => [[1, ward.typed, ...Array.from({ length: 5 }, () => random.int(5, 300))]],
  },
  {
    name: "attendance",
    title: "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ TRIỂN KHAI ĐỀ ÁN",
    heads: ["STT", "Đơn vị", "Họ tên đại biểu", "Có mặt", "Vắng", "Ký tên"],
    rows: (ward, random) => {
      const here = random.chance(0.8);
      return [[1, ward.typed, random.pick(PEOPLE), here ? "x" : null, here ? null : "x", null]];
    },
  },
];

export function listSheet(list: List, territory: Territory, random: Random): SheetSnapshot {
  const paper = new Paper();
  let row = 0;
  if (random.chance(0.5)) paper.put(row++, 0, random.pick(["CÔNG AN TỈNH", "PHÒNG TỔ CHỨC CÁN BỘ", "UBND THÀNH PHỐ"]));
  paper.put(row++, 0, list.title);
  row += random.int(0, 1);
  list.heads.forEach((head, column) => paper.put(row, column, head));
  row++;
  let ordinal = 0;
  for (const ward of territory.wards) {
    for (const cells of list.rows(ward, random)) {
      ordinal++;
      cells.forEach((value, column) => paper.put(row, column, column === 0 ? ordinal : value));
      row++;
    }
  }
  return paper.sheet(list.name);
}
