import { readDirect, readTwoColumns } from "../../../src/core/entry/direct";
import type { EntryInput } from "../../../src/core/entry/reading";

const read = (value: string, more: Partial<EntryInput> = {}) =>
  readDirect({ value, format: "General", ...more }, "Trụ sở làm việc");

/** What a reading comes to: met, not-met, or the issue that holds it up. */
function outcome(value: string, more?: Partial<EntryInput>): string {
  const { state, direct, issues } = read(value, more);
  return direct ?? issues.find(({ code }) => code === "entry.ambiguous" || code === "entry.unreadable")?.code ?? state;
}

/** Wordings of three offices: a terse one, one that writes sentences, one that mixes. */
const MET: [text: string, note: string | undefined][] = [
  ["Đ (BB 07)", "BB 07"],
  ["Đ; có quyết định", "có quyết định"],
  ["Đ theo CV 45", "theo CV 45"],
  ["x (đã kiểm tra)", "đã kiểm tra"],
  ["✓ BB 3", "BB 3"],
  ["√", undefined],
  ["☑ có sổ theo dõi", "có sổ theo dõi"],
  ["ĐẠT - NQ SỐ 08-NQ/ĐU", "NQ SỐ 08-NQ/ĐU"],
  ["Đạt 100% (31/31 đ/c)", "100% (31/31 đ/c)"],
  ["Đạt 31/31", "31/31"],
  ["Đạt.", undefined],
  ["Đã đạt", undefined],
  ["Đạt theo Thông báo số 118/TB-PX01 ngày 03/12", "theo Thông báo số 118/TB-PX01 ngày 03/12"],
  ["Đạt (Biên bản thẩm định 04/BB)", "Biên bản thẩm định 04/BB"],
  ["Đạt, không phát sinh vụ nào", "không phát sinh vụ nào"],
  ["Đạt (không để xảy ra cháy)", "không để xảy ra cháy"],
  ["Đạt; tiếp tục phát huy", "tiếp tục phát huy"],
  ["Đạt năm 2020, đang duy trì", "năm 2020, đang duy trì"],
  ["Đạt từ tháng 3/2021", "từ tháng 3/2021"],
  ["Đạt chỉ tiêu giao", "chỉ tiêu giao"],
  ["Đạt (17/18 vụ)", "17/18 vụ"],
  ["Đạt (5/5 nội dung)", "5/5 nội dung"],
  ["Đạt vì có trụ sở riêng", "vì có trụ sở riêng"],
  ["Đạt\nQĐ 77/QĐ-CAT\n12/2021", "QĐ 77/QĐ-CAT\n12/2021"],
  ["Đạt (97,5%)", "97,5%"],
  ["Đạt abc xyz", "abc xyz"],
  ["Đạt (chi bộ 4 tốt; cho 12 hộ; ma túy: 0)", "chi bộ 4 tốt; cho 12 hộ; ma túy: 0"],
  ["Dat (QD 9)", "QD 9"],
  ["Đat", undefined],
  ["- Đạt", undefined],
  ["“Đạt”", undefined],
];

