import type { RosterEntry } from "../../../core/roster/types";
import { inBrackets, lowerFirst, upperFirst } from "../words";

/** Lowest and highest of a measure, with their wards, and how many reach the threshold. */
interface MeasureRange {
  readonly measure: string;
  readonly low: string;
  readonly high: string;
  readonly threshold: string;
  readonly ratio: string;
}

/** What the survey states of a criterion against its own figures. */
interface Conflict {
  readonly code: string;
  readonly computed: string;
  readonly stated: string;
}

export type Phrases = ReturnType<typeof phrasesFor>;

interface Subject {
  /** `phường` */
  readonly subject: string;
  /** `Công an phường` */
  readonly police: string;
}

/** Sentences of Nhận xét about `phường` (when left out) or another subject, as `TEN_DOI_TUONG` says. */
export function phrasesFor(named?: string) {
  const subject = named || "phường";
  const about = { subject, police: `Công an ${subject}` };
  const { police } = about;
  return {
    names: namesPhrases(about),
    opening: (period: string, wards: string, criteria: string) =>
      `Đối chiếu kết quả khảo sát ${period} của ${wards} ${police} với ${criteria} tiêu chí, kết quả từng nhóm như sau:`,
    noSurvey: "Chưa có số liệu khảo sát; phần này để trống.",
    derived:
      "Bộ tiêu chí đã dùng được suy ra từ Đề án 1886, chưa phải Bộ tiêu chí chính thức; kết quả cần đối chiếu lại khi có bộ chính thức.",
    nature: (nature: string) =>
      `Kết quả từng ${subject} ở các biểu là ${lowerFirst(nature)}; chưa dùng được để đánh giá một ${subject} cụ thể.`,
    unconfirmed: (mark: string) => `Ngưỡng đạt chuẩn chưa được xác nhận, tạm tính ${mark} tiêu chí.`,
    group: groupPhrases(about),
    land: landPhrases(about),
    distribution: distributionPhrases(about),
    comparison: comparisonPhrases(about),
    roadmap: roadmapPhrases(about),
    roster: rosterPhrases(about),
  };
}

const namesPhrases = ({ subject }: Subject) => ({
  /** One ward or a list of them, at the end of a sentence. */
  among: (names: string, count: number) => (count === 1 ? `là ${names}` : `gồm: ${names}`),
  others: (shown: string, count: string) => `${shown} và ${count} ${subject} khác`,
  ofUnit: (names: string, unit: string) => `${names} (${unit})`,
  numbered: (name: string) => `${upperFirst(subject)} ${name}`,
  withUnit: (name: string, unit: string) => `${name} (${unit})`,
  unit: (name: string) => name.replace(/^(Thành phố|Thị xã|Quận|Huyện|Tỉnh)(?=\s\D)/u, (kind) => lowerFirst(kind)),
});

