import { SHEET_NAMES } from "../../core/workbook/sheets";
import type { Phrases, SummaryWords } from "../../documents/summary/words";

const BLANK = "……";
const confirmation = (confirmed: boolean): string => (confirmed ? "" : " (chưa được xác nhận)");
const among = (one: boolean): string => (one ? "là" : "gồm:");
const sameCase = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
const inBrackets = (text: string): string => (text === "" ? "" : ` (${text})`);

/** Words of the printed summary: wording of our own after the patterns that the half-yearly reviews use. */
export const summaryWords: SummaryWords = {
  sheet: SHEET_NAMES.summary,
  resultsSheet: SHEET_NAMES.results,
  blank: BLANK,
  dash: "–",
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  placeAndDate: (place) => `${place}, ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`,
  reportTitle: "BIỂU TỔNG HỢP",
  annexLabel: "Phụ lục",
  subtitle: (project, when) => `Kết quả ${when} xây dựng ${project}`,
  annexTitle: (project, when) => `Tổng hợp kết quả ${when} xây dựng ${project}`.toLocaleUpperCase("vi"),
  attached: (authority) =>
    `(Kèm theo Báo cáo số ${BLANK}/BC-${BLANK} ngày ${BLANK} tháng ${BLANK} năm ${BLANK} của ${authority})`,
  period: (year, period) => {
    if (period === "year") return `năm ${year}`;
    return period === "half" ? `6 tháng đầu năm ${year}` : `tháng ${period} năm ${year}`;
  },
  basis: {
    derived: (size) => `Bộ tiêu chí: suy ra từ Đề án 1886, thay bằng Bộ tiêu chí chính thức (${size} tiêu chí).`,
    own: (size, sheet) => `Bộ tiêu chí: theo trang “${sheet}” của tệp (${size} tiêu chí).`,
    passMark: (mark, confirmed) => `Ngưỡng đạt chuẩn: ${mark} tiêu chí${confirmation(confirmed)}.`,
    cutoff: (date) => `Số liệu chốt đến ngày ${date}.`,
    missing: (wards) => `${wards} phường còn tiêu chí chưa đủ dữ liệu.`,
    plannedLand: "Đất dự kiến bố trí được tính vào kết quả.",
    nature: (nature) => `Số liệu trong biểu là ${sameCase(nature)}.`,
  },
  form1: {
    title: "Biểu 1. Kết quả theo tiêu chí",
    head: {
      number: "STT",
      ward: "Đơn vị",
      total: "Tổng đạt",
      failed: "Tiêu chí chưa đạt",
      conclusion: "Kết luận đạt chuẩn",
      note: "Ghi chú",
    },
    group: (number) => `Nhóm ${number}`,
    conclusions: { met: "Đạt", "not-met": "Chưa đạt", missing: "Chưa đủ dữ liệu" },
    missing: [" (thiếu ", ")"],
    wardsOfUnit: " phường",
    noUnit: "Chưa ghi địa bàn",
    numbered: (name) => `Phường ${name}`,
    met: "Số phường đạt",
    share: "Tỷ lệ (%)",
    totalMet: "Tổng số lượt đạt: ",
    standard: ["Đạt chuẩn: ", " phường"],
    legend:
      "Ký hiệu: Đ – đạt; KĐ – không đạt; ? – chưa đủ dữ liệu; KAD – không áp dụng; “thiếu” – số tiêu chí chưa đủ dữ liệu. " +
      "Cột “Tiêu chí chưa đạt” ghi số thứ tự của tiêu chí. Dòng địa bàn ghi số phường đạt từng tiêu chí của địa bàn đó.",
    legendGroup: (number, name, criteria) => `Nhóm ${number} – ${name}: ${criteria}.`,
  },
  form2: {
    title: "Biểu 2. Phân bố số phường theo số tiêu chí đạt",
    head: { level: "Số tiêu chí đạt", wards: "Số phường", share: "Tỷ lệ", names: "Tên phường" },
    below: (level) => `dưới ${level}`,
    total: "Cộng",
    missing: ["Ghi chú: ", " phường còn tiêu chí chưa đủ dữ liệu; số tiêu chí đạt của các phường này có thể còn tăng."],
  },
  form3: {
    title: "Biểu 3. Lộ trình: kế hoạch và kết quả công nhận",
    head: {
      year: "Năm, giai đoạn",
      plan: "Kế hoạch (số phường)",
      result: "Kết quả (số phường)",
      comparison: "Đối chiếu kế hoạch với kết quả",
      picked: "Chọn trong năm",
      cumulative: "Chọn lũy kế",
      share: "Tỷ lệ phải đạt",
      target: "Số phải công nhận",
      achieved: "Đã được công nhận",
      eligible: "Đủ điều kiện, chưa công nhận",
      gap: "Còn thiếu so với lộ trình",
      named: "Phường nêu đích danh chưa được công nhận",
      review: "Mốc sơ kết, tổng kết",
    },
    until: (year) => `Đến hết năm ${year}`,
    surveyRow: "Số liệu khảo sát",
    notDue: " (chưa đến hạn)",
    note:
      "Ghi chú: “Chọn” là kế hoạch; “được công nhận” là kết quả; hai số không thay cho nhau. " +
      "Số phải công nhận là mức cao nhất trong các chỉ tiêu đang có hiệu lực; tỷ lệ tính theo mức dưới và làm tròn lên.",
    none: "Chưa có số liệu lộ trình; phần này để trống.",
  },
  form4: {
    title: "Biểu 4. Đất, trụ sở, phương tiện theo địa bàn",
    head: {
      unit: "Địa bàn",
      total: "Tổng số",
      existing: (minimum) => `Đất hiện có (tối thiểu ${minimum})`,
      enough: "Đủ",
      short: "Thiếu",
      unknown: "Chưa có số liệu",
      shortage: "Diện tích còn thiếu (m²)",
      planned: "Đất dự kiến bố trí",
      plannedHave: "Có dự kiến",
      plannedArea: "Tổng diện tích (m²)",
      headquarters: "Trụ sở riêng",
      vehicle: "Ô tô chuyên dụng",
      have: "Có",
      haveNot: "Chưa có",
      wards: "Phường còn thiếu đất hiện có",
    },
    total: "Cộng",
    short: (ward, area) => `${ward} thiếu ${area}`,
    noLand: "Chưa có số liệu đất hiện có",
    note: (counts, criterion) =>
      counts
        ? `Ghi chú: đất hiện có và đất dự kiến ghi riêng; đất dự kiến được tính vào kết quả ${criterion} theo thông số DAT_DU_KIEN.`
        : `Ghi chú: đất hiện có và đất dự kiến ghi riêng; đất dự kiến không tính vào kết quả ${criterion} (thông số DAT_DU_KIEN để “Không”).`,
    none: "Bộ tiêu chí không có chỉ số về đất, trụ sở, xe; phần này để trống.",
  },
  periods: {
    title: "Biểu 3a. Danh sách phường qua các thời kỳ",
    head: {
      period: "Thời kỳ",
      wards: "Số phường",
      picked: "Kế hoạch chọn theo Đề án",
      ratio: "Kế hoạch so với danh sách",
      recognised: "Được công nhận",
      change: "Thay đổi so với thời kỳ trước",
    },
    from: "Từ ",
    to: "đến ",
    atFirst: "Ban đầu",
    exceeds: [" (vượt ", ")"],
    into: " nhập vào ",
    note: "Ghi chú: kế hoạch giữ nguyên theo Đề án, không tính lại theo danh sách mới; chỉ cơ quan có thẩm quyền điều chỉnh.",
  },
  form5: {
    title: (period) => `Biểu 5. Tăng, giảm so với ${period}`,
    head: {
      number: "STT",
      ward: "Đơn vị",
      before: "Kỳ trước đạt",
      after: "Kỳ này đạt",
      change: "Tăng, giảm",
      lost: "Tiêu chí không còn đạt",
      gained: "Tiêu chí đạt thêm",
      conclusion: "Kết luận: kỳ trước, kỳ này",
    },
    arrow: " → ",
    note: (unchanged) =>
      `Ghi chú: ${unchanged} phường không thay đổi tiêu chí nào, không ghi trong biểu. Thiếu dữ liệu không tính là mất.`,
    none: "Không có phường nào thay đổi so với kỳ trước.",
  },
  wardPage: {
    sheet: SHEET_NAMES.wardPages,
    title: "PHIẾU THÔNG BÁO TIÊU CHÍ CHƯA ĐẠT",
    subtitle: (period, project) => `Kết quả ${period} xây dựng ${project}`,
    ward: (name, unit) => (unit === "" ? `Đơn vị: Công an phường ${name}` : `Đơn vị: Công an phường ${name}, ${unit}`),
    total: (met, required, conclusion) => `Đạt ${met} tiêu chí; ngưỡng đạt chuẩn ${required}; kết luận: ${conclusion}.`,
    lacking: (count) => `Tiêu chí chưa đạt hoặc chưa đủ dữ liệu: ${count}.`,
    head: ["STT", "Tiêu chí", "Chỉ số", "Kết quả", "Ngưỡng", "Còn thiếu", "Đánh giá"],
    states: { met: "Đạt", "not-met": "Không đạt", missing: "Chưa đủ dữ liệu", "not-applicable": "Không áp dụng" },
    yes: "Đạt",
    no: "Không đạt",
    direct: "(ghi trực tiếp)",
    noValue: "chưa có số liệu",
    none: "Đơn vị đạt tất cả các tiêu chí; không còn nội dung phải bổ sung.",
    notSurveyed: "Đơn vị chưa có kết quả khảo sát; đề nghị gửi số liệu của tất cả các tiêu chí.",
    closing: "Đề nghị đơn vị đối chiếu, bổ sung và báo cáo lại.",
  },
  remarks: "NHẬN XÉT",
  source: (date, sheet) => `Nội dung nhận xét lập ngày ${date} từ trang “${sheet}”; không tự cập nhật khi số liệu thay đổi.`,
  changed: "Số liệu đã thay đổi, lập lại bảng tổng hợp",
  recipients: "Nơi nhận:",
  archive: (blank) => `- Lưu: VT, ${blank}.`,
  phrases: (subject) => phrases(subject || "phường"),
};

