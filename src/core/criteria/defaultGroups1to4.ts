import { NOW, SURVEY, TASK, YEAR, count, rating, share, yesNo, type GroupRow } from "./defaultRow";

/** Party and political system, force, material conditions, state management. */
export const GROUPS_1_TO_4: readonly GroupRow[] = [
  [
    "G1",
    "Xây dựng Đảng, xây dựng hệ thống chính trị phường",
    [
      [
        "TC01",
        "Đảng bộ phường hoàn thành xuất sắc nhiệm vụ; lãnh đạo công tác ANTT",
        [
          rating(
            "Xếp loại Đảng bộ phường",
            "Hoàn thành xuất sắc nhiệm vụ",
            `${TASK}.1`,
            "Đảng bộ phường; Đảng bộ; Xếp loại Đảng bộ",
          ),
          yesNo("Có nghị quyết/chương trình/kế hoạch về ANTT trong năm", `${TASK}.1`, {
            aliases: "Nghị quyết ANTT; Nghị quyết về ANTT; Nghị quyết",
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
              aliases: "LĐTT; LĐXS; TTLĐTT; TTLĐXS; Lao động tiên tiến; Lao động xuất sắc; Danh hiệu UBND; UBND phường; UBND",
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
            aliases: "Xe ô tô; Ô tô; Xe; Phương tiện",
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
          yesNo("Dữ liệu “đúng, đủ, sạch, sống”", `${TASK}.4`, { aliases: "Dữ liệu dân cư; CSDL dân cư; Dân cư" }),
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
];
