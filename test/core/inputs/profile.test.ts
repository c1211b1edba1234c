import { answeredState, ProfileError, readProfiles, type TemplateProfiles } from "../../../src/core/inputs/profile";
import { EMPTY_STATE, type KeptState } from "../../../src/core/inputs/state";
import type { Question } from "../../../src/core/questions/types";
import { checkWorkbook } from "../../../src/core/report/check";
import type { SheetSnapshot } from "../../../src/cells/snapshot";
import { sheet, workbook } from "../../support/table";

const profile = (...answers: TemplateProfiles["profiles"][number]["answers"]): TemplateProfiles => ({
  version: 1,
  profiles: [{ shape: "3-abc", answers }],
});

describe("a profile file", () => {
  const refusal = (text: string) => {
    try {
      readProfiles(text);
      return null;
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error;
      return [error.reason, error.part];
    }
  };

  test("is read with whatever else it tells of the questions, also behind a byte order mark", () => {
    const text = JSON.stringify({
      ...profile({ kind: "text", key: "cho qd", value: null }),
      note: "2026",
    });
    expect(readProfiles(`\uFEFF${text}`).profiles[0]?.answers).toEqual([{ kind: "text", key: "cho qd", value: null }]);
  });

  test("of another version, another shape or no JSON is refused by name", () => {
    expect(refusal(JSON.stringify({ ...profile(), version: 2 }))).toEqual(["version", "2"]);
    expect(
      refusal(JSON.stringify({ version: 1, profiles: [{ shape: "a", answers: [{ kind: "text", value: "met" }] }] })),
    ).toEqual(["shape", "profiles.0.answers.0.key"]);
    expect(refusal("[]")?.[0]).toBe("shape");
    expect(refusal("{")?.[0]).toBe("not-json");
  });
});

describe("answers and the state of the workbook", () => {
  const state: KeptState = {
    ...EMPTY_STATE,
    preset: "hung-yen",
    columns: [
      { sheet: "", header: "Cột A", code: "TC01", shape: "3-abc" },
      { sheet: "", header: "Cột B", code: null, shape: "3-abc" },
      { sheet: "", header: "Cột C", code: "TC03" },
    ],
    answers: [
      { shape: "3-abc", kind: "numbering", key: "", value: "names" },
      { shape: "9-xyz", kind: "text", key: "cho qd", value: "missing" },
      { shape: "9-xyz", kind: "repeated", key: "TC04", value: "2:5" },
    ],
  };

  test("an answer replaces the one kept under the same shape, kind and key; an empty one does not", () => {
    const told = answeredState(
      state,
      profile(
        { kind: "column", key: "CỘT  A", value: "TC02" },
        { kind: "column", key: "Cột B", value: null },
        { kind: "numbering", key: "", value: "numbers" },
      ),
    );
    expect(told.columns.map(({ header, code }) => [header, code])).toEqual([
      ["Cột B", null],
      ["Cột C", "TC03"],
      ["CỘT  A", "TC02"],
    ]);
    expect(told.answers.filter(({ kind }) => kind === "numbering")).toEqual([
      { shape: "3-abc", kind: "numbering", key: "", value: "numbers" },
    ]);
    expect(answeredState(state, undefined)).toEqual(state);
  });

  test("of several columns the chosen one bears the code, the others nothing", () => {
    const candidates = [{ value: "Cột 1" }, { value: "Cột 2" }, { value: "Cột 3" }];
    const told = answeredState(EMPTY_STATE, profile({ kind: "repeated", key: "TC04", value: "Cột 2", candidates }));
    expect(told.columns.map(({ header, code }) => [header, code])).toEqual([
      ["Cột 2", "TC04"],
      ["Cột 1", null],
      ["Cột 3", null],
    ]);
  });
});

