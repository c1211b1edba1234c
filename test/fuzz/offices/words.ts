/** How offices call the criteria and groups of the default set. None of these wordings is the set's own. */

/** `mixed` also stands for an office that takes each name from wherever it last saw it. */
export const WORDINGS = ["abbreviated", "official", "short", "mixed", "patchwork"] as const;
type Wording = (typeof WORDINGS)[number];

type FourWays = readonly [abbreviated: string, official: string, short: string, mixed: string];

/** By criterion, in the order of the set. */
const NAMES: readonly FourWays[] = [
  [
    "ĐB phường HTXSNV; có NQ về ANTT",
    "Đảng bộ phường được cấp có thẩm quyền xếp loại hoàn thành xuất sắc nhiệm vụ và ban hành nghị quyết lãnh đạo công tác bảo đảm an ninh, trật tự",
    "Đảng bộ xuất sắc",
    "Kết quả phân loại Đảng bộ, NQ lãnh đạo ANTT",
  ],
  [
    "UBND phường: danh hiệu TĐ (TTLĐXS)",
    "Ủy ban nhân dân phường được công nhận danh hiệu Tập thể lao động xuất sắc",
    "Thi đua của UBND",
    "Danh hiệu Tập thể LĐXS của Ủy ban phường",
  ],
  [
    "Chi bộ CAP HTXSNV; đạt ĐVQT",
    "Chi bộ Công an phường được đánh giá hoàn thành xuất sắc nhiệm vụ, tập thể đạt danh hiệu Đơn vị Quyết thắng trở lên",
    "Chi bộ, Đơn vị Quyết thắng",
    "Phân loại chi bộ CAP và thi đua của đơn vị",
  ],
  [
    "BC, mô hình TC của CAP",
    "Mô hình tổ chức và số lượng biên chế Công an phường được bố trí đúng theo quy định của Bộ Công an",
    "Biên chế, tổ chức",
    "Bố trí biên chế CAP theo mô hình mới",
  ],
  [
    "Trình độ CBCS (ĐH)",
    "Cán bộ, chiến sĩ có trình độ đại học và được đào tạo đúng chuyên ngành, nghiệp vụ Công an",
    "Trình độ cán bộ",
    "Trình độ đào tạo, nghiệp vụ của CBCS",
  ],
  [
    "DT đất của CAP (từ 500m2)",
    "Quỹ đất giao cho Công an phường có tổng diện tích từ 500m² trở lên và không quá hai vị trí",
    "Quỹ đất",
    "Đất của CAP: diện tích và vị trí",
  ],
  [
    "Trụ sở CAP riêng, đúng mẫu",
    "Có trụ sở làm việc độc lập, xây dựng đúng thiết kế mẫu, không xuống cấp",
    "Trụ sở đơn vị",
    "Nơi làm việc, trụ sở của CAP",
  ],
  [
    "Trang bị xe ô tô, PTKT, VK, CCHT",
    "Được trang bị đầy đủ xe ô tô chuyên dụng, phương tiện kỹ thuật, vũ khí, công cụ hỗ trợ phục vụ công tác, chiến đấu",
    "Phương tiện, vũ khí",
    "Trang cấp ô tô, phương tiện, CCHT",
  ],
  [
    "KP hoạt động thường xuyên của CAP",
    "Kinh phí hoạt động thường xuyên của Công an phường được bảo đảm theo dự toán được giao",
    "Kinh phí",
    "Bảo đảm kinh phí cho CAP",
  ],
  [
    "CSDLQG về DC đúng, đủ, sạch, sống",
    "Dữ liệu trong Cơ sở dữ liệu quốc gia về dân cư được cập nhật, bảo đảm “đúng, đủ, sạch, sống”; cấp căn cước cho công dân",
    "Dữ liệu dân cư",
    "Làm sạch dữ liệu dân cư, căn cước",
  ],
  [
    "QLHC về TTXH; TTATGT; PCCC; VK, VLN",
    "Thực hiện tốt công tác quản lý hành chính về trật tự xã hội, bảo đảm trật tự an toàn giao thông, phòng cháy chữa cháy, quản lý vũ khí và vật liệu nổ",
    "Quản lý hành chính",
    "QLHC, an toàn giao thông, phòng cháy",
  ],
  [
    "QLNN về TG liên quan ANTT",
    "Nắm tình hình và quản lý nhà nước đối với hoạt động tôn giáo trên địa bàn có liên quan đến an ninh, trật tự",
    "Hoạt động tôn giáo",
    "QLNN hoạt động tôn giáo",
  ],
  [
    "Tin báo, tố giác TP; TCD; KN vượt cấp",
    "Tiếp nhận, phân loại, xử lý kịp thời tin báo, tố giác về tội phạm; tiếp công dân; không để khiếu kiện tập trung đông người, vượt cấp",
    "Tin báo, khiếu kiện",
    "Xử lý tin báo, tố giác TP và tiếp công dân",
  ],
  [
    "QL đối tượng; tái phạm; bắt ĐT truy nã",
    "Quản lý, giám sát các loại đối tượng ở địa bàn cơ sở, hạn chế tái phạm tội; truy bắt, vận động đối tượng truy nã ra đầu thú",
    "Đối tượng, truy nã",
    "QLĐT, tái phạm, vận động đầu thú",
  ],
  [
    "PC ma túy; giảm người nghiện",
    "Công tác phòng, chống ma túy; kéo giảm số người nghiện, không phát sinh người nghiện mới trên địa bàn",
    "Ma túy",
    "PCMT, giảm số người nghiện",
  ],
  [
    "Giảm TP về TTXH; không có tụ điểm, băng nhóm",
    "Kéo giảm tội phạm về trật tự xã hội so với năm trước; không hình thành tụ điểm, băng nhóm tội phạm; bảo vệ an toàn mục tiêu trọng điểm",
    "Kéo giảm tội phạm",
    "Giảm tội phạm TTXH, tụ điểm phức tạp",
  ],
  [
    "MT và VSATTP",
    "Phòng ngừa, đấu tranh với vi phạm pháp luật về bảo vệ môi trường và vệ sinh an toàn thực phẩm",
    "Môi trường, thực phẩm",
    "Vi phạm môi trường, ATTP",
  ],
  [
    "Mô hình TQ về ANTT; DVK; Ngày hội TDBVANTQ",
    "Xây dựng mô hình quần chúng tự quản, mô hình “Dân vận khéo”; tổ chức Ngày hội và diễn đàn; khu dân cư đạt chuẩn “An toàn về an ninh, trật tự”",
    "Tự quản, Dân vận khéo",
    "MH tự quản, Ngày hội, an toàn về ANTT",
  ],
  [
    "Bằng khen PT TDBVANTQ",
    "Phường được cấp có thẩm quyền tặng Bằng khen về thành tích trong phong trào Toàn dân bảo vệ an ninh Tổ quốc",
    "Khen thưởng phong trào",
    "Được tặng Bằng khen toàn dân BVANTQ",
  ],
  [
    "VMĐT; TDPVH, GĐVH",
    "Xây dựng nếp sống văn minh đô thị; tổ dân phố, gia đình đạt danh hiệu văn hóa theo quy định",
    "Văn minh đô thị",
    "Văn minh ĐT, đời sống VH",
  ],
  [
    "TTHC công khai, đúng hạn, trước hạn",
    "Thủ tục hành chính được niêm yết công khai và giải quyết đúng hạn, trước hạn cho công dân",
    "Thủ tục hành chính",
    "Giải quyết hồ sơ TTHC",
  ],
  [
    "Lề lối LV, lễ tiết, TP của CBCS",
    "Lề lối làm việc, lễ tiết, tác phong của cán bộ, chiến sĩ chuẩn mực; tiếp thu, trả lời ý kiến góp ý của nhân dân",
    "Tác phong, lề lối",
    "Lễ tiết tác phong CBCS, ý kiến nhân dân",
  ],
];

