/**
 * The default set of criteria, derived from the Đề án (QĐ 1886/QĐ-UBND, 06/9/2023) because the official list
 * (QĐ 5764/QĐ-BCA-V05) is not public. Plain data; `default.ts` reads it through the parser of the sheet `Tiêu chí`.
 */

/** What only some measures have. */
interface Extra {
  readonly min?: number;
  readonly max?: number;
  readonly role?: string;
  readonly aliases?: string;
  /** Only warns. */
  readonly warns?: true;
}

/** Name, `Kiểu`, `Phép so sánh`, `Ngưỡng`, `Đơn vị`, `Kỳ`, section of the Đề án. The codes a, b, c follow the order. */
type MeasureRow = readonly [string, string, string, string | number, string, string, string, Extra?];
type CriterionRow = readonly [code: string, name: string, measures: readonly MeasureRow[]];
type GroupRow = readonly [code: string, name: string, criteria: readonly CriterionRow[]];

const YEAR = "năm đánh giá";
const NOW = "thời điểm đánh giá";
const PREVIOUS = "so với năm trước";
const TASK = "Phần II, mục III";
const SURVEY = "Phần I, mục III.2";

const RATING = "Không hoàn thành nhiệm vụ; Hoàn thành nhiệm vụ; Hoàn thành tốt nhiệm vụ; Hoàn thành xuất sắc nhiệm vụ";
const RATING_WORDS = "KHTNV; HTNV; HTTNV; HTXSNV; Hoàn thành tốt; Hoàn thành xuất sắc";

const yesNo = (name: string, section: string, extra?: Extra): MeasureRow => [
  name,
  "đạt/không",
  "bằng",
  "Đạt",
  "",
  YEAR,
  section,
  extra,
];
const count = (name: string, comparison: string, threshold: number, unit: string, section: string, extra?: Extra): MeasureRow => [
  name,
  "đếm",
  comparison,
  threshold,
  unit,
  YEAR,
  section,
  extra,
];
const share = (name: string, comparison: string, threshold: string, section: string, extra?: Extra): MeasureRow => [
  name,
  "tỷ lệ",
  comparison,
  threshold,
  "%",
  YEAR,
  section,
  extra,
];
const change = (
  name: string,
  comparison: string,
  threshold: string,
  unit: string,
  section: string,
  extra?: Extra,
): MeasureRow => [name, "so với năm trước", comparison, threshold, unit, PREVIOUS, section, extra];
const rating = (name: string, threshold: string, section: string, aliases: string): MeasureRow => [
  name,
  "thứ bậc",
  ">=",
  `${threshold} | ${RATING}`,
  "",
  YEAR,
  section,
  { aliases: `${RATING_WORDS}; ${aliases}` },
];

