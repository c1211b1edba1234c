import type { Place } from "../../cells/address";
import type { IsoDate } from "../../cells/date";

export const SETTING_KEYS = [
  "TEN_DE_AN",
  "SO_QUYET_DINH",
  "NGAY_QUYET_DINH",
  "CO_QUAN_CHU_QUAN",
  "CO_QUAN",
  "DIA_DANH",
  "NAM_DANH_GIA",
  "KY_BAO_CAO",
  "NGAY_CHOT_SO_LIEU",
  "NGUONG_DAT_CHUAN",
  "DAT_DU_KIEN",
  "GOC_BANG_KHONG",
  "KE_THUA",
  "LOAI_VAN_BAN",
  "QUYEN_HAN_CHUC_VU_KY",
  "NGUOI_KY",
  "NOI_NHAN",
  "TEN_DOI_TUONG",
  "TINH_CHAT_SO_LIEU",
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** Parameters as they would be typed. */
export type SettingTexts = Partial<Record<SettingKey, string>>;

export type SettingOrigin = "default" | "preset" | "workbook" | "option";

/** Parsed parameters of `Thông số`, with where each came from. */
export interface Settings {
  readonly projectName: string;
  readonly decisionNumber: string;
  readonly decisionDate: IsoDate | null;
  readonly parentAuthority: string;
  readonly authority: string;
  readonly place: string;
  readonly year: number;
  readonly period: { readonly kind: "year" } | { readonly kind: "half" } | { readonly kind: "month"; readonly month: number };
  /** `NGAY_CHOT_SO_LIEU`: the assessment date everywhere. */
  readonly assessmentDate: IsoDate;
  /** `null`: not confirmed; the size of the set counts. */
  readonly passMark: number | null;
  readonly plannedLandCounts: boolean;
  readonly zeroBase: "not-applicable" | "met" | "not-met";
  readonly inheritance: "none" | "any" | "all";
  readonly documentKind: "report-form" | "annex";
  readonly signerTitle: string;
  readonly signerName: string;
  readonly recipients: string;
  readonly subject: string; // "phường", "tỉnh"
  /** `TINH_CHAT_SO_LIEU`: what the figures are when they are not official ones (“dữ liệu mô phỏng”); else "". */
  readonly dataNature: string;
  /** Of every key what was said, by what, and the cell of `Thông số` that says it or would. */
  readonly raw: ReadonlyMap<SettingKey, { readonly value: string; readonly origin: SettingOrigin; readonly place: Place | null }>;
  readonly sheet: string | null;
}
