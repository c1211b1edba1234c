import type { Status } from "../../core/scoring/types";
import { count, quote } from "../figures";
import { shortfall } from "./findings/phrases";
import type { NotMetParams } from "../../core/findings/catalogue";

/** Words that custom functions put into cells. The document is Vietnamese whatever the language of the pane. */
export const functionWords = {
  status: { met: "Đạt", "not-met": "Không đạt", missing: "Chưa đủ dữ liệu", "not-applicable": "Không áp dụng" } satisfies Record<
    Status,
    string
  >,
  note: {
    shortfall: (code: string, params: NotMetParams) => `${code}: ${shortfall(params)}`,
    notMet: (code: string) => `${code}: không đạt`,
    missing: (code: string) => `${code}: chưa có số liệu`,
    noPrevious: (code: string) => `${code}: chưa có số năm trước`,
    notApplicable: (code: string) => `${code}: không áp dụng`,
    unread: (code: string) => `${code}: dòng của chỉ số này ở trang Tiêu chí không dùng được`,
    join: "; ",
  },
  problem: {
    unknownCode: (code: string) => `Không có mã ${quote(code)} trong bộ tiêu chí.`,
    noCode: "Chưa ghi mã tiêu chí hoặc mã chỉ số.",
    cellCount: (code: string, inOrder: number, asSurvey: number, given: number) =>
      inOrder === asSurvey
        ? `${code} có ${count(inOrder)} chỉ số nên cần ${count(inOrder)} ô; đã chọn ${count(given)} ô.`
        : `${code} cần ${count(inOrder)} ô (mỗi chỉ số một ô) hoặc ${count(asSurvey)} ô (như ở trang Khảo sát, có cả năm trước); đã chọn ${count(given)} ô.`,
    previousCount: (code: string, needed: number, given: number) =>
      `Số năm trước của ${code} phải có ${count(needed)} ô như số năm nay; đã chọn ${count(given)} ô.`,
    entry: (message: string) => message,
    missing: (code: string) => `${code}: chưa đủ dữ liệu.`,
    notApplicable: (code: string) => `${code}: không áp dụng.`,
    criteriaRange: "Vùng bộ tiêu chí phải có dòng đầu như trang Tiêu chí và ít nhất một dòng chỉ số.",
    roadmapRange: "Vùng lộ trình phải có dòng đầu như trang Lộ trình.",
    roadmapRow: (value: string) => `Lộ trình có chỗ không đọc được: ${quote(value)}.`,
    noSurveyCodes: "Dòng đầu của vùng khảo sát phải là các mã tiêu chí hoặc mã chỉ số.",
    noSurveyRows: "Dưới dòng mã không có dòng số liệu nào.",
    repeatedCode: (code: string) => `Mã ${code} đứng ở nhiều cột.`,
    sameSize: "Vùng mã và vùng kết quả phải có cùng số ô.",
    result: (value: string) => `${quote(value)} không đọc được thành Đạt hay Không đạt.`,
    noResults: "Chưa có kết quả nào.",
    score: (value: string) => `${quote(value)} không phải số tiêu chí đạt.`,
    noScores: "Chưa có số tiêu chí đạt nào.",
    total: (value: string) => `Tổng số tiêu chí phải là số nguyên dương; đang là ${quote(value)}.`,
    scoreAboveTotal: (score: number, total: number) => `Có phường đạt ${score} tiêu chí, nhiều hơn tổng số ${total}.`,
    year: (value: string) => `Năm ${quote(value)} không đọc được.`,
    wards: (value: string) => `Số phường phải là số nguyên không âm; đang là ${quote(value)}.`,
    noRoadmap:
      "Chưa chọn lộ trình: chọn bộ số liệu có sẵn của địa phương ở thẻ Bắt đầu của ngăn Đề án Công an phường, hoặc lập trang Lộ trình.",
    noWards: "Chưa biết số phường: ghi số phường, hoặc lập trang Danh sách phường.",
    achieved: (value: string) => `Số đã được công nhận phải là số nguyên không âm hoặc vùng tên phường; đang là ${quote(value)}.`,
    noAchieved: "Chưa có số phường được công nhận.",
    claimNumber: (value: string) => `${quote(value)} không phải số liệu.`,
    claimShare: (value: string) => `${quote(value)} không phải tỷ lệ phần trăm.`,
    noClaim: "Chưa đủ số hiện tại, mức thay đổi và tỷ lệ nêu.",
    stateUnread: "Chưa đọc được các trang của tệp; tính lại sau.",
  },
  roadmap: {
    behind: (year: number, target: number, achieved: number, gap: number) =>
      `Đến hết năm ${year} phải có ${count(target)}, được công nhận ${count(achieved)}, thiếu ${count(gap)}`,
    upper: (upper: number) => `mức trên của chỉ tiêu là ${count(upper)}`,
    surplus: (surplus: number) => `vượt chỉ tiêu ${count(surplus)}`,
    namedMissing: (names: string) => `chưa có phường nêu đích danh: ${names}`,
    repeated: (names: string) => `tên lặp lại: ${names}`,
    unknown: (names: string) => `không có trong danh sách phường: ${names}`,
    before: (year: number) => `Năm ${year} trước Đề án`,
    after: (year: number) => `Năm ${year} sau Đề án`,
  },
  claim: {
    computed: (change: string, previous: string, share: string) => `${change}/${previous} = ${share}`,
    impliedBase: (stated: string, base: string) => `${stated} chỉ đúng nếu số năm trước là ${base}`,
    zeroBase: "số năm trước là 0 nên không tính được tỷ lệ",
  },
} as const;
