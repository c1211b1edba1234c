import { BEFORE_JULY_2025, PROJECT, programme, roadmapOf, rosterOf, rule, wardsByUnit, type UnitWards } from "./build";
import { entryFailing } from "./entries";
import type { ProgrammeSample } from "./types";

const BASIS = "Công an tỉnh Bình Phước, sơ kết năm 2023 (04/4/2024)";

/** Phường of Bình Phước in 2023, by town. */
const WARDS: readonly UnitWards[] = [
  ["Thị xã Phước Long", "25216 Thác Mơ; 25217 Long Thủy; 25219 Phước Bình; 25220 Long Phước; 25237 Sơn Giang"],
  ["Thành phố Đồng Xoài", "25195 Tân Phú; 25198 Tân Đồng; 25201 Tân Bình; 25204 Tân Xuân; 25205 Tân Thiện; 25210 Tiến Thành"],
  ["Thị xã Bình Long", "25320 Hưng Chiến; 25324 An Lộc; 25325 Phú Thịnh; 25326 Phú Đức"],
  ["Thị xã Chơn Thành", "25432 Hưng Long; 25433 Thành Tâm; 25441 Minh Hưng; 25444 Minh Long; 25447 Minh Thành"],
];

/** The pilot alone has results, 22 of 22; the source names no other ward and no decision of recognition. */
const SAMPLE: ProgrammeSample = {
  settings: {},
  entry: ({ name }, measure) => (name === "Tân Đồng" ? entryFailing(0, measure) : null),
  note: () => "",
  legend: [
    "Đây là số liệu mẫu, dùng để học cách làm; không phải kết quả thật của từng phường.",
    "Số đã công bố: Công an phường Tân Đồng, thành phố Đồng Xoài, đơn vị thí điểm năm 2023, đạt 22/22.",
    "Số dựng lại: từng chỉ số của phường Tân Đồng. Nguồn không có số liệu của 19 phường khác nên để trống, và không nêu quyết định công nhận.",
  ],
  claims: [],
};

/** Bình Phước: 20 wards. */
export const BINH_PHUOC = programme({
  id: "binh-phuoc",
  names: { vi: "Bình Phước (20 phường)", en: "Bình Phước (20 wards)" },
  settings: {
    TEN_DE_AN: PROJECT,
    CO_QUAN_CHU_QUAN: "Ủy ban nhân dân tỉnh Bình Phước",
    CO_QUAN: "Công an tỉnh Bình Phước",
    DIA_DANH: "Bình Phước",
    NAM_DANH_GIA: "2023",
    TEN_DOI_TUONG: "phường",
  },
  roster: rosterOf(wardsByUnit(WARDS, BEFORE_JULY_2025)),
  roadmap: roadmapOf([
    rule("2023", "pick", 1, BASIS, { named: ["Tân Đồng"] }),
    rule("2025", "cumulative-share", 0.3, BASIS, { high: 0.5 }),
    rule("2030", "cumulative-share", 1, BASIS),
  ]),
  sample: () => SAMPLE,
});
