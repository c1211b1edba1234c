import { at } from "../../support/place";
import { wardLines } from "../../../src/documents/results/lines";
import { NBSP } from "../../../src/cells/number/format";
import { finding } from "../../../src/core/findings/finding";
import { distributionSentence } from "../../../src/documents/summary/distribution";
import { groupSentences } from "../../../src/documents/summary/narrative/group";
import { groupStanding } from "../../../src/documents/summary/narrative/standing";
import { narration, remarks } from "../../../src/documents/summary/narrative";
import type { Status } from "../../../src/core/scoring/types";
import { reportOf, ROADMAP, SAMPLE, WARDS, type Marks, type ReportCase, type WardCase } from "./report";

const names = WARDS.map((ward) => ward.name);
const plain = (text: string): string => text.split(NBSP).join(" ");

function texts(given: ReportCase): string {
  const report = reportOf(given);
  return plain(
    remarks(narration(report, wardLines(report)))
      .map(({ text }) => text)
      .join("\n"),
  );
}

/** Sentences of the sixth group (TC18, TC19, TC20) when the first wards have these statuses. */
function sixth(...marks: Marks[]): string {
  const wards = Object.fromEntries(marks.map((mark, index) => [names[index]!, { marks: mark }]));
  const report = reportOf({ wards });
  const from = narration(report, wardLines(report));
  const group = report.criteria.groups[5]!;
  return plain(groupSentences(groupStanding(group, from), from).join(" "));
}

const times = (count: number, marks: Marks): Marks[] => new Array<Marks>(count).fill(marks);
const fails = (...codes: string[]): Marks => Object.fromEntries(codes.map((code) => [code, "not-met" as Status]));
const lacks = (...codes: string[]): Marks => Object.fromEntries(codes.map((code) => [code, "missing" as Status]));
const TC18 = "TC18 – Mô hình tự quản, Dân vận khéo, Ngày hội, diễn đàn; “An toàn về ANTT”";
const TC19 = "TC19 – Bằng khen phong trào toàn dân bảo vệ ANTQ";

describe("a group of criteria in sentences", () => {
  test.each<[string, Marks[], string[]]>([
    ["all meet", [], ["Có 14/14 Công an phường đạt cả 03 tiêu chí của nhóm (TC18, TC19, TC20)."]],
    [
      "one fails",
      [fails("TC19")],
      [
        "Có 13/14 Công an phường (92,86%) đạt cả 03 tiêu chí của nhóm.",
        `Còn 01/14 Công an phường chưa đạt tiêu chí ${TC19}, là Lam Sơn.`,
        "Các tiêu chí TC18, TC20: 14/14 đạt.",
      ],
    ],
    [
      "three fail",
      times(3, fails("TC19")),
      [`Còn 03/14 Công an phường chưa đạt, do chưa đạt tiêu chí ${TC19}, gồm: Lam Sơn, An Tảo, Hiến Nam.`],
    ],
    [
      "nine fail: five names and the number of the others",
      times(9, fails("TC19")),
      [
        "Có 05/14 Công an phường (35,71%) đạt cả 03 tiêu chí của nhóm, gồm: Minh Đức, Dị Sử, Nhân Hòa, Bạch Sam, Phan Đình Phùng (thị xã Mỹ Hào).",
        "gồm: Lam Sơn, An Tảo, Hiến Nam, Hồng Châu, Lê Lợi và 04 phường khác.",
      ],
    ],
    [
      "one meets",
      times(13, fails("TC19")),
      ["Có 01/14 Công an phường (7,14%) đạt cả 03 tiêu chí của nhóm, là Phan Đình Phùng (thị xã Mỹ Hào)."],
    ],
    [
      "none meets",
      times(14, fails("TC19")),
      ["Không có Công an phường nào đạt cả 03 tiêu chí của nhóm (00/14).", `${TC19}: không có Công an phường nào đạt (00/14).`],
    ],
    [
      "two criteria fail at the same wards: told together",
      times(2, fails("TC18", "TC19")),
      [`chưa đạt ít nhất một tiêu chí của nhóm: ${TC18} và ${TC19}: 02/14, gồm Lam Sơn, An Tảo.`],
    ],
    [
      "two criteria fail at different wards",
      [fails("TC18"), fails("TC19")],
      [
        "Còn 02/14 Công an phường chưa đạt ít nhất một tiêu chí của nhóm",
        `${TC18}: 01/14, là Lam Sơn; ${TC19}: 01/14, là An Tảo.`,
      ],
    ],
    [
      "missing data is not added to what fails",
      [fails("TC19"), lacks("TC18"), lacks("TC18")],
      ["Có 11/14", "Còn 01/14", "Có 02/14 Công an phường chưa đủ dữ liệu để kết luận, gồm: An Tảo, Hiến Nam."],
    ],
    [
      "no data at all",
      times(14, lacks("TC18", "TC19", "TC20")),
      ["Chưa có số liệu của TC18, TC19, TC20; chưa đánh giá được nhóm này."],
    ],
    [
      "not applicable",
      [{ TC19: "not-applicable" }],
      ["Có 14/14 Công an phường đạt cả 03 tiêu chí của nhóm", "Tiêu chí TC19 không áp dụng với 01/14 Công an phường (Lam Sơn)."],
    ],
  ])("%s", (_, marks, expected) => {
    const text = sixth(...marks);
    for (const part of expected) expect(text).toContain(part);
  });

  test("met, failed and missing always add up to the surveyed wards", () => {
    const report = reportOf({ wards: { ...SAMPLE, "Lam Sơn": { marks: lacks("TC01", "TC06") } } });
    const from = narration(report, wardLines(report));
    for (const group of report.criteria.groups) {
      const { met, failed, missing, total } = groupStanding(group, from);
      expect(met.length + failed.length + missing.length).toBe(total);
    }
  });

  test("code and dash are held together by an NBSP", () => {
    const report = reportOf({ wards: { "Lam Sơn": { marks: fails("TC19") } } });
    const from = narration(report, wardLines(report));
    expect(groupSentences(groupStanding(report.criteria.groups[5]!, from), from).join(" ")).toContain(`TC19${NBSP}–`);
  });
});

