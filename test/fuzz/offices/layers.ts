/** What else a table carries: years, who judged, the plan beside the result, notes. */
import type { Random } from "./random";

interface Layer {
  readonly head: string;
  /** `answer`: the one that counts; `other`: answers that do not; `note`: remarks; `doubt`: answers of which nobody knows. */
  readonly role: "answer" | "other" | "note" | "doubt";
}

export interface Layers {
  readonly name: string;
  readonly list: readonly Layer[];
  /** Beside or under one another, or a sheet each. */
  readonly place: "single" | "side" | "under" | "sheets";
  /** A question is right too. */
  readonly unsure?: boolean;
  /** How the ward is typed over rows under one another. */
  readonly stub: "merged" | "repeated" | "blank";
}

const answer = (head: string): Layer => ({ head, role: "answer" });
const other = (head: string): Layer => ({ head, role: "other" });

type Kind = readonly [name: string, list: (year: number) => readonly Layer[], unsure?: boolean];

const KINDS: readonly Kind[] = [
  ["years", (year) => [other(String(year - 1)), answer(String(year))]],
  ["years", (year) => [other(`Năm ${year - 1}`), answer(`Năm ${year}`)]],
  ["years", (year) => [answer(`Năm ${year}`), other(`Năm ${year - 1}`)]],
  ["years", (year) => [other(`KQ ${year - 2}`), other(`KQ ${year - 1}`), answer(`KQ ${year}`)]],
  ["years", (year) => [other(`Cùng kỳ ${year - 1}`), answer(`Kết quả ${year}`)]],
  ["half-years", (year) => [other(`6 tháng đầu năm ${year}`), answer(`Cả năm ${year}`)], true],
  ["sources", () => [other("Đơn vị tự chấm"), answer("Tổ thẩm định của tỉnh")]],
  ["sources", () => [other("Tự đánh giá"), answer("Thẩm định")]],
  ["sources", () => [answer("Kết quả thẩm định"), other("CAP tự chấm")]],
  ["sources", () => [other("Tự chấm"), other("Thẩm định"), answer("Phúc tra")]],
  ["sources", () => [other("Tự xếp loại"), answer("PV05 thẩm định")]],
  ["plan and result", () => [other("Chỉ tiêu đăng ký"), answer("Kết quả thực hiện")]],
  ["plan and result", () => [other("Kế hoạch"), answer("Thực hiện")]],
  ["notes", () => [answer("Kết quả"), { head: "Ghi chú", role: "note" }]],
  ["notes", () => [answer("Đánh giá"), { head: "Minh chứng", role: "note" }]],
  ["notes", () => [answer("KQ"), { head: "Lý do", role: "note" }]],
  [
    "unnamed",
    () => [
      { head: "Lần 1", role: "doubt" },
      { head: "Lần 2", role: "doubt" },
    ],
    true,
  ],
];

export const SINGLE: Layers = { name: "none", list: [answer("")], place: "single", stub: "merged" };

export function layersOf(random: Random, year: number): Layers {
  if (random.chance(0.45)) return SINGLE;
  const [name, list, unsure = false] = random.pick(KINDS);
  const places = name === "notes" ? (["side"] as const) : (["side", "side", "under", "under", "sheets"] as const);
  const place = name === "unnamed" ? random.pick(["side", "under"] as const) : random.pick(places);
  return { name, list: list(year), place, unsure, stub: random.pick(["merged", "merged", "repeated", "blank"]) };
}

export const NOTES = [
  "QĐ số 15",
  "đủ hồ sơ",
  "thiếu 01 đ/c",
  "BC tháng 11",
  "đã kiểm tra",
  "Chờ bổ sung",
  "có ảnh kèm theo",
  "PV05",
];
