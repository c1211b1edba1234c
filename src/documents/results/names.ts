/**
 * The defined names of `Kết quả`. Formulas of `Tổng hợp` refer to these and to nothing else, so they must not change.
 *
 * | Name | Holds |
 * |---|---|
 * | `KQ_THONG_SO` | the parameters used: code, value |
 * | `KQ_NAM` · `KQ_SO_TIEU_CHI` · `KQ_NGUONG` | year assessed, size of the criteria set, criteria needed (single cells) |
 * | `KQ_SO_PHUONG_KE_HOACH` | wards that the plan was made for (single cell) |
 * | `KQ_TIEU_CHI` | the criteria: code, name, group code, group name |
 * | `KQ_LO_TRINH` | the roadmap rows used; its columns are `KQ_LT_…` |
 * | `KQ_PHUONG` | all ward rows with all columns; its columns are the names below |
 * | `KQ_STT` · `KQ_KHOA` · `KQ_TEN` · `KQ_DON_VI` | running number, ward key, ward, superior unit |
 * | `KQ_TRONG_DANH_SACH` · `KQ_CO_KHAO_SAT` | `x`: in the roster in force; `x`: has a row in the survey |
 * | `KQ_MA_TRAN` | ward × criterion, `Đ` / `KĐ` / `?` / `KAD`; its columns are `KQ_TC_1` … `KQ_TC_n` by position |
 * | `KQ_SO_DAT` · `KQ_SO_KHONG_DAT` · `KQ_SO_THIEU` · `KQ_SO_KAD` | counts of the ward |
 * | `KQ_KET_LUAN` · `KQ_NAM_CONG_NHAN` · `KQ_GHI_CHU` | conclusion, year of recognition in force, note of the survey |
 * | `KQ_KT_SO_DAT` · `KQ_KT_MAT` · `KQ_KT_THEM` · `KQ_KT_KET_LUAN` | the earlier survey: criteria met, lost and gained since, conclusion |
 * | `KQ_DANH_SACH` | the roster through time until the assessment date; its columns are `KQ_DS_…` |
 * | `KQ_DAT_HIEN_CO` · `KQ_DAT_DU_KIEN` · `KQ_SO_VI_TRI` · `KQ_TRU_SO` · `KQ_XE` · `KQ_DANH_HIEU` | figures of the measures with a role |
 */
import type { Role } from "../../core/criteria/types";

export const RESULT_NAMES = {
  parameters: "KQ_THONG_SO",
  year: "KQ_NAM",
  criteriaCount: "KQ_SO_TIEU_CHI",
  required: "KQ_NGUONG",
  planWards: "KQ_SO_PHUONG_KE_HOACH",
  criteria: "KQ_TIEU_CHI",
  wards: "KQ_PHUONG",
  number: "KQ_STT",
  key: "KQ_KHOA",
  ward: "KQ_TEN",
  unit: "KQ_DON_VI",
  inRoster: "KQ_TRONG_DANH_SACH",
  surveyed: "KQ_CO_KHAO_SAT",
  matrix: "KQ_MA_TRAN",
  met: "KQ_SO_DAT",
  notMet: "KQ_SO_KHONG_DAT",
  missing: "KQ_SO_THIEU",
  notApplicable: "KQ_SO_KAD",
  conclusion: "KQ_KET_LUAN",
  recognised: "KQ_NAM_CONG_NHAN",
  note: "KQ_GHI_CHU",
  roadmap: "KQ_LO_TRINH",
  beforeMet: "KQ_KT_SO_DAT",
  lost: "KQ_KT_MAT",
  gained: "KQ_KT_THEM",
  beforeConclusion: "KQ_KT_KET_LUAN",
  periods: "KQ_DANH_SACH",
} as const;

/** Columns of `KQ_LO_TRINH`. */
export const ROADMAP_NAMES = {
  key: "KQ_LT_MA",
  year: "KQ_LT_NAM",
  dueYear: "KQ_LT_NAM_DEN_HAN",
  picked: "KQ_LT_CHON",
  pickedCumulative: "KQ_LT_CHON_LUY_KE",
  shareLow: "KQ_LT_TY_LE",
  shareHigh: "KQ_LT_TY_LE_TREN",
  target: "KQ_LT_PHAI_CONG_NHAN",
  rosterSize: "KQ_LT_SO_PHUONG",
  achieved: "KQ_LT_DA_CONG_NHAN",
  gap: "KQ_LT_CON_THIEU",
  surplus: "KQ_LT_VUOT",
  eligible: "KQ_LT_DU_DIEU_KIEN",
  due: "KQ_LT_DEN_HAN",
  named: "KQ_LT_NEU_DICH_DANH",
  namedMissing: "KQ_LT_CHUA_CONG_NHAN",
  review: "KQ_LT_MOC",
} as const;
export type RoadmapField = keyof typeof ROADMAP_NAMES;

/** Columns of `KQ_DANH_SACH`. */
export const PERIOD_NAMES = {
  key: "KQ_DS_MA",
  from: "KQ_DS_TU",
  to: "KQ_DS_DEN",
  wards: "KQ_DS_SO_PHUONG",
  picked: "KQ_DS_KE_HOACH",
  recognised: "KQ_DS_DA_CONG_NHAN",
  change: "KQ_DS_THAY_DOI",
} as const;
export type PeriodField = keyof typeof PERIOD_NAMES;

/** Columns of the figures that have a role. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  "land-existing": "KQ_DAT_HIEN_CO",
  "land-planned": "KQ_DAT_DU_KIEN",
  "land-places": "KQ_SO_VI_TRI",
  headquarters: "KQ_TRU_SO",
  vehicle: "KQ_XE",
  "committee-title": "KQ_DANH_HIEU",
};

export const ROLES = Object.keys(ROLE_NAMES) as readonly Role[];

/** Name of the column of the criterion at a zero-based position. */
export function criterionName(position: number): string {
  return `KQ_TC_${position + 1}`;
}
