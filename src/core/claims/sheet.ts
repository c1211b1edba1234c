import { matchKey } from "../../cells/text/normalise";
import type { ClaimKind } from "./types";

/** Header row of the sheet `Số liệu báo cáo`. */
export const CLAIM_HEADERS = ["STT", "Nội dung", "Loại", "Số nêu", "Thành phần", "Phạm vi", "Căn cứ"] as const;

/** `Loại`, the standard word first. */
const CLAIM_KIND_WORDS: { readonly [kind in ClaimKind]: readonly [string, ...string[]] } = {
  sum: ["tổng", "tổng số", "cộng"],
  percent: ["tỷ lệ", "tỉ lệ", "phần trăm"],
  change: ["tăng giảm", "tăng, giảm", "tăng/giảm", "so với năm trước"],
  distribution: ["phân bố"],
  failing: ["không đạt", "chưa đạt"],
  scope: ["đối chiếu phạm vi", "phạm vi"],
};

export const CLAIM_KINDS: ReadonlyMap<string, ClaimKind> = new Map(
  (Object.keys(CLAIM_KIND_WORDS) as ClaimKind[]).flatMap((kind) =>
    CLAIM_KIND_WORDS[kind].map((word) => [matchKey(word), kind] as const),
  ),
);
