import type { SampleClaim } from "../sheets/standard";

/** Says in the name of the Đề án, as printed, that the figures are a sample. */
export const sampleProject = (project: string): string => `${project} (số liệu mẫu)`;
export const SAMPLE_TITLE = "Về số liệu mẫu";
/** `TINH_CHAT_SO_LIEU` of a sample. */
export const SAMPLE_NATURE = "dữ liệu mô phỏng, dựng lại để khớp các số tổng hợp đã công bố";

/** What a sample says of itself. */
export interface SampleWords {
  /** What is published, what is reconstructed and what could not be reconciled, line by line. */
  readonly legend: readonly string[];
  /** Figures that the published text states. */
  readonly claims: readonly SampleClaim[];
  /** Note of every survey row. */
  readonly note: string;
}

/** Hưng Yên, 2022: its rows have one of two notes. */
export const HUNG_YEN_WORDS: Omit<SampleWords, "note"> = {
  legend: [
    "Đây là số liệu mẫu năm 2022, dùng để học cách làm; không phải kết quả thật của từng phường.",
    "Số đã công bố: diện tích đất hiện có của 07 phường thành phố Hưng Yên, diện tích đất dự kiến của 07 phường thị xã Mỹ Hào, trụ sở riêng, xe ô tô, 02 phường chọn năm 2023, số liệu ở trang Số liệu báo cáo.",
    "Số dựng lại: mọi ô khác của trang Khảo sát, sao cho khớp các số tổng hợp đã công bố (05/14 nhóm 1, 09/14 nhóm 2, phân bố 01 – 04 – 05 – 04).",
    "Đất dự kiến được tính (DAT_DU_KIEN = Có) thì mới ra được phân bố đã công bố.",
    "Không khớp được và để nguyên: biên chế thiếu ở 14/14 phường, trang thiết bị thiếu ở 14/14 phường, Bằng khen 01/14 phường.",
  ],
  claims: [
    {
      what: "Phạm pháp hình sự năm 2022 so với năm 2021",
      kind: "tăng giảm",
      stated: "9,79%",
      parts: "191; -14",
      scope: "",
      basis: "Đề án 1886, Phần I, mục III.2.5",
    },
    {
      what: "Phạm pháp hình sự hai năm 2021 và 2022",
      kind: "đối chiếu phạm vi",
      stated: "396",
      parts: "191; 205",
      scope: "toàn địa bàn hai đơn vị; địa bàn các phường",
      basis: "Đề án 1886, Phần I, mục III.1 và III.2.5",
    },
    {
      what: "Số đơn vị chưa đủ diện tích đất",
      kind: "tổng",
      stated: "11",
      parts: "3; 7",
      scope: "",
      basis: "Đề án 1886, Phần II, mục III.3",
    },
    {
      what: "Tỷ lệ phường đạt nhóm tiêu chí thứ nhất",
      kind: "tỷ lệ",
      stated: "35,71%",
      parts: "5; 14",
      scope: "",
      basis: "tính từ Đề án 1886, Phần I, mục III.2.1",
    },
    {
      what: "Số Công an phường theo số tiêu chí đạt",
      kind: "phân bố",
      stated: "",
      parts: "21:1; 20:4; 19:5; 18:4",
      scope: "",
      basis: "Đề án 1886, Phần I, mục IV.2",
    },
    {
      what: "Biên chế thiếu so với ấn định",
      kind: "không đạt",
      stated: "14",
      parts: "TC04",
      scope: "",
      basis: "Đề án 1886, Phần I, mục III.2.2",
    },
    {
      what: "Trang thiết bị thiếu so với quy định",
      kind: "không đạt",
      stated: "14",
      parts: "TC08",
      scope: "",
      basis: "Đề án 1886, Phần I, mục III.2.3",
    },
  ],
};

export const HUNG_YEN_NOTES = {
  withLand: "Đã công bố: đất hiện có, trụ sở, xe. Các ô khác dựng lại.",
  withPlannedLand: "Đã công bố: đất dự kiến, trụ sở, xe. Các ô khác dựng lại.",
};

export const PROGRAMME_WORDS = {
  "tp-hcm": {
    legend: [
      "Đây là số liệu mẫu, dùng để học cách làm; không phải kết quả thật của từng phường.",
      "Số đã công bố: 249 phường; năm 2023 mỗi quận ít nhất 01 phường, thành phố Thủ Đức ít nhất 03 phường; giai đoạn 2023 - 2025 ít nhất 30% (75/249 phường); năm 2030 là 100%.",
      "Số dựng lại: kết quả khảo sát, 74 phường được công nhận (thiếu 01 phường so với 75) và năm được công nhận.",
      "Danh sách là danh sách trước sắp xếp năm 2025, không có ngày kết thúc, để lộ trình đến năm 2030 giữ đúng số phường của Đề án.",
    ],
    note: "Dựng lại.",
    claims: [
      {
        what: "30% của 249 phường, làm tròn lên",
        kind: "tỷ lệ",
        stated: "30,12%",
        parts: "75; 249",
        scope: "",
        basis: "Đề án của UBND TP.HCM, tháng 7/2023, giai đoạn 2",
      },
    ],
  },
  "bo-cong-an": {
    legend: [
      "Đây là số liệu mẫu, dùng để học cách làm; không phải kết quả thật của từng đơn vị.",
      "Số đã công bố: giao 106 Công an phường năm 2023, các địa phương đăng ký 172, vượt 66; 144 đơn vị đạt 20/22 tiêu chí; năm 2025 đạt 30% - 50%, năm 2030 là 100%.",
      "Số dựng lại: số đơn vị của từng tỉnh, tên đơn vị (Đơn vị 01, 02 …), kết quả khảo sát.",
      "Ngưỡng 20/22 là mức mà nguồn dùng để đếm 144 đơn vị. Nguồn không nêu quyết định công nhận nên cột Năm được công nhận để trống.",
    ],
    note: "Dựng lại.",
    claims: [
      {
        what: "Số đăng ký so với số giao",
        kind: "tổng",
        stated: "172",
        parts: "106; 66",
        scope: "",
        basis: "Bộ Công an, sơ kết 1 năm xây dựng thí điểm",
      },
      {
        what: "Số đơn vị đạt 20/22 tiêu chí trên số đăng ký",
        kind: "tỷ lệ",
        stated: "83,72%",
        parts: "144; 172",
        scope: "",
        basis: "tính từ Bộ Công an, sơ kết 1 năm xây dựng thí điểm",
      },
    ],
  },
  "binh-phuoc": {
    legend: [
      "Đây là số liệu mẫu, dùng để học cách làm; không phải kết quả thật của từng phường.",
      "Số đã công bố: Công an phường Tân Đồng, thành phố Đồng Xoài, đơn vị thí điểm năm 2023, đạt 22/22.",
      "Số dựng lại: từng chỉ số của phường Tân Đồng. Nguồn không có số liệu của 19 phường khác nên để trống, và không nêu quyết định công nhận.",
    ],
    note: "",
    claims: [],
  },
} satisfies Record<string, SampleWords>;
