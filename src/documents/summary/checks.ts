import { toNumber } from "../../cells/number/quantity";
import type { Role } from "../../core/criteria/types";
import type { CheckReport } from "../../core/report/types";
import type { WardLine } from "../results/lines";
import { criterionName, RESULT_NAMES, ROADMAP_NAMES, ROLE_NAMES } from "../results/names";
import type { Status } from "../../core/scoring/types";

/**
 * A native expression over the named blocks of `Kết quả` and the value it had when the sentence beside it was written.
 * Every row counts with its running number, so that results that move between wards are seen too.
 */
export interface FigureCheck {
  readonly expression: string;
  readonly expected: number;
}

const { number: STT, met, recognised } = RESULT_NAMES;
const WEIGHT: Readonly<Record<Status, (n: number) => number>> = {
  met: (n) => n * n,
  "not-met": (n) => -n,
  "not-applicable": (n) => 1000 * n,
  missing: () => 0,
};

const sum = (lines: readonly WardLine[], value: (line: WardLine, n: number) => number): number =>
  lines.reduce((total, line, index) => total + value(line, index + 1), 0);

/** The results of one criterion. `lines` are all rows of `Kết quả`, in its order. */
export function criterionCheck(position: number, lines: readonly WardLine[]): FigureCheck {
  const column = criterionName(position);
  return {
    expression: `SUMPRODUCT((${column}="Đ")*${STT}*${STT}-(${column}="KĐ")*${STT}+(${column}="KAD")*1000*${STT})`,
    expected: sum(lines, (line, n) => WEIGHT[line.criteria[position] ?? "missing"](n)),
  };
}

export function metCheck(lines: readonly WardLine[]): FigureCheck {
  return { expression: `SUMPRODUCT(${met},${STT})`, expected: sum(lines, (line, n) => line.met * n) };
}

export function recognisedCheck(lines: readonly WardLine[]): FigureCheck {
  return { expression: `SUMPRODUCT(${recognised},${STT})`, expected: sum(lines, (line, n) => (line.recognisedYear ?? 0) * n) };
}

export function requiredCheck(report: CheckReport): FigureCheck {
  return { expression: RESULT_NAMES.required, expected: report.required };
}

/** A figure in numbers, to the hundredth; figures in words and blanks count as nothing. */
export function figureCheck(role: Role, lines: readonly WardLine[]): FigureCheck {
  const total = sum(lines, (line, n) => {
    const figure = line.figures.get(role) ?? null;
    return figure === null || typeof figure === "string" || typeof figure === "boolean" ? 0 : toNumber(figure) * n;
  });
  return { expression: `ROUND(SUMPRODUCT(${ROLE_NAMES[role]},${STT}),2)`, expected: Math.round(total * 100) / 100 };
}

/** Plan and result of the roadmap. */
export function roadmapChecks(report: CheckReport): FigureCheck[] {
  const { key, target, achieved, picked } = ROADMAP_NAMES;
  const check = (name: string, value: (row: CheckReport["roadmap"][number]) => number): FigureCheck => ({
    expression: `SUMPRODUCT(${name},${key})`,
    expected: report.roadmap.reduce((total, row, index) => total + value(row) * (index + 1), 0),
  });
  return [check(target, (row) => row.target), check(achieved, (row) => row.achieved), check(picked, (row) => row.picked ?? 0)];
}

/** The formula that stays empty while all figures are as they were, and says so when they have changed. */
export function checkFormula(checks: readonly FigureCheck[], changed: string): string {
  const tests = checks.map(({ expression, expected }) => `${expression}=${expected}`);
  const all = tests.length === 1 ? tests[0]! : `AND(${tests.join(",")})`;
  return `=IF(${all},"",${textLiteral(changed)})`;
}

/** A text as it stands in a formula. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