function phrases(subject: string): Phrases {
  const police = `Công an ${subject}`;
  return {
    names: {
      others: (shown, count) => `${shown} và ${count} ${subject} khác`,
      ofUnit: (names, unit) => `${names} (${unit})`,
      numbered: (name) => `${subject.charAt(0).toLocaleUpperCase("vi")}${subject.slice(1)} ${name}`,
      withUnit: (name, unit) => `${name} (${unit})`,
      unit: (name) => name.replace(/^(Thành phố|Thị xã|Quận|Huyện|Tỉnh)(?=\s\D)/u, (kind) => sameCase(kind)),
    },
    opening: (period, wards, criteria) =>
      `Đối chiếu kết quả khảo sát ${period} của ${wards} ${police} với ${criteria} tiêu chí, kết quả từng nhóm như sau:`,
    noSurvey: "Chưa có số liệu khảo sát; phần này để trống.",
    derived:
      "Bộ tiêu chí đã dùng được suy ra từ Đề án 1886, chưa phải Bộ tiêu chí chính thức; kết quả cần đối chiếu lại khi có bộ chính thức.",
    nature: (nature) =>
      `Kết quả từng ${subject} ở các biểu là ${sameCase(nature)}; chưa dùng được để đánh giá một ${subject} cụ thể.`,
    unconfirmed: (mark) => `Ngưỡng đạt chuẩn chưa được xác nhận, tạm tính ${mark} tiêu chí.`,
    group: {
      heading: (number, name) => `${number}. Nhóm tiêu chí ${sameCase(name)}`,
      allMet: (all, criteria, codes) => `Có ${all} ${police} đạt cả ${criteria} tiêu chí của nhóm (${codes}).`,
      someMet: (ratio, share, criteria, names) =>
        `Có ${ratio} ${police} (${share}) đạt cả ${criteria} tiêu chí của nhóm, gồm: ${names}.`,
      manyMet: (ratio, share, criteria) => `Có ${ratio} ${police} (${share}) đạt cả ${criteria} tiêu chí của nhóm.`,
      oneMet: (ratio, share, criteria, name) =>
        `Có ${ratio} ${police} (${share}) đạt cả ${criteria} tiêu chí của nhóm, là ${name}.`,
      noneMet: (ratio, criteria) => `Không có ${police} nào đạt cả ${criteria} tiêu chí của nhóm (${ratio}).`,
      failOne: (ratio, criterion, names) => `Còn ${ratio} ${police} chưa đạt, do chưa đạt tiêu chí ${criterion}, gồm: ${names}.`,
      failMany: (ratio, parts) => `Còn ${ratio} ${police} chưa đạt ít nhất một tiêu chí của nhóm: ${parts}.`,
      failSingle: (ratio, criterion, name) => `Còn ${ratio} ${police} chưa đạt tiêu chí ${criterion}, là ${name}.`,
      failNone: (criterion, ratio) => `${criterion}: không có ${police} nào đạt (${ratio})`,
      failPart: (criteria, ratio, names, one) => `${criteria}: ${ratio}, ${one ? "là" : "gồm"} ${names}`,
      both: (left, right) => `${left} và ${right}`,
      restMet: (codes, all, one) => `${one ? "Tiêu chí" : "Các tiêu chí"} ${codes}: ${all} đạt.`,
      missingSome: (ratio, names, one) => `Có ${ratio} ${police} chưa đủ dữ liệu để kết luận, ${among(one)} ${names}.`,
      missingAll: (codes) => `Chưa có số liệu của ${codes}; chưa đánh giá được nhóm này.`,
      missingMeasures: (measures) => `- Chưa có số liệu về ${measures}.`,
      measure: (name, code) => `${sameMeasure(name)} (${code})`,
      notApplicable: (code, ratio, names) => `Tiêu chí ${code} không áp dụng với ${ratio} ${police} (${names}).`,
      range: (measure, low, lowName, high, highName, threshold, ratio) =>
        `- ${measure}: thấp nhất ${low}${inBrackets(lowName)}, cao nhất ${high}${inBrackets(highName)}, ngưỡng ${threshold}; ${ratio} đạt.`,
      conflict: (count, computed, code, stated, names) =>
        `- Cần đối chiếu: ${count} ${police} có số liệu cho kết quả “${computed}” nhưng tiêu chí ${code} ghi “${stated}” (${names}); ` +
        "số liệu được giữ nguyên, chờ đơn vị xác nhận.",
      comparison: {
        "=": "",
        ">": "trên ",
        ">=": "từ ",
        "<": "dưới ",
        "<=": "không quá ",
        between: "",
        "increase>=": "tăng từ ",
        "decrease>=": "giảm từ ",
      },
    },
    land: {
      unit: (unit, sentences) => `- ${unit}: ${sentences}`,
      noUnit: "Các phường",
      enough: (ratio, minimum, wards) => `${ratio} ${police} có đất từ ${minimum} trở lên (${wards})`,
      allEnough: (ratio, minimum) => `${ratio} ${police} có đất từ ${minimum} trở lên`,
      noneEnough: (ratio, minimum) => `không có ${police} nào có đất từ ${minimum} trở lên (${ratio})`,
      has: (ward, area) => `${ward} ${area}`,
      short: (ratio, wards, total) => `${ratio} còn thiếu đất (${wards}), tổng diện tích còn thiếu ${total}`,
      shortWard: (ward, area, shortage) => `${ward} có ${area}, thiếu ${shortage}`,
      noneShort: (ratio) => `không có ${police} nào thiếu đất (${ratio})`,
      unknown: (ratio) => `chưa có số liệu đất hiện có của ${ratio} ${police}`,
      planned: (ratio, total, low, high, counts) =>
        `Đất dự kiến bố trí có ở ${ratio} ${police}, tổng ${total}, từ ${low} đến ${high}; ${plannedCounts(counts)}.`,
      plannedOne: (ratio, total, counts) =>
        `Đất dự kiến bố trí có ở ${ratio} ${police}, diện tích ${total}; ${plannedCounts(counts)}.`,
      headquarters: "Trụ sở làm việc riêng",
      vehicle: "Xe ô tô chuyên dụng",
      have: (what, state) => `${what}: ${state}.`,
      haveSome: (ratio) => `${ratio} có`,
      haveNot: (ratio) => `${ratio} chưa có`,
      haveNone: (ratio) => `không có (${ratio})`,
      haveUnknown: (ratio) => `${ratio} chưa có số liệu`,
    },
    distribution: {
      heading: (number) => `${number}. Phân bố kết quả`,
      first: (wards, level) => `Có ${wards} ${police} đạt ${level} tiêu chí`,
      next: (wards, level) => `${wards} ${police} đạt ${level} tiêu chí`,
      below: (wards, level) => `${wards} ${police} đạt dưới ${level} tiêu chí`,
      single: (all, level) => `Có ${all} ${police} cùng đạt ${level} tiêu chí.`,
      incomplete: (wards) => `Trong đó, ${wards} ${police} còn tiêu chí chưa đủ dữ liệu.`,
      totals: (ratio, share, average) =>
        `Tổng số lượt tiêu chí đạt là ${ratio} (${share}); bình quân mỗi ${police} đạt ${average} tiêu chí.`,
      eligibleNone: (mark, confirmed, ratio) =>
        `Theo ngưỡng ${mark} tiêu chí${confirmation(confirmed)}, không có ${police} nào đủ điều kiện (${ratio}).`,
      eligibleSome: (mark, confirmed, ratio, share, names, one) =>
        `Theo ngưỡng ${mark} tiêu chí${confirmation(confirmed)}, có ${ratio} ${police} đủ điều kiện (${share}), ${among(one)} ${names}.`,
      eligibleAll: (mark, confirmed, ratio) =>
        `Theo ngưỡng ${mark} tiêu chí${confirmation(confirmed)}, ${ratio} ${police} đủ điều kiện.`,
    },
    comparison: {
      compared: (period, parts) => `So với ${period}, ${parts}.`,
      rose: (wards) => `${wards} ${subject} tăng`,
      fell: (wards) => `${wards} ${subject} giảm`,
      same: (wards) => `${wards} ${subject} giữ nguyên số tiêu chí đạt`,
      roseList: (list) => `Tăng: ${list}.`,
      fellList: (list) => `Giảm: ${list}.`,
      ward: (ward, before, after) => `${ward} từ ${before} thành ${after}`,
      lostList: (list) => `Tiêu chí có ${subject} không còn đạt: ${list}.`,
      gainedList: (list) => `Tiêu chí có ${subject} đạt thêm: ${list}.`,
      criterion: (code, wards, names) => `${code} ${wards} ${subject} (${names})`,
      noLonger: (count, names) => `${count} ${subject} không còn đạt chuẩn (${names}).`,
      nothingComparable: (period) => `Không có ${subject} nào có ở cả kỳ này và ${period}; không so sánh được.`,
      added: (count, names) => `${count} ${subject} chỉ có ở kỳ này (${names}).`,
      gone: (count, names) => `${count} ${subject} chỉ có ở kỳ trước (${names}).`,
    },
    roadmap: {
      heading: (number) => `${number}. Lộ trình`,
      plan: (parts) => `Kế hoạch: ${parts}.`,
      pickedFirst: (year, wards, names) => `${year} chọn ${wards} ${subject}${inBrackets(names)}`,
      pickedNext: (year, wards, names) => `${year} chọn ${wards}${inBrackets(names)}`,
      cumulative: (parts) => `lũy kế ${parts}`,
      until: (year, ratio, share) => `đến hết năm ${year} là ${ratio} ${subject} (${share})`,
      share: (when, ratio, share) => `${when} ít nhất ${ratio} ${subject} (${share})`,
      count: (when, wards) => `${when} ít nhất ${wards} ${subject}`,
      eachUnit: (when, wards) => `${when} mỗi đơn vị cấp trên ít nhất ${wards} ${subject}`,
      oneUnit: (when, unit, wards) => `${when} ${unit} ít nhất ${wards} ${subject}`,
      when: (first, last) => (first === last ? `năm ${last}` : `giai đoạn ${first} - ${last}`),
      recognisedNone: (date, ratio) => `Kết quả đến ngày ${date}: không có ${subject} nào được công nhận (${ratio})`,
      recognisedSome: (date, ratio, share, names, one) =>
        `Kết quả đến ngày ${date}: có ${ratio} ${subject} được công nhận (${share}), ${among(one)} ${names}`,
      recognisedAll: (date, ratio) => `Kết quả đến ngày ${date}: ${ratio} ${subject} được công nhận`,
      eligibleNone: `không có ${subject} nào đủ điều kiện mà chưa được công nhận.`,
      eligibleSome: (wards, names) =>
        `${wards} ${subject} đủ điều kiện nhưng chưa được công nhận (${names}); không cộng vào kết quả.`,
      noneDue: "Chưa có mốc lộ trình nào đến hạn.",
      nearest: (when, wards) => `Mốc gần nhất là ${when}: cần công nhận ${wards} ${subject}.`,
      next: (when, wards) => `Mốc tiếp theo là ${when}: cần công nhận ${wards} ${subject}.`,
      behind: (year, target, achieved, gap) =>
        `Đến hết năm ${year} phải công nhận ${target} ${subject}, đã công nhận ${achieved}, còn thiếu ${gap}.`,
      onTrack: (year, target, achieved) =>
        `Đến hết năm ${year} phải công nhận ${target} ${subject}, đã công nhận ${achieved}, đạt lộ trình.`,
      ahead: (year, target, achieved, surplus) =>
        `Đến hết năm ${year} phải công nhận ${target} ${subject}, đã công nhận ${achieved}, vượt ${surplus} ${subject} so với lộ trình.`,
      namedMissing: (wards, list) => `${wards} ${subject} được nêu đích danh còn thiếu: ${list}.`,
      namedWard: (ward, count, codes) => `${ward} ${count} tiêu chí (${codes})`,
      namedUnknown: (ward) => `${ward} chưa được công nhận`,
      namedMet: (names) =>
        `${subject.charAt(0).toLocaleUpperCase("vi")}${subject.slice(1)} được nêu đích danh đều đã được công nhận (${names}).`,
      unitShort: (unit, achieved, minimum) => `${unit} có ${achieved} ${subject}, cần ít nhất ${minimum}`,
      otherUnits: (shown, count) => `${shown}; ${count} đơn vị khác cũng chưa đủ mức.`,
      review: (list) => `Mốc sắp đến: ${list}.`,
      overdue: (list) => `Mốc đã qua, chưa ghi ngày hoàn thành: ${list}.`,
      reviewDate: (what, date) => `${sameCase(what)} (${date})`,
      registered: (year, count, target, surplus, gap) =>
        `Đến hết năm ${year} đã chọn, đăng ký ${count} ${subject}, ${
          surplus !== "" ? `vượt ${surplus}` : gap !== "" ? `còn thiếu ${gap}` : "đủ"
        } so với số phải xây dựng là ${target}.`,
      noPlan: "Chưa có số liệu lộ trình; phần này để trống.",
    },
    roster: {
      heading: (number) => `${number}. Sắp xếp đơn vị và phạm vi khảo sát`,
      merged: (ward, successors, date, wards) =>
        `Phường ${ward} đã nhập vào phường ${successors} (tại ngày ${date} không còn trong danh sách); danh sách còn ${wards} phường.`,
      joined: (ward, successors, date, wards, note) =>
        `Phường ${ward} đã nhập vào phường ${successors} từ ngày ${date}${inBrackets(note)}; từ ngày đó danh sách còn ${wards} phường.`,
      ended: (ward, date, wards, note) =>
        `Phường ${ward} không còn trong danh sách từ ngày ${date}${inBrackets(note)}; từ ngày đó danh sách còn ${wards} phường.`,
      rearranged: (date, before, after, names) =>
        `Từ ngày ${date}, ${before} phường được sắp xếp thành ${after} phường: ${names}; số liệu năm trước không so sánh trực tiếp được.`,
      rosterSize: (wards) => `Danh sách từ ngày đó có ${wards} phường.`,
      notAllRecognised: (ward, ratio, names) =>
        `Phường ${ward} chưa kế thừa vì còn ${ratio} phường cũ chưa được công nhận (${names}).`,
      inherited: (ward, predecessors) => `Phường ${ward} kế thừa kết quả của ${predecessors}, cần công nhận lại.`,
      notInherited: "Kết quả công nhận trước khi sắp xếp không chuyển sang phường mới.",
      exceeds: (year, target, wards) =>
        `Lộ trình đến năm ${year} cần ${target} ${subject}, danh sách hiện hành có ${wards} ${subject}; giữ nguyên cả hai số, cần cơ quan có thẩm quyền điều chỉnh.`,
      notSurveyed: (count, names) => `Chưa có kết quả khảo sát của ${count} ${subject} trong danh sách (${names}).`,
    },
  };
}

function plannedCounts(counts: boolean): string {
  return counts ? "được tính vào kết quả theo thông số DAT_DU_KIEN" : "mới là dự kiến, chưa tính vào kết quả";
}

/** A measure's name inside a sentence: a small first letter, unless it begins with an abbreviation. */
function sameMeasure(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : sameCase(name);
}
