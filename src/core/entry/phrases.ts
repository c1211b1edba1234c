import { matchKey, toneless } from "../../cells/text/normalise";

/**
 * What a phrase in a note says about the status beside it. `neutral` phrases only contain such a word (chỉ tiêu, còn hiệu
 * lực) and shield it.
 */
export type Sense =
  | "neutral"
  /** Không, chưa … */
  | "denial"
  /** What it is good not to have: after a denial it speaks for the result (không xảy ra). */
  | "ill"
  | "reached"
  | "failed"
  /** Only a part of it: speaks against met. */
  | "partial"
  /** All of it: “chưa đạt hết” leaves open how much. */
  | "wholly"
  /** Not there yet: speaks against met. */
  | "pending"
  /** Something is missing or wrong: speaks against met. */
  | "lack"
  /** Made good meanwhile: speaks against not met. */
  | "resolved"
  /** An aim or a limit: the “đạt” after it is no result. */
  | "governor"
  /** Unsure, conditional or “but”: speaks against either. */
  | "doubt";

const PHRASES: readonly (readonly [Sense, string])[] = [
  [
    "neutral",
    "chỉ tiêu;chỉ đạo;chỉ thị;chỉ số;chỉ huy;địa chỉ;truyền đạt;diễn đạt;thành đạt;còn hiệu lực;còn hạn;còn giá trị;" +
      "đang duy trì;đang hoạt động;đang sử dụng;đang áp dụng;chương trình;quá trình;công trình;quy trình;trình độ;lịch trình;" +
      "song song;gần dân;gần đây;khoảng cách;phòng trừ;bài trừ;loại trừ;thiếu niên;thiếu nhi;thiếu tá;thiếu úy;thiếu tướng;" +
      "xử lý vi phạm;vi phạm hành chính;đăng ký thường trú;đăng ký tạm trú;đăng ký cư trú;đăng ký xe;tạm trú;tạm vắng;lưu trú;" +
      "xây dựng cơ bản;điều tra cơ bản;không gian;hoàn thành",
  ],
  ["denial", "không;chưa;ko;kô;k;khg;hông;chẳng;chả"],
  [
    "ill",
    "xảy ra;để xảy ra;phát sinh;để phát sinh;phát hiện vi phạm;vi phạm;có vi phạm;có vụ;có vụ việc;có trường hợp;có đơn;" +
      "có đơn thư;có khiếu nại;có khiếu kiện;có tố cáo;có tụ điểm;có điểm nóng;có tội phạm;có tai nạn;có cháy;có án;" +
      "có sai phạm;có tồn đọng;có cbcs vi phạm;có cán bộ vi phạm;có người vi phạm;có đảng viên vi phạm;có đồng chí vi phạm;" +
      "có đ/c vi phạm;có ai vi phạm;để lọt;bị;còn tụ điểm;còn đơn;còn tồn đọng;tồn đọng;tái phạm;sai phạm;khiếu kiện;khiếu nại;" +
      "thiếu;hạn chế;vướng mắc;vướng;sai sót;chậm;vi phạm kỷ luật;vi phạm pháp luật",
  ],
  ["reached", "đạt;đ;✓;✔;√;☑"],
  ["failed", "kđ;k.đ;k/đ;trượt;rớt;✗;✘;☒;╳"],
  [
    "partial",
    "cơ bản;một phần;1 phần;phần nào;từng phần;phần lớn;gần;gần như;hầu hết;hầu như;đa số;tương đối;xấp xỉ;suýt;suýt soát;" +
      "tạm;tạm thời;nửa;một nửa;khoảng;chừng;một số;chỉ;mới chỉ;mới có;mới được;mới đạt;trước mắt",
  ],
  [
    "wholly",
    "hoàn toàn;hết;đủ;toàn bộ;tất cả;cả;hẳn;trọn vẹn;một phần;1 phần;phần lớn;cơ bản;năm trước;năm ngoái;kỳ trước;lần trước;trước đây;trước đó",
  ],
  [
    "pending",
    "dự kiến;dự báo;sẽ;phấn đấu;đang;sắp;chuẩn bị;chờ;đợi;đề nghị;đề xuất;xin;trình;mục tiêu;đăng ký;cam kết;hứa;quyết tâm;" +
      "cố gắng;khi;sau khi;lộ trình;cuối năm;sang năm;năm sau;năm tới;quý sau;quý tới;tháng tới;tháng sau;thời gian tới;" +
      "hướng tới;tiến tới;năm trước;năm ngoái;kỳ trước;trước đây;trước đó;cũ;lần trước",
  ],
  [
    "lack",
    "thiếu;còn;hạn chế;tồn tại;vướng;vướng mắc;vi phạm;chậm;quá hạn;sai;sai sót;hỏng;bổ sung;khắc phục;hoàn thiện;nợ;mất;hủy;" +
      "thu hồi;đình chỉ;từ chối;bác;bị;kỷ luật;rút kinh nghiệm;trừ điểm;tái phạm;khiếu kiện;hết hạn;hết hiệu lực;cần xem lại",
  ],
  [
    "resolved",
    "đã đạt;đã hoàn thành;đã khắc phục;đã xong;đã đủ;đã có;đã được công nhận;đã công nhận;đã bổ sung;đã hoàn thiện;đã được;" +
      "khắc phục xong;bổ sung xong;nay đạt;nay đã;hiện đã;hiện đạt",
  ],
  [
    "governor",
    "phấn đấu;chỉ;mới;để;đang;sẽ;dự kiến;dự báo;cần;nhằm;muốn;mục tiêu;yêu cầu;cố gắng;quyết tâm;hướng tới;tiến tới;đăng ký;" +
      "kế hoạch;hứa;cam kết;lộ trình;sắp;chuẩn bị;phải;khó;sang năm;năm sau;năm tới;cuối năm;quý sau;quý tới;tháng tới;" +
      "thời gian tới;đề nghị;điều kiện;tiêu chuẩn;giải pháp;chờ;đợi;tỷ lệ;tỉ lệ",
  ],
  [
    "doubt",
    "có thể;hình như;có lẽ;chắc;nghi;nghi vấn;không rõ;chưa rõ;chưa chắc;xem lại;xem xét;kiểm tra lại;rà soát lại;xác minh;" +
      "chưa xác định;chưa thống nhất;tự chấm;tự đánh giá;tự xếp;tự nhận;chờ thẩm định;chờ phúc tra;chờ đánh giá;chờ kết quả;" +
      "chờ xét;chờ kiểm tra;chờ xác nhận;đợi thẩm định;đợi kết quả;hoặc;hay;chưa thẩm định;chưa đánh giá;chưa khảo sát;" +
      "chưa kiểm tra;chưa chấm;chưa xét;chưa có số liệu;không có số liệu;chưa có kết quả;chưa báo cáo;nếu;giả sử;với điều kiện;" +
      "có điều kiện;trừ;trừ khi;ngoại trừ;miễn là;trong trường hợp;nhưng;song;tuy;tuy nhiên;tuy vậy;mặc dù;dù;mặc dầu;mà;" +
      "ngược lại;trái lại;thực tế;thực chất;phúc khảo;khiếu nại kết quả",
  ],
];