const groupPhrases = ({ police }: Subject) => ({
  heading: (number: string, name: string) => `${number}. Nhóm tiêu chí ${lowerFirst(name)}`,
  allMet: (all: string, criteria: string, codes: string) =>
    `Có ${all} ${police} đạt cả ${criteria} tiêu chí của nhóm (${codes}).`,
  someMet: (ratio: string, share: string, criteria: string, among: string) =>
    `Có ${ratio} ${police} (${share}) đạt cả ${criteria} tiêu chí của nhóm, ${among}.`,
  manyMet: (ratio: string, share: string, criteria: string) =>
    `Có ${ratio} ${police} (${share}) đạt cả ${criteria} tiêu chí của nhóm.`,
  noneMet: (ratio: string, criteria: string) => `Không có ${police} nào đạt cả ${criteria} tiêu chí của nhóm (${ratio}).`,
  failOne: (ratio: string, criterion: string, names: string) =>
    `Còn ${ratio} ${police} chưa đạt, do chưa đạt tiêu chí ${criterion}, gồm: ${names}.`,
  failMany: (ratio: string, parts: string) => `Còn ${ratio} ${police} chưa đạt ít nhất một tiêu chí của nhóm: ${parts}.`,
  failSingle: (ratio: string, criterion: string, name: string) =>
    `Còn ${ratio} ${police} chưa đạt tiêu chí ${criterion}, là ${name}.`,
  failNone: (criterion: string, ratio: string) => `${criterion}: không có ${police} nào đạt (${ratio})`,
  failPart: (criteria: string, ratio: string, names: string, count: number) =>
    `${criteria}: ${ratio}, ${count === 1 ? "là" : "gồm"} ${names}`,
  both: (left: string, right: string) => `${left} và ${right}`,
  restMet: (codes: string, all: string, count: number) => `${count === 1 ? "Tiêu chí" : "Các tiêu chí"} ${codes}: ${all} đạt.`,
  missingSome: (ratio: string, among: string) => `Có ${ratio} ${police} chưa đủ dữ liệu để kết luận, ${among}.`,
  missingAll: (codes: string) => `Chưa có số liệu của ${codes}; chưa đánh giá được nhóm này.`,
  missingMeasures: (measures: string) => `- Chưa có số liệu về ${measures}.`,
  measure: (name: string, code: string) => `${sameMeasure(name)} (${code})`,
  notApplicable: (code: string, ratio: string, names: string) =>
    `Tiêu chí ${code} không áp dụng với ${ratio} ${police} (${names}).`,
  /** A value and the wards that have it. */
  at: (value: string, names: string) => `${value}${inBrackets(names)}`,
  range: ({ measure, low, high, threshold, ratio }: MeasureRange) =>
    `- ${measure}: thấp nhất ${low}, cao nhất ${high}, ngưỡng ${threshold}; ${ratio} đạt.`,
  conflict: ({ code, computed, stated }: Conflict, count: string, names: string) =>
    `- Cần đối chiếu: ${count} ${police} có số liệu cho kết quả “${computed}” nhưng tiêu chí ${code} ghi “${stated}” (${names}); ` +
    "số liệu được giữ nguyên, chờ đơn vị xác nhận.",
});

const landPhrases = ({ police }: Subject) => ({
  unit: (unit: string, sentences: string) => `- ${unit}: ${sentences}`,
  noUnit: "Các phường",
  enough: (ratio: string, minimum: string, wards: string) => `${ratio} ${police} có đất từ ${minimum} trở lên (${wards})`,
  allEnough: (ratio: string, minimum: string) => `${ratio} ${police} có đất từ ${minimum} trở lên`,
  noneEnough: (ratio: string, minimum: string) => `không có ${police} nào có đất từ ${minimum} trở lên (${ratio})`,
  has: (ward: string, area: string) => `${ward} ${area}`,
  short: (ratio: string, wards: string, total: string) => `${ratio} còn thiếu đất (${wards}), tổng diện tích còn thiếu ${total}`,
  shortWard: (ward: string, area: string, shortage: string) => `${ward} có ${area}, thiếu ${shortage}`,
  unknown: (ratio: string) => `chưa có số liệu đất hiện có của ${ratio} ${police}`,
  planned: (ratio: string, area: string, counted: string) => `Đất dự kiến bố trí có ở ${ratio} ${police}, ${area}; ${counted}.`,
  plannedOne: (area: string) => `diện tích ${area}`,
  plannedMany: (total: string, low: string, high: string) => `tổng ${total}, từ ${low} đến ${high}`,
  counted: "được tính vào kết quả theo thông số DAT_DU_KIEN",
  notCounted: "mới là dự kiến, chưa tính vào kết quả",
  headquarters: "Trụ sở làm việc riêng",
  vehicle: "Xe ô tô chuyên dụng",
  have: (what: string, state: string) => `${what}: ${state}.`,
  haveSome: (ratio: string) => `${ratio} có`,
  haveNot: (ratio: string) => `${ratio} chưa có`,
  haveNone: (ratio: string) => `không có (${ratio})`,
  haveUnknown: (ratio: string) => `${ratio} chưa có số liệu`,
});

