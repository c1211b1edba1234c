/** Bộ Công an: the 63 provinces and cities before 01/7/2025, one row each. */
import type { RosterEntry } from "../roster/types";
import { BEFORE_JULY_2025, PROJECT, programme, roadmapOf, rosterOf, rule, ward } from "./build";
import { entryFailing } from "./entries";
import type { ProgrammeSample } from "./types";

const BASIS = "Bộ Công an, sơ kết 1 năm xây dựng thí điểm";

/** Provinces and cities (*), `code name`. */
const PROVINCES =
  "01 *Hà Nội; 02 Hà Giang; 04 Cao Bằng; 06 Bắc Kạn; 08 Tuyên Quang; 10 Lào Cai; 11 Điện Biên; " +
  "12 Lai Châu; 14 Sơn La; 15 Yên Bái; 17 Hoà Bình; 19 Thái Nguyên; 20 Lạng Sơn; 22 Quảng Ninh; " +
  "24 Bắc Giang; 25 Phú Thọ; 26 Vĩnh Phúc; 27 Bắc Ninh; 30 Hải Dương; 31 *Hải Phòng; 33 Hưng Yên; " +
  "34 Thái Bình; 35 Hà Nam; 36 Nam Định; 37 Ninh Bình; 38 Thanh Hóa; 40 Nghệ An; 42 Hà Tĩnh; " +
  "44 Quảng Bình; 45 Quảng Trị; 46 Thừa Thiên Huế; 48 *Đà Nẵng; 49 Quảng Nam; 51 Quảng Ngãi; 52 Bình Định; " +
  "54 Phú Yên; 56 Khánh Hòa; 58 Ninh Thuận; 60 Bình Thuận; 62 Kon Tum; 64 Gia Lai; 66 Đắk Lắk; " +
  "67 Đắk Nông; 68 Lâm Đồng; 70 Bình Phước; 72 Tây Ninh; 74 Bình Dương; 75 Đồng Nai; 77 Bà Rịa - Vũng Tàu; " +
  "79 *Hồ Chí Minh; 80 Long An; 82 Tiền Giang; 83 Bến Tre; 84 Trà Vinh; 86 Vĩnh Long; 87 Đồng Tháp; " +
  "89 An Giang; 91 Kiên Giang; 92 *Cần Thơ; 93 Hậu Giang; 94 Sóc Trăng; 95 Bạc Liêu; 96 Cà Mau";

const ROSTER = rosterOf(
  PROVINCES.split("; ").map((item) => {
    const [, code, city, name] = /^(\d\d) (\*?)(.+)$/.exec(item)!;
    return ward(code!, name!, { kind: city === "" ? "tỉnh" : "thành phố", note: BEFORE_JULY_2025 });
  }),
);

/** Registered and, of them, those that meet 20 of 22 criteria (sơ kết of the Ministry). */
const REGISTERED = 172;
const REACHED = 144;
const PER_PROVINCE = 2;

/** 172 registered wards; which province registered how many is not published. */
function sample(): ProgrammeSample {
  const provinces = ROSTER.entries;
  const cities = provinces.filter(({ kind }) => kind === "thành phố");
  const inCities = REGISTERED - PER_PROVINCE * (provinces.length - cities.length);
  const countOf = (province: RosterEntry): number => {
    const index = cities.indexOf(province);
    if (index < 0) return PER_PROVINCE;
    return Math.floor(inCities / cities.length) + (index < inCities % cities.length ? 1 : 0);
  };
  const entries = provinces.flatMap((province) =>
    Array.from({ length: countOf(province) }, (_, index) => ({
      ...ward(null, `Đơn vị ${String(index + 1).padStart(2, "0")}`, { unit: province.name }),
      pickedYear: 2023,
    })),
  );
  const position = new Map(entries.map((ward, index) => [ward.key, index]));
  // Every sixth fails a third criterion, until as many are left as reached the mark.
  const below = new Set(Array.from({ length: REGISTERED - REACHED }, (_, index) => index * 6));
  return {
    settings: { NGUONG_DAT_CHUAN: "20", TEN_DOI_TUONG: "phường" },
    wards: entries,
    entry: ({ key }, measure) => entryFailing(below.has(position.get(key) ?? 0) ? 3 : 2, measure),
    note: () => "Dựng lại.",
    legend: [
      "Đây là số liệu mẫu, dùng để học cách làm; không phải kết quả thật của từng đơn vị.",
      "Số đã công bố: giao 106 Công an phường năm 2023, các địa phương đăng ký 172, vượt 66; 144 đơn vị đạt 20/22 tiêu chí; năm 2025 đạt 30% - 50%, năm 2030 là 100%.",
      "Số dựng lại: số đơn vị của từng tỉnh, tên đơn vị (Đơn vị 01, 02 …), kết quả khảo sát.",
      "Ngưỡng 20/22 là mức mà nguồn dùng để đếm 144 đơn vị. Nguồn không nêu quyết định công nhận nên cột Năm được công nhận để trống.",
    ],
    claims: [
      {
        what: "Số đăng ký so với số giao",
        kind: "tổng",
        stated: "172",
        parts: "106; 66",
        scope: "",
        basis: "Bộ Công an, sơ kết 1 năm xây dựng thí điểm",
      },
      {
        what: "Số đơn vị đạt 20/22 tiêu chí trên số đăng ký",
        kind: "tỷ lệ",
        stated: "83,72%",
        parts: "144; 172",
        scope: "",
        basis: "tính từ Bộ Công an, sơ kết 1 năm xây dựng thí điểm",
      },
    ],
  };
}

export const BO_CONG_AN = programme({
  id: "bo-cong-an",
  names: { vi: "Bộ Công an (63 tỉnh, thành phố)", en: "Ministry of Public Security (63 provinces)" },
  settings: {
    TEN_DE_AN: PROJECT,
    CO_QUAN: "Bộ Công an",
    DIA_DANH: "Hà Nội",
    NAM_DANH_GIA: "2023",
    TEN_DOI_TUONG: "tỉnh",
  },
  roster: ROSTER,
  roadmap: roadmapOf([
    rule("2023", "assigned", 106, BASIS),
    rule("2025", "cumulative-share", 0.3, BASIS, { high: 0.5 }),
    rule("2030", "cumulative-share", 1, BASIS),
  ]),
  sample,
});
