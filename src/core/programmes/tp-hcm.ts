/**
 * TP.HCM: 249 wards, three phases. The mergers of 2025 are not part of its roster: their last day stands in the note, so
 * that the plan to 2030 keeps the wards that it was made for.
 */
import { unitKey } from "../roster/names";
import type { RosterEntry } from "../roster/types";
import { PROJECT, programme, roadmapOf, rosterOf, rule, wardsByUnit, type UnitWards } from "./build";
import { entryFailing, MOST_FAILING } from "./entries";
import type { ProgrammeSample } from "./types";

const BASIS = "Đề án của UBND TP.HCM, tháng 7/2023";
/**
 * Phường of TP.HCM before 2025, by district: administrative codes of 2021 less the mergers of
 * Nghị quyết 1111/NQ-UBTVQH14. Their mergers of 2025 are not in here.
 */
const WARDS: readonly UnitWards[] = [
  [
    "Quận 1",
    "26740 Bến Nghé; 26743 Bến Thành; 26755 Cô Giang; 26761 Cầu Kho; 26752 Cầu Ông Lãnh; 26758 Nguyễn Cư Trinh; 26746 Nguyễn Thái Bình; 26749 Phạm Ngũ Lão; 26734 Tân Định; 26737 Đa Kao",
  ],
  [
    "Quận 3",
    "27139 Võ Thị Sáu; 27160 1; 27157 2; 27154 3; 27148 4; 27151 5; 27142 9; 27145 10; 27133 11; 27130 12; 27136 13; 27127 14",
  ],
  [
    "Quận 4",
    "27298 1; 27292 2; 27286 3; 27283 4; 27265 6; 27268 8; 27262 9; 27271 10; 27259 13; 27280 14; 27295 15; 27289 16; 27277 18",
  ],
  [
    "Quận 5",
    "27325 1; 27313 2; 27307 3; 27301 4; 27334 5; 27337 6; 27322 7; 27316 8; 27304 9; 27340 10; 27328 11; 27310 12; 27343 13; 27331 14",
  ],
  [
    "Quận 6",
    "27370 1; 27367 2; 27379 3; 27373 4; 27361 5; 27355 6; 27382 7; 27376 8; 27352 9; 27385 10; 27364 11; 27358 12; 27349 13; 27346 14",
  ],
  [
    "Quận 7",
    "27478 Bình Thuận; 27493 Phú Mỹ; 27484 Phú Thuận; 27475 Tân Hưng; 27472 Tân Kiểng; 27490 Tân Phong; 27487 Tân Phú; 27481 Tân Quy; 27469 Tân Thuận Tây; 27466 Tân Thuận Đông",
  ],
  [
    "Quận 8",
    "27394 1; 27391 2; 27397 3; 27409 4; 27418 5; 27424 6; 27433 7; 27388 8; 27403 9; 27406 10; 27400 11; 27415 12; 27412 13; 27421 14; 27427 15; 27430 16",
  ],
  [
    "Quận 10",
    "27184 1; 27190 2; 27193 4; 27199 5; 27202 6; 27196 7; 27187 8; 27181 9; 27178 10; 27175 11; 27172 12; 27166 13; 27169 14; 27163 15",
  ],
  [
    "Quận 11",
    "27247 1; 27250 2; 27220 3; 27244 4; 27211 5; 27241 6; 27238 7; 27229 8; 27232 9; 27223 10; 27217 11; 27235 12; 27226 13; 27214 14; 27208 15; 27253 16",
  ],
  [
    "Quận 12",
    "26779 An Phú Đông; 26770 Hiệp Thành; 26767 Thạnh Lộc; 26764 Thạnh Xuân; 26773 Thới An; 26785 Trung Mỹ Tây; 26776 Tân Chánh Hiệp; 26787 Tân Hưng Thuận; 26782 Tân Thới Hiệp; 26791 Tân Thới Nhất; 26788 Đông Hưng Thuận",
  ],
  [
    "Quận Bình Thạnh",
    "26944 1; 26941 2; 26947 3; 26923 5; 26932 6; 26926 7; 26908 11; 26917 12; 26905 13; 26935 14; 26938 15; 26950 17; 26959 19; 26953 21; 26956 22; 26929 24; 26920 25; 26914 26; 26911 27; 26962 28",
  ],
  [
    "Quận Bình Tân",
    "27460 An Lạc; 27463 An Lạc A; 27439 Bình Hưng Hoà A; 27442 Bình Hưng Hoà B; 27436 Bình Hưng Hòa; 27445 Bình Trị Đông; 27448 Bình Trị Đông A; 27451 Bình Trị Đông B; 27454 Tân Tạo; 27457 Tân Tạo A",
  ],
  [
    "Quận Gò Vấp",
    "26896 1; 26902 3; 26893 4; 26887 5; 26876 6; 26890 7; 26898 8; 26897 9; 26884 10; 26899 11; 26881 12; 26872 13; 26882 14; 26869 15; 26878 16; 26875 17",
  ],
  [
    "Quận Phú Nhuận",
    "27058 1; 27061 2; 27055 3; 27043 4; 27046 5; 27052 7; 27064 8; 27049 9; 27070 10; 27073 11; 27085 13; 27067 15; 27076 17",
  ],
  [
    "Quận Tân Bình",
    "26977 1; 26965 2; 26980 3; 26968 4; 26989 5; 26995 6; 26986 7; 26998 8; 27001 9; 26992 10; 26983 11; 26971 12; 26974 13; 27004 14; 27007 15",
  ],
  [
    "Quận Tân Phú",
    "27037 Hiệp Tân; 27034 Hòa Thạnh; 27028 Phú Thạnh; 27025 Phú Thọ Hòa; 27031 Phú Trung; 27016 Sơn Kỳ; 27019 Tân Quý; 27010 Tân Sơn Nhì; 27022 Tân Thành; 27040 Tân Thới Hòa; 27013 Tây Thạnh",
  ],
  [
    "Thành phố Thủ Đức",
    "27106 An Khánh; 27115 An Lợi Đông; 27091 An Phú; 26797 Bình Chiểu; 26824 Bình Thọ; 27100 Bình Trưng Tây; 27097 Bình Trưng Đông; 27109 Cát Lái; 26812 Hiệp Bình Chánh; 26809 Hiệp Bình Phước; 26839 Hiệp Phú; 26815 Linh Chiểu; 26800 Linh Trung; 26818 Linh Tây; 26794 Linh Xuân; 26821 Linh Đông; 26830 Long Bình; 26857 Long Phước; 26833 Long Thạnh Mỹ; 26860 Long Trường; 26866 Phú Hữu; 26863 Phước Bình; 26851 Phước Long A; 26848 Phước Long B; 26803 Tam Bình; 26806 Tam Phú; 27112 Thạnh Mỹ Lợi; 27088 Thảo Điền; 27118 Thủ Thiêm; 26854 Trường Thạnh; 26827 Trường Thọ; 26836 Tân Phú; 26842 Tăng Nhơn Phú A; 26845 Tăng Nhơn Phú B",
  ],
];