const NOT_MET: [text: string, note: string | undefined][] = [
  ["KĐ (2 vụ)", "2 vụ"],
  ["kđ: thiếu nhà", "thiếu nhà"],
  ["K.Đ - 3/8 đ/c", "3/8 đ/c"],
  ["K/đ", undefined],
  ["KĐ vì chưa cấp đất", "vì chưa cấp đất"],
  ["K đạt", undefined],
  ["K.đạt (thiếu 2 xe)", "thiếu 2 xe"],
  ["Ko đạt", undefined],
  ["Kh. đạt; còn 4 đối tượng", "còn 4 đối tượng"],
  ["Khong dat (chua co xe)", "chua co xe"],
  ["KHÔNG ĐẠT DO DIỆN TÍCH NHỎ", "DO DIỆN TÍCH NHỎ"],
  ["✗", undefined],
  ["✘ thiếu biên chế", "thiếu biên chế"],
  ["☒", undefined],
  ["╳", undefined],
  ["Không đạt do mới đạt 412 m2", "do mới đạt 412 m2"],
  ["Không đạt (chỉ đạt danh hiệu Tiên tiến)", "chỉ đạt danh hiệu Tiên tiến"],
  ["Chưa đạt, quyết tâm đạt trong quý II", "quyết tâm đạt trong quý II"],
  ["Chưa đạt - dự kiến 6/2024 đạt", "dự kiến 6/2024 đạt"],
  ["Chưa đạt: đang xây dựng để đạt chuẩn", "đang xây dựng để đạt chuẩn"],
  ["Chưa đạt (đang lập hồ sơ)", "đang lập hồ sơ"],
  ["Chưa đạt vì chưa có nghị quyết", "vì chưa có nghị quyết"],
  ["Không đạt: tỷ lệ đạt 62%", "tỷ lệ đạt 62%"],
  ["Không đạt, không có đồng chí nào đạt", "không có đồng chí nào đạt"],
  ["Không đạt\nThiếu 01 xe ô tô", "Thiếu 01 xe ô tô"],
  ["Không đạt 03 nội dung", "03 nội dung"],
  ["Chưa (đang trình)", "đang trình"],
  ["Chưa, thiếu kinh phí", "thiếu kinh phí"],
  ["Không (do chưa bố trí)", "do chưa bố trí"],
];

const OPEN = [
  "Cơ bản đạt yêu cầu",
  "Đạt phần lớn",
  "Đạt một số nội dung",
  "Đạt tương đối",
  "Gần đạt",
  "Sắp đạt",
  "Dự kiến đạt cuối năm",
  "Sẽ đạt",
  "Phấn đấu đạt",
  "Đang trình duyệt",
  "Đang hoàn thiện hồ sơ",
  "Đề nghị công nhận đạt",
  "Chưa thẩm định",
  "Chưa khảo sát được",
  "Chưa có số liệu",
  "Chưa có",
  "Chưa có trụ sở",
  "Không có nhà tạm giữ",
  "Có nghị quyết",
  "Đạt ?",
  "Không đạt?",
  "Đạt/Không đạt",
  "Đ/KĐ",
  "KĐ/Đ",
  "Đạt hay không",
  "☑ Đạt ☐ Không đạt",
  "Đạt (tự chấm), không đạt (thẩm định)",
  "Đạt (tự đánh giá)",
  "Không đạt (tự chấm: đạt)",
  "Đạt nhưng còn chậm",
  "Đạt, tuy nhiên hồ sơ sơ sài",
  "Đạt nếu được cấp đất",
  "Đạt khi có quyết định",
  "Đạt (thiếu 1 biên bản)",
  "Đạt, chưa có quyết định",
  "Đạt, thieu 1 bien ban",
  "Đạt (chờ quyết định)",
  "Đạt trừ tổ 5",
  "Đạt 85%",
  "Đạt: 18/25",
  "Đạt 450 m2",
  "Đạt mức 3",
  "Đạt loại khá",
  "Đạt HTNV",
  "Đạt hai nội dung",
  "Đạt năm trước",
  "Đạt (cũ)",
  "Đạt về diện tích",
  "Đạt ít",
  "Đạt ½",
  "Đạt (2/3 tiêu chí)",
  "Đạt nội dung 1",
  "Đạt: tiêu chí a, b",
  "Chưa đạt năm ngoái",
  "Có (02 vụ cháy)",
  "Không (không xảy ra)",
  "Đạt*",
  "Đạt (1)",
  "Đạt …",
  "Chưa đạt hoàn toàn",
  "Chưa đạt hết",
  "Không đạt 100%",
  "Không đạt, nay đã đạt",
  "Không đạt (đã khắc phục)",
  "Không đạt nhưng đã có đất",
  "Dat 300m2",
  "dat cong",
  "+",
  "−",
  "o",
  "O",
  "*",
  "●",
  "×",
];

const NONE_OF_IT = [
  "Đ/c Hùng phụ trách",
  "V/v cấp đất",
  "V. Công tác xây dựng lực lượng",
  "Đ.Hải",
  "412 m²",
  "tốt",
  "Đất công",
  "Co",
];

