import { at } from "../support/place";
import { parseArea } from "../../src/cells/address";
import type { FindingCode, FindingParams } from "../../src/core/findings/catalogue";
import { finding, type AnyFinding, type Suggestion } from "../../src/core/findings/finding";
import type { FindingPlace } from "../../src/i18n";

interface Sample<C extends FindingCode> {
  readonly at: readonly [sheet: string, cell: string];
  readonly params: FindingParams[C];
  readonly suggestion?: Suggestion;
  readonly place?: FindingPlace;
  /** What the Vietnamese line must contain, beside the place. */
  readonly says: readonly string[];
}

const ward = (name: string, unit = "TP Hưng Yên") => ({ name, unit });
const survey = "Khảo sát";

/** One realistic finding of every code. */
const SAMPLES: { readonly [C in FindingCode]: Sample<C> } = {
  "structure.survey-not-found": { at: [survey, "A1"], params: {}, says: ["bảng khảo sát"] },
  "structure.empty-survey": { at: [survey, "A1"], params: {}, says: ["phường"] },
  "structure.column-missing": { at: [survey, "A3"], params: { measure: "TC08.b", cells: [] }, says: ["TC08.b", "cột"] },
  "structure.column-duplicate": {
    at: [survey, "N3"],
    params: { measure: "TC06.a", cells: [at(survey, "N3"), at(survey, "P3")] },
    says: ["N3, P3", "02"],
  },
  "structure.column-unknown": { at: [survey, "BF3"], params: { header: "Số điện thoại" }, says: ["Số điện thoại"] },
  "structure.merged-data": { at: [survey, "D5"], params: { range: parseArea("D5:D6")! }, says: ["D5:D6"] },
  "structure.hidden-data": { at: [survey, "A9"], params: { range: parseArea("A9:G11")! }, says: ["A9:G11"] },
  "structure.total-row": { at: [survey, "A20"], params: { label: "Tổng cộng" }, says: ["không tính"] },
  "settings.pass-mark-unconfirmed": {
    at: ["Thông số", "C12"],
    params: { wards: [ward("Lam Sơn")], required: 22 },
    says: ["22", "Xác nhận"],
  },
  "settings.source-conflict": {
    at: ["Tiêu chí", "I4"],
    params: {
      wards: [ward("Lê Lợi")],
      measure: "TC02.a",
      threshold: "Tập thể lao động xuất sắc",
      other: "Tập thể lao động tiên tiến",
    },
    says: ["xuất sắc", "tiên tiến"],
  },
  "settings.criteria-derived": { at: ["Tiêu chí", "A1"], params: { what: "Tiêu chí" }, says: ["Đề án 1886"] },
  "settings.preset-used": { at: [survey, "A1"], params: { what: "Lộ trình" }, says: ["Lộ trình"] },
  "settings.invalid": {
    at: ["Thông số", "C8"],
    params: { key: "NAM_DANH_GIA", value: "hai nghìn", reason: "year" },
    says: ["hai nghìn"],
  },
  "criteria.row-invalid": {
    at: ["Tiêu chí", "H9"],
    params: { key: "Phép so sánh", value: ">>", reason: "comparison", measureLost: true },
    says: [">>"],
  },
  "criteria.code-duplicate": {
    at: ["Tiêu chí", "E9"],
    params: { key: "TC06.a", value: "TC06.a", reason: "duplicate" },
    says: ["TC06.a"],
  },
  "roster.ward-unknown": { at: [survey, "B6"], params: { ward: ward("Phố Mới"), cells: [at(survey, "B6")] }, says: ["Phố Mới"] },
  "roster.ward-duplicate": {
    at: [survey, "B9"],
    params: { ward: ward("Lê Lợi"), cells: [at(survey, "B7"), at(survey, "B9")] },
    says: ["02", "B7, B9"],
  },
  "roster.ward-missing": { at: ["Danh sách phường", "B4"], params: { ward: ward("Hiến Nam"), cells: [] }, says: ["Hiến Nam"] },
  "roster.recognition-differs": {
    at: [survey, "BG6"],
    params: { ward: ward("Lam Sơn"), stated: 2023, listed: 2024 },
    says: ["2023", "2024"],
  },
  "roster.name-variant": {
    at: [survey, "B6"],
    params: { name: "Lam Son", candidates: ["Lam Sơn"] },
    says: ["Lam Sơn", "Xác nhận"],
  },
  "roster.read-as": {
    at: [survey, "B7"],
    params: {
      names: [
        { typed: "Q.Trung", ward: "Quang Trung" },
        { typed: "Hiên Nam", ward: "Hiến Nam" },
      ],
      cells: [at(survey, "B7"), at(survey, "B9")],
    },
    says: ["Q.Trung", "Quang Trung"],
  },
  "roster.ward-expired": {
    at: [survey, "B11"],
    params: { ward: ward("Quang Trung"), date: "2025-06-30", successors: ["Lê Lợi"] },
    says: ["Lê Lợi"],
  },
  "roster.territory-changed": {
    at: [survey, "B8"],
    params: { ward: ward("Hồng Châu", ""), date: "2025-07-01", predecessors: ["Hồng Châu", "Quảng Châu"] },
    says: ["01/07/2025"],
  },
  "roster.recognition-inherited": {
    at: ["Danh sách phường", "B8"],
    params: { ward: ward("Phố Hiến", ""), date: "2025-07-01", predecessors: ["Lam Sơn"] },
    says: ["Lam Sơn"],
  },
  "entry.missing": {
    at: [survey, "O10"],
    params: { ward: ward("Lê Lợi"), measure: "TC06.b" },
    place: { ward: "Lê Lợi", code: "TC06.b", name: "Số vị trí đất" },
    says: ["Ô trống", "số vị trí đất"],
  },
  "entry.unreadable": {
    at: [survey, "L12"],
    params: { value: "đủ" },
    place: { ward: "Minh Khai", code: "TC04.b" },
    says: ["đủ"],
  },
  "entry.contradiction": {
    at: ["Biểu 2022", "G9"],
    params: { value: "x" },
    place: { ward: "Hồng Châu", code: "TC03" },
    says: ["Đạt và Không đạt"],
  },
  "entry.error-value": { at: [survey, "N9"], params: { value: "#REF!" }, says: ["#REF!"] },
  "entry.out-of-range": {
    at: [survey, "BC15"],
    params: { value: "102%" },
    place: { ward: "Minh Đức", code: "TC21.b" },
    says: ["102%"],
  },
  "entry.ambiguous": {
    at: [survey, "N9"],
    params: { value: "1,000", readings: ["1", "1.000"] },
    says: ["1,000", "1 hoặc 1.000"],
  },
  "entry.ratio-as-date": {
    at: ["Số liệu báo cáo", "D6"],
    params: { serial: 45111, format: "d-mmm", readings: ["04/7"] },
    suggestion: { value: "04/7", label: "04/7" },
    says: ["04/7"],
  },
  "entry.implausible": {
    at: [survey, "N7"],
    params: { value: "2,16", min: 20, max: 100000 },
    suggestion: { value: 2160, label: "2.160" },
    place: { ward: "An Tảo", code: "TC06.a", name: "Tổng diện tích đất" },
    says: ["2,16", "2.160"],
  },
  "entry.english-format": { at: [survey, "N8"], params: { value: "1,234.5", read: "1.234,5" }, says: ["1,234.5", "1.234,5"] },
  "entry.number-as-text": { at: [survey, "M8"], params: { value: "75", read: "75%" }, says: ["75", "75%"] },
  "entry.whitespace": { at: [survey, "B8"], params: { value: "Lê  Lợi ", read: "Lê Lợi" }, says: ["Lê Lợi"] },
  "entry.not-nfc": { at: [survey, "B8"], params: { value: "Lê Lợi".normalize("NFD"), read: "Lê Lợi" }, says: ["Lê Lợi"] },
  "entry.lookalike": { at: [survey, "G8"], params: { value: "Ðạt", read: "Đạt" }, says: ["Đạt"] },
  "entry.legacy-font": { at: [survey, "G11"], params: { encoding: "tcvn3", read: "Đạt" }, says: ["TCVN3", "Đạt"] },
  "entry.formula": { at: [survey, "N9"], params: { formula: "=SUM(A1:A4)*1.1" }, says: ["công thức"] },
  "criterion.not-met": {
    at: [survey, "N10"],
    params: {
      ward: ward("Lê Lợi"),
      criterion: "TC06",
      measure: "TC06.a",
      value: 390,
      threshold: 500,
      shortfall: 110,
      unit: "m²",
    },
    place: { ward: "Lê Lợi", code: "TC06.a", name: "Tổng diện tích đất" },
    says: ["390\u00a0m² < 500\u00a0m²", "thiếu 110\u00a0m²"],
  },
  "criterion.warn-only": {
    at: [survey, "M10"],
    params: {
      ward: ward("Lê Lợi"),
      criterion: "TC05",
      measure: "TC05.a",
      value: 0.65,
      threshold: 0.7,
      shortfall: 0.05,
      unit: "%",
    },
    says: ["65% < 70%"],
  },
  "criterion.stated-differs": {
    at: [survey, "Q10"],
    params: { ward: ward("Lê Lợi"), criterion: "TC06", stated: "met", computed: "not-met" },
    says: ["Đạt", "Không đạt"],
  },
  "criterion.appraisal-differs": {
    at: [survey, "Q10"],
    params: { ward: ward("Lê Lợi"), criterion: "TC06", stated: "met", computed: "not-met" },
    says: ["Tự chấm", "thẩm định"],
  },
  "criterion.no-previous": { at: [survey, "S10"], params: { ward: ward("Lê Lợi"), measure: "TC10.a" }, says: ["năm trước"] },
  "criterion.zero-base": { at: [survey, "S10"], params: { ward: ward("Lê Lợi"), measure: "TC10.a" }, says: ["bằng 0"] },
  "consistency.sum": {
    at: ["Số liệu báo cáo", "D4"],
    params: { stated: "11", computed: "10", parts: ["03", "07"] },
    says: ["11", "03 + 07 = 10"],
  },
  "consistency.percent": {
    at: ["Số liệu báo cáo", "D5"],
    params: { stated: "9,79%", computed: "6,83%", parts: ["191", "-14"], impliedBase: "143" },
    says: ["9,79%", "14/205 = 6,83%"],
  },
  "consistency.distribution": {
    at: ["Số liệu báo cáo", "D7"],
    params: { stated: "21:1; 20:4", computed: "21:2; 20:3", reason: "matrix" },
    says: ["21:1; 20:4", "21:2; 20:3"],
  },
  "consistency.infeasible": {
    at: ["Số liệu báo cáo", "D8"],
    params: { stated: "14 (TC04)", computed: "9", reason: "overlap" },
    says: ["14", "9"],
  },
  "consistency.scope": {
    at: ["Số liệu báo cáo", "D9"],
    params: { parts: ["14 phường", "toàn tỉnh"] },
    says: ["14 phường", "toàn tỉnh"],
  },
  "roadmap.behind": { at: ["Lộ trình", "A3"], params: { year: "2024", target: 4, achieved: 2 }, says: ["04", "02", "2024"] },
  "roadmap.unit-short": {
    at: ["Lộ trình", "A3"],
    params: { year: "2023", unit: "Quận 3", target: 1, achieved: 0 },
    says: ["Quận 3", "01", "00"],
  },
  "roadmap.named-missing": {
    at: ["Lộ trình", "A2"],
    params: { year: "2023", names: ["Lam Sơn", "An Tảo"] },
    says: ["Lam Sơn, An Tảo"],
  },
  "roadmap.not-maintained": { at: ["Danh sách phường", "I4"], params: { year: "2024", names: ["Lam Sơn"] }, says: ["Lam Sơn"] },
  "roadmap.plan-exceeds-roster": { at: ["Lộ trình", "A8"], params: { year: "2028", target: 14, wards: 6 }, says: ["14", "06"] },
  "roadmap.target-mismatch": { at: ["Lộ trình", "A8"], params: { year: "2028", target: 14, wards: 13 }, says: ["14", "13"] },
  "review.due": { at: ["Lộ trình", "F3"], params: { what: "Sơ kết giai đoạn 1", due: "2025-12-31" }, says: ["31/12/2025"] },
  "review.overdue": {
    at: ["Lộ trình", "F3"],
    params: { what: "Sơ kết giai đoạn 1", due: "2025-12-31" },
    says: ["31/12/2025", "đã qua"],
  },
};

export const CODES = Object.keys(SAMPLES) as FindingCode[];

export function sample(code: FindingCode): { finding: AnyFinding; place: FindingPlace; says: readonly string[] } {
  const { at: where, params, suggestion, place, says } = SAMPLES[code] as Sample<FindingCode>;
  return { finding: finding(code, at(...where), params, suggestion), place: place ?? {}, says };
}
