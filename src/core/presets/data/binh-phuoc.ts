import type { UnitWards } from "../build";

/** Phường of Bình Phước in 2023, by town. */
export const BINH_PHUOC_WARDS: readonly UnitWards[] = [
  ["Thị xã Phước Long", "25216 Thác Mơ; 25217 Long Thủy; 25219 Phước Bình; 25220 Long Phước; 25237 Sơn Giang"],
  ["Thành phố Đồng Xoài", "25195 Tân Phú; 25198 Tân Đồng; 25201 Tân Bình; 25204 Tân Xuân; 25205 Tân Thiện; 25210 Tiến Thành"],
  ["Thị xã Bình Long", "25320 Hưng Chiến; 25324 An Lộc; 25325 Phú Thịnh; 25326 Phú Đức"],
  ["Thị xã Chơn Thành", "25432 Hưng Long; 25433 Thành Tâm; 25441 Minh Hưng; 25444 Minh Long; 25447 Minh Thành"],
];
