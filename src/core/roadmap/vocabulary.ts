import { matchKey } from "../../cells/text/normalise";
import type { RuleKind } from "./types";

/** `Loại chỉ tiêu`, the standard word first. */
export const KIND_WORDS: { readonly [kind in RuleKind]: readonly [string, ...string[]] } = {
  pick: ["chọn", "chọn xây dựng", "chọn mới", "đăng ký", "số chọn"],
  "cumulative-count": ["số lũy kế", "lũy kế", "số phường lũy kế", "số lượng lũy kế"],
  "cumulative-share": ["tỷ lệ lũy kế", "tỉ lệ lũy kế", "tỷ lệ", "tỉ lệ", "tỷ lệ đạt"],
  "per-unit": ["mỗi đơn vị", "từng đơn vị", "mỗi quận", "mỗi địa bàn", "mỗi quận, huyện"],
  assigned: ["chỉ tiêu giao", "chỉ tiêu được giao", "giao"],
};

export const RULE_KINDS: ReadonlyMap<string, RuleKind> = new Map(
  (Object.keys(KIND_WORDS) as RuleKind[]).flatMap((kind) => KIND_WORDS[kind].map((word) => [matchKey(word), kind] as const)),
);