describe("the sample of Hưng Yên in sentences", () => {
  const text = texts({ wards: SAMPLE });

  test.each([
    "Có 05/14 Công an phường (35,71%) đạt cả 02 tiêu chí của nhóm, gồm: Lam Sơn, An Tảo (thành phố Hưng Yên); Phùng Chí Kiên, Bần Yên Nhân, Nhân Hòa (thị xã Mỹ Hào).",
    "04/7 Công an phường có đất từ 500 m² trở lên (Lam Sơn 821,6 m²; An Tảo 2.160 m²; Hiến Nam 1.500 m²; Hồng Châu 1.000 m²)",
    "03/7 còn thiếu đất (Lê Lợi có 390 m², thiếu 110 m²; Quang Trung có 155,6 m², thiếu 344,4 m²; Minh Khai có 146 m², thiếu 354 m²), tổng diện tích còn thiếu 808,4 m².",
    "chưa có số liệu đất hiện có của 07/7 Công an phường. Đất dự kiến bố trí có ở 07/7 Công an phường, tổng 12.200 m², từ 1.000 m² đến 2.500 m²; được tính vào kết quả",
    "Trụ sở làm việc riêng: 07/7 có. Xe ô tô chuyên dụng: 07/7 có.",
    "Trụ sở làm việc riêng: không có (00/7). Xe ô tô chuyên dụng: không có (00/7).",
    "Có 01 Công an phường đạt 21/22 tiêu chí, 04 Công an phường đạt 20/22 tiêu chí, 05 Công an phường đạt 19/22 tiêu chí, 04 Công an phường đạt 18/22 tiêu chí.",
    "Tổng số lượt tiêu chí đạt là 268/308 (87,01%); bình quân mỗi Công an phường đạt 19,14/22 tiêu chí.",
    "Theo ngưỡng 22/22 tiêu chí (chưa được xác nhận), không có Công an phường nào đủ điều kiện (00/14).",
    "Kế hoạch: năm 2023 chọn 02 phường (Lam Sơn, An Tảo), năm 2024 chọn 02, năm 2025 chọn 03",
    "lũy kế đến hết năm 2025 là 07/14 phường (50%), đến hết năm 2028 là 14/14 phường (100%).",
    "Kết quả đến ngày 31/12/2022: không có phường nào được công nhận (00/14)",
    "Chưa có mốc lộ trình nào đến hạn. Mốc gần nhất là năm 2023: cần công nhận 02 phường.",
    "02 phường được nêu đích danh còn thiếu: Lam Sơn 01 tiêu chí (TC19), An Tảo 02 tiêu chí (TC08, TC19).",
  ])("%s", (sentence) => expect(text).toContain(sentence));

  test("land that has no planned figure and does not count says so", () => {
    expect(texts({ wards: SAMPLE, settings: { DAT_DU_KIEN: "Không" } })).toContain("mới là dự kiến, chưa tính vào kết quả");
  });
});