describe("a status with a note in its cell", () => {
  test.each(MET)("%s is met", (text, note) => {
    expect([outcome(text), read(text).note]).toEqual(["met", note]);
  });
  test.each(NOT_MET)("%s is not met", (text, note) => {
    expect([outcome(text), read(text).note]).toEqual(["not-met", note]);
  });
  test.each(OPEN)("%s is asked", (text) => {
    expect([outcome(text), read(text).note]).toEqual(["entry.ambiguous", undefined]);
  });
  test.each(NONE_OF_IT)("%s is no status", (text) => {
    expect(outcome(text)).toBe("entry.unreadable");
  });
});

test("capitals, Unicode form and spaces never change what is read", () => {
  for (const text of [...MET, ...NOT_MET].map(([typed]) => typed).concat(OPEN)) {
    expect([text, outcome(text.normalize("NFD"))]).toEqual([text, outcome(text)]);
    expect([text, outcome(` ${text.replace(/ /g, "\u00a0")} `)]).toEqual([text, outcome(text)]);
    expect([text, outcome(text.toUpperCase())]).toEqual([text, outcome(text)]);
  }
});

test("without its diacritics a text is read the same or asked, never the other way round", () => {
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  const texts: [string, string][] = [...MET, ...NOT_MET].map(([text]) => [text, outcome(text)]);
  for (const [text, wanted] of texts.concat(OPEN.map((text) => [text, "asked"]))) {
    const got = outcome(plain(text));
    expect([text, got === wanted || got.startsWith("entry.")]).toEqual([text, true]);
  }
});

test.each([
  ["§¹t (Q§ 12)", "met", "QĐ 12"],
  ["Kh«ng ®¹t do thiÕu 2 xe", "not-met", "do thiếu 2 xe"],
  ["Ch\u00ada ®¹t", "not-met", undefined],
  ["C¬ b¶n ®¹t", "entry.ambiguous", undefined],
])("TCVN3: %s", (text, wanted, note) => {
  const font = { font: ".VnTime" };
  expect([outcome(text, font), read(text, font).note]).toEqual([wanted, note]);
});

test("a line break before a note is no whitespace to be mended", () => {
  expect(read("Đạt\nQĐ 5").issues).toEqual([]);
  expect(read("Đạt ").issues).toMatchObject([{ code: "entry.whitespace" }]);
});

test("a bare Chưa under a name that denies could be either", () => {
  const asked = (value: string) => readDirect({ value }, "Không để xảy ra cháy nổ");
  expect(asked("Chưa").issues[0]).toMatchObject({ code: "entry.ambiguous" });
  expect(asked("Không (chưa rõ)").issues[0]).toMatchObject({ code: "entry.ambiguous" });
  expect(asked("Chưa đạt (02 vụ)")).toMatchObject({ direct: "not-met", note: "02 vụ" });
});

test.each(["Tụ điểm phức tạp", "3. Số vụ cháy", "Vi phạm của CBCS", "Tình trạng khiếu kiện"])(
  "a bare Có or Không beside %s could be either",
  (name) => {
    for (const value of ["Có", "Không", "Chưa"])
      expect(readDirect({ value }, name).issues[0]).toMatchObject({ code: "entry.ambiguous" });
    expect(readDirect({ value: "KĐ" }, name)).toMatchObject({ direct: "not-met" });
  },
);

test("a name of what is done about ills leaves Có and Không as they are", () => {
  expect(readDirect({ value: "Có" }, "Phòng, chống tội phạm")).toMatchObject({ direct: "met" });
});

test("in two columns the mark keeps its note, and the column decides", () => {
  expect(readTwoColumns({ value: "x (QĐ 3)" }, { value: null })).toMatchObject({ direct: "met", note: "QĐ 3" });
  expect(readTwoColumns({ value: null }, { value: "x (2 vụ)" })).toMatchObject({ direct: "not-met", note: "2 vụ" });
  expect(readTwoColumns({ value: "KĐ do thiếu xe" }, { value: null }).issues[0]).toMatchObject({ code: "entry.contradiction" });
});
