import { labelKey } from "./keys";

/**
 * What tells columns (or rows) of one criterion apart: period, who says it, which answer, which figure; or that it is
 * only a note. `rest` is the text without its layer words, "" when it is nothing else.
 */
export interface Layer {
  /** Year × 100 + month (see `period.ts`), or last and this period by name. */
  readonly period: number | "previous" | "current" | null;
  readonly source: "self" | "appraisal" | "review" | null;
  readonly answer: "met" | "not-met" | null;
  readonly figure: "plan" | "result" | "stated" | "points" | "maximum" | null;
  readonly note: boolean;
}

export const NO_LAYER: Layer = { period: null, source: null, answer: null, figure: null, note: false };

export interface LayeredText {
  readonly rest: string;
  readonly layer: Layer;
}

type Part = Partial<Layer>;

/** Cells that say a layer and nothing else; matched from border to border against the label's key. */
const WHOLE: readonly (readonly [RegExp, Part])[] = [
  [/^(?:không đạt|chưa đạt|kđ|k đạt|ko đạt)(?: x)?$/, { answer: "not-met" }],
  [/^(?:đạt|đ)(?: x)?$/, { answer: "met" }],
  [/^(?:đạt không đạt|đ kđ|đạt chưa đạt|đạt hay không đạt|đạt hay chưa|đạt kđ)$/, { figure: "stated" }],
  [/^(?:đánh giá|kết luận|đánh giá chung|nhận định|mức đạt|kết quả đánh giá|tự nhận xét)$/, { figure: "stated" }],
  [
    /^(?:điểm )?(?:\S+ ){0,3}tự (?:chấm|đánh giá|nhận|xếp loại|kiểm tra|rà soát|chấm điểm)(?: (?:của )?\S+){0,3}$/,
    { source: "self" },
  ],
  [/^(?:cơ sở|đơn vị|phường|cap|công an phường) (?:chấm|đánh giá|báo cáo|tự báo cáo)(?: điểm)?$/, { source: "self" }],
  [/^(?:kết quả |điểm |sau )?(?:phúc tra|phúc khảo|kiểm tra lại|thẩm định lại|phúc thẩm)(?: \S+){0,3}$/, { source: "review" }],
  [
    /^(?:kết quả |điểm )?(?:thẩm định|thẩm tra|tổ thẩm định|đoàn kiểm tra|tổ kiểm tra|hội đồng)(?: \S+){0,4}$/,
    { source: "appraisal" },
  ],
  [
    /^(?:cấp trên|tổ công tác|công an (?:tỉnh|thành phố|thị xã|tp|tx|huyện|quận)|cat|phòng \S+) (?:chấm|đánh giá|thẩm định|kiểm tra|xét|công nhận)(?: điểm| \S+)?$/,
    { source: "appraisal" },
  ],
  [
    /^(?:kế hoạch|mục tiêu|chỉ tiêu|chỉ tiêu giao|đăng ký|dự kiến|phấn đấu|lộ trình|kh|chỉ tiêu đề ra|yêu cầu)(?: năm \d{4})?$/,
    { figure: "plan" },
  ],
  [
    /^(?:kết quả|kết quả thực hiện|thực hiện|đã thực hiện|số liệu|giá trị|hiện trạng|kết quả khảo sát|số liệu thực hiện|kết quả đạt được|đạt được|th|kq|thực tế|thực trạng)$/,
    { figure: "result" },
  ],
  [/^(?:điểm chuẩn|điểm tối đa|thang điểm|điểm tiêu chuẩn|điểm quy định|số điểm tối đa|tối đa|điểm tđ)$/, { figure: "maximum" }],
  [/^(?:điểm|số điểm|điểm đạt|điểm đạt được|điểm chấm|điểm thực tế|điểm số)$/, { figure: "points" }],
  [/^(?:năm trước|năm trước liền kề|kỳ trước|cùng kỳ|cùng kỳ năm trước|năm liền trước|ct)$/, { period: "previous" }],
  [/^(?:năm nay|năm đánh giá|kỳ này|năm khảo sát|kỳ báo cáo|năm báo cáo)$/, { period: "current" }],
  [
    /^(?:ghi chú|minh chứng|lý do|nguyên nhân|diễn giải|giải trình|nhận xét|bằng chứng|chú thích|note|hồ sơ|căn cứ|số văn bản|ý kiến)(?: \S+){0,3}$/,
    { note: true },
  ],
  [
    /^(?:tài liệu|hồ sơ|văn bản|số quyết định|quyết định)(?: (?:minh chứng|kiểm chứng|chứng minh|kèm theo|liên quan|số))+$/,
    { note: true },
  ],
];

