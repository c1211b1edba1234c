/**
 * Hưng Yên: Đề án of QĐ 1886/QĐ-UBND (06/9/2023), 14 wards. Its sample is the survey of 2022: published are the land of
 * Thành phố Hưng Yên, the planned land of Thị xã Mỹ Hào, headquarters and vehicles (Phần I, mục III.2.3) and the totals;
 * everything else is reconstructed so that they come out when planned land counts. No ward really had these results.
 */
import { addDays, formatDate } from "../../cells/date";
import type { RosterEntry } from "../roster/types";
import { wardKeyOfName } from "../roster/names";
import type { SettingTexts } from "../settings/types";
import { DISTRICTS_ENDED, milestone, programme, roadmapOf, rosterOf, rule, ward, wards } from "./build";
import { GOOD, NOT_MET, USUAL, type Sample } from "./entries";
import type { ProgrammeSample } from "./types";

const DECISION = "1886/QĐ-UBND";
const TARGETS = `QĐ ${DECISION}, Đề án mục II.1`;
const PICKS = `QĐ ${DECISION}, Đề án mục II.3`;

const MID_REVIEW = "Cuối năm 2025 sơ kết";
const FINAL_REVIEW = "Đầu năm 2029 tổng kết";

/** Kept up through the Đề án: the half-yearly check of the province, the monthly report of the two towns. */
const REVIEWS = [
  milestone("2023-2028", "Định kỳ 6 tháng kiểm tra, sơ kết", `QĐ ${DECISION}, phần tổ chức thực hiện`),
  milestone("2023-2028", "Báo cáo tiến độ trước ngày 18 hằng tháng", `QĐ ${DECISION}, phần tổ chức thực hiện`),
];

/** Lộ trình of the Đề án: picks by year, ≥ 50 % by 2025, 100 % by the end of 2028. */
export const HUNG_YEN_ROADMAP = roadmapOf(
  [
    rule("2023", "pick", 2, PICKS, { named: ["Lam Sơn", "An Tảo"], review: "Cuối năm 2023 sơ kết" }),
    rule("2024", "pick", 2, PICKS),
    rule("2025", "pick", 3, PICKS, { review: MID_REVIEW }),
    rule("2025", "cumulative-share", 0.5, TARGETS),
    rule("2026", "pick", 2, PICKS),
    rule("2027", "pick", 2, PICKS),
    rule("2028", "pick", 3, PICKS, { review: FINAL_REVIEW }),
    rule("2028", "cumulative-share", 1, TARGETS),
  ],
  REVIEWS,
);

/** Who went into whom on 01/7/2025 (Nghị quyết 1666/NQ-UBTVQH15), and between. */
type EarlierWard = readonly [code: string | null, name: string, successor: string];

const CITY = "Thành phố Hưng Yên";
const TOWN = "Thị xã Mỹ Hào";

/** The 14 wards of the Đề án by unit, in the order of its part III. */
const EARLIER_WARDS: readonly (readonly [unit: string, wards: readonly EarlierWard[]])[] = [
  [
    CITY,
    [
      ["11950", "Lam Sơn", "Sơn Nam"],
      ["11956", "An Tảo", "Phố Hiến"],
      ["11953", "Hiến Nam", "Phố Hiến"],
      ["11968", "Hồng Châu", "Hồng Châu"],
      ["11959", "Lê Lợi", "Phố Hiến"],
      [null, "Quang Trung", "Lê Lợi"],
      ["11962", "Minh Khai", "Phố Hiến"],
    ],
  ],
  [
    TOWN,
    [
      ["12130", "Phùng Chí Kiên", "Đường Hào"],
      ["12103", "Bần Yên Nhân", "Mỹ Hào"],
      ["12127", "Minh Đức", "Thượng Hồng"],
      ["12121", "Dị Sử", "Đường Hào"],
      ["12118", "Nhân Hòa", "Mỹ Hào"],
      ["12124", "Bạch Sam", "Thượng Hồng"],
      ["12106", "Phan Đình Phùng", "Mỹ Hào"],
    ],
  ],
];

/** Quang Trung went into Lê Lợi earlier; the day of effect is not verified. */
const EARLY_MERGER = {
  ward: "Quang Trung",
  lastDay: "2024-11-30",
  note: "Nghị quyết 1248/NQ-UBTVQH15 ngày 24/10/2024; ngày hiệu lực chưa xác minh",
} as const;