const distributionPhrases = ({ police }: Subject) => ({
  heading: (number: string) => `${number}. Phân bố kết quả`,
  first: (wards: string, level: string) => `Có ${wards} ${police} đạt ${level} tiêu chí`,
  next: (wards: string, level: string) => `${wards} ${police} đạt ${level} tiêu chí`,
  below: (wards: string, level: string) => `${wards} ${police} đạt dưới ${level} tiêu chí`,
  single: (all: string, level: string) => `Có ${all} ${police} cùng đạt ${level} tiêu chí.`,
  incomplete: (wards: string) => `Trong đó, ${wards} ${police} còn tiêu chí chưa đủ dữ liệu.`,
  totals: (ratio: string, share: string, average: string) =>
    `Tổng số lượt tiêu chí đạt là ${ratio} (${share}); bình quân mỗi ${police} đạt ${average} tiêu chí.`,
  eligibleNone: (mark: string, ratio: string) => `Theo ngưỡng ${mark}, không có ${police} nào đủ điều kiện (${ratio}).`,
  eligibleSome: (mark: string, ratio: string, share: string, among: string) =>
    `Theo ngưỡng ${mark}, có ${ratio} ${police} đủ điều kiện (${share}), ${among}.`,
  eligibleAll: (mark: string, ratio: string) => `Theo ngưỡng ${mark}, ${ratio} ${police} đủ điều kiện.`,
});

const comparisonPhrases = ({ subject }: Subject) => ({
  compared: (period: string, parts: string) => `So với ${period}, ${parts}.`,
  rose: (wards: string) => `${wards} ${subject} tăng`,
  fell: (wards: string) => `${wards} ${subject} giảm`,
  same: (wards: string) => `${wards} ${subject} giữ nguyên số tiêu chí đạt`,
  roseList: (list: string) => `Tăng: ${list}.`,
  fellList: (list: string) => `Giảm: ${list}.`,
  ward: (ward: string, before: string, after: string) => `${ward} từ ${before} thành ${after}`,
  lostList: (list: string) => `Tiêu chí có ${subject} không còn đạt: ${list}.`,
  gainedList: (list: string) => `Tiêu chí có ${subject} đạt thêm: ${list}.`,
  criterion: (code: string, wards: string, names: string) => `${code} ${wards} ${subject} (${names})`,
  noLonger: (count: string, names: string) => `${count} ${subject} không còn đạt chuẩn (${names}).`,
  nothingComparable: (period: string) => `Không có ${subject} nào có ở cả kỳ này và ${period}; không so sánh được.`,
  added: (count: string, names: string) => `${count} ${subject} chỉ có ở kỳ này (${names}).`,
  gone: (count: string, names: string) => `${count} ${subject} chỉ có ở kỳ trước (${names}).`,
});

const roadmapPhrases = ({ subject }: Subject) => ({
  heading: (number: string) => `${number}. Lộ trình`,
  plan: (parts: string) => `Kế hoạch: ${parts}.`,
  pickedFirst: (year: string, wards: string, names: string) => `${year} chọn ${wards} ${subject}${inBrackets(names)}`,
  pickedNext: (year: string, wards: string, names: string) => `${year} chọn ${wards}${inBrackets(names)}`,
  cumulative: (parts: string) => `lũy kế ${parts}`,
  until: (year: string, ratio: string, share: string) => `đến hết năm ${year} là ${ratio} ${subject} (${share})`,
  share: (when: string, ratio: string, share: string) => `${when} ít nhất ${ratio} ${subject} (${share})`,
  count: (when: string, wards: string) => `${when} ít nhất ${wards} ${subject}`,
  eachUnit: (when: string, wards: string) => `${when} mỗi đơn vị cấp trên ít nhất ${wards} ${subject}`,
  oneUnit: (when: string, unit: string, wards: string) => `${when} ${unit} ít nhất ${wards} ${subject}`,
  when: (first: string, last: string) => (first === last ? `năm ${last}` : `giai đoạn ${first} - ${last}`),
  recognisedNone: (date: string, ratio: string) => `Kết quả đến ngày ${date}: không có ${subject} nào được công nhận (${ratio})`,
  recognisedSome: (date: string, ratio: string, share: string, among: string) =>
    `Kết quả đến ngày ${date}: có ${ratio} ${subject} được công nhận (${share}), ${among}`,
  recognisedAll: (date: string, ratio: string) => `Kết quả đến ngày ${date}: ${ratio} ${subject} được công nhận`,
  eligibleNone: `không có ${subject} nào đủ điều kiện mà chưa được công nhận.`,
  eligibleSome: (wards: string, names: string) =>
    `${wards} ${subject} đủ điều kiện nhưng chưa được công nhận (${names}); không cộng vào kết quả.`,
  noneDue: "Chưa có mốc lộ trình nào đến hạn.",
  nearest: (when: string, wards: string) => `Mốc gần nhất là ${when}: cần công nhận ${wards} ${subject}.`,
  next: (when: string, wards: string) => `Mốc tiếp theo là ${when}: cần công nhận ${wards} ${subject}.`,
  behind: (year: string, target: string, achieved: string, gap: string) =>
    `Đến hết năm ${year} phải công nhận ${target} ${subject}, đã công nhận ${achieved}, còn thiếu ${gap}.`,
  onTrack: (year: string, target: string, achieved: string) =>
    `Đến hết năm ${year} phải công nhận ${target} ${subject}, đã công nhận ${achieved}, đạt lộ trình.`,
  ahead: (year: string, target: string, achieved: string, surplus: string) =>
    `Đến hết năm ${year} phải công nhận ${target} ${subject}, đã công nhận ${achieved}, vượt ${surplus} ${subject} so với lộ trình.`,
  namedMissing: (wards: string, list: string) => `${wards} ${subject} được nêu đích danh còn thiếu: ${list}.`,
  namedWard: (ward: string, count: string, codes: string) => `${ward} ${count} tiêu chí (${codes})`,
  namedUnknown: (ward: string) => `${ward} chưa được công nhận`,
  namedMet: (names: string) => `${upperFirst(subject)} được nêu đích danh đều đã được công nhận (${names}).`,
  unitShort: (unit: string, achieved: string, minimum: string) => `${unit} có ${achieved} ${subject}, cần ít nhất ${minimum}`,
  otherUnits: (shown: string, count: string) => `${shown}; ${count} đơn vị khác cũng chưa đủ mức.`,
  review: (list: string) => `Mốc sắp đến: ${list}.`,
  overdue: (list: string) => `Mốc đã qua, chưa ghi ngày hoàn thành: ${list}.`,
  reviewDate: (what: string, date: string) => `${lowerFirst(what)} (${date})`,
  registered: (year: string, count: string, difference: string, target: string) =>
    `Đến hết năm ${year} đã chọn, đăng ký ${count} ${subject}, ${difference} so với số phải xây dựng là ${target}.`,
  surplus: (count: string) => `vượt ${count}`,
  gap: (count: string) => `còn thiếu ${count}`,
  enough: "đủ",
  noPlan: "Chưa có số liệu lộ trình; phần này để trống.",
});

