import fs from "node:fs";
import path from "node:path";
import Fraction from "fraction.js";
import { findCode } from "../../src/core/criteria/codes";
import { DEFAULT_CRITERIA } from "../../src/core/criteria/default";
import type { Criterion, Measure } from "../../src/core/criteria/types";
import { readEntry } from "../../src/core/entry/read";
import type { EntryInput, Reading } from "../../src/core/entry/reading";
import { formatDate } from "../../src/cells/date";
import { formatCount, formatNumber, formatRatio, formatShare } from "../../src/cells/number/format";
import { compareQuantities, ratio, type Quantity } from "../../src/cells/number/quantity";
import { scoreEntries } from "../../src/core/scoring/arrange";
import type { ScoringPolicy } from "../../src/core/scoring/measure";
import { concludeWard } from "../../src/core/scoring/ward";
import type { CellValue } from "../../src/cells/value";

/**
 * Data-only cases: test/cases/<name>/<what>.json, where <what> says how the data is read (entry, score, ward, format).
 * Where an oracle of the domain and the specification disagree the specification stands: the zero base of a change
 * “chờ xác nhận” is `GOC_BANG_KHONG` with a finding; a bare 95 in a percentage is 95 % without a note.
 */
const CASES = path.join(__dirname, "../cases");

function cases<T>(what: string): [string, T][] {
  return fs
    .readdirSync(CASES)
    .filter((name) => fs.existsSync(path.join(CASES, name, `${what}.json`)))
    .map((name) => [name, JSON.parse(fs.readFileSync(path.join(CASES, name, `${what}.json`), "utf8")) as T]);
}

type Plain = number | string | boolean | { readonly ratio: readonly [number, number] };

function plainOf(value: Reading["value"], expected: Plain): unknown {
  const isQuantity = typeof value === "number" || value instanceof Fraction;
  if (!isQuantity || (typeof expected !== "number" && typeof expected !== "object")) return value;
  const quantity: Quantity = typeof expected === "number" ? expected : ratio(...expected.ratio);
  return compareQuantities(value, quantity) === 0 ? expected : value.valueOf();
}

function measureOf(measure: string | Partial<Measure>): Measure {
  if (typeof measure !== "string") {
    return {
      code: "X",
      criterion: "X",
      name: "X",
      period: "",
      mandatory: true,
      plausibleMin: null,
      plausibleMax: null,
      role: null,
      aliases: [],
      basis: "",
      row: null,
      ...measure,
    } as Measure;
  }
  const coded = findCode(DEFAULT_CRITERIA, measure);
  if (coded?.kind !== "measure") throw new Error(`no measure ${measure}`);
  return coded.measure;
}

interface EntryCase {
  readonly requirement: string;
  readonly measure: string | Partial<Measure>;
  readonly knownCounts?: number[];
  readonly withoutFormats?: boolean;
  readonly cells: (EntryInput & {
    readonly expect: {
      state: string;
      value?: Plain;
      direct?: string;
      issues: string[];
      suggestion?: unknown;
      readings?: string[];
    };
  })[];
}

describe.each(cases<EntryCase>("entry"))("%s", (_, { requirement, measure, knownCounts, withoutFormats, cells }) => {
  test.each(cells.map((cell) => [JSON.stringify(cell.value), cell] as const))(
    `${requirement}: %s`,
    (_value, { expect: wanted, ...cell }) => {
      const input = withoutFormats ? cell : { format: "General", ...cell };
      const reading = readEntry(measureOf(measure), input, { knownCounts: new Set(knownCounts) });
      expect(reading.state).toBe(wanted.state);
      if (wanted.value !== undefined) expect(plainOf(reading.value, wanted.value)).toEqual(wanted.value);
      else expect(reading.value).toBeNull();
      expect(reading.direct).toBe(wanted.direct ?? null);
      expect(reading.issues.map((issue) => issue.code)).toEqual(wanted.issues);
      if ("suggestion" in wanted) expect(reading.issues[0]?.suggestion?.value ?? null).toEqual(wanted.suggestion);
      if (wanted.readings) expect(reading.issues[0]?.params).toMatchObject({ readings: wanted.readings });
    },
  );
});

