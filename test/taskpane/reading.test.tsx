/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { Question, QuestionKind } from "../../src/core/questions/types";
import { finding } from "../../src/core/findings/finding";
import type { CheckReport } from "../../src/core/report/types";
import "../../src/ui/fabricConfig";
import { setUpFabric } from "../../src/ui";
import { at } from "../support/place";
import { button, pane, press } from "./pane";
import { report } from "./report";

beforeAll(setUpFabric);
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

/** A question about `Khảo sát`, of which cases say what differs. */
function question(kind: QuestionKind, values: readonly string[], change: Partial<Question> = {}): Question {
  const key = change.key ?? "";
  return {
    id: `${kind}:s1:${key}`,
    kind,
    shape: "s1",
    key,
    sheet: "Khảo sát",
    cells: [at("Khảo sát", "M8")],
    count: 34,
    wards: Array.from({ length: 12 }, (_, index) => `Phường ${index + 1}`),
    criteria: ["TC11"],
    candidates: values.map((value) => ({ value, why: [] })),
    ...change,
  };
}

const column = (cell: string, header: string, repeated: boolean) => ({
  ...at("Khảo sát", cell),
  header,
  shape: "s1",
  candidates: ["TC06.a"],
  preview: ["390", "821,6"],
  repeated,
});

const MEANINGS = ["met", "not-met", "missing", "not-applicable"];
const cellsSettled = "Trả lời câu này đọc được 34 ô của 12 phường.";
const wardsSettled = "Trả lời câu này đọc được kết quả của 12 phường × 01 tiêu chí.";

interface Case {
  readonly asked: Question;
  readonly title: string;
  readonly says: string;
  readonly choices: readonly string[];
  /** Taken, and what is kept then. */
  readonly take: string;
  readonly kept: object;
  readonly report?: Partial<CheckReport>;
}

const told = (kind: QuestionKind, key: string, value: string) => ({
  columns: [],
  answers: [{ shape: "s1", kind, key, value }],
});

const CASES: Readonly<Record<QuestionKind, Case>> = {
  text: {
    asked: question("text", MEANINGS, { key: "du kien dat", text: "Dự kiến đạt" }),
    title: "“Dự kiến đạt” nghĩa là gì?",
    says: cellsSettled,
    choices: ["Đạt", "Không đạt", "Chưa có số liệu", "Không áp dụng"],
    take: "Chưa có số liệu",
    kept: told("text", "du kien dat", "missing"),
  },
  blank: {
    asked: question("blank", ["not-met", "missing"]),
    title: "Bảng chỉ đánh dấu, không ghi chữ. Ô để trống nghĩa là gì?",
    says: cellsSettled,
    choices: ["Không đạt", "Chưa có số liệu"],
    take: "Không đạt",
    kept: told("blank", "", "not-met"),
  },
  colour: {
    asked: question("colour", ["met", "not-met", "missing"], { key: "FFEE00", text: "FFEE00", likely: "met" }),
    title: "Ô tô màu này, không có chữ, nghĩa là gì?",
    says: "Mã màu FFEE00.",
    choices: ["Đạt · Nhiều khả năng", "Không đạt", "Chưa có số liệu"],
    take: "Không đạt",
    kept: told("colour", "FFEE00", "not-met"),
  },
  numbering: {
    asked: question("numbering", ["names", "numbers"]),
    title: "Số thứ tự và tên tiêu chí không khớp. Đọc bảng này theo gì?",
    says: wardsSettled,
    choices: ["Đọc theo tên tiêu chí", "Đọc theo số thứ tự"],
    take: "Đọc theo tên tiêu chí",
    kept: told("numbering", "", "names"),
  },
  points: {
    asked: question("points", ["1", "0.8", "0.5"]),
    title: "Bao nhiêu điểm thì tính là đạt?",
    says: cellsSettled,
    choices: ["Chỉ đạt khi đủ điểm tối đa", "Từ 80% điểm tối đa", "Từ 50% điểm tối đa"],
    take: "Từ 80% điểm tối đa",
    kept: told("points", "", "0.8"),
  },
  "ward-twice": {
    asked: question("ward-twice", ["first", "last"], {
      key: "An Tảo",
      count: 2,
      cells: [at("Khảo sát", "B7"), at("Khảo sát", "B9")],
    }),
    title: "Phường “An Tảo” có 02 dòng. Dùng dòng nào?",
    says: "Đang ở B7, B9.",
    choices: ["Dùng dòng trên", "Dùng dòng dưới"],
    take: "Dùng dòng dưới",
    kept: told("ward-twice", "An Tảo", "last"),
  },
  column: {
    asked: question("column", ["TC06.a", "TC06.b"], { key: "Đất", header: "Đất", cells: [at("Khảo sát", "K3")] }),
    title: "Cột K – “Đất” là tiêu chí nào?",
    says: "Đang ghi: “390”, “821,6”",
    choices: ["TC06.a", "TC06.b", "Không phải tiêu chí"],
    take: "Không phải tiêu chí",
    kept: { columns: [{ sheet: "Khảo sát", header: "Đất", shape: "s1", code: null }], answers: [] },
    report: { uncertain: [column("K3", "Đất", false)] },
  },
  repeated: {
    asked: question("repeated", ["Đất", "Đất trụ sở"], {
      key: "TC06.a",
      count: 2,
      cells: [at("Khảo sát", "K3"), at("Khảo sát", "L3")],
    }),
    title: "TC06.a có 02 cột. Dùng cột nào?",
    says: wardsSettled,
    choices: ["Cột K – “Đất”", "Cột L – “Đất trụ sở”"],
    take: "Cột L – “Đất trụ sở”",
    kept: {
      columns: [
        { sheet: "Khảo sát", header: "Đất", shape: "s1", code: null },
        { sheet: "Khảo sát", header: "Đất trụ sở", shape: "s1", code: "TC06.a" },
      ],
      answers: [],
    },
    report: { uncertain: [column("K3", "Đất", true), column("L3", "Đất trụ sở", true)] },
  },
};

