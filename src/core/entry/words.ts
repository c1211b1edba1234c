import { matchKey } from "../../cells/text/normalise";

/** What a status word says. `yes`/`no`/`not-yet` are the bare Có/Không/Chưa, whose sense depends on what is asked (polarity). */
export type StatusWord = "met" | "not-met" | "yes" | "no" | "not-yet" | "not-applicable" | "unsure" | "partly";

const table = (words: Readonly<Record<StatusWord, string>>): Map<string, StatusWord> => {
  const map = new Map<string, StatusWord>();
  for (const [status, list] of Object.entries(words))
    for (const word of list.split(";")) map.set(matchKey(word), status as StatusWord);
  return map;
};

/** Status words by match key. */
const STATUS = table({
  met: "Đ;Đạt;x;v;✓;✔;√;☑;1;TRUE",
  "not-met": "KĐ;Không đạt;Chưa đạt;✗;✘;☒;╳;0;FALSE",
  yes: "Có",
  no: "Không",
  "not-yet": "Chưa",
  "not-applicable": "N/A;KAD;Không áp dụng",
  unsure: "K;-;−",
  partly: "Cơ bản đạt;Đạt (có điều kiện);+;o;*;●;○;•;□;☐;×;✕;✖",
});

/** What a text says as a status; `undefined` when it is in no list. */
export function statusOf(text: string): StatusWord | undefined {
  return STATUS.get(matchKey(text));
}

const DIRECT = new Map<string, "met" | "not-met">(
  (["Đ", "Đạt"] as const)
    .map((word): [string, "met" | "not-met"] => [matchKey(word), "met"])
    .concat(["KĐ", "Không đạt", "Chưa đạt"].map((word): [string, "met" | "not-met"] => [matchKey(word), "not-met"])),
);

/** Đ/Đạt/KĐ/Không đạt/Chưa đạt, which count in place of any single measure. */
export function directOf(text: string): "met" | "not-met" | undefined {
  return DIRECT.get(matchKey(text));
}

const NONE = new Set(["Không", "Không có", "Chưa"].map(matchKey));
/** The same of what happens or not. */
const NO_CASE = /^(?:không|chưa) (?:để )?(?:có|xảy ra|phát sinh|có vụ nào|có vụ việc nào|có trường hợp nào|vụ|vụ nào)$/;
const CASES = /(?:^|[^\p{L}])(?:vụ|trường hợp|tụ điểm|tội phạm|tai nạn)(?!\p{L})/u;

/** In a number, Không / Không có / Chưa is none: 0. Không xảy ra and its like are so where cases are counted. */
export function isNone(text: string, counted: string): boolean {
  const key = matchKey(text);
  return NONE.has(key) || (NO_CASE.test(key) && CASES.test(matchKey(counted)));
}

const NEGATIVE = /(?:^|[^\p{L}])(?:không|chưa)(?!\p{L})/u;
const polarity = new Map<string, boolean>();

/** A name that begins with what is better not there: “Tụ điểm phức tạp”, “Số vụ cháy”. */
const OF_ILLS =
  /^(?:[\divx]+[.)]? ?)?(?:số |tình trạng |các |có |để xảy ra |xảy ra )?(?:vụ|tụ điểm|tội phạm|tệ nạn|vi phạm|sai phạm|cháy|tai nạn|khiếu|tố cáo|điểm nóng|đua xe|tái phạm|đơn thư|trọng án|người nghiện|kỷ luật)(?!\p{L})/u;

/**
 * What is asked is itself a denial (“không có tụ điểm”), or the name of an ill (“Tụ điểm phức tạp”): a bare Không or Có
 * could mean either.
 */
export function isNegative(name: string): boolean {
  let negative = polarity.get(name);
  if (negative === undefined) polarity.set(name, (negative = NEGATIVE.test(matchKey(name)) || OF_ILLS.test(matchKey(name))));
  return negative;
}

/** How an uncertain word could be read. */
export const EITHER: readonly string[] = ["Đạt", "Không đạt"];
export const NO_OR_NOT_APPLICABLE: readonly string[] = ["Không đạt", "Không áp dụng"];
export const NONE_OR_NOT_APPLICABLE: readonly string[] = ["0", "Không áp dụng"];