export const MERGER_ACT = "Nghị quyết 1666/NQ-UBTVQH15";

/** The wards until 30/6/2025, with their successors. */
export function earlierWards(): RosterEntry[] {
  const lastDay = addDays(DISTRICTS_ENDED, -1);
  const until = `${MERGER_ACT}: sắp xếp từ ${formatDate(DISTRICTS_ENDED)}`;
  return EARLIER_WARDS.flatMap(([unit, list]) =>
    list.map(([code, name, successor]) => {
      const early = name === EARLY_MERGER.ward;
      const validTo = early ? EARLY_MERGER.lastDay : lastDay;
      return ward(code, name, { unit, validTo, successors: [successor], note: early ? EARLY_MERGER.note : until });
    }),
  );
}

export const laterWards = (list: string, note: string): RosterEntry[] => wards(list, { validFrom: DISTRICTS_ENDED, note });

const WARDS_IN_AREA = "11953 Phố Hiến; 11983 Sơn Nam; 11980 Hồng Châu; 12103 Mỹ Hào; 12133 Đường Hào; 12127 Thượng Hồng";

/** The wards from 01/7/2025 in the area of the Đề án. */
export const wardsInArea = (note: string): RosterEntry[] => laterWards(WARDS_IN_AREA, note);

export const HUNG_YEN_SETTINGS: SettingTexts = {
  TEN_DE_AN: "Công an phường điển hình, kiểu mẫu về an ninh, trật tự và văn minh đô thị giai đoạn 2023 - 2028",
  SO_QUYET_DINH: DECISION,
  NGAY_QUYET_DINH: "06/9/2023",
  CO_QUAN_CHU_QUAN: "Ủy ban nhân dân tỉnh Hưng Yên",
  CO_QUAN: "Công an tỉnh Hưng Yên",
  DIA_DANH: "Hưng Yên",
  NAM_DANH_GIA: "2022",
  TEN_DOI_TUONG: "phường",
};

/** Reconstructed: the nine wards of 09/14 in the first two groups. */
const NO_TITLE: readonly (readonly [string, Sample])[] = [
  ["TC02.a", "Tập thể lao động tiên tiến"],
  ["TC03.a", GOOD],
  ["TC03.b", "Đơn vị Tiên tiến"],
];
const NO_CERTIFICATE: readonly (readonly [string, Sample])[] = [["TC19.a", NOT_MET]];
const NO_EQUIPMENT: readonly (readonly [string, Sample])[] = [["TC08.b", NOT_MET]];
/** With the five wards that had 14 cases before, the 14 wards come to the published 205 and 191. */
const FEWER_CASES: readonly (readonly [string, Sample])[] = [["TC16.a", [14, 13]]];

/** Published: land existing, a headquarters of its own, one vehicle. */
const city = (land: number, ...more: (readonly (readonly [string, Sample])[])[]): Map<string, Sample> =>
  new Map([["TC06.a", land] as const, ...more.flat()]);

/** Published: planned land only, no headquarters, no vehicle. */
const town = (planned: number, ...more: (readonly (readonly [string, Sample])[])[]): Map<string, Sample> =>
  new Map<string, Sample>([
    ["TC06.c", planned],
    ["TC07.a", NOT_MET],
    ["TC07.b", NOT_MET],
    ["TC08.a", 0],
    ["TC08.b", NOT_MET],
    ...more.flat(),
  ]);

const WARDS = new Map<string, ReadonlyMap<string, Sample>>([
  ["Lam Sơn", city(821.6, NO_CERTIFICATE)],
  ["An Tảo", city(2160, NO_EQUIPMENT, NO_CERTIFICATE)],
  ["Hiến Nam", city(1500, NO_TITLE, NO_CERTIFICATE)],
  ["Hồng Châu", city(1000, NO_TITLE, NO_CERTIFICATE)],
  ["Lê Lợi", city(390, NO_TITLE, FEWER_CASES)],
  ["Quang Trung", city(155.6, NO_TITLE, FEWER_CASES)],
  ["Minh Khai", city(146, NO_TITLE, FEWER_CASES)],
  ["Phùng Chí Kiên", town(2400)],
  ["Bần Yên Nhân", town(1000)],
  ["Minh Đức", town(1400, NO_TITLE, FEWER_CASES)],
  ["Dị Sử", town(1400, NO_TITLE, FEWER_CASES)],
  ["Nhân Hòa", town(2500)],
  ["Bạch Sam", town(2000, NO_TITLE)],
  ["Phan Đình Phùng", town(1500, NO_TITLE)],
]);