/** Layers that may end a head behind its name: `… năm 2022`, `TC03 Không đạt`, `… (tự chấm)`. */
const ENDINGS: readonly (readonly [RegExp, Part])[] = [
  [/[\s(–-]+(?:không đạt|chưa đạt|kđ)\)?$/iu, { answer: "not-met" }],
  [/[\s(–-]+đạt\)?$/iu, { answer: "met" }],
  [/\s*[(–-]\s*(?:phường |đơn vị |cơ sở )?tự (?:chấm|đánh giá|chấm điểm)\)?$/iu, { source: "self" }],
  [/\s*[(–-]\s*(?:kết quả )?thẩm định\)?$/iu, { source: "appraisal" }],
  [/\s*[(–-]\s*phúc tra\)?$/iu, { source: "review" }],
  [/\s*[(–-]\s*(?:năm trước|kỳ trước|cùng kỳ(?: năm trước)?)\)?$/iu, { period: "previous" }],
  [/\s*[(–-]\s*(?:năm nay|kỳ này|năm đánh giá)\)?$/iu, { period: "current" }],
  [/\s*[(–-]\s*(?:kế hoạch|chỉ tiêu|mục tiêu)\)?$/iu, { figure: "plan" }],
  [/\s*[(–-]\s*(?:kết quả|thực hiện)\)?$/iu, { figure: "result" }],
  [/\s*[(–-]\s*(?:ghi chú|minh chứng)\)?$/iu, { note: true }],
];

/** Splits the layer words off a head cell. */
export function layered(text: string): LayeredText {
  const key = labelKey(text).replace(/^\((.*)\)$/, "$1");
  const whole = WHOLE.find(([pattern]) => pattern.test(key));
  if (whole) return { rest: "", layer: { ...NO_LAYER, ...whole[1] } };
  const period = periodAlone(key);
  if (period !== null) return { rest: "", layer: { ...NO_LAYER, period } };
  let layer = NO_LAYER;
  let rest = text;
  const dated = endingPeriod(rest);
  if (dated) ({ rest, layer } = { rest: dated.rest, layer: { ...layer, period: dated.period } });
  const named = labelKey(rest);
  const wholeRest = dated ? WHOLE.find(([pattern]) => pattern.test(named)) : undefined;
  if (wholeRest) return { rest: "", layer: { ...layer, ...wholeRest[1] } };
  for (const [pattern, part] of ENDINGS) {
    if (!pattern.test(rest) || rest.replace(pattern, "").trim() === "") continue;
    return { rest: rest.replace(pattern, "").trim(), layer: { ...layer, ...part } };
  }
  return { rest, layer };
}

/** `2022`, `Năm 2022`, `6 tháng đầu năm 2022`, `Quý I/2022`, `Tháng 6/2022`. */
function periodAlone(key: string): number | null {
  const year = /^(?:năm )?((?:19|20)\d\d)$/.exec(key)?.[1];
  if (year !== undefined) return Number(year) * 100 + 12;
  if (!/^(?:kết quả |số liệu |thực hiện )?(?:(?:6|sáu|9|chín) tháng|quý|tháng|kỳ|đợt|năm) /u.test(`${key} `)) return null;
  return key.length > 40 || key.split(" ").length > 8 ? null : periodOf(key);
}

function endingPeriod(text: string): { rest: string; period: number } | null {
  const match = /^(.*?\S)[\s,–-]*\(?\s*(?:năm|n\.)?\s*((?:19|20)\d\d)\s*\)?$/iu.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const rest = match[1].replace(/[\s(–-]*(?:năm)?$/iu, "").trim();
  return rest === "" || /\d$/.test(rest) || /(?:số|từ|đến|\/)$/iu.test(rest)
    ? null
    : { rest, period: Number(match[2]) * 100 + 12 };
}

/** Year × 100 + the last month that a text names (a whole year 12); `null` when it names no year. */
export function periodOf(text: string): number | null {
  const key = labelKey(text);
  const years = [...key.matchAll(/(?:^|[^\d])((?:19|20)\d\d)(?!\d)/g)].map((match) => Number(match[1]));
  return years.length === 0 ? null : Math.max(...years) * 100 + monthOf(key);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function monthOf(key: string): number {
  if (/(?:6|sáu) tháng đầu|6t ?đn/.test(key)) return 6;
  if (/(?:9|chín) tháng/.test(key)) return 9;
  const quarter = /quý (iv|iii|ii|i|[1-4])(?![\p{L}\d])/u.exec(key)?.[1];
  if (quarter !== undefined) return 3 * (ROMAN[quarter] ?? Number(quarter));
  const month = /tháng (\d{1,2})(?!\d)/.exec(key)?.[1] ?? /(?:^|\s)\d{1,2} (\d{1,2}) (?:19|20)\d\d/.exec(key)?.[1];
  const number = Number(month ?? 12);
  return number >= 1 && number <= 12 ? number : 12;
}

/** Inner layers add to outer ones and win over them. */
export function joined(layers: readonly Layer[]): Layer {
  return layers.reduce(
    (all, layer) => ({
      period: layer.period ?? all.period,
      source: layer.source ?? all.source,
      answer: layer.answer ?? all.answer,
      figure: layer.figure ?? all.figure,
      note: all.note || layer.note,
    }),
    NO_LAYER,
  );
}

export const isLayer = ({ period, source, answer, figure, note }: Layer): boolean =>
  period !== null || source !== null || answer !== null || figure !== null || note;