/** A phrase by its words, with and without their diacritics. */
interface Phrase {
  readonly words: readonly string[];
  readonly plain: readonly string[];
  readonly senses: Set<Sense>;
}

const byFirst = new Map<string, Phrase[]>();
const all = new Map<string, Phrase>();
for (const [sense, list] of PHRASES) {
  for (const text of list.split(";")) {
    const words = matchKey(text).split(" ");
    const phrase = all.get(text) ?? { words, plain: words.map(toneless), senses: new Set<Sense>() };
    phrase.senses.add(sense);
    if (all.has(text)) continue;
    all.set(text, phrase);
    for (const first of new Set([words[0] ?? "", phrase.plain[0] ?? ""]))
      byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
}
for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** Words that mean nothing else when typed without their marks; “chi”, “cho”, “ma” are words of their own. */
const UNMISTAKABLE = new Set("khong;chua;thieu;nhung;neu;dang;dat;phan;dau;kien;nghi;trinh;hoan;thien;vuong".split(";"));

/**
 * The longest phrase that begins at a word. In a text without any diacritics (`unmarked`) a word is every word that it may
 * be, else only where nothing else is meant.
 */
export function phraseAt(
  words: readonly string[],
  at: number,
  unmarked: boolean,
): { readonly senses: ReadonlySet<Sense>; readonly length: number } | null {
  const first = words[at];
  if (first === undefined) return null;
  const found = (byFirst.get(first) ?? []).find(({ words: wanted, plain }) =>
    wanted.every((word, i) => {
      const typed = words[at + i];
      return typed !== undefined && (typed === word || (typed === plain[i] && (unmarked || UNMISTAKABLE.has(typed))));
    }),
  );
  return found ? { senses: found.senses, length: found.words.length } : null;
}

/** Words that lead from a bare Có, Không or Chưa to its reason. */
export const REASON = new Set(["do", "vì", "bởi", "theo", "lý", "tại"]);

/** The words, and as they are typed without their marks. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(";").flatMap((word) => [word, toneless(word)]));

/** Numbers in words: “đạt hai nội dung” is a part of them. */
export const COUNTED = words("một;hai;ba;bốn;năm;sáu;bảy;tám;chín;mười;vài;nhiều");

/** After “đạt” they say how good it was, not that it was enough. */
export const GRADES = words(
  "mức;loại;hạng;giải;điểm;khá;trung;danh;giấy;bằng;cờ;huân;huy;tỷ;tỉ;bậc;cấp;trên;dưới;tối;hơn;ít;thấp;kém;yếu;về;phần;½;⅔;¾",
);

/** Abbreviations of papers and offices; another one without a vowel (HTTNV, LĐTT) may be a grade. */
export const PAPERS = new Set(
  "qđ;tb;cv;kh;bb;bc;tt;nq;hd;ct;kl;qh;bcđ;cbcs;ntm;gcn;pl;vb;tp;p;tc;ttr;ttg;cp;bca;bcs;đ/c;nđ;tw;hs;ttll;mtqg;hđnd;ttxh;ntmnc;pc;nn;tth".split(
    ";",
  ),
);

/** What a criterion consists of: “đạt tiêu chí 2”, “đạt (2/3 nội dung)” are a part of it. */
export const PARTS = words("tiêu;chỉ;nội;mục;ý;khoản;phần;vế;điều");

/** What is counted where less is better: a bare Có or Không beside it may mean either. */
export const CASES = words("vụ;cháy;đơn;xảy;sinh;vi;khiếu;tội;tai;tụ");
