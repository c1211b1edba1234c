/** Data-only cases of test/cases/functions: each call with explicit ranges answers at once, by spec/functions. */
import { CRITERIA_HEADERS, criteriaRows } from "../../src/core/criteria/sheet";
import { DEFAULT_CRITERIA } from "../../src/core/criteria/default";
import { programmeOf } from "../../src/core/programmes";
import { ROADMAP_HEADERS, roadmapSheetRows } from "../../src/core/roadmap/sheet";
import type * as FunctionsModule from "../../src/functions/functions";
import cases from "../cases/functions/cases.json";

class FakeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
Object.assign(globalThis, {
  CustomFunctions: { Error: FakeError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" }, associate: () => undefined },
});

type Functions = typeof FunctionsModule;
let functions: Functions;
beforeAll(async () => {
  functions = await import("../../src/functions/functions");
});

const RANGES = new Map<unknown, unknown>([
  ["$criteria", [CRITERIA_HEADERS, ...criteriaRows(DEFAULT_CRITERIA)]],
  ["$roadmap", [ROADMAP_HEADERS, ...roadmapSheetRows(programmeOf("hung-yen").roadmap)]],
]);

/** `CRITERION_SCORE` is exported as `criterionScoreFunction`. */
function exported(name: string): (...args: unknown[]) => unknown {
  const key = `${name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Function`;
  return (functions as unknown as Record<string, (...args: unknown[]) => unknown>)[key]!;
}

interface Case {
  readonly call: readonly [string, ...unknown[]];
  readonly gives?: unknown;
  readonly error?: string;
  readonly message?: string;
}

const plain = (value: unknown): unknown => (typeof value === "string" ? value.replace(/\u00a0/g, " ") : value);

test.each((cases as unknown as Case[]).map((one) => [JSON.stringify(one.call), one] as const))(
  "%s",
  (_, { call, gives, error, message }) => {
    const [name, ...args] = call;
    const run = (): unknown => exported(name)(...args.map((arg) => RANGES.get(arg) ?? arg));
    if (error === undefined) {
      expect(plain(run())).toEqual(gives);
      return;
    }
    let thrown: unknown;
    try {
      run();
    } catch (caught) {
      thrown = caught;
    }
    expect(thrown).toBeInstanceOf(FakeError);
    expect((thrown as FakeError).code).toBe(error);
    expect((thrown as FakeError).message).toContain(message ?? "");
  },
);
