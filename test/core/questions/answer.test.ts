import { EMPTY_STATE } from "../../../src/core/inputs/state";
import { keptOf } from "../../../src/core/questions/answer";
import type { Question, QuestionKind } from "../../../src/core/questions/types";
import { checkWorkbook } from "../../../src/core/report/check";
import type { SheetSnapshot } from "../../../src/cells/snapshot";
import { sheet, workbook } from "../../support/table";

const numbers = Array.from({ length: 22 }, (_, index) => index + 1);
const HEADS = numbers.map((number) => `TC${String(number).padStart(2, "0")}`);
const WARDS = ["Lam Sơn", "An Tảo", "Lê Lợi", "Minh Khai"];
const line = (ward: string, entries: readonly string[]) => `${ward} | ${entries.join(" | ")}`;
const met = numbers.map(() => "Đ");

/** A survey by codes in which all is met but what a case says. */
function survey(change: (entries: string[], ward: number) => string[], heads = HEADS): SheetSnapshot {
  const lines = WARDS.map((ward, index) => line(ward, change([...met], index)));
  return sheet("Khảo sát", [line("Phường", heads), ...lines].join("\n"));
}

/** Every blank cell of a survey has one of two fills. */
function filled(table: SheetSnapshot): SheetSnapshot {
  const fill = (index: number) => (index % 2 === 0 ? "FFFF00" : "00B0F0");
  return { ...table, fills: table.values.map((row) => row.map((value, index) => (value === null ? fill(index) : null))) };
}

const check = (table: SheetSnapshot, kept = {}) =>
  checkWorkbook({ ...workbook([table]), state: { ...EMPTY_STATE, preset: "hung-yen", ...kept } }, { today: "2023-01-10" });
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

const CASES: readonly (readonly [QuestionKind, SheetSnapshot])[] = [
  ["text", survey((entries, ward) => (ward < 2 ? ["Dự kiến xong", ...entries.slice(1)] : entries))],
  ["blank", survey((entries, ward) => entries.map((_, index) => ((index + ward) % 3 === 0 ? "" : "x")))],
  [
    "ward-twice",
    sheet(
      "Khảo sát",
      [
        line("Phường", HEADS),
        ...WARDS.map((ward) => line(ward, met)),
        line(
          "An Tảo",
          met.map(() => "KĐ"),
        ),
      ].join("\n"),
    ),
  ],
  [
    "numbering",
    sheet(
      "Khảo sát",
      [
        line("Phường", ["5. Bằng khen phong trào toàn dân bảo vệ ANTQ", "17. Trụ sở làm việc", "9. Tôn giáo"]),
        ...WARDS.map((ward) => line(ward, ["Đ", "KĐ", "Đ"])),
      ].join("\n"),
    ),
  ],
  [
    "repeated",
    sheet(
      "Khảo sát",
      [
        "Phường | TC01 | TC02 | | TC03",
        " | | Thẩm định | Thẩm tra |",
        ...WARDS.map((ward) => line(ward, ["Đ", "Đ", "KĐ", "Đ"])),
      ].join("\n"),
    ),
  ],
  [
    "points",
    sheet(
      "Khảo sát",
      [
        line("Phường", HEADS),
        line(
          "Điểm tối đa",
          numbers.map(() => "10"),
        ),
        ...WARDS.map((ward, index) =>
          line(
            ward,
            numbers.map((number) => String([10, 8, 6, 0][(number + index) % 4])),
          ),
        ),
      ].join("\n"),
    ),
  ],
  ["column", survey((entries) => [...entries.slice(0, 3), "KĐ"], ["TC01", "TC02", "TC03", "Trụ sở của đơn vị"])],
  ["colour", filled(survey((entries) => entries.map(() => "")))],
];

it.each(CASES)("%s: once it is answered, and the answer is kept, it is not asked again", (kind, table) => {
  const report = check(table);
  const question = report.questions.find((each) => each.kind === kind);
  if (!question) throw new Error(`not asked: ${JSON.stringify(ids(report.questions))}`);
  for (const { value } of question.candidates) {
    const answered = check(table, keptOf([{ question, value }]));
    expect(ids(answered.questions)).not.toContain(question.id);
  }
});
