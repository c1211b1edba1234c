/** What stands around a table: who writes, what it is, who signs. */
import type { Paper } from "./paper";
import type { Plan } from "./plan";
import type { Random } from "./random";

const PROVINCES = { "hung-yen": "HƯNG YÊN", "tp-hcm": "THÀNH PHỐ HỒ CHÍ MINH" } as const;

const TITLES: readonly ((year: number) => string)[] = [
  (year) => `KẾT QUẢ RÀ SOÁT CÁC TIÊU CHÍ CÔNG AN PHƯỜNG ĐIỂN HÌNH NĂM ${year}`,
  (year) => `BIỂU TỔNG HỢP ĐÁNH GIÁ MỨC ĐỘ ĐẠT TIÊU CHÍ CỦA CÁC PHƯỜNG (NĂM ${year})`,
  (year) => `PHỤ LỤC: Tình hình thực hiện bộ tiêu chí Công an phường kiểu mẫu năm ${year}`,
  (year) => `Bảng thống kê kết quả đạt được đến 31/12/${year}`,
  () => "KẾT QUẢ KHẢO SÁT THỰC TRẠNG CÔNG AN CÁC PHƯỜNG",
];

/** What is meant to be done says nothing of what is. */
const PLAN_TITLES: readonly ((year: number) => string)[] = [
  (year) => `ĐĂNG KÝ THỰC HIỆN CÁC TIÊU CHÍ CÔNG AN PHƯỜNG ĐIỂN HÌNH NĂM ${year}`,
  (year) => `KẾ HOẠCH PHẤN ĐẤU ĐẠT CÁC TIÊU CHÍ NĂM ${year}`,
  (year) => `LỘ TRÌNH HOÀN THÀNH TIÊU CHÍ CỦA CÁC PHƯỜNG NĂM ${year}`,
  (year) => `Dự kiến mức độ đạt tiêu chí năm ${year}`,
];

export interface Around {
  readonly plan: Plan;
  readonly random: Random;
  /** The layer that the sheet is of, where each has one: its year stands in the title, its name behind it. */
  readonly layer: string;
}

const yearOf = ({ plan, layer }: Around): number => Number(/\d{4}/.exec(layer)?.[0] ?? plan.year);
const isYear = (layer: string): boolean => /^\D*\d{4}$/.test(layer) && !layer.includes("tháng");

/** The lines above a table; gives back the row where the table begins. */
export function headed(paper: Paper, top: number, left: number, around: Around, ward?: string): number {
  const { plan, random, layer } = around;
  const year = yearOf(around);
  const dice = random.fork("title");
  let row = top;
  if (dice.chance(0.6)) {
    const province = PROVINCES[plan.territory.preset];
    paper.put(row, left, dice.pick([`CÔNG AN ${province}`, `CA ${province}`, "BỘ CÔNG AN"]));
    paper.put(row, left + 6, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    paper.put(row + 1, left, dice.pick(["PHÒNG XÂY DỰNG PHONG TRÀO", "VĂN PHÒNG", `CÔNG AN ${province}`]));
    paper.put(row + 1, left + 6, "Độc lập - Tự do - Hạnh phúc");
    row += dice.int(2, 3);
  }
  const planned = plan.flaw === "plan title";
  if (dice.chance(0.9) || ward !== undefined || planned) {
    const title = dice.pick(planned ? PLAN_TITLES : TITLES)(year);
    const which = layer === "" || isYear(layer) ? "" : ` (${layer})`;
    paper.put(row, left, ward === undefined ? title + which : `${title}${which} - ${ward}`);
    if (dice.chance(0.6)) paper.merge(row, left, row, left + 9);
    row++;
  }
  if (!planned && dice.chance(0.3))
    paper.put(row++, left + 1, `(Kèm theo Báo cáo số ${dice.int(11, 98)}/BC-CAT ngày 12/12/${year})`);
  if (plan.habit.legend && dice.chance(0.3)) paper.put(row++, left, plan.habit.legend);
  return row + dice.int(0, 1);
}

/** The legend and the signatures below it. */
export function signed(paper: Paper, end: number, left: number, around: Around): void {
  const { plan, random } = around;
  const dice = random.fork("signature");
  let row = end + dice.int(0, 1);
  if (plan.habit.legend) paper.put(row++, left, plan.habit.legend);
  if (dice.chance(0.25)) paper.put(row++, left, "Nguồn: báo cáo của Công an các phường.");
  if (!dice.chance(0.6)) return;
  paper.put(row + 1, left + 6, `Ngày ${dice.int(10, 28)} tháng 12 năm ${yearOf(around)}`);
  paper.put(row + 2, left + 1, dice.pick(["NGƯỜI TỔNG HỢP", "CÁN BỘ THỐNG KÊ", "Người lập"]));
  paper.put(row + 2, left + 6, dice.pick(["TRƯỞNG CÔNG AN", "KT. GIÁM ĐỐC", "THỦ TRƯỞNG ĐƠN VỊ"]));
  paper.put(row + 5, left + 1, dice.pick(["Đoàn Thị Mai", "Phạm Hồng Quân"]));
  paper.put(row + 5, left + 6, dice.pick(["Thượng tá Vũ Minh Hải", "Đại tá Trịnh Xuân Lộc"]));
}