describe("a form that was answered once", () => {
  const options = { today: "2027-01-10", preset: "hung-yen" } as const;
  const questions = (table: SheetSnapshot, answers?: TemplateProfiles) =>
    checkWorkbook(workbook([table]), { ...options, answers });
  /** Every question answered, by the value given for its kind or its first candidate. */
  const answered = (asked: readonly Question[], values: Partial<Record<Question["kind"], string>> = {}): TemplateProfiles => ({
    version: 1,
    profiles: asked.map(({ shape, kind, key, candidates }) => ({
      shape,
      answers: [
        { kind, key, value: values[kind] ?? candidates[0]!.value, candidates: candidates.map(({ value }) => ({ value })) },
      ],
    })),
  });

  const thisYear = sheet(
    "Biểu 2025",
    `Phường | TC01 | TC02 | Ma túy | TC03 | TC04 | TC05 năm 2025
     Lam Sơn | Đ | KĐ | Đ | Đ | xem lại | Đ
     An Tảo | Đ | Đ | Đ | Đ | Đ | Đ
     Lê Lợi | Đ | Đ | KĐ | Đ | Đ | KĐ`,
  );
  const nextYear = sheet(
    "Tổng hợp kỳ mới",
    `Phường | TC05 năm 2026 | TC04 | Ma túy | TC02 | TC03 | TC01
     Lam Sơn | Đ | xem lại | Đ | Đ | Đ | Đ
     An Tảo | Đ | Đ | KĐ | Đ | Đ | Đ
     Lê Lợi | Đ | Đ | Đ | Đ | KĐ | Đ`,
  );

  test("asks nothing next year: renamed sheet, moved columns, another year", () => {
    const asked = questions(thisYear).questions;
    expect(asked.map(({ kind }) => kind)).toEqual(["column", "text"]);
    const answers = answered(asked, { text: "not-met" });
    expect(questions(thisYear, answers).questions).toEqual([]);
    expect(questions(nextYear).questions).toHaveLength(asked.length);
    const next = questions(nextYear, answers);
    expect(next.questions).toEqual([]);
    expect(next.results[0]?.criteria[3]).toBe("not-met");
  });

  test.each([
    [
      "two heads of the same words",
      `Phường | TC01 | UBND phường đạt danh hiệu thi đua theo quy định (Tự chấm) | UBND phường đạt danh hiệu thi đua theo quy định (phường tự chấm) | TC03
       Lam Sơn | Đ | KĐ | Đ | Đ
       An Tảo | Đ | Đ | KĐ | Đ`,
    ],
    [
      "two layers of one head",
      `Phường | TC01 | TC02 | | TC03
       | | Thẩm định | Thẩm tra |
       Lam Sơn | Đ | KĐ | Đ | Đ
       An Tảo | Đ | Đ | KĐ | Đ`,
    ],
  ])("%s claim one criterion: the chosen one counts, the other answers nothing", (_which, text) => {
    const table = sheet("K", text);
    const asked = questions(table).questions;
    expect(asked.map(({ kind, key }) => [kind, key])).toEqual([["repeated", "TC02"]]);
    const [first, second] = asked[0]!.candidates;
    for (const [chosen, statuses] of [
      [first, ["not-met", "met"]],
      [second, ["met", "not-met"]],
    ] as const) {
      const told = questions(table, answered(asked, { repeated: chosen!.value }));
      expect(told.questions).toEqual([]);
      expect(told.results.map(({ criteria }) => criteria[1])).toEqual(statuses);
    }
  });

  test("two columns with equal heads are named by their places, and stay asked", () => {
    const table = sheet("K", "Phường | TC01 | TC02 | TC02 | TC03\nLam Sơn | Đ | KĐ | Đ | Đ\nAn Tảo | Đ | Đ | Đ | Đ");
    const asked = questions(table).questions;
    expect(asked[0]?.candidates.map(({ value }) => value)).toEqual(["0:2", "0:3"]);
    expect(questions(table, answered(asked)).questions).toEqual(asked);
  });

  test("an error among results can only be left missing; no other answer makes a result of it", () => {
    const table = sheet("K", "Phường | TC01 | TC02 | TC03\nLam Sơn | Đ | #N/A | Đ\nAn Tảo | Đ | Đ | Đ");
    const asked = questions(table).questions;
    expect(asked.map(({ kind, candidates }) => [kind, candidates.map(({ value }) => value)])).toEqual([["text", ["missing"]]]);
    expect(questions(table, answered(asked)).questions).toEqual([]);
    const met = questions(table, answered(asked, { text: "met" }));
    expect(met.questions).toEqual(asked);
    expect(met.results[0]?.criteria[1]).toBe("missing");
  });
});