describe("the distribution in one sentence", () => {
  test.each<[readonly (readonly [number, number])[], string]>([
    [[], ""],
    [[[22, 1]], "Có 01 Công an phường đạt 22/22 tiêu chí."],
    [
      [
        [18, 4],
        [21, 1],
        [22, 0],
        [20, 4],
        [19, 5],
      ],
      "Có 01 Công an phường đạt 21/22 tiêu chí, 04 Công an phường đạt 20/22 tiêu chí, 05 Công an phường đạt 19/22 tiêu chí, 04 Công an phường đạt 18/22 tiêu chí.",
    ],
    [[[20, 144]], "Có 144 Công an phường đạt 20/22 tiêu chí."],
  ])("%j", (distribution, sentence) => expect(distributionSentence(distribution, 22)).toBe(sentence));

  test("names the subject of the workbook", () => {
    expect(distributionSentence([[22, 3]], 22, "tỉnh")).toBe("Có 03 Công an tỉnh đạt 22/22 tiêu chí.");
  });
});

describe("the roadmap in sentences", () => {
  const due = (achieved: number) =>
    ROADMAP.map((row) => ({
      ...row,
      due: row.dueYear <= 2025,
      achieved,
      gap: Math.max(0, row.target - achieved),
      surplus: Math.max(0, achieved - row.target),
    }));
  const recognised = (count: number): Record<string, WardCase> =>
    Object.fromEntries(names.slice(0, count).map((name) => [name, { recognised: 2022 }]));

  test.each<[string, ReportCase, string]>([
    ["behind", { roadmap: due(5) }, "Đến hết năm 2025 phải công nhận 07 phường, đã công nhận 05, còn thiếu 02."],
    ["on track", { roadmap: due(7) }, "phải công nhận 07 phường, đã công nhận 07, đạt lộ trình."],
    ["ahead", { roadmap: due(9) }, "đã công nhận 09, vượt 02 phường so với lộ trình."],
    ["one recognised", { wards: recognised(1) }, "có 01/14 phường được công nhận (7,14%), là Lam Sơn"],
    ["two recognised", { wards: recognised(2) }, "có 02/14 phường được công nhận (14,29%), gồm: Lam Sơn, An Tảo"],
    ["all recognised", { wards: recognised(14) }, "14/14 phường được công nhận; "],
    ["all eligible, none recognised", {}, "14 phường đủ điều kiện nhưng chưa được công nhận"],
    ["no roadmap", { roadmap: [] }, "Chưa có số liệu lộ trình; phần này để trống."],
    ["no survey", { roster: [] }, "Chưa có số liệu khảo sát; phần này để trống."],
    [
      "a ward without a row",
      { wards: { "Lê Lợi": { absent: true } } },
      "Chưa có kết quả khảo sát của 01 phường trong danh sách (Lê Lợi).",
    ],
  ])("%s", (_, given, sentence) => expect(texts(given)).toContain(sentence));

  test.each([
    [1, "Quận 1 có 00 phường, cần ít nhất 01."],
    [7, "Quận 7 có 00 phường, cần ít nhất 01."],
    [9, "Quận 5 có 00 phường, cần ít nhất 01; 04 đơn vị khác cũng chưa đủ mức."],
  ])("%d units below their minimum", (count, sentence) => {
    const units = Array.from({ length: count }, (_, index) => ({ unit: `Quận ${index + 1}`, minimum: 1, achieved: 0 }));
    expect(texts({ roadmap: [{ ...ROADMAP[0]!, due: true, units }] })).toContain(sentence);
  });

  test("a stated result that its figures contradict is told, not changed", () => {
    const ward = { name: "Lam Sơn", unit: WARDS[0]!.unit };
    const differs = finding("criterion.stated-differs", at("Khảo sát", "C4"), {
      ward,
      criterion: "TC06",
      stated: "Không đạt",
      computed: "Đạt",
    });
    expect(texts({ findings: [differs] })).toContain(
      "nhưng tiêu chí TC06 ghi “Không đạt” (Lam Sơn); số liệu được giữ nguyên, chờ đơn vị xác nhận.",
    );
  });

  test("names of digits, and names in two units, always come with their unit", () => {
    const roster = ["Quận 3", "Quận 4"].map((unit, index) => ({ ...WARDS[0]!, key: unit, name: "1", unit, code: String(index) }));
    expect(texts({ roster, wards: {}, roadmap: ROADMAP })).toContain(
      "02 phường đủ điều kiện nhưng chưa được công nhận (Phường 1 (Quận 3), Phường 1 (Quận 4))",
    );
  });
});