const ROSTER = rosterOf(wardsByUnit(WARDS, "Danh mục trước sắp xếp năm 2025"));

/** One short of the 75 wards that 30 % of 249 asks for, the minimum of 2023 in every district kept. */
const RECOGNISED = 74;
const THU_DUC = unitKey("Thành phố Thủ Đức");

/** TP.HCM at the half-year of 2025: 74 wards recognised, of them in 2023 one a district and three in Thủ Đức. */
function sample(): ProgrammeSample {
  const seen = new Map<string, number>();
  const first = new Set(
    ROSTER.entries.filter(({ unit }) => {
      const count = (seen.get(unit) ?? 0) + 1;
      seen.set(unit, count);
      return count <= (unitKey(unit) === THU_DUC ? 3 : 1);
    }),
  );
  // The others are spread over the list, so that no district has them all.
  const others = ROSTER.entries.filter((ward) => !first.has(ward));
  const step = others.length / (RECOGNISED - first.size);
  const later = new Set(Array.from({ length: RECOGNISED - first.size }, (_, index) => others[Math.floor(index * step)]!));
  const years = new Map<RosterEntry, number>();
  for (const ward of first) years.set(ward, 2023);
  for (const ward of later) years.set(ward, 2024);
  const entries = ROSTER.entries.map((ward) => ({ ...ward, recognisedYear: years.get(ward) ?? null }));
  const recognised = new Set(entries.filter((ward) => ward.recognisedYear !== null).map((ward) => ward.key));
  const position = new Map(entries.map((ward, index) => [ward.key, index]));
  return {
    settings: { NAM_DANH_GIA: "2025", KY_BAO_CAO: "6 tháng đầu năm" },
    wards: entries,
    entry: ({ key }, measure) => entryFailing(recognised.has(key) ? 0 : 1 + ((position.get(key) ?? 0) % MOST_FAILING), measure),
    note: () => "Dựng lại.",
    legend: [
      "Đây là số liệu mẫu, dùng để học cách làm; không phải kết quả thật của từng phường.",
      "Số đã công bố: 249 phường; năm 2023 mỗi quận ít nhất 01 phường, thành phố Thủ Đức ít nhất 03 phường; giai đoạn 2023 - 2025 ít nhất 30% (75/249 phường); năm 2030 là 100%.",
      "Số dựng lại: kết quả khảo sát, 74 phường được công nhận (thiếu 01 phường so với 75) và năm được công nhận.",
      "Danh sách là danh sách trước sắp xếp năm 2025, không có ngày kết thúc, để lộ trình đến năm 2030 giữ đúng số phường của Đề án.",
    ],
    claims: [
      {
        what: "30% của 249 phường, làm tròn lên",
        kind: "tỷ lệ",
        stated: "30,12%",
        parts: "75; 249",
        scope: "",
        basis: "Đề án của UBND TP.HCM, tháng 7/2023, giai đoạn 2",
      },
    ],
  };
}

export const TP_HCM = programme({
  id: "tp-hcm",
  names: { vi: "TP. Hồ Chí Minh (249 phường)", en: "Ho Chi Minh City (249 wards)" },
  settings: {
    TEN_DE_AN: PROJECT,
    CO_QUAN_CHU_QUAN: "Ủy ban nhân dân Thành phố Hồ Chí Minh",
    CO_QUAN: "Công an Thành phố Hồ Chí Minh",
    DIA_DANH: "Thành phố Hồ Chí Minh",
    NAM_DANH_GIA: "2023",
    TEN_DOI_TUONG: "phường",
  },
  roster: ROSTER,
  roadmap: roadmapOf([
    rule("2023", "per-unit", 1, `${BASIS}, giai đoạn 1`),
    rule("2023", "per-unit", 3, `${BASIS}, giai đoạn 1`, { scope: "Thành phố Thủ Đức" }),
    rule("2023-2025", "cumulative-share", 0.3, `${BASIS}, giai đoạn 2`),
    rule("2030", "cumulative-share", 1, `${BASIS}, giai đoạn 3`),
  ]),
  sample,
});
