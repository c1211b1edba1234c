/** Holds a report against the truth of its book. */
import type { CheckReport } from "../../../src/core/report/types";
import type { WardResult } from "../../../src/core/scoring/types";
import type { Book } from "./book";
import { alternativesOf } from "./truth";
import type { Ward } from "./wards";

/**
 * right: the expected status; asked: a question is expected, and one settles this answer; needless: a status is expected,
 * none is given, and a question settles it; left: neither read nor asked; not found: the ward or the survey is not in the
 * report and no question settles it; WRONG: another status than expected, or a result where the book has none.
 */
export const VERDICTS = ["right", "asked", "needless", "left", "not found", "WRONG"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Expected of a line that is no ward of the book. */
export const NO_WARD = "no ward";

interface Wrong {
  readonly ward: string;
  readonly code: string;
  readonly expected: string;
  readonly got: string;
}

export interface Score {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly wrong: readonly Wrong[];
  readonly questions: number;
}

/** What a report may say of its open questions. */
interface Question {
  readonly wards: readonly string[];
  readonly criteria: readonly string[];
}

const questionsOf = (report: CheckReport): readonly Question[] =>
  (report as { readonly questions?: readonly Question[] }).questions ?? [];

/** Letters and digits alone: what two ways of typing a name have in common. */
function bareKey(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

export function scoreOf(book: Book, report: CheckReport): Score {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const wrong: Wrong[] = [];
  const results = resultsByWard(book, report);
  const questions = questionsOf(report).map(({ wards, criteria }) => ({
    wards: new Set(wards.map(bareKey)),
    criteria: new Set(criteria.map((code) => code.split(".")[0]!)),
  }));
  for (const ward of book.territory.wards) {
    const lines = results.get(ward.key) ?? [];
    for (const code of book.codes) {
      const expected = book.truth.get(ward.key)!.get(code)!;
      const alternatives = alternativesOf(expected);
      const given = lines.map((line) => statusOf(report, line, code)).filter((status) => status !== "missing");
      const bad = given.find((status) => !alternatives.includes(status));
      if (bad !== undefined) {
        counts.WRONG++;
        wrong.push({ ward: ward.typed, code, expected, got: bad });
      } else if (expected === "absent") continue;
      else if (given.length > 0 || (lines.length > 0 && alternatives.includes("missing"))) counts.right++;
      else if (questions.some((question) => question.criteria.has(code) && namesWard(question.wards, ward))) {
        counts[alternatives.includes("ask") ? "asked" : "needless"]++;
      } else counts[lines.length > 0 ? "left" : "not found"]++;
    }
  }
  for (const line of results.get(null) ?? []) {
    const given = line.criteria.filter((status) => status === "met" || status === "not-met");
    counts.WRONG += given.length;
    if (given.length > 0) wrong.push({ ward: line.ward, code: "*", expected: NO_WARD, got: `${given.length} results` });
  }
  return { counts, wrong, questions: questions.length };
}

/** The status of every answer that a report gives with certainty, by ward and criterion. */
export function readings(book: Book, report: CheckReport): Map<string, string> {
  const out = new Map<string, string>();
  for (const [key, lines] of resultsByWard(book, report)) {
    for (const line of lines) {
      for (const code of book.codes) {
        const status = statusOf(report, line, code);
        if (status !== "missing") out.set(`${key} ${code}`, status);
      }
    }
  }
  return out;
}

const statusOf = (report: CheckReport, line: WardResult, code: string): string =>
  line.criteria[report.criteria.criteria.findIndex((criterion) => criterion.code === code)] ?? "missing";

/** By ward key; `null`: results of what is no ward of the book. */
function resultsByWard({ territory }: Book, report: CheckReport): Map<string | null, WardResult[]> {
  const byKey = new Map<string | null, WardResult[]>();
  const sameName = new Map<string, number>();
  for (const line of report.results) {
    const name = bareKey(line.ward);
    const named = territory.wards.filter(
      (ward) => bareKey(ward.name) === name || (/\p{L}/u.test(name) && bareKey(ward.typed).endsWith(name)),
    );
    // Wards of one name in two units, of which the report knows no unit, stand in the order of the book.
    const turn = sameName.get(name) ?? 0;
    const ward = territory.wards.find(({ key }) => key === line.rosterKey) ?? named[turn % Math.max(1, named.length)];
    if (line.rosterKey === null) sameName.set(name, turn + 1);
    const key = ward?.key ?? null;
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return byKey;
}

function namesWard(wards: ReadonlySet<string>, ward: Ward): boolean {
  const [typed, name] = [bareKey(ward.typed), bareKey(ward.name)];
  return [...wards].some(
    (key) =>
      key === typed ||
      key === name ||
      (key.length > 3 && (typed.includes(key) || key.includes(typed) || (name.length > 3 && key.includes(name)))),
  );
}