interface ScoreCase {
  readonly requirement: string;
  readonly criterion?: string;
  readonly measure?: string;
  readonly policy?: Partial<ScoringPolicy>;
  readonly rows: {
    readonly cells: CellValue[];
    readonly previous?: CellValue[] | null;
    /** `null`: the number of cells fits nothing. */
    readonly expect: string | null;
    readonly value?: Plain;
    readonly shortfalls?: (number | null)[];
    readonly states?: string[];
    readonly issues?: (string | null)[];
    readonly decidedBy?: string[];
  }[];
}

function criterionOf({ criterion, measure }: ScoreCase): Criterion {
  if (measure !== undefined) return { code: "X", name: "X", group: "X", points: 1, measures: [measureOf(measure)] };
  const coded = findCode(DEFAULT_CRITERIA, criterion!);
  if (coded?.kind !== "criterion") throw new Error(`no criterion ${criterion}`);
  return coded.criterion;
}

describe.each(cases<ScoreCase>("score"))("%s", (_, data) => {
  const policy: ScoringPolicy = { plannedLandCounts: false, zeroBase: "not-applicable", ...data.policy };
  const inputs = (cells: readonly CellValue[]) => cells.map((value) => ({ value }));
  test.each(data.rows.map((row) => [JSON.stringify(row.cells), row] as const))(`${data.requirement}: %s`, (_cells, row) => {
    const score = scoreEntries(criterionOf(data), inputs(row.cells), row.previous ? inputs(row.previous) : null, policy);
    expect(score && score.status).toBe(row.expect);
    if (row.value) expect(plainOf(score!.measures[0]!.value, row.value)).toEqual(row.value);
    row.shortfalls?.forEach((wanted, i) => {
      const { shortfall } = score!.measures[i]!;
      expect(wanted === null ? shortfall : plainOf(shortfall, wanted)).toEqual(wanted);
    });
    if (row.states) expect(score!.measures.map((measure) => measure.state)).toEqual(row.states);
    if (row.issues) expect(score!.measures.map((measure) => measure.issue)).toEqual(row.issues);
    if (row.decidedBy) expect(score!.measures.map((measure) => measure.decidedBy)).toEqual(row.decidedBy);
  });
});

interface WardCase {
  readonly requirement: string;
  readonly rows: { readonly counts: [number, number, number, number]; readonly required: number; readonly expect: string }[];
}

describe.each(cases<WardCase>("ward"))("%s", (_, { requirement, rows }) => {
  test.each(rows)(
    `${requirement}: $counts of $required`,
    ({ counts: [met, notMet, missing, notApplicable], required, expect: wanted }) => {
      expect(concludeWard({ met, notMet, missing, notApplicable }, required)).toBe(wanted);
    },
  );
});

type FormatRow =
  | readonly ["number" | "share" | "count", number | readonly [number, number], string]
  | readonly ["ratio", readonly [number, number], string]
  | readonly ["date", string, string];

function format([what, input]: FormatRow): string {
  if (what === "date") return formatDate(input);
  if (what === "ratio") return formatRatio(input[0], input[1]);
  const quantity = typeof input === "number" ? input : ratio(...(input as readonly [number, number]));
  if (what === "share") return formatShare(quantity);
  return what === "count" ? formatCount(input as number) : formatNumber(quantity);
}

describe.each(cases<{ requirement: string; rows: FormatRow[] }>("format"))("%s", (_, { requirement, rows }) => {
  test.each(rows.map((row) => [row[2], row] as const))(`${requirement}: %s`, (wanted, row) => {
    expect(format(row)).toBe(wanted);
  });
});
