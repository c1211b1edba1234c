/** Who went into whom on 01/7/2025 (Nghị quyết 1666/NQ-UBTVQH15), and between. */
export type EarlierWard = readonly [code: string | null, name: string, successor: string];

export const CITY = "Thành phố Hưng Yên";
export const TOWN = "Thị xã Mỹ Hào";

/** The 14 wards of the Đề án by unit, in the order of its part III. */
export const EARLIER_WARDS: readonly (readonly [unit: string, wards: readonly EarlierWard[]])[] = [
  [
    CITY,
    [
      ["11950", "Lam Sơn", "Sơn Nam"],
      ["11956", "An Tảo", "Phố Hiến"],
      ["11953", "Hiến Nam", "Phố Hiến"],
      ["11968", "Hồng Châu", "Hồng Châu"],
      ["11959", "Lê Lợi", "Phố Hiến"],
      [null, "Quang Trung", "Lê Lợi"],
      ["11962", "Minh Khai", "Phố Hiến"],
    ],
  ],
  [
    TOWN,
    [
      ["12130", "Phùng Chí Kiên", "Đường Hào"],
      ["12103", "Bần Yên Nhân", "Mỹ Hào"],
      ["12127", "Minh Đức", "Thượng Hồng"],
      ["12121", "Dị Sử", "Đường Hào"],
      ["12118", "Nhân Hòa", "Mỹ Hào"],
      ["12124", "Bạch Sam", "Thượng Hồng"],
      ["12106", "Phan Đình Phùng", "Mỹ Hào"],
    ],
  ],
];

/** Quang Trung went into Lê Lợi earlier; the day of effect is not verified. */
export const EARLY_MERGER = {
  ward: "Quang Trung",
  lastDay: "2024-11-30",
  note: "Nghị quyết 1248/NQ-UBTVQH15 ngày 24/10/2024; ngày hiệu lực chưa xác minh",
} as const;

/** The wards from 01/7/2025 in the area of the Đề án, `code name`. */
export const WARDS_IN_AREA = "11953 Phố Hiến; 11983 Sơn Nam; 11980 Hồng Châu; 12103 Mỹ Hào; 12133 Đường Hào; 12127 Thượng Hồng";

/** The other wards of the new province. */
export const WARDS_OUTSIDE = "13225 Thái Bình; 12452 Trần Hưng Đạo; 12454 Trần Lãm; 12466 Vũ Phúc; 12817 Trà Lý";

export const MERGER_ACT = "Nghị quyết 1666/NQ-UBTVQH15";
