/* eslint-disable @typescript-eslint/no-explicit-any -- any is the only type of the metadata that takes every kind of cell */
/**
 * The custom functions, by the names that are typed into cells. Thin: every one reads its arguments, calls the core, and
 * answers through one adapter. The comments below are what Excel shows to the user (in English: i18n/en/functions.ts).
 */
import { answer } from "./answer";
import { claimCheck } from "./claim";
import { criterionNote, criterionScore, criterionStatus } from "./criterion";
import { roadmapGapOf, roadmapNoteOf, roadmapTargetOf } from "./roadmap";
import { surveyResults, surveyScores } from "./results";
import { criteriaFailed, criteriaMet, distributionText, scoreDistribution } from "./tally";

/**
 * Điểm của một tiêu chí hoặc chỉ số: 1 khi đạt, 0 khi không đạt; #N/A khi chưa đủ dữ liệu.
 * @customfunction CRITERION_SCORE
 * @param {any} criterion Mã tiêu chí hoặc mã chỉ số, ví dụ TC06 hoặc TC06.a.
 * @param {any[][]} entries Các ô số liệu của phường: mỗi chỉ số một ô, hoặc như ở trang Khảo sát; nhận cả một ô Đ/KĐ.
 * @param {any[][]} [previous] Các ô của năm trước, cùng dạng với entries.
 * @param {any[][]} [criteria] Vùng có dòng đầu như trang Tiêu chí; bỏ trống thì dùng bộ tiêu chí của tệp.
 * @returns {any} Điểm.
 */
export function criterionScoreFunction(criterion: any, entries: any[][], previous?: any[][], criteria?: any[][]): any {
  return answer(() => criterionScore({ criterion, entries, previous, criteria }));
}

/**
 * Kết quả của một tiêu chí bằng chữ: Đạt, Không đạt, Chưa đủ dữ liệu hoặc Không áp dụng.
 * @customfunction CRITERION_STATUS
 * @param {any} criterion Mã tiêu chí hoặc mã chỉ số, ví dụ TC06 hoặc TC06.a.
 * @param {any[][]} entries Các ô số liệu của phường: mỗi chỉ số một ô, hoặc như ở trang Khảo sát; nhận cả một ô Đ/KĐ.
 * @param {any[][]} [previous] Các ô của năm trước, cùng dạng với entries.
 * @param {any[][]} [criteria] Vùng có dòng đầu như trang Tiêu chí; bỏ trống thì dùng bộ tiêu chí của tệp.
 * @returns {any} Kết quả.
 */
export function criterionStatusFunction(criterion: any, entries: any[][], previous?: any[][], criteria?: any[][]): any {
  return answer(() => criterionStatus({ criterion, entries, previous, criteria }));
}

/**
 * Vì sao một tiêu chí chưa đạt: số liệu, ngưỡng và phần còn thiếu; để trống khi đạt.
 * @customfunction CRITERION_NOTE
 * @param {any} criterion Mã tiêu chí hoặc mã chỉ số, ví dụ TC06 hoặc TC06.a.
 * @param {any[][]} entries Các ô số liệu của phường: mỗi chỉ số một ô, hoặc như ở trang Khảo sát; nhận cả một ô Đ/KĐ.
 * @param {any[][]} [previous] Các ô của năm trước, cùng dạng với entries.
 * @param {any[][]} [criteria] Vùng có dòng đầu như trang Tiêu chí; bỏ trống thì dùng bộ tiêu chí của tệp.
 * @returns {any} Lý do.
 */
export function criterionNoteFunction(criterion: any, entries: any[][], previous?: any[][], criteria?: any[][]): any {
  return answer(() => criterionNote({ criterion, entries, previous, criteria }));
}

/**
 * Số tiêu chí đạt trong các kết quả của một phường.
 * @customfunction CRITERIA_MET
 * @param {any[][]} results Các kết quả của phường: Đ/KĐ, hoặc điểm 1/0.
 * @returns {any} Số tiêu chí đạt.
 */
export function criteriaMetFunction(results: any[][]): any {
  return answer(() => criteriaMet(results));
}

/**
 * Mã các tiêu chí không đạt, cách nhau bằng dấu chấm phẩy; để trống khi không có.
 * @customfunction CRITERIA_FAILED
 * @param {any[][]} codes Các ô mã tiêu chí.
 * @param {any[][]} results Các ô kết quả, bằng số ô mã.
 * @returns {any} Các mã.
 */
export function criteriaFailedFunction(codes: any[][], results: any[][]): any {
  return answer(() => criteriaFailed(codes, results));
}

/**
 * Kết quả của mọi phường theo từng tiêu chí (Đ, KĐ, ?, KAD), dưới một dòng mã; tràn ra nhiều ô.
 * @customfunction SURVEY_RESULTS
 * @param {any[][]} survey Khối khảo sát, bắt đầu từ dòng mã chỉ số hoặc mã tiêu chí.
 * @param {any[][]} [criteria] Vùng có dòng đầu như trang Tiêu chí; bỏ trống thì dùng bộ tiêu chí của tệp.
 * @returns {any[][]} Bảng kết quả.
 */
