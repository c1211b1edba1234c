import { calculation } from "../../figures";
import type { FindingWords } from "../../types";

export const consistency = {
  "consistency.sum": {
    title: "Cộng không khớp",
    short: ({ stated, computed, parts }) => `Nêu ${stated}, nhưng ${parts.join(" + ")} = ${computed}. Đối chiếu lại.`,
    long: ({ stated, computed, parts }) =>
      `Nêu ${stated}, nhưng ${parts.join(" + ")} = ${computed}. Đối chiếu lại số tổng và các thành phần với nguồn.`,
  },
  "consistency.percent": {
    title: "Tỷ lệ không khớp",
    short: ({ stated, computed, parts }) => `Nêu ${stated}, tính lại ${calculation(parts, computed)}. Xem lại.`,
    long: ({ stated, computed, parts, impliedBase }) =>
      `Nêu ${stated}, tính lại ${calculation(parts, computed)}.${impliedBase ? ` ${stated} chỉ đúng nếu số năm trước là ${impliedBase}.` : ""} Xem lại số liệu nguồn.`,
  },
  "consistency.distribution": {
    title: "Phân bố không khớp",
    short: ({ stated, computed }) => `Nêu ${stated}; bảng khảo sát là ${computed}. Đối chiếu.`,
    long: ({ stated, computed, reason }) =>
      `${reason === "failures" ? "Số phường không đạt" : "Phân bố"} nêu ${stated}; tính từ bảng khảo sát là ${computed}. Đối chiếu lại hai bảng.`,
  },
  "consistency.infeasible": {
    title: "Các số không thể cùng đúng",
    short: ({ stated, computed }) => `Nêu ${stated}, nhiều nhất chỉ có thể ${computed}. Đối chiếu.`,
    long: ({ stated, computed, reason }) =>
      `Nêu ${stated} lượt không đạt, nhưng ${reason === "scope" ? "phạm vi" : "phân bố đã nêu"} chỉ có thể có ${computed}. Đối chiếu lại phân bố và số phường không đạt.`,
  },
  "consistency.scope": {
    title: "Khớp số nhưng khác phạm vi",
    short: ({ parts }) => `Cộng khớp nhưng phạm vi khác nhau: ${parts.join("; ")}. Xem lại.`,
    long: ({ parts }) => `Các số cộng khớp nhưng nêu cho phạm vi khác nhau: ${parts.join("; ")}. Ghi rõ phạm vi của từng số.`,
  },
} satisfies Partial<FindingWords>;
