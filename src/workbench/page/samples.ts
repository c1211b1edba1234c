/** Workbooks that come with the page; the first one is open at the start. */
export const SAMPLES: readonly { readonly name: string; readonly file: string }[] = [
  { name: "Hưng Yên – khảo sát năm 2022", file: "khao-sat-hung-yen-2022.xlsx" },
  { name: "Hưng Yên – từ 01/7/2025 (mẫu trống)", file: "mau-hung-yen-2025.xlsx" },
  { name: "TP. Hồ Chí Minh – 249 phường (mẫu trống)", file: "mau-tp-hcm.xlsx" },
  { name: "Bộ Công an – 63 tỉnh (mẫu trống)", file: "mau-bo-cong-an.xlsx" },
  { name: "Bình Phước – 20 phường (mẫu trống)", file: "mau-binh-phuoc.xlsx" },
];
