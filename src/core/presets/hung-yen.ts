import { DEFAULT_CRITERIA } from "../criteria/default";
import { addDays, formatDate } from "../../cells/date";
import type { RosterEntry } from "../roster/types";
import { DISTRICTS_ENDED, milestone, presetRoadmap, presetRoster, rule, ward, wards } from "./build";
import { EARLIER_WARDS, EARLY_MERGER, MERGER_ACT, WARDS_IN_AREA, WARDS_OUTSIDE } from "./data/hung-yen";
import type { Preset } from "./types";

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
const ROADMAP = presetRoadmap(
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

function earlierWards(): RosterEntry[] {
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

const laterWards = (list: string, note: string): RosterEntry[] => wards(list, { validFrom: DISTRICTS_ENDED, note });

const SETTINGS: Preset["settings"] = {
  TEN_DE_AN: "Công an phường điển hình, kiểu mẫu về an ninh, trật tự và văn minh đô thị giai đoạn 2023 - 2028",
  SO_QUYET_DINH: DECISION,
  NGAY_QUYET_DINH: "06/9/2023",
  CO_QUAN_CHU_QUAN: "Ủy ban nhân dân tỉnh Hưng Yên",
  CO_QUAN: "Công an tỉnh Hưng Yên",
  DIA_DANH: "Hưng Yên",
  NAM_DANH_GIA: "2022",
  TEN_DOI_TUONG: "phường",
};

/** QĐ 1886/QĐ-UBND: 14 wards, 13 after Quang Trung, 6 in their area from 01/7/2025. */
export function hungYen(): Preset {
  const inArea = laterWards(WARDS_IN_AREA, MERGER_ACT);
  return {
    id: "hung-yen",
    settings: SETTINGS,
    roster: presetRoster([...earlierWards(), ...inArea]),
    roadmap: ROADMAP,
    criteria: DEFAULT_CRITERIA,
  };
}

/** The province from 01/7/2025: 11 wards, 6 of them in the area of the Đề án; the earlier wards stay as predecessors. */
export function hungYen2025(): Preset {
  const inArea = laterWards(WARDS_IN_AREA, `${MERGER_ACT}; địa bàn Đề án 1886`);
  const outside = laterWards(WARDS_OUTSIDE, `${MERGER_ACT}; ngoài địa bàn Đề án 1886`);
  return {
    id: "hung-yen-2025",
    settings: { ...SETTINGS, NAM_DANH_GIA: "2025" },
    roster: presetRoster([...earlierWards(), ...inArea, ...outside]),
    roadmap: ROADMAP,
    criteria: DEFAULT_CRITERIA,
  };
}
