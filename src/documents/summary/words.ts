import type { CheckReport } from "../../core/report/types";
import type { Settings } from "../../core/settings/types";

/** Words that several parts of the summary share: wording of our own after the patterns of the half-yearly reviews. */

/** Stands for anything that the workbook does not say. */
export const BLANK = "……";
/** Stands for “nothing to say” in a table cell. */
export const DASH = "–";
/** Beside whatever is no formula, when the figures that it rests on have changed. */
export const CHANGED = "Số liệu đã thay đổi, lập lại bảng tổng hợp";
export const NO_UNIT = "Chưa ghi địa bàn";

export const upper = (text: string): string => text.toLocaleUpperCase("vi");
export const upperFirst = (text: string): string => upper(text.charAt(0)) + text.slice(1);
export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
export const inBrackets = (text: string): string => (text === "" ? "" : ` (${text})`);

/** `năm 2022`, `6 tháng đầu năm 2024`, `tháng 3 năm 2024`. */
export function periodText({ year, period }: Pick<Settings, "year" | "period">): string {
  if (period.kind === "year") return `năm ${year}`;
  return period.kind === "half" ? `6 tháng đầu năm ${year}` : `tháng ${period.month} năm ${year}`;
}

/** What the figures are of, and when. */
export const programmeText = (settings: Settings): string => `${periodText(settings)} xây dựng ${settings.projectName || BLANK}`;

/** `20/22 tiêu chí`, and whether nobody confirmed it yet. */
export function passMarkText({ required, criteria, settings }: CheckReport): string {
  const unconfirmed = settings.passMark === null ? " (chưa được xác nhận)" : "";
  return `${required}/${criteria.criteria.length} tiêu chí${unconfirmed}`;
}

/** What the figures are when they are not official ones (`TINH_CHAT_SO_LIEU`). */
export const natureText = (nature: string): string => `Số liệu trong biểu là ${lowerFirst(nature)}.`;
