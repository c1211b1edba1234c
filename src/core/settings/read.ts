import type { z } from "zod";
import { topOf, type Place } from "../../cells/address";
import { finding, type AnyFinding } from "../findings/finding";
import { type IsoDate, monthEnd } from "../../cells/date";
import type { SheetSnapshot } from "../../cells/snapshot";
import { normaliseText } from "../../cells/text/normalise";
import { isBlank, settingCells, shownValue, type SettingCell, type SettingCells } from "./cells";
import { SETTING_ROWS } from "./rows";
import type { SettingKey, SettingOrigin, Settings, SettingTexts } from "./types";
import * as values from "./values";

export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: AnyFinding[];
}

/** What says a parameter beside its sheet. */
export interface SettingSources {
  /** For this run alone. */
  readonly set?: SettingTexts;
  /** Answers kept in the workbook. */
  readonly kept?: SettingTexts;
  readonly programme?: SettingTexts;
  /** `NAM_DANH_GIA` where nothing else says it. */
  readonly year?: number;
}

interface Candidate extends values.RawSetting {
  readonly origin: SettingOrigin;
  /** `null`: it stands on no sheet. */
  readonly place: Place | null;
}

type Raw = Settings["raw"] extends ReadonlyMap<infer K, infer V> ? Map<K, V> : never;

/**
 * Reads the parameters: an option wins over the sheet, the sheet over a kept answer, which counts only where the sheet
 * has no row for it, that over the programme, and the programme over the default. A value that cannot be used is
 * `settings.invalid` at its cell, and the next one in that order counts.
 */
export function readSettings(sheet: SheetSnapshot | null, sources: SettingSources = {}): SettingsReading {
  const { cells, findings }: SettingCells = sheet ? settingCells(sheet) : { cells: new Map(), findings: [] };
  const raw: Raw = new Map();

  function candidates(key: SettingKey): Candidate[] {
    const { set, kept, programme, year } = sources;
    const typed = (value: string | undefined, origin: SettingOrigin): Candidate[] =>
      value === undefined || normaliseText(value) === "" ? [] : [{ value, format: "General", origin, place: null }];
    const own = (cell: SettingCell): Candidate[] => (isBlank(cell) ? [] : [{ ...cell, origin: "workbook" }]);
    const cell = cells.get(key);
    return [
      ...typed(set?.[key], "option"),
      ...(cell ? own(cell) : typed(kept?.[key], "workbook")),
      ...typed(programme?.[key], "preset"),
      ...typed(key === "NAM_DANH_GIA" ? year?.toString() : undefined, "default"),
      ...typed(DEFAULTS.get(key), "default"),
    ];
  }

  function get<T>(key: SettingKey, parser: z.ZodType<T>): T | null {
    const place = cells.get(key)?.place ?? null;
    for (const candidate of candidates(key)) {
      const value = shownValue(candidate);
      const parsed = parser.safeParse(candidate);
      if (parsed.success) {
        raw.set(key, { value, origin: candidate.origin, place });
        return parsed.data;
      }
      const at = candidate.place ?? topOf(sheet?.name ?? "");
      findings.push(finding("settings.invalid", at, { key, value, reason: parsed.error.issues[0]?.message ?? "" }));
    }
    raw.set(key, { value: "", origin: "default", place });
    return null;
  }

  /** A parameter whose default is a value: one that can be used is always found. */
  function chosen<T>(key: SettingKey, parser: z.ZodType<T>): T {
    const value = get(key, parser);
    if (value === null) throw new Error(`The default of ${key} cannot be read`);
    return value;
  }

  const getText = (key: SettingKey): string => get(key, values.text) ?? "";
  const cutoff = get("NGAY_CHOT_SO_LIEU", values.date);
  const typedYear = chosen("NAM_DANH_GIA", values.year);
  const said = raw.get("NAM_DANH_GIA");
  const cutoffYear = cutoff !== null && said?.origin === "default" ? Number(cutoff.slice(0, 4)) : null;
  if (said && cutoffYear !== null) raw.set("NAM_DANH_GIA", { ...said, value: String(cutoffYear) });
  const year = cutoffYear ?? typedYear;
  const period = chosen("KY_BAO_CAO", values.period);
  const settings: Settings = {
    projectName: getText("TEN_DE_AN"),
    decisionNumber: getText("SO_QUYET_DINH"),
    decisionDate: get("NGAY_QUYET_DINH", values.date),
    parentAuthority: getText("CO_QUAN_CHU_QUAN"),
    authority: getText("CO_QUAN"),
    place: getText("DIA_DANH"),
    year,
    period,
    assessmentDate: cutoff ?? periodEnd(year, period),
    passMark: get("NGUONG_DAT_CHUAN", values.passMark),
    plannedLandCounts: chosen("DAT_DU_KIEN", values.yesNo),
    zeroBase: chosen("GOC_BANG_KHONG", values.zeroBase),
    inheritance: chosen("KE_THUA", values.inheritance),
    documentKind: chosen("LOAI_VAN_BAN", values.documentKind),
    signerTitle: getText("QUYEN_HAN_CHUC_VU_KY"),
    signerName: getText("NGUOI_KY"),
    recipients: get("NOI_NHAN", values.lines) ?? "",
    subject: getText("TEN_DOI_TUONG"),
    dataNature: getText("TINH_CHAT_SO_LIEU"),
    raw,
    sheet: sheet?.name ?? null,
  };
  return { settings, findings };
}

const DEFAULTS = new Map(SETTING_ROWS.map((row) => [row.key, row.defaultValue]));

/** The last day of the period: 31/12, 30/6 for six months, the month's end. */
function periodEnd(year: number, period: Settings["period"]): IsoDate {
  return monthEnd(year, period.kind === "year" ? 12 : period.kind === "half" ? 6 : period.month);
}