export function surveyResultsFunction(survey: any[][], criteria?: any[][]): any[][] {
  return answer(() => surveyResults(survey, criteria));
}

/**
 * Số tiêu chí đạt của từng phường; tràn xuống nhiều ô.
 * @customfunction SURVEY_SCORES
 * @param {any[][]} survey Khối khảo sát, bắt đầu từ dòng mã chỉ số hoặc mã tiêu chí.
 * @param {any[][]} [criteria] Vùng có dòng đầu như trang Tiêu chí; bỏ trống thì dùng bộ tiêu chí của tệp.
 * @returns {any[][]} Số tiêu chí đạt.
 */
export function surveyScoresFunction(survey: any[][], criteria?: any[][]): any[][] {
  return answer(() => surveyScores(survey, criteria));
}

/**
 * Mỗi mức tiêu chí đạt có bao nhiêu phường, mức cao trước; tràn ra hai cột.
 * @customfunction SCORE_DISTRIBUTION
 * @param {any[][]} scores Số tiêu chí đạt, mỗi phường một ô.
 * @returns {any[][]} Mức và số phường.
 */
export function scoreDistributionFunction(scores: any[][]): any[][] {
  return answer(() => scoreDistribution(scores));
}

/**
 * Câu nêu phân bố kết quả để đưa vào báo cáo: “Có 01 Công an phường đạt 21/22 tiêu chí, …”.
 * @customfunction DISTRIBUTION_TEXT
 * @param {any[][]} scores Số tiêu chí đạt, mỗi phường một ô.
 * @param {any} total Tổng số tiêu chí của bộ.
 * @returns {any} Câu phân bố.
 */
export function distributionTextFunction(scores: any[][], total: any): any {
  return answer(() => distributionText(scores, total));
}

/**
 * Số phường phải được công nhận đến hết một năm theo lộ trình.
 * @customfunction ROADMAP_TARGET
 * @param {any} year Năm.
 * @param {any[][]} [roadmap] Vùng có dòng đầu như trang Lộ trình; bỏ trống thì dùng lộ trình của tệp, không có thì của bộ số liệu đã chọn.
 * @param {any} [wards] Số phường; bỏ trống thì lấy danh sách phường có hiệu lực cuối năm đó.
 * @param {any[][]} [units] Đơn vị cấp trên, mỗi phường một ô hoặc mỗi đơn vị một ô.
 * @returns {any} Số phường.
 */
export function roadmapTargetFunction(year: any, roadmap?: any[][], wards?: any, units?: any[][]): any {
  return answer(() => roadmapTargetOf({ year, roadmap, wards, units }));
}

/**
 * Còn thiếu bao nhiêu phường so với lộ trình đến hết một năm; 0 khi đã đủ.
 * @customfunction ROADMAP_GAP
 * @param {any} year Năm.
 * @param {any[][]} achieved Số phường đã được công nhận, hoặc các ô tên phường.
 * @param {any[][]} [roadmap] Vùng có dòng đầu như trang Lộ trình; bỏ trống thì dùng lộ trình của tệp, không có thì của bộ số liệu đã chọn.
 * @param {any} [wards] Số phường; bỏ trống thì lấy danh sách phường có hiệu lực cuối năm đó.
 * @param {any[][]} [units] Đơn vị cấp trên, mỗi phường một ô hoặc mỗi đơn vị một ô.
 * @returns {any} Số phường còn thiếu.
 */
export function roadmapGapFunction(year: any, achieved: any[][], roadmap?: any[][], wards?: any, units?: any[][]): any {
  return answer(() => roadmapGapOf({ year, roadmap, wards, units }, achieved));
}

/**
 * Tình hình lộ trình bằng chữ: thiếu, vượt, phường nêu đích danh chưa có; để trống khi đúng lộ trình.
 * @customfunction ROADMAP_NOTE
 * @param {any} year Năm.
 * @param {any[][]} achieved Số phường đã được công nhận, hoặc các ô tên phường.
 * @param {any[][]} [roadmap] Vùng có dòng đầu như trang Lộ trình; bỏ trống thì dùng lộ trình của tệp, không có thì của bộ số liệu đã chọn.
 * @param {any} [wards] Số phường; bỏ trống thì lấy danh sách phường có hiệu lực cuối năm đó.
 * @param {any[][]} [units] Đơn vị cấp trên, mỗi phường một ô hoặc mỗi đơn vị một ô.
 * @returns {any} Ghi chú.
 */
export function roadmapNoteFunction(year: any, achieved: any[][], roadmap?: any[][], wards?: any, units?: any[][]): any {
  return answer(() => roadmapNoteOf({ year, roadmap, wards, units }, achieved));
}

/**
 * Kiểm tra tỷ lệ tăng, giảm mà báo cáo nêu; để trống khi khớp, nếu không thì ghi số tính lại.
 * @customfunction CLAIM_CHECK
 * @param {any} current Số hiện tại.
 * @param {any} change Mức thay đổi có dấu, số âm là giảm.
 * @param {any} stated Tỷ lệ mà báo cáo nêu.
 * @returns {any} Nhận xét.
 */
export function claimCheckFunction(current: any, change: any, stated: any): any {
  return answer(() => claimCheck(current, change, stated));
}
