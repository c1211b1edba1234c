import { DEFAULT_CRITERIA } from "../criteria/default";
import type { RosterEntry } from "../roster/types";
import { presetRoadmap, presetRoster, rule, ward, wardsByUnit } from "./build";
import { BINH_PHUOC_WARDS } from "./data/binh-phuoc";
import { PROVINCES } from "./data/provinces";
import { TP_HCM_WARDS } from "./data/tp-hcm";
import type { Preset } from "./types";

const PROJECT = "Công an phường điển hình, kiểu mẫu về an ninh, trật tự và văn minh đô thị";

// The mergers of 2025 are not part of these rosters: their last day stands in the note, so that the plans to 2030
// keep the wards that they were made for.
const TP_HCM_NOTE = "Danh mục trước sắp xếp năm 2025";
const BEFORE_JULY_2025 = "Danh mục trước ngày 01/7/2025";

/** TP.HCM: 249 wards, three phases. */
export function tpHcm(): Preset {
  const basis = "Đề án của UBND TP.HCM, tháng 7/2023";
  return {
    id: "tp-hcm",
    settings: {
      TEN_DE_AN: PROJECT,
      CO_QUAN_CHU_QUAN: "Ủy ban nhân dân Thành phố Hồ Chí Minh",
      CO_QUAN: "Công an Thành phố Hồ Chí Minh",
      DIA_DANH: "Thành phố Hồ Chí Minh",
      NAM_DANH_GIA: "2023",
      TEN_DOI_TUONG: "phường",
    },
    roster: presetRoster(wardsByUnit(TP_HCM_WARDS, TP_HCM_NOTE)),
    roadmap: presetRoadmap([
      rule("2023", "per-unit", 1, `${basis}, giai đoạn 1`),
      rule("2023", "per-unit", 3, `${basis}, giai đoạn 1`, { scope: "Thành phố Thủ Đức" }),
      rule("2023-2025", "cumulative-share", 0.3, `${basis}, giai đoạn 2`),
      rule("2030", "cumulative-share", 1, `${basis}, giai đoạn 3`),
    ]),
    criteria: DEFAULT_CRITERIA,
  };
}

/** Bộ Công an: one row a province. */
export function boCongAn(): Preset {
  const basis = "Bộ Công an, sơ kết 1 năm xây dựng thí điểm";
  return {
    id: "bo-cong-an",
    settings: {
      TEN_DE_AN: PROJECT,
      CO_QUAN: "Bộ Công an",
      DIA_DANH: "Hà Nội",
      NAM_DANH_GIA: "2023",
      TEN_DOI_TUONG: "tỉnh",
    },
    roster: presetRoster(provinces()),
    roadmap: presetRoadmap([
      rule("2023", "assigned", 106, basis),
      rule("2025", "cumulative-share", 0.3, basis, { high: 0.5 }),
      rule("2030", "cumulative-share", 1, basis),
    ]),
    criteria: DEFAULT_CRITERIA,
  };
}

function provinces(): RosterEntry[] {
  return PROVINCES.split("; ").map((item) => {
    const [, code, city, name] = /^(\d\d) (\*?)(.+)$/.exec(item)!;
    return ward(code!, name!, { kind: city === "" ? "tỉnh" : "thành phố", note: BEFORE_JULY_2025 });
  });
}

/** Bình Phước: 20 wards. */
export function binhPhuoc(): Preset {
  const basis = "Công an tỉnh Bình Phước, sơ kết năm 2023 (04/4/2024)";
  return {
    id: "binh-phuoc",
    settings: {
      TEN_DE_AN: PROJECT,
      CO_QUAN_CHU_QUAN: "Ủy ban nhân dân tỉnh Bình Phước",
      CO_QUAN: "Công an tỉnh Bình Phước",
      DIA_DANH: "Bình Phước",
      NAM_DANH_GIA: "2023",
      TEN_DOI_TUONG: "phường",
    },
    roster: presetRoster(wardsByUnit(BINH_PHUOC_WARDS, BEFORE_JULY_2025)),
    roadmap: presetRoadmap([
      rule("2023", "pick", 1, basis, { named: ["Tân Đồng"] }),
      rule("2025", "cumulative-share", 0.3, basis, { high: 0.5 }),
      rule("2030", "cumulative-share", 1, basis),
    ]),
    criteria: DEFAULT_CRITERIA,
  };
}