const rosterPhrases = ({ subject }: Subject) => ({
  heading: (number: string) => `${number}. Sắp xếp đơn vị và phạm vi khảo sát`,
  merged: (ward: string, successors: string, date: string, wards: string) =>
    `Phường ${ward} đã nhập vào phường ${successors} (tại ngày ${date} không còn trong danh sách); danh sách còn ${wards} phường.`,
  /** What became of a ward, and what is left. */
  left: ({ name, note }: Pick<RosterEntry, "name" | "note">, became: string, date: string, wards: string) =>
    `Phường ${name} ${became} từ ngày ${date}${inBrackets(note)}; từ ngày đó danh sách còn ${wards} phường.`,
  joined: (successors: string) => `đã nhập vào phường ${successors}`,
  ended: "không còn trong danh sách",
  rearranged: (date: string, before: string, after: string, names: string) =>
    `Từ ngày ${date}, ${before} phường được sắp xếp thành ${after} phường: ${names}; số liệu năm trước không so sánh trực tiếp được.`,
  rosterSize: (wards: string) => `Danh sách từ ngày đó có ${wards} phường.`,
  notAllRecognised: (ward: string, ratio: string, names: string) =>
    `Phường ${ward} chưa kế thừa vì còn ${ratio} phường cũ chưa được công nhận (${names}).`,
  inherited: (ward: string, predecessors: string) => `Phường ${ward} kế thừa kết quả của ${predecessors}, cần công nhận lại.`,
  notInherited: "Kết quả công nhận trước khi sắp xếp không chuyển sang phường mới.",
  exceeds: (year: string, target: string, wards: string) =>
    `Lộ trình đến năm ${year} cần ${target} ${subject}, danh sách hiện hành có ${wards} ${subject}; giữ nguyên cả hai số, cần cơ quan có thẩm quyền điều chỉnh.`,
  notSurveyed: (count: string, names: string) => `Chưa có kết quả khảo sát của ${count} ${subject} trong danh sách (${names}).`,
});

/** A measure's name inside a sentence: a small first letter, unless it begins with an abbreviation. */
function sameMeasure(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : lowerFirst(name);
}