const card = (title: string) => screen.getByRole("region", { name: title });

it.each(Object.entries(CASES))("%s: asked in a sentence with what it settles, and what is chosen is kept", async (_kind, its) => {
  const saveAnswers = jest.fn(async () => undefined);
  const goTo = jest.fn(async () => undefined);
  const check = async () => report({ questions: [its.asked], ...its.report });
  await pane("reading", { check, saveAnswers, goTo });
  expect(screen.queryByText("Dùng cách ghép này")).toBeNull(); // a column is not asked twice
  const own = within(card(its.title));
  expect(own.getByText(its.says)).toBeTruthy();
  const radios = own.getAllByRole("radio") as HTMLInputElement[];
  const labels = radios.map((radio) => radio.closest("label")!.textContent!);
  its.choices.forEach((choice, index) => expect(labels[index]!.startsWith(choice)).toBe(true));
  expect(labels).toHaveLength(its.choices.length);
  expect(radios.some(({ checked }) => checked)).toBe(false);
  await press(own.getByRole("button", { name: /^Đến ô/ }));
  expect(goTo).toHaveBeenCalledWith(its.asked.cells[0]);
  expect((button("Đọc theo cách này") as HTMLButtonElement).disabled).toBe(true);
  fireEvent.click(own.getByText(its.take));
  await press(button("Đọc theo cách này"));
  expect(saveAnswers).toHaveBeenCalledTimes(1);
  expect(saveAnswers).toHaveBeenCalledWith(its.kept);
});

it("one press accepts all likely answers and leaves the other questions open", async () => {
  const saveAnswers = jest.fn(async () => undefined);
  const questions = [CASES.colour.asked, CASES.text.asked];
  await pane("check", { check: async () => report({ questions }), saveAnswers });
  expect(screen.getByText("Cần trả lời 02 câu hỏi về bảng")).toBeTruthy();
  await press(button("Trả lời"));
  await press(button("Xác nhận tất cả câu có gợi ý (01)"));
  expect(saveAnswers).toHaveBeenCalledWith(told("colour", "FFEE00", "met"));
});

it("several answers are kept together; a column may be any other criterion", async () => {
  const saveAnswers = jest.fn(async () => undefined);
  const questions = [CASES.column.asked, CASES.blank.asked];
  await pane("reading", { check: async () => report({ questions, ...CASES.column.report }), saveAnswers });
  fireEvent.change(screen.getByRole("combobox"), { target: { value: "TC11" } });
  fireEvent.click(within(card(CASES.blank.title)).getByText("Không đạt"));
  await press(button("Đọc theo cách này"));
  expect(saveAnswers).toHaveBeenCalledWith({
    columns: [{ sheet: "Khảo sát", header: "Đất", shape: "s1", code: "TC11" }],
    answers: [{ shape: "s1", kind: "blank", key: "", value: "not-met" }],
  });
});

it("what no answer can settle is to be changed on the sheet: nothing to choose", async () => {
  const places = ["2:10", "2:11"].map((value) => ({ value, why: [] }));
  const equal = { ...CASES.repeated.asked, candidates: places };
  const figure = question("text", MEANINGS, { key: "TC06", text: "khoảng 390", header: "Đất" });
  await pane("reading", {
    check: async () => report({ questions: [equal, figure], uncertain: [column("K3", "Đất", true)] }),
  });
  expect(within(card(CASES.repeated.title)).getByText(/trùng tiêu đề: đặt tiêu đề khác nhau/)).toBeTruthy();
  expect(within(card("Chưa đọc được “khoảng 390” ở “Đất”")).getByText(/sửa trên trang/)).toBeTruthy();
  expect(screen.queryByRole("radio")).toBeNull();
});

it("a finding about a column that maps to nothing leads to the page", async () => {
  const findings = [finding("structure.column-unknown", at("Khảo sát", "K3"), { header: "Đất" })];
  const store = await pane("check", { check: async () => report({ findings }) });
  await press(button(/K3/));
  await press(button("Ghép cột"));
  expect(store.getState().page).toBe("reading");
});
