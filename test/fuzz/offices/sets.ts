/** Criteria sets of a workbook's own, of another size than the default, and how an office words them. */
import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { readCriteria } from "../../../src/core/criteria/read";
import type { CriteriaSet } from "../../../src/core/criteria/types";
import type { SheetSnapshot } from "../../../src/cells/snapshot";
import { Paper } from "./paper";
import type { Office } from "./plan";
import type { Random } from "./random";
import { criterionWords, groupWords, WORDINGS } from "./words";

/** The set that a book is checked against, and how this office words it. */
interface SetUse {
  readonly set: CriteriaSet;
  readonly office: Office;
  /** The workbook's own `Tiêu chí`; left out where the default set counts. */
  readonly sheet?: SheetSnapshot;
}

export function defaultUse(random: Random): SetUse {
  const wording = random.pick(WORDINGS);
  const criterion = (index: number): string => criterionWords(index, wording, random.fork(`words ${index}`).next());
  const again = (index: number): string => criterionWords(index, wording === "official" ? "abbreviated" : "official", 0);
  return {
    set: DEFAULT_CRITERIA,
    office: { name: wording, criterion, again, group: (index) => groupWords(index, wording), figures: true },
  };
}

/** By group: name of the set, what an office calls it, what it calls it in short. */
const OWN: readonly (readonly [
  group: string,
  criteria: readonly (readonly [name: string, official: string, short: string])[],
])[] = [
  [
    "Lãnh đạo, chỉ đạo",
    [
      [
        "Nghị quyết chuyên đề của Đảng ủy về an ninh, trật tự",
        "Đảng ủy ban hành nghị quyết chuyên đề về ANTT",
        "NQ chuyên đề của ĐU",
      ],
      [
        "Kế hoạch của UBND phường triển khai đề án",
        "UBND phường có kế hoạch triển khai thực hiện đề án",
        "KH triển khai của UBND",
      ],
      ["Ban chỉ đạo phòng, chống tội phạm hoạt động hiệu quả", "Hoạt động của Ban chỉ đạo PCTP đạt hiệu quả", "BCĐ PCTP"],
      [
        "Giao ban định kỳ với các ngành, đoàn thể",
        "Duy trì giao ban định kỳ giữa Công an với các ngành, đoàn thể",
        "Giao ban với đoàn thể",
      ],
      ["Sơ kết, tổng kết đúng thời hạn", "Tổ chức sơ kết, tổng kết theo đúng thời hạn quy định", "Sơ, tổng kết"],
      ["Bố trí ngân sách địa phương hỗ trợ", "Ngân sách địa phương bố trí kinh phí hỗ trợ đề án", "Ngân sách hỗ trợ"],
    ],
  ],
  [
    "Xây dựng lực lượng",
    [
      ["Cảnh sát khu vực đủ theo số tổ dân phố", "Bố trí đủ Cảnh sát khu vực phụ trách các tổ dân phố", "Đủ CSKV"],
      ["Cán bộ qua lớp bồi dưỡng nghiệp vụ hằng năm", "CBCS được tập huấn, bồi dưỡng nghiệp vụ trong năm", "Bồi dưỡng nghiệp vụ"],
      ["Không có cán bộ bị kỷ luật", "Trong năm không có cán bộ, chiến sĩ vi phạm bị xử lý kỷ luật", "Kỷ luật CBCS"],
      [
        "Huấn luyện quân sự, võ thuật đạt yêu cầu",
        "Kết quả kiểm tra huấn luyện quân sự, võ thuật đạt yêu cầu",
        "Võ thuật, quân sự",
      ],
      ["Đoàn thanh niên vững mạnh", "Tổ chức Đoàn Thanh niên đạt vững mạnh", "Đoàn TN"],
      ["Hội phụ nữ Công an xuất sắc", "Hội Phụ nữ cơ sở Công an được xếp loại xuất sắc", "Hội PN"],
      ["Công tác cựu chiến binh, hưu trí", "Làm tốt công tác đối với cựu chiến binh và cán bộ hưu trí", "Hưu trí, CCB"],
    ],
  ],
  [
    "Hậu cần, kỹ thuật",
    [
      ["Phòng tiếp công dân khang trang", "Có phòng tiếp công dân được bố trí khang trang", "Phòng tiếp dân"],
      ["Buồng tạm giữ hành chính đúng quy cách", "Buồng tạm giữ người theo thủ tục hành chính đúng quy cách", "Buồng tạm giữ"],
      ["Máy tính kết nối mạng nội bộ ngành", "Trang bị máy tính, kết nối mạng nội bộ của ngành", "Máy tính, mạng"],
      ["Camera giám sát an ninh tại các tuyến chính", "Lắp đặt camera an ninh trên các tuyến đường chính", "Camera"],
      ["Bộ đàm liên lạc", "Được cấp máy bộ đàm phục vụ thông tin liên lạc", "Bộ đàm"],
      ["Xe mô tô tuần tra", "Có xe mô tô chuyên dụng phục vụ tuần tra", "Mô tô TT"],
      ["Kho vật chứng", "Có kho bảo quản vật chứng, đồ vật tạm giữ", "Kho VC"],
      ["Bếp ăn tập thể", "Tổ chức bếp ăn tập thể cho cán bộ, chiến sĩ", "Bếp ăn"],
      ["Khuôn viên xanh, sạch, đẹp", "Khuôn viên đơn vị xanh, sạch, đẹp", "Cảnh quan xanh sạch đẹp"],
    ],
  ],
  [
    "Quản lý cư trú, căn cước",
    [
      ["Thu nhận hồ sơ căn cước đủ điều kiện", "Thu nhận hồ sơ cấp căn cước cho công dân đủ điều kiện", "Hồ sơ căn cước"],
      ["Kích hoạt tài khoản định danh điện tử", "Vận động công dân kích hoạt tài khoản định danh điện tử", "ĐDĐT"],
      ["Kiểm tra lưu trú hằng tháng", "Thực hiện kiểm tra lưu trú theo định kỳ hằng tháng", "Lưu trú"],
      ["Quản lý người nước ngoài tạm trú", "Nắm, quản lý người nước ngoài đến tạm trú trên địa bàn", "NNN tạm trú"],
      ["Đăng ký xe cho nhân dân tại phường", "Công an phường đăng ký xe cho nhân dân", "Đăng ký xe"],
      ["Dịch vụ công trực tuyến toàn trình", "Hồ sơ dịch vụ công trực tuyến mức toàn trình", "DVC trực tuyến"],
      ["Quản lý con dấu, pháo, đồ chơi nguy hiểm", "Quản lý chặt chẽ con dấu, pháo và đồ chơi nguy hiểm", "Con dấu, pháo"],
    ],
  ],
  [
    "Phòng, chống tội phạm",
    [
      ["Điều tra, khám phá án đạt tỷ lệ", "Công tác điều tra, khám phá án đạt tỷ lệ chỉ tiêu giao", "Khám phá án"],
      [
        "Không để xảy ra án giết người do nguyên nhân xã hội",
        "Không xảy ra vụ giết người vì nguyên nhân xã hội",
        "Án giết người NNXH",
      ],
      ["Ngăn chặn tội phạm tín dụng đen", "Phòng ngừa, ngăn chặn hoạt động “tín dụng đen”", "Tín dụng đen"],
      ["Phòng ngừa lừa đảo trên không gian mạng", "Tuyên truyền phòng ngừa lừa đảo qua không gian mạng", "Lừa đảo qua mạng"],
      ["Triệt xóa điểm đánh bạc", "Phát hiện, triệt xóa các điểm đánh bạc, số đề", "Đánh bạc"],
      [
        "Quản lý người chấp hành xong án phạt tù",
        "Quản lý, giúp đỡ người chấp hành xong án phạt tù tái hòa nhập cộng đồng",
        "Tái hòa nhập",
      ],
      ["Người chưa thành niên vi phạm giảm", "Giảm số người chưa thành niên vi phạm pháp luật", "NCTN vi phạm"],
      ["Thi hành án hình sự tại cộng đồng", "Công tác thi hành án hình sự tại cộng đồng đúng quy định", "THAHS cộng đồng"],
      ["Phòng, chống mua bán người", "Công tác phòng, chống tội phạm mua bán người", "PC mua bán người"],
      ["Phòng, chống buôn lậu, hàng giả", "Đấu tranh với buôn lậu, gian lận thương mại và hàng giả", "Buôn lậu, hàng giả"],
    ],
  ],
  [
    "Trật tự, an toàn xã hội",
    [
      ["Giải tỏa lấn chiếm vỉa hè", "Ra quân giải tỏa tình trạng lấn chiếm vỉa hè, lòng đường", "Vỉa hè"],
      ["Xử lý vi phạm nồng độ cồn", "Tuần tra, xử lý vi phạm về nồng độ cồn", "Nồng độ cồn"],
      ["Đội dân phòng có đủ phương tiện chữa cháy", "Trang bị đủ phương tiện chữa cháy cho đội dân phòng", "Dân phòng"],
      ["Nhà trọ, chung cư mini an toàn cháy", "Kiểm tra an toàn cháy đối với nhà trọ, chung cư mini", "Nhà trọ, CCMN"],
      ["Tổ liên gia an toàn", "Xây dựng tổ liên gia an toàn phòng cháy", "Liên gia"],
      ["Điểm chữa cháy công cộng", "Lắp đặt điểm chữa cháy công cộng tại ngõ sâu", "Điểm CC công cộng"],
      ["Cơ sở karaoke, vũ trường tuân thủ quy định", "Cơ sở kinh doanh karaoke, vũ trường chấp hành quy định", "Karaoke"],
      ["Cơ sở cầm đồ được kiểm tra", "Kiểm tra các cơ sở kinh doanh dịch vụ cầm đồ", "Cầm đồ"],
      ["Thu hồi súng tự chế", "Vận động giao nộp, thu hồi súng tự chế", "Súng tự chế"],
    ],
  ],
  [
    "Phong trào và đô thị",
    [
      ["Tổ bảo vệ dân phố hoạt động thường xuyên", "Lực lượng bảo vệ dân phố hoạt động thường xuyên, hiệu quả", "BVDP"],
      ["Camera nhân dân tự lắp đặt", "Nhân dân tự nguyện lắp đặt mắt thần giám sát ngõ xóm", "Mắt thần"],
      ["Hòa giải mâu thuẫn ở cơ sở", "Hòa giải thành các mâu thuẫn, tranh chấp ở cơ sở", "Hòa giải"],
      ["Trường học không ma túy, bạo lực", "Nhà trường không có bạo lực học đường và ma túy", "Bạo lực học đường"],
      ["Tuyến phố không rác", "Xây dựng tuyến phố tự quản không rác", "Phố không rác"],
      ["Quảng cáo, rao vặt đúng nơi quy định", "Xóa quảng cáo, rao vặt sai quy định", "Rao vặt"],
      ["Chó mèo thả rông được xử lý", "Xử lý tình trạng thả rông chó, mèo nơi công cộng", "Thả rông vật nuôi"],
      ["Nếp sống văn minh trong việc cưới, việc tang", "Thực hiện nếp sống văn minh trong việc cưới và việc tang", "Cưới, tang"],
      ["Hộp thư tố giác tội phạm", "Đặt hòm thư tố giác tội phạm tại khu dân cư", "Hòm thư tố giác"],
      ["Zalo kết nối với nhân dân", "Duy trì trang Zalo để kết nối, lắng nghe nhân dân", "Trang Zalo"],
      [
        "Khen thưởng quần chúng có thành tích",
        "Biểu dương, khen thưởng quần chúng có thành tích bảo vệ ANTQ",
        "Gương quần chúng",
      ],
      ["Kết nghĩa với đơn vị, địa phương bạn", "Ký kết nghĩa với đơn vị và địa phương giáp ranh", "Kết nghĩa"],
    ],
  ],
];

