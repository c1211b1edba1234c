import { labelKey } from "./keys";

/** Domain vocabulary of survey tables, matched by `labelKey`. */
const keys = (...words: string[]): ReadonlySet<string> => new Set(words.map(labelKey));

/** Headers of the ward's name: these name a ward whatever stands beside them. */
export const WARD_HEADERS = keys(
  ...["Phường", "Tên phường", "Các phường", "CAP", "CA phường", "Công an phường", "Công an các phường", "Tên Công an phường"],
  ...["Xã, phường", "Phường, xã", "Tên phường, xã", "Tên xã, phường", "Phường/xã", "Công an xã, phường", "Công an phường, xã"],
  ...["Phường, thị trấn", "Xã, phường, thị trấn", "Xã, phường, đặc khu", "Tên đơn vị (phường)", "Đơn vị (phường)", "Phường (xã)"],
  ...["CA xã, phường", "CAX, P", "Công an cấp xã", "Đơn vị cấp xã", "Ward"],
);

/** Headers that name the ward alone, and its superior unit beside one of `WARD_HEADERS`. */
export const NAME_HEADERS = keys(
  ...["Đơn vị", "Tên đơn vị", "Đơn vị công an", "Công an đơn vị", "Đơn vị khảo sát", "Đơn vị hành chính", "Địa phương"],
  ...["Tên đơn vị hành chính", "ĐVHC", "Tên địa phương", "Tên", "Đối tượng khảo sát", "Đơn vị được khảo sát"],
);

/** Headers of places above wards: the ward's name only when nothing better stands there (a survey of provinces). */
export const PLACE_HEADERS = keys(
  ...[
    "Tỉnh",
    "Tên tỉnh",
    "Tỉnh, thành phố",
    "Tỉnh/thành phố",
    "Công an tỉnh",
    "Công an tỉnh, thành phố",
    "Thành phố",
    "Tỉnh, TP",
  ],
  ...["Thành phố, thị xã", "Thị xã, thành phố", "Quận", "Quận, huyện", "Huyện", "Thị xã", "Quận/huyện", "Quận, huyện, thành phố"],
  ...["Địa bàn", "Khu vực", "Quận/huyện/thị xã", "Thành phố/thị xã"],
);

/** Headers that are always the superior unit. */
export const UNIT_HEADERS = keys(
  ...[
    "Đơn vị cấp trên",
    "Cấp trên",
    "Đơn vị cấp trên trực tiếp",
    "Trực thuộc",
    "Đơn vị trực thuộc",
    "Thuộc đơn vị",
    "Thuộc",
    "Unit",
  ],
  ...[
    "Công an cấp huyện",
    "Cấp huyện",
    "Đơn vị cấp huyện",
    "Đơn vị cấp huyện",
    "Thuộc địa bàn",
    "Công an cấp trên",
    "Đơn vị quản lý",
  ],
);

export const NOTE_HEADERS = keys("Ghi chú", "Chú thích", "Ghi chú khác", "Note");
export const RECOGNITION_HEADERS = keys("Năm công nhận", "Năm được công nhận", "Năm công nhận đạt chuẩn", "Được công nhận năm");

/** Columns that every table may have and that answer nothing. */
export const PLAIN_HEADERS = keys(
  ...["STT", "TT", "Số TT", "Số thứ tự", "Thứ tự", "Mã", "Mã ĐVHC", "Mã phường", "Mã đơn vị", "Mã số", "No"],
  ...["Tổng", "Cộng", "Tổng cộng", "Tổng số", "Tổng đạt", "Tổng số đạt", "Tổng số tiêu chí đạt", "Số tiêu chí đạt", "Tổng điểm"],
  ...["Tổng số tiêu chí không đạt", "Số tiêu chí không đạt", "Tổng không đạt", "Tiêu chí chưa đạt", "Tiêu chí không đạt"],
  ...[
    "Số tiêu chí chưa đạt",
    "Tổng hợp",
    "Kết luận",
    "Xếp loại",
    "Kết luận chung",
    "Đánh giá",
    "Đánh giá chung",
    "Tỷ lệ đạt",
    "Tỷ lệ",
    "Loại",
    "Năm chọn",
  ],
);

