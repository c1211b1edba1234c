import { SURVEY, TASK, change, count, share, yesNo, type GroupRow } from "./defaultRow";

/** Crime prevention, movement and urban civility, administrative reform. */
export const GROUPS_5_TO_7: readonly GroupRow[] = [
  [
    "G5",
    "Công tác phòng, chống tội phạm",
    [
      [
        "TC13",
        "Tiếp nhận tin báo, tố giác; tiếp dân; không khiếu kiện đông người, vượt cấp",
        [
          share("Tỷ lệ tin báo, tố giác được tiếp nhận, xử lý", ">=", "100%", `${TASK}.5`, {
            aliases: "Tin báo, tố giác; Tin báo",
          }),
          count("Số vụ khiếu nại, tố cáo tập trung đông người, vượt cấp trái pháp luật", "<=", 0, "vụ", `${TASK}.5`, {
            aliases: "Khiếu kiện; Khiếu kiện đông người, vượt cấp",
          }),
        ],
      ],
      [
        "TC14",
        "Quản lý đối tượng; tái phạm; truy bắt, vận động đầu thú",
        [
          share("Tỷ lệ đối tượng được quản lý, giám sát", ">=", "100%", `${TASK}.5`, { aliases: "Quản lý đối tượng; Đối tượng" }),
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
          share("Tỷ lệ hộ ven đường cam kết không lấn chiếm", ">=", "100%", `${TASK}.6`, {
            aliases: "Cam kết không lấn chiếm; Hộ ven đường",
          }),
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
