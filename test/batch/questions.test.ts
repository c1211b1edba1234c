/** Requirement: what `--questions` writes is, once filled in, what `--answers` reads; what is not filled in stays open. */
import fs from "node:fs";
import path from "node:path";
import { AnswersError, questionProfiles, readAnswers } from "../../src/batch/questions";
import { checkWorkbook } from "../../src/core/report/check";
import { reportJson, type QuestionJson } from "../../src/core/report/json";
import { evidenceMessage } from "../../src/i18n";
import { removeFolders, temporaryFolder } from "../support/batch";
import { sheet, workbook } from "../support/table";

afterEach(removeFolders);

const book = workbook([
  sheet(
    "Biểu",
    `Phường | TC01 | TC02 | Ma túy | TC03
     Lam Sơn | Đ | KĐ | Đ | xem lại
     An Tảo | Đ | Đ | Đ | xem lại`,
  ),
]);
const check = (answers?: ReturnType<typeof readAnswers>) =>
  checkWorkbook(book, { today: "2026-01-10", preset: "hung-yen", answers });
const questionsOf = (report: ReturnType<typeof check>) =>
  reportJson(
    report,
    () => "",
    (piece) => evidenceMessage(piece, "vi"),
  ).questions as unknown as QuestionJson[];

interface Written {
  readonly profiles: readonly { readonly answers: { kind: string; value: string | null; candidates: { value: string }[] }[] }[];
}
const written = (...files: string[]): Written =>
  JSON.parse(
    JSON.stringify(
      questionProfiles(
        files.map((file) => ({ file, questions: questionsOf(check()) })),
        "vi",
      ),
    ),
  ) as Written;
const saved = (content: string): string => {
  const file = path.join(temporaryFolder(), "ho-so.json");
  fs.writeFileSync(file, content);
  return file;
};
const given = (content: object) => readAnswers(saved(JSON.stringify(content)));

test("a question tells what it is about, in words, and waits for its value; equal ones of several files are one", () => {
  const { profiles } = written("a.xlsx", "b.xlsx");
  expect(profiles).toHaveLength(1);
  const [column, text, ...others] = profiles[0]!.answers;
  expect(others).toEqual([]);
  expect(column).toMatchObject({
    ...{ kind: "column", key: "Ma túy", header: "Ma túy", value: null, file: "a.xlsx", sheet: "Biểu", cells: ["D1"] },
    criteria: ["TC15"],
  });
  expect(column!.candidates.at(-1)).toEqual({ value: "none", why: ["Cột này không phải tiêu chí nào"] });
  expect(text).toMatchObject({ kind: "text", text: "xem lại", value: null, cells: ["E2", "E3"], count: 4 });
});

test("filled in and given back nothing is asked; what is left empty is asked again", () => {
  const file = written("a.xlsx");
  expect(check(given(file)).questions).toHaveLength(2);
  const [column, text] = file.profiles[0]!.answers;
  column!.value = "none";
  expect(check(given(file)).questions.map(({ kind }) => kind)).toEqual(["text"]);
  text!.value = "not-met";
  const answered = check(given(file));
  expect(answered.questions).toEqual([]);
  expect(answered.results.map(({ criteria }) => criteria[2])).toEqual(["not-met", "not-met"]);
});

test("a file that cannot be used is named, with the reason", () => {
  const file = saved('{"version": 9, "profiles": []}');
  const refused = (read: string) => {
    try {
      return readAnswers(read);
    } catch (error) {
      return error;
    }
  };
  expect(refused(file)).toBeInstanceOf(AnswersError);
  expect(refused(file)).toMatchObject({ file, why: { reason: "version", part: "9" } });
  expect(refused(`${file}.x`)).toMatchObject({ why: { code: "ENOENT" } });
});