/** Labels of rows that sum up. Prefixes are only those that begin no ward's name (Cộng Hòa and Trung Bình are places). */
const TOTAL_LABELS = keys(
  ...["Tổng", "Cộng", "Tổng cộng", "Tổng số", "Trung bình", "Bình quân", "Cộng dồn", "Toàn tỉnh", "Toàn thành phố", "Chung"],
);
const TOTAL_PREFIXES = [
  ...["Tổng cộng", "Tổng số", "Tổng ", "Tỷ lệ", "Tỉ lệ", "Cộng toàn", "Số phường đạt", "Số phường không đạt"],
  ...["Số đơn vị đạt", "Số đơn vị không đạt", "Số CAP đạt", "Số Công an phường", "Cộng thành phố", "Cộng thị xã", "Cộng quận"],
  ...["Bình quân", "Số phường chưa đạt", "Total"],
].map(labelKey);

export function isTotalLabel(text: string): boolean {
  const key = labelKey(text);
  if (TOTAL_LABELS.has(key) || /^\s*c[ộô]ng\s*[:(]/iu.test(text)) return true;
  return TOTAL_PREFIXES.some((prefix) => key === prefix || key.startsWith(`${prefix} `));
}

const SIGNATURE_PREFIXES = [
  ...[
    "Nơi nhận",
    "Người lập",
    "Người tổng hợp",
    "Người báo cáo",
    "Cán bộ lập",
    "Cán bộ tổng hợp",
    "Thủ trưởng",
    "TM",
    "KT",
    "TL",
  ],
  ...["TUQ", "Ký tên", "(Ký", "Xác nhận", "Người ký", "Ghi chú", "Chú thích", "Nguồn", "Người duyệt", "Trưởng Công an"],
  ...["Phó Trưởng Công an", "Lãnh đạo", "Chỉ huy", "Chủ tịch", "Phó Chủ tịch", "Giám đốc", "Phó Giám đốc", "Trưởng phòng"],
  ...["Phó Trưởng phòng", "Đội trưởng", "Người kiểm tra", "Kế toán", "Đại diện"],
].map(labelKey);

export function isSignatureLabel(text: string): boolean {
  const key = labelKey(text);
  if (/(^|[\s(])ngày\s*[\d. …]*\s*tháng/.test(key)) return true;
  return SIGNATURE_PREFIXES.some((prefix) => key === prefix || key.startsWith(`${prefix} `));
}

/** Begins like the name of a superior unit. */
export function looksLikeUnit(text: string): boolean {
  return /^(thành phố|tp|thị xã|tx|quận|q|huyện|h|tỉnh|địa bàn|khu vực|công an (thành phố|tp|thị xã|tx|quận|huyện|tỉnh)|ca (tp|tx|quận|huyện)|catp|catx)\s/.test(
    `${labelKey(text)} `,
  );
}

/** `I. Thành phố …`: the text behind a roman numeral, or `null`. */
export function afterRoman(text: string): string | null {
  return /^\s*[IVX]{1,6}\s*[.):–-]\s*(\S.*)$/.exec(text)?.[1]?.trim() ?? null;
}

export function isRoman(text: string): boolean {
  return /^\s*[IVX]{1,6}\s*[.)]?\s*$/.test(text);
}

// “P.C.Kiên” may be Phùng Chí Kiên: its P. is left on.
const WARD_PREFIX =
  /^(?:công\s+an\s+phường|công\s+an\s+p\.?|ca\s+phường|ca\s*p\.|cap[.\s]|phường|p\.(?!\p{L}[.\s]))\s*(?=[\p{L}\d])|^(?:p)\s+(?=[\p{L}\d])|^p(?=\d)/iu;

/** A ward's name as shown: without `P.`, `CAP`, `CA phường`, `Công an phường` before it. `text` is normalised. */
export function wardDisplayName(text: string): string {
  const rest = text.replace(WARD_PREFIX, "").trim();
  return rest === "" ? text : rest;
}