const OWN_HEADS = ["Mã nhóm", "Nhóm", "Mã tiêu chí", "Tiêu chí", "Mã chỉ số", "Chỉ số", "Kiểu", "Ngưỡng", "Bắt buộc"];

/** A set of so many criteria, at most all that there are words for. */
export function ownUse(size: number, random: Random): SetUse {
  const all = OWN.flatMap(([group, list], g) => list.map((words) => ({ g, group, words })));
  const chosen = random.fork("own set").some(all, size);
  const paper = new Paper();
  OWN_HEADS.forEach((head, column) => paper.put(0, column, head));
  chosen.forEach(({ g, group, words }, place) => {
    const code = `TC${String(place + 1).padStart(2, "0")}`;
    const row = [`G${g + 1}`, group, code, words[0], `${code}.a`, words[0], "đạt/không", "Đạt", "x"];
    row.forEach((value, column) => paper.put(place + 1, column, value));
  });
  const sheet = paper.sheet("Tiêu chí");
  const { set } = readCriteria(sheet);
  if (!set) throw new Error("the set of the workbook cannot be read");
  const way = random.pick([0, 1, 2] as const);
  const office: Office = {
    name: ["the set's words", "own official", "own short"][way]!,
    criterion: (index) => chosen[index]!.words[way]!,
    again: (index) => chosen[index]!.words[(way + 1) % 2]!,
    group: (index) => set.groups[index]!.name,
    figures: false,
  };
  return { set, office, sheet };
}