export const DEFAULT_TABLE: readonly GroupRow[] = [
  [
    "G1",
    "Xây dựng Đảng, xây dựng hệ thống chính trị phường",
    [
      [
        "TC01",
        "Đảng bộ phường hoàn thành xuất sắc nhiệm vụ; lãnh đạo công tác ANTT",
        [
          rating("Xếp loại Đảng bộ phường", "Hoàn thành xuất sắc nhiệm vụ", `${TASK}.1`, "Đảng bộ phường; Xếp loại Đảng bộ"),
          yesNo("Có nghị quyết/chương trình/kế hoạch về ANTT trong năm", `${TASK}.1`, {
            aliases: "Nghị quyết ANTT; Nghị quyết về ANTT",
          }),
        ],
      ],
      [
        "TC02",
        "UBND phường đạt danh hiệu thi đua theo quy định",
        [
          [
            "Danh hiệu UBND phường",
            "thứ bậc",
            ">=",
            "Tập thể lao động xuất sắc | Không đạt danh hiệu; Tập thể lao động tiên tiến; Tập thể lao động xuất sắc",
            "",
            YEAR,
            `${TASK}.1`,
            {
              role: "danh hiệu UBND",
              aliases: "LĐTT; LĐXS; TTLĐTT; TTLĐXS; Lao động tiên tiến; Lao động xuất sắc; Danh hiệu UBND; UBND phường",
            },
          ],
        ],
      ],
    ],
  ],
  [
    "G2",
    "Xây dựng lực lượng Công an phường",
    [
      [
        "TC03",
        "Phân loại chi bộ và danh hiệu đơn vị Công an phường",
        [
          rating("Xếp loại chi bộ Công an phường", "Hoàn thành xuất sắc nhiệm vụ", `${TASK}.2`, "Chi bộ; Xếp loại chi bộ"),
          [
            "Danh hiệu đơn vị",
            "thứ bậc",
            ">=",
            "Đơn vị Quyết thắng | Không đạt; Đơn vị Tiên tiến; Đơn vị Quyết thắng; Trên Đơn vị Quyết thắng",
            "",
            YEAR,
            `${TASK}.2`,
            { aliases: "ĐVTT; ĐVQT; Tiên tiến; Danh hiệu Công an phường; Danh hiệu thi đua đơn vị" },
          ],
          yesNo("“Đơn vị văn hóa, gương mẫu chấp hành Điều lệnh CAND”", `${TASK}.2`, {
            aliases: "Đơn vị văn hóa; Điều lệnh CAND",
          }),
          rating("Xếp loại thấp nhất của chiến sĩ", "Hoàn thành tốt nhiệm vụ", `${TASK}.2`, "Xếp loại chiến sĩ; Xếp loại CBCS"),
        ],
      ],
      [
        "TC04",
        "Mô hình tổ chức, biên chế Công an phường",
        [
          yesNo("Mô hình tổ chức đúng quy định", `${SURVEY}.2`, { aliases: "Mô hình tổ chức" }),
          [
            "Biên chế hiện có",
            "số",
            "trong khoảng",
            "8 đến 10",
            "đồng chí",
            NOW,
            `${TASK}.2`,
            { min: 1, max: 200, aliases: "Biên chế" },
          ],
        ],
      ],
      [
        "TC05",
        "Trình độ chuyên môn",
        [
          [
            "Tỷ lệ CBCS có trình độ đại học",
            "tỷ lệ",
            ">",
            "70%",
            "%",
            NOW,
            `${SURVEY}.2`,
            { warns: true, aliases: "Trình độ đại học; Trình độ" },
          ],
        ],
      ],
    ],
  ],
  [
    "G3",
    "Bảo đảm cơ sở vật chất, kinh phí hoạt động, trang thiết bị, phương tiện, vũ khí, công cụ hỗ trợ",
    [
      [
        "TC06",
        "Diện tích đất và số vị trí đất",
        [
          [
            "Tổng diện tích đất",
            "số",
            ">=",
            500,
            "m²",
            NOW,
            `${TASK}.3`,
            { min: 20, max: 20000, role: "đất hiện có", aliases: "Diện tích đất; Đất; Đất hiện có" },
          ],
          [
            "Số vị trí đất",
            "đếm",
            "<=",
            2,
            "vị trí",
            NOW,
            `${TASK}.3`,
            { max: 20, role: "số vị trí đất", aliases: "Vị trí đất" },
          ],
          [
            "Diện tích đất dự kiến bố trí",
            "số",
            ">=",
            500,
            "m²",
            NOW,
            `${SURVEY}.3`,
            { min: 20, max: 20000, role: "đất dự kiến", warns: true, aliases: "Diện tích đất dự kiến; Đất dự kiến" },
          ],
        ],
      ],
      [
        "TC07",
        "Trụ sở làm việc",
        [
          yesNo("Có trụ sở làm việc riêng", `${TASK}.3`, { role: "trụ sở", aliases: "Trụ sở riêng; Trụ sở" }),
          yesNo("Trụ sở đủ diện tích, đúng mẫu, không xuống cấp", `${TASK}.3`, { aliases: "Chất lượng trụ sở; Trụ sở đúng mẫu" }),
        ],
      ],
      [
        "TC08",
        "Phương tiện, trang thiết bị, vũ khí, công cụ hỗ trợ",
        [
          count("Xe ô tô chuyên dụng", ">=", 1, "xe", `${SURVEY}.3`, {
            max: 50,
            role: "xe",
            aliases: "Xe ô tô; Ô tô; Phương tiện",
          }),
          yesNo("Đủ trang thiết bị theo quy định của Bộ Công an", `${SURVEY}.3`, { aliases: "Trang thiết bị; Trang bị" }),
        ],
      ],
      [
        "TC09",
        "Kinh phí hoạt động",
        [yesNo("Được bố trí kinh phí thường xuyên theo quy định", `${TASK}.3`, { aliases: "Kinh phí; Kinh phí thường xuyên" })],
      ],
    ],
  ],
  [
    "G4",
    "Công tác quản lý Nhà nước về an ninh, trật tự",
    [
      [
        "TC10",
        "Cơ sở dữ liệu quốc gia về dân cư “đúng, đủ, sạch, sống”; căn cước",
        [
          share("Tỷ lệ sai lệch đã chỉnh sửa", ">=", "100%", `${SURVEY}.4`, { aliases: "Chỉnh sửa sai lệch" }),
          yesNo("Dữ liệu “đúng, đủ, sạch, sống”", `${TASK}.4`, { aliases: "Dữ liệu dân cư; CSDL dân cư" }),
        ],
      ],
      [
        "TC11",
        "Quản lý hành chính về TTXH, TTATGT, PCCC, vũ khí, vật liệu nổ",
        [
          count("Số vụ cháy nổ, TNGT nghiêm trọng trở lên", "<=", 0, "vụ", `${SURVEY}.4`, { aliases: "Cháy nổ, TNGT" }),
          count("Số vụ đua xe trái phép, tàng trữ/đốt pháo nổ", "<=", 0, "vụ", `${SURVEY}.4`, { aliases: "Đua xe, pháo nổ" }),
          yesNo("Quản lý tốt ngành nghề có điều kiện, vũ khí, VLN, CCHT, cư trú, người nước ngoài", `${TASK}.4`, {
            aliases: "Ngành nghề có điều kiện; QLHC về TTXH",
          }),
        ],
      ],
      [
        "TC12",
        "Quản lý nhà nước về tôn giáo liên quan ANTT",
        [yesNo("Thực hiện tốt", `${TASK}.4`, { aliases: "Tôn giáo; QLNN về tôn giáo" })],
      ],
    ],
  ],
  [
    "G5",
    "Công tác phòng, chống tội phạm",
    [
      [
        "TC13",
        "Tiếp nhận tin báo, tố giác; tiếp dân; không khiếu kiện đông người, vượt cấp",
        [
          share("Tỷ lệ tin báo, tố giác được tiếp nhận, xử lý", ">=", "100%", `${TASK}.5`, { aliases: "Tin báo, tố giác" }),
          count("Số vụ khiếu nại, tố cáo tập trung đông người, vượt cấp trái pháp luật", "<=", 0, "vụ", `${TASK}.5`, {
            aliases: "Khiếu kiện; Khiếu kiện đông người, vượt cấp",
          }),
        ],
      ],
      [
        "TC14",
        "Quản lý đối tượng; tái phạm; truy bắt, vận động đầu thú",
        [
          share("Tỷ lệ đối tượng được quản lý, giám sát", ">=", "100%", `${TASK}.5`, { aliases: "Quản lý đối tượng" }),
          share("Tỷ lệ tái phạm trong năm", "<", "1,5%", `${TASK}.5`, { aliases: "Tỷ lệ tái phạm; Tái phạm" }),
          change("Số đối tượng trốn bắt được/vận động đầu thú – mức tăng", "tăng >=", "20%", "đối tượng", `${TASK}.5`, {
            aliases: "Đối tượng trốn; Bắt đối tượng trốn; Truy nã",
          }),
        ],
      ],
      [
        "TC15",
        "Phòng, chống ma túy",
        [
          change("Số người nghiện – mức giảm", "giảm >=", "15%", "người", `${TASK}.5`, {
            aliases: "Người nghiện; Số người nghiện",
          }),
          count("Số người nghiện mới phát sinh", "<=", 0, "người", `${TASK}.5`, { aliases: "Người nghiện mới; Nghiện mới" }),
        ],
      ],
      [
        "TC16",
        "Kéo giảm tội phạm về TTXH; không tụ điểm, băng nhóm; bảo vệ mục tiêu",
        [
          change("Tội phạm về TTXH – mức giảm", "giảm >=", "6%", "vụ", `${TASK}.5`, { aliases: "Tội phạm về TTXH; TTXH" }),
          count("Số tụ điểm phức tạp", "<=", 0, "tụ điểm", `${TASK}.5`, { aliases: "Tụ điểm; Tụ điểm phức tạp" }),
          yesNo("Bảo vệ tuyệt đối an toàn mục tiêu, công trình trọng điểm", `${TASK}.5`, {
            aliases: "Bảo vệ mục tiêu; Mục tiêu, công trình",
          }),
        ],
      ],
      [
        "TC17",
        "Môi trường, vệ sinh an toàn thực phẩm",
        [
          change("Vụ việc phức tạp – mức giảm", "giảm >=", "50%", "vụ", `${TASK}.5`, {
            aliases: "Vụ việc môi trường, ATTP; Môi trường, ATTP",
          }),
          count("Vụ việc mới phát sinh", "<=", 0, "vụ", `${TASK}.5`, { aliases: "Vụ việc mới" }),
        ],
      ],
    ],
  ],
  [
    "G6",
    "Phong trào toàn dân bảo vệ an ninh Tổ quốc và văn minh đô thị",
    [
      [
        "TC18",
        "Mô hình tự quản, Dân vận khéo, Ngày hội, diễn đàn; “An toàn về ANTT”",
        [
          count("Số mô hình quần chúng tự quản về ANTT", ">=", 2, "mô hình", `${TASK}.6`, { aliases: "Mô hình tự quản" }),
          count("Số mô hình “Dân vận khéo”", ">=", 1, "mô hình", `${TASK}.6`, { aliases: "Dân vận khéo" }),
          yesNo("Tổ chức Ngày hội và diễn đàn", `${TASK}.6`, { aliases: "Ngày hội, diễn đàn; Ngày hội" }),
          share("Tỷ lệ TDP, cơ quan, DN, CSGD đạt “An toàn về ANTT”", ">=", "90%", `${TASK}.6`, {
            aliases: "An toàn về ANTT; ATANTT",
          }),
        ],
      ],
      [
        "TC19",
        "Bằng khen phong trào toàn dân bảo vệ ANTQ",
        [yesNo("Phường được tặng Bằng khen", `${TASK}.6`, { aliases: "Bằng khen" })],
      ],
      [
        "TC20",
        "Văn minh đô thị, đời sống văn hóa",
        [
          share("Tỷ lệ Tổ dân phố văn hóa", ">=", "90%", `${TASK}.6`, { aliases: "TDP văn hóa; Tổ dân phố văn hóa" }),
          share("Tỷ lệ Gia đình văn hóa", ">=", "90%", `${TASK}.6`, { aliases: "GĐ văn hóa; Gia đình văn hóa" }),
          share("Tỷ lệ TDP có quy ước cộng đồng", ">=", "100%", `${TASK}.6`, { aliases: "Quy ước cộng đồng" }),
          share("Tỷ lệ hộ ven đường cam kết không lấn chiếm", ">=", "100%", `${TASK}.6`, { aliases: "Cam kết không lấn chiếm" }),
          share("Tỷ lệ cơ sở SXKD đạt môi trường, ATTP", ">=", "100%", `${TASK}.6`, {
            aliases: "Cơ sở SXKD; Cơ sở SXKD đạt chuẩn",
          }),
        ],
      ],
    ],
  ],
  [
    "G7",
    "Công tác cải cách hành chính",
    [
      [
        "TC21",
        "Giải quyết thủ tục hành chính",
        [
          share("Tỷ lệ TTHC được công khai", ">=", "100%", `${TASK}.7`, { aliases: "TTHC công khai" }),
          share("Tỷ lệ TTHC đúng hạn", ">=", "100%", `${TASK}.7`, { aliases: "TTHC đúng hạn" }),
          share("Tỷ lệ TTHC trước hạn", ">=", "10%", `${TASK}.7`, { aliases: "TTHC trước hạn" }),
        ],
      ],
      [
        "TC22",
        "Lề lối làm việc, lễ tiết, tác phong; tiếp thu ý kiến nhân dân",
        [
          share("Tỷ lệ CBCS giữ đúng lễ tiết, tác phong", ">=", "100%", `${SURVEY}.7`, {
            aliases: "Lễ tiết, tác phong; Lễ tiết",
          }),
          share("Tỷ lệ ý kiến phản ánh được trả lời", ">=", "100%", `${SURVEY}.6`, {
            aliases: "Ý kiến phản ánh; Trả lời phản ánh",
          }),
        ],
      ],
    ],
  ],
];
