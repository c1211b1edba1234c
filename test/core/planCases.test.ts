import { findingJson } from "../../src/core/report/json";
import fs from "node:fs";
import path from "node:path";
import { checkClaims, readClaims } from "../../src/core/claims";
import { CLAIM_HEADERS } from "../../src/core/claims/sheet";
import { DEFAULT_CRITERIA } from "../../src/core/criteria/default";
import { programmeOf } from "../../src/core/programmes";
import type { ProgrammeId } from "../../src/core/programmes";
import { readRoadmap, reviewCalendar, roadmapGap } from "../../src/core/roadmap";
import { ROADMAP_HEADERS } from "../../src/core/roadmap/sheet";
import { identifyWard, rosterAt } from "../../src/core/roster";
import type { CellValue } from "../../src/cells/value";
import { snapshotOf } from "../support/table";

/** Data-only cases: test/cases/<name>/<what>.json, where <what> is gap, reviews, wards, rosters or claims. */
const CASES = path.join(__dirname, "../cases");

interface Case<Row> {
  readonly requirement: string;
  readonly rows: readonly Row[];
}

function cases<T extends Case<unknown>>(what: string): [string, T][] {
  return fs
    .readdirSync(CASES)
    .filter((name) => fs.existsSync(path.join(CASES, name, `${what}.json`)))
    .map((name) => [name, JSON.parse(fs.readFileSync(path.join(CASES, name, `${what}.json`), "utf8")) as T]);
}

const named = <Row>(rows: readonly Row[]): [string, Row][] => rows.map((row) => [JSON.stringify(row), row]);

interface GapRow {
  readonly year: number;
  readonly achieved: number | CellValue[][];
  readonly units?: "roster";
  readonly roster?: string;
  readonly expect: object;
}
type GapCase = Case<GapRow> & { readonly preset: ProgrammeId; readonly wards: number };

describe.each(cases<GapCase>("gap"))("%s", (_, { requirement, preset, wards: rosterSize, rows }) => {
  test.each(named(rows))(`${requirement}: %s`, (__, { year, achieved, units, roster: date, expect: expected }) => {
    const { roadmap, roster } = programmeOf(preset);
    const wards = date === undefined ? null : rosterAt(roster, date);
    const unitNames = units ? rosterAt(roster, `${year}-12-31`).map((entry) => entry.unit) : null;
    expect(roadmapGap({ rules: roadmap.rules, year, achieved, rosterSize, wards, units: unitNames })).toMatchObject(expected);
  });
});

type ReviewCase = Case<{ today: string; completed: string | null; expect: [string, string][] }> & {
  review: string;
  year: string;
};

describe.each(cases<ReviewCase>("reviews"))("%s", (_, { requirement, review, year, rows }) => {
  test.each(named(rows))(`${requirement}: %s`, (__, { today, completed, expect: expected }) => {
    const row = [year, null, null, null, null, review, completed];
    const { roadmap, findings } = readRoadmap(snapshotOf("Lộ trình", [[...ROADMAP_HEADERS], row]));
    expect(findings).toEqual([]);
    expect(reviewCalendar({ roadmap, today }).map(({ due, state }) => [due, state])).toEqual(expected);
  });
});

type WardCase = Case<{ date: string; name: string; expect: { kind: string; names: string[] } }> & { preset: ProgrammeId };

describe.each(cases<WardCase>("wards"))("%s", (_, { requirement, preset, rows }) => {
  test.each(named(rows))(`${requirement}: %s`, (__, { date, name, expect: { kind, names } }) => {
    const found = identifyWard(programmeOf(preset).roster, date, name, "");
    const entries =
      found.kind === "unknown"
        ? []
        : found.kind === "exact" || found.kind === "read-as"
          ? [found.entry]
          : found.kind === "expired"
            ? found.successors
            : found.candidates;
    expect([found.kind, entries.map((entry) => entry.name)]).toEqual([kind, names]);
  });
});

type RosterCase = Case<{ preset: ProgrammeId; date: string; wards: number; names?: string[]; without?: string[] }>;

describe.each(cases<RosterCase>("rosters"))("%s", (_, { requirement, rows }) => {
  test.each(named(rows))(`${requirement}: %s`, (__, { preset, date, wards, names, without = [] }) => {
    const found = rosterAt(programmeOf(preset).roster, date).map((entry) => entry.name);
    expect(found).toHaveLength(wards);
    if (names) expect(found).toEqual(names);
    for (const name of without) expect(found).not.toContain(name);
  });
});

interface ClaimRow {
  readonly kind: string;
  readonly stated: CellValue;
  readonly format?: string;
  readonly parts: string;
  readonly scope?: string;
  readonly expect: { code: string; cell: string; computed?: string; impliedBase?: string; suggestion?: string }[];
}

describe.each(cases<Case<ClaimRow>>("claims"))("%s", (_, { requirement, rows }) => {
  test.each(named(rows))(`${requirement}: %s`, (__, { kind, stated, format, parts, scope = null, expect: expected }) => {
    const values = [[...CLAIM_HEADERS], [1, "Nội dung", kind, stated, parts, scope, null]];
    const sheet = snapshotOf("Số liệu báo cáo", values, format ? { formats: { D2: format } } : {});
    const read = readClaims(sheet);
    const checked = checkClaims(read.claims, { criteria: DEFAULT_CRITERIA, results: [], distribution: null });
    const found = [...read.findings, ...checked].map((finding) => {
      const { params, code, cell, suggestion } = findingJson(finding, () => "");
      return { ...params, code, cell, suggestion: suggestion?.value };
    });
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });
});