const BY_KEY = new Map([...WARDS].map(([ward, entries]) => [wardKeyOfName(ward), entries]));

/** The entries of a ward; `undefined` for one that the sample does not know. */
const entriesOf = ({ name }: RosterEntry) => BY_KEY.get(wardKeyOfName(name));

const SAMPLE: ProgrammeSample = {
  settings: { NAM_DANH_GIA: "2022", DAT_DU_KIEN: "Có" },
  entry: (ward, measure) => {
    const own = entriesOf(ward);
    return own ? (own.get(measure) ?? USUAL.get(measure) ?? null) : null;
  },
  note: (ward) =>
    entriesOf(ward)?.has("TC06.a")
      ? "Đã công bố: đất hiện có, trụ sở, xe. Các ô khác dựng lại."
      : "Đã công bố: đất dự kiến, trụ sở, xe. Các ô khác dựng lại.",
  legend: [
    "Đây là số liệu mẫu năm 2022, dùng để học cách làm; không phải kết quả thật của từng phường.",
    "Số đã công bố: diện tích đất hiện có của 07 phường thành phố Hưng Yên, diện tích đất dự kiến của 07 phường thị xã Mỹ Hào, trụ sở riêng, xe ô tô, 02 phường chọn năm 2023, số liệu ở trang Số liệu báo cáo.",
    "Số dựng lại: mọi ô khác của trang Khảo sát, sao cho khớp các số tổng hợp đã công bố (05/14 nhóm 1, 09/14 nhóm 2, phân bố 01 – 04 – 05 – 04).",
    "Đất dự kiến được tính (DAT_DU_KIEN = Có) thì mới ra được phân bố đã công bố.",
    "Không khớp được và để nguyên: biên chế thiếu ở 14/14 phường, trang thiết bị thiếu ở 14/14 phường, Bằng khen 01/14 phường.",
  ],
  claims: [
    {
      what: "Phạm pháp hình sự năm 2022 so với năm 2021",
      kind: "tăng giảm",
      stated: "9,79%",
      parts: "191; -14",
      scope: "",
      basis: "Đề án 1886, Phần I, mục III.2.5",
    },
    {
      what: "Phạm pháp hình sự hai năm 2021 và 2022",
      kind: "đối chiếu phạm vi",
      stated: "396",
      parts: "191; 205",
      scope: "toàn địa bàn hai đơn vị; địa bàn các phường",
      basis: "Đề án 1886, Phần I, mục III.1 và III.2.5",
    },
    {
      what: "Số đơn vị chưa đủ diện tích đất",
      kind: "tổng",
      stated: "11",
      parts: "3; 7",
      scope: "",
      basis: "Đề án 1886, Phần II, mục III.3",
    },
    {
      what: "Tỷ lệ phường đạt nhóm tiêu chí thứ nhất",
      kind: "tỷ lệ",
      stated: "35,71%",
      parts: "5; 14",
      scope: "",
      basis: "tính từ Đề án 1886, Phần I, mục III.2.1",
    },
    {
      what: "Số Công an phường theo số tiêu chí đạt",
      kind: "phân bố",
      stated: "",
      parts: "21:1; 20:4; 19:5; 18:4",
      scope: "",
      basis: "Đề án 1886, Phần I, mục IV.2",
    },
    {
      what: "Biên chế thiếu so với ấn định",
      kind: "không đạt",
      stated: "14",
      parts: "TC04",
      scope: "",
      basis: "Đề án 1886, Phần I, mục III.2.2",
    },
    {
      what: "Trang thiết bị thiếu so với quy định",
      kind: "không đạt",
      stated: "14",
      parts: "TC08",
      scope: "",
      basis: "Đề án 1886, Phần I, mục III.2.3",
    },
  ],
};

/** 14 wards, 13 after Quang Trung, 6 in their area from 01/7/2025. */
export const HUNG_YEN = programme({
  id: "hung-yen",
  names: { vi: "Hưng Yên, trước 01/7/2025 (14 phường)", en: "Hưng Yên, before 01/7/2025 (14 wards)" },
  settings: HUNG_YEN_SETTINGS,
  roster: rosterOf([...earlierWards(), ...wardsInArea(MERGER_ACT)]),
  roadmap: HUNG_YEN_ROADMAP,
  sample: () => SAMPLE,
});
