import type { Why } from "../../src/core/heads/place";
import { evidenceMessage } from "../../src/i18n";

test.each<[Why, string]>([
  [{ by: "code", text: "TC06" }, "Mang mã TC06"],
  [{ by: "words", text: "ma túy, nghiện" }, "Khớp các từ: ma túy, nghiện"],
  [{ by: "words", text: "" }, "Đọc theo tên tiêu chí"],
  [{ by: "number", text: "" }, "Đọc theo số thứ tự"],
  [{ by: "rest" }, "Các tiêu chí khác đã có cột riêng"],
])("evidence %j reads %s", (piece, words) => {
  expect(evidenceMessage(piece, "vi")).toBe(words);
});