type ThreeWays = readonly [abbreviated: string, official: string, short: string];

/** By group, in the order of the set. */
const GROUPS: readonly ThreeWays[] = [
  ["XD Đảng, HTCT", "Công tác xây dựng Đảng và hệ thống chính trị ở phường", "Đảng, chính quyền"],
  ["XD lực lượng CAP", "Công tác xây dựng lực lượng Công an phường trong sạch, vững mạnh", "Lực lượng"],
  ["CSVC, KP, phương tiện", "Cơ sở vật chất, kinh phí và trang bị phương tiện", "Cơ sở vật chất"],
  ["QLNN về ANTT", "Quản lý nhà nước trên lĩnh vực an ninh, trật tự", "Quản lý nhà nước"],
  ["PCTP", "Đấu tranh phòng, chống các loại tội phạm", "Phòng, chống tội phạm"],
  ["PT TDBVANTQ, VMĐT", "Phong trào toàn dân bảo vệ an ninh Tổ quốc, xây dựng đô thị văn minh", "Phong trào, đô thị"],
  ["CCHC", "Cải cách hành chính, phục vụ nhân dân", "Cải cách"],
];

/** The wording of a criterion by its place in the set; `roll` (0–1) decides where the office mixes. */
export function criterionWords(index: number, wording: Wording, roll: number): string {
  const ways = NAMES[index]!;
  if (wording === "patchwork") return ways[Math.floor(roll * ways.length)]!;
  return ways[WORDINGS.indexOf(wording)]!;
}

export function groupWords(index: number, wording: Wording): string {
  const ways = GROUPS[index]!;
  return ways[Math.min(WORDINGS.indexOf(wording), ways.length - 1)]!;
}
