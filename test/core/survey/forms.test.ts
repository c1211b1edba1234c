import { DEFAULT_CRITERIA } from "../../../src/core/criteria/default";
import { chooseSurvey, readSurveys } from "../../../src/core/survey/read";
import type { SurveyKnowledge } from "../../../src/core/survey/knowledge";
import { NO_ANSWERS } from "../../../src/core/survey/tableAnswers";
import type { SheetSnapshot } from "../../../src/cells/snapshot";
import { sheet, workbook } from "../../support/table";

const wards = new Set(["Lam Sơn", "An Tảo", "Lê Lợi", "Mỹ Hào", "Cộng Hòa", "5", "7"]);
const isWard = (name: string) => wards.has(name.replace(/^(P\.|Phường|CAP)\s*/, ""));
const knowledge: SurveyKnowledge = {
  isWard,
  wardLikeness: (name) => (isWard(name) ? "exact" : null),
  isUnit: (name) => ["TP Hưng Yên", "TX Mỹ Hào"].includes(name),
  keptColumn: () => undefined,
  answersFor: () => NO_ANSWERS,
  keptNumbering: () => null,
  acceptsLikely: true,
};
const read = (...sheets: SheetSnapshot[]) => readSurveys(workbook(sheets), DEFAULT_CRITERIA, knowledge);
/** `code` or `code:part` by column letter order, and the wards with their unit. */
const layout = (table: SheetSnapshot) => {
  const [reading] = read(table);
  return {
    form: reading?.survey.location.form,
    columns: reading?.survey.columns
      .map(({ row, column, code, part }) => `${row ?? column}=${code}${part === "value" ? "" : `:${part}`}`)
      .join(" "),
    wards: reading?.survey.rows.map(({ ward, unit, row }) => `${row + 1}:${ward}${unit ? `/${unit}` : ""}`).join(" "),
    leftOut: reading?.leftOut.map(({ row, label }) => `${row + 1}:${label}`).join(" "),
    unknown: reading?.unknown.map(({ label }) => label).join(" "),
  };
};

test("one header row with codes", () => {
  const table = sheet(
    "Khảo sát",
    `STT | Phường | Đơn vị | TC01 | TC2 | tc 03 | Ghi chú
     1   | Lam Sơn | TP Hưng Yên | Đ | KĐ | x | chờ
     2   | P. An Tảo | | Đ | Đ | Đ |`,
  );
  expect(layout(table)).toEqual({
    form: "short",
    columns: "3=TC01 4=TC02 5=TC03",
    wards: "2:Lam Sơn/TP Hưng Yên 3:An Tảo/TP Hưng Yên",
    leftOut: "",
    unknown: "",
  });
});

test("three header rows, groups and criteria filled to the right without merges, a change in two columns", () => {
  const table = sheet(
    "Biểu",
    `BẢNG KHẢO SÁT NĂM 2022
     STT | Phường | Nhóm 3 | | | Nhóm 5 | | | Ghi chú
     | | TC06 – Đất | | | TC15 – Ma túy | | |
     | | TC06.a – Tổng diện tích (m²) | Số vị trí đất | Diện tích đất dự kiến bố trí | TC15.a – Số người nghiện (năm trước) | TC15.a – Số người nghiện (năm nay) | Số người nghiện mới phát sinh |
     (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
     I | TP Hưng Yên
     1 | Lam Sơn | 821,6 | 1 | | 20 | 17 | 0 |
     II. Thị xã Mỹ Hào
     2 | Mỹ Hào | 500 | 1 | | 20 | 17 | 0 |
     | Tổng cộng | 1321,6 | 2 | | 40 | 34 | 0 |
     ~
     | | | | | Hưng Yên, ngày 31 tháng 12 năm 2022
     Người lập biểu
     | Nguyễn Văn A`,
  );
  expect(layout(table)).toEqual({
    form: "measures",
    columns: "2=TC06.a 3=TC06.b 4=TC06.c 5=TC15.a:previous 6=TC15.a 7=TC15.b",
    wards: "7:Lam Sơn/TP Hưng Yên 9:Mỹ Hào/Thị xã Mỹ Hào",
    leftOut: "5:(2) 10:Tổng cộng 12:Hưng Yên, ngày 31 tháng 12 năm 2022 13:Người lập biểu",
    unknown: "",
  });
});

test("two columns a criterion under merged headers", () => {
  const table = sheet(
    "Biểu 2",
    `TT | Công an phường | TC01 | | TC02 |
     | | Đạt | Không đạt | Đạt | Không đạt
     1 | CAP Lam Sơn | x | | | x
     2 | CAP Cộng Hòa | | x | x | x`,
    { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
  );
  expect(layout(table)).toMatchObject({
    form: "two-column",
    columns: "2=TC01:met 3=TC01:not-met 4=TC02:met 5=TC02:not-met",
    wards: "3:Lam Sơn 4:Cộng Hòa",
  });
});

test("self-score and appraisal, above or below the criteria", () => {
  const below = sheet("A", `Đơn vị | TC01 | | TC02 |\n | Tự chấm | Thẩm định | Tự chấm | Thẩm định\nLam Sơn | Đ | KĐ | Đ | Đ`);
  expect(layout(below)).toMatchObject({
    form: "appraised",
    columns: "1=TC01:self 2=TC01:appraisal 3=TC02:self 4=TC02:appraisal",
  });
  const above = sheet("A", `Đơn vị | Tự chấm | | Thẩm định |\n | TC01 | TC02 | TC01 | TC02\nLam Sơn | Đ | KĐ | Đ | Đ`);
  expect(layout(above)).toMatchObject({
    form: "appraised",
    columns: "1=TC01:self 2=TC02:self 3=TC01:appraisal 4=TC02:appraisal",
  });
});

test("plain numbers for criteria; a number or a code against the name beside it is followed by nobody", () => {
  const numbers = Array.from({ length: 22 }, (_, i) => i + 1);
  const table = sheet("K", `Tên phường | ${numbers.join(" | ")}\nLam Sơn | ${numbers.map(() => "Đ").join(" | ")}`);
  expect(layout(table).columns!.split(" ").slice(0, 3)).toEqual(["1=TC01", "2=TC02", "3=TC03"]);
  const numbered = sheet(
    "K",
    `Phường | 5. Bằng khen phong trào toàn dân bảo vệ ANTQ | 17. Trụ sở làm việc | 9. Tôn giáo\nLam Sơn | Đ | Đ | KĐ`,
  );
  const coded = sheet("K", `Phường | Bằng khen phong trào toàn dân bảo vệ ANTQ | TC02 – Trụ sở làm việc\nLam Sơn | Đ | Đ`);
  for (const table of [numbered, coded]) {
    expect(layout(table).columns).toBe("");
    expect(read(table)[0]?.heads.contradicted).toBe(true);
  }
});

test("names with other quotes, dashes, line breaks and numbers before them", () => {
  const table = sheet(
    "K",
    `Đơn vị | 1) Môi trường,\\nvệ sinh an toàn thực phẩm | 22 – Lề lối làm việc, lễ tiết, tác phong; tiếp thu ý kiến nhân dân | Số điện thoại\nLam Sơn | Đ | KĐ | 0912`,
  );
  expect(layout(table)).toMatchObject({ columns: "1=TC17 2=TC22", unknown: "Số điện thoại" });
});

test("a list of wards is not a survey, nor are our own sheets", () => {
  expect(read(sheet("DS", `STT | Phường | Số điện thoại | Năm công nhận\n1 | Lam Sơn | 091 | 2023`))).toEqual([]);
  expect(read(sheet("Kết quả", `Phường | TC01 | TC02\nLam Sơn | Đ | Đ`))).toEqual([]);
});

test("wards named by numbers are told from rows of column numbers", () => {
  const table = sheet("K", `STT | Phường | TC01 | TC02 | TC03\n1 | 2 | 3 | 4 | 5\n1 | 5 | 1 | 0 | 1\n2 | 7 | 1 | 1 | 1`);
  expect(layout(table)).toMatchObject({ wards: "3:5 4:7", leftOut: "2:2" });
});

test("ward sheets are one survey with the ward's name from a label, the title or the sheet", () => {
  const body = `TT | Nội dung | Kết quả | Đạt/Không đạt
    1 | TC06 – Diện tích đất và số vị trí đất | | Đ
    1.1 | TC06.a – Tổng diện tích đất | 821,6 | Đ
    1.2 | TC06.b – Số vị trí đất | 1 | Đ
    2 | TC07.a – Có trụ sở làm việc riêng | Có | Đ`;
  const readings = read(
    sheet("Phiếu 1", `PHIẾU KHẢO SÁT\nPhường: Lam Sơn\n${body}`),
    sheet("Phiếu 2", `PHIẾU KHẢO SÁT PHƯỜNG An Tảo NĂM 2022\n${body}`),
    sheet("Lê Lợi", `PHIẾU KHẢO SÁT CÔNG AN PHƯỜNG ĐIỂN HÌNH, KIỂU MẪU\n${body}`),
  );
  expect(readings).toHaveLength(1);
  expect(readings[0]!.survey.location.form).toBe("ward-sheets");
  expect(readings[0]!.survey.rows.map((row) => row.ward)).toEqual(["Lam Sơn", "An Tảo", "Lê Lợi"]);
  expect(readings[0]!.lines[0]!.slots.map((s) => `${(s.measure ?? s.criterion).code}:${s.part}`)).toEqual([
    "TC06:stated",
    ...["TC06.a:value", "TC06.a:stated", "TC06.b:value", "TC06.b:stated", "TC07.a:value", "TC07.a:stated"],
  ]);
  expect(chooseSurvey(readings, "Lê Lợi")).toBe(readings[0]);
});

test("a table that runs down with wards across", () => {
  const table = sheet("K", `Tiêu chí | Lam Sơn | An Tảo\nTC01 | Đ | Đ\nTC02 | KĐ | Đ\nTC03 | Đ | Đ`);
  const [reading] = read(table);
  expect(reading!.survey.rows.map((row) => row.ward)).toEqual(["Lam Sơn", "An Tảo"]);
  expect(reading!.survey.columns.map(({ row, code }) => `${row}=${code}`)).toEqual(["1=TC01", "2=TC02", "3=TC03"]);
});

test("of several surveys the visible one with the latest period is used, else the first; hidden ones are listed", () => {
  const body = `Phường | TC01 | TC02\nLam Sơn | Đ | Đ`;
  const readings = read(sheet("2021", body), sheet("2022", body), sheet("2023", body, { visible: false }));
  expect(readings).toHaveLength(3);
  expect(chooseSurvey(readings, null)!.survey.location.sheet).toBe("2022");
  expect(chooseSurvey(readings, "2021")!.survey.location.sheet).toBe("2021");
  const undated = read(sheet("A", body), sheet("B", body));
  expect(chooseSurvey(undated, null)!.survey.location.sheet).toBe("A");
});

test("the years of a change tell the previous column from the current one", () => {
  const table = sheet(
    "K",
    `Phường | Số người nghiện – mức giảm | | Tội phạm về TTXH – mức giảm |
     | Năm 2022 | Năm 2021 | 2021 | 2022
     Lam Sơn | 17 | 20 | 205 | 191`,
  );
  expect(layout(table)).toMatchObject({ columns: "1=TC15.a 2=TC15.a:previous 3=TC16.a:previous 4=TC16.a", wards: "3:Lam Sơn" });
});

test("signatures below the table are left out, whatever column they stand in", () => {
  const table = sheet(
    "K",
    `STT | Phường | TC01 | TC02 | TC03
     1 | Lam Sơn | Đ | Đ | Đ
     | Cộng | 1 | 1 | 1
     | Nơi nhận: | | | TRƯỞNG CÔNG AN TỈNH
     | - Như trên; | | | Nguyễn Văn A`,
  );
  expect(layout(table)).toMatchObject({ wards: "2:Lam Sơn", leftOut: "3:Cộng 4:Nơi nhận:" });
});

test("another name of a measure over Đ/KĐ is its criterion in a short form, and the measure over figures", () => {
  const short = sheet("K", `CAP | Chi bộ | Biên chế | Đất\nLam Sơn | Đ | KĐ | Đ\nAn Tảo | Đ | Đ | Đ`);
  expect(layout(short)).toMatchObject({ form: "short", columns: "1=TC03 2=TC04 3=TC06" });
  const figures = sheet("K", `CAP | Chi bộ | Biên chế | Đất\nLam Sơn | HTXSNV | 9 | 821,6\nAn Tảo | HTTNV | 8 | 2160`);
  expect(layout(figures)).toMatchObject({ form: "measures", columns: "1=TC03.a 2=TC04.b 3=TC06.a" });
});
