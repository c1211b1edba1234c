/**
 * Requirement (all or nothing writes): whichever request of a command fails, and however, the workbook is as it was or
 * complete, or the failure names the sheets that hold something of the failed run.
 */
import type { CheckReport } from "../../../src/core/report/types";
import { words } from "../../../src/i18n";
import type { Fault } from "../../../src/workbench/protocol/faults";
import { size } from "../../support/size";
import { deletesSheet, differences, openFailing, pictureOf, type FailingHost, type Happening } from "./workbook";

const TODAY = "2023-01-05";
const SURVEY = "Khảo sát";

interface Command {
  readonly name: string;
  /** A workbook without any contents instead of the sample. */
  readonly empty?: boolean;
  /** What was done before. */
  readonly before?: (host: FailingHost, report: CheckReport) => Promise<unknown>;
  readonly run: (host: FailingHost, report: CheckReport, signal: AbortSignal) => Promise<unknown>;
  /** The sheet that a user deletes in the middle. */
  readonly deletes: string;
}

const wrong = async ({ host }: FailingHost): Promise<void> => {
  await host.setCells(SURVEY, "N4", [["1.234,5 m2"]]);
  await host.setCells(SURVEY, "P9", [["không  đạt"]]);
};

const COMMANDS: readonly Command[] = [
  { name: "check", run: ({ app }, _, signal) => app.check({ today: TODAY }, { signal }), deletes: "Lộ trình" },
  { name: "highlight", run: ({ app }, report, signal) => app.highlight(report, { signal }), deletes: SURVEY },
  {
    name: "highlight again",
    before: ({ app }, report) => app.highlight(report),
    run: ({ app }, report, signal) => app.highlight(report, { signal }),
    deletes: SURVEY,
  },
  {
    name: "clear",
    before: ({ app }, report) => app.highlight(report),
    run: ({ app }, _, signal) => app.clearHighlights({ signal }),
    deletes: SURVEY,
  },
  { name: "summarise", run: ({ app }, report, signal) => app.summarise(report, { signal }), deletes: SURVEY },
  {
    name: "summarise again",
    before: ({ app }, report) => app.summarise(report),
    run: ({ app }, report, signal) => app.summarise(report, { signal }),
    deletes: "Tổng hợp",
  },
  { name: "findings sheet", run: ({ app }, report, signal) => app.writeFindingsSheet(report, { signal }), deletes: SURVEY },
  {
    name: "create",
    empty: true,
    run: ({ app }, _, signal) => app.createStandardWorkbook("hung-yen", { signal }),
    deletes: "Tiêu chí",
  },
  { name: "fix", run: ({ app }, report, signal) => app.applyFixes(report.findings, { signal }), deletes: SURVEY },
  { name: "confirm the pass mark", run: ({ app }) => app.confirmPassMark(20), deletes: "Thông số" },
  { name: "keep an answer", run: ({ app }) => app.saveAnswers({ preset: "tp-hcm" }), deletes: "Lộ trình" },
  { name: "describe", run: ({ app }) => app.describeWorkbook(), deletes: "Lộ trình" },
];

const fault =
  (code: string, after: number): Happening =>
  (): Fault => ({ code, message: "played", after });

/** What goes wrong, and the code of the failure that the user then reads. */
const FAILURES: readonly (readonly [what: string, happening: Happening, code: string])[] = [
  ["GeneralException before anything", fault("GeneralException", 0), "general"],
  ["GeneralException half-way", fault("GeneralException", 0.5), "general"],
  ["AccessDenied", fault("AccessDenied", 0), "access-denied"],
  ["a cell is being edited", fault("InvalidOperationInCellEditMode", 0), "cell-editing"],
  ["the request is too large", fault("RequestPayloadSizeLimitExceeded", 0), "payload-too-large"],
  ["the answer is too large, all being done", fault("ResponsePayloadSizeLimitExceeded", 1), "payload-too-large"],
];

/**
 * The requests at which the `nth` failure comes: in full at every one, every day at a third of them, the next third for the
 * next failure, so that each request of a command fails in two ways or more.
 */
function moments(requests: number, nth: number): number[] {
  const all = Array.from({ length: requests }, (_, index) => index + 1);
  return size(
    all.filter((at) => (at - 1) % 3 === nth % Math.min(3, requests)),
    all,
  );
}

const never = new AbortController().signal;

/** What is promised of a command that failed or got through. */
function expectAllOrNothing(
  host: FailingHost,
  before: Map<string, string>,
  complete: Map<string, string>,
  outcome: Awaited<ReturnType<FailingHost["run"]>>,
  code: string,
  gone?: string,
): void {
  const now = pictureOf(host);
  const others = (parts: readonly string[]): string[] =>
    gone === undefined ? [...parts] : parts.filter((part) => part !== gone && !part.startsWith("#"));
  const { result } = outcome;
  if (result.done) return expect(others(differences(complete, now))).toEqual([]);
  const { details } = result.error;
  expect({ name: result.error.name, code: result.error.code }).toEqual({ name: "AppError", code });
  expect(Object.keys(words("vi").pane.failures.reasons)).toContain(result.error.code);
  const changed = others(differences(before, now));
  const said = new Set<string>(details.written);
  expect({ changed: changed.filter((part) => !part.startsWith("#") && !said.has(part)), said: [...said] }).toEqual({
    changed: [],
    said: [...said],
  });
  // Names and settings change only together with a sheet that is named.
  if (said.size === 0) expect(changed).toEqual([]);
}

describe.each(COMMANDS)("$name", ({ empty, before: prepare, run, deletes }) => {
  let host: FailingHost;
  let report: CheckReport;
  let before: Map<string, string>;
  let complete: Map<string, string>;
  let requests: number;

  beforeAll(async () => {
    host = await openFailing(empty);
    if (!empty) {
      await wrong(host);
      report = await host.app.check({ today: TODAY });
      await prepare?.(host, report);
    }
    host.keep();
    before = pictureOf(host);
    const whole = await host.run(() => run(host, report, never));
    expect(whole.result).toMatchObject({ done: true });
    complete = pictureOf(host);
    requests = whole.requests;
  });
  afterAll(() => host?.host.close());

  test("has requests that can fail", () => expect(requests).toBeGreaterThan(0));

  test.each(FAILURES.map((failure, nth) => [...failure, nth] as const))("%s", async (_what, happening, code, nth) => {
    for (const at of moments(requests, nth)) {
      host.restore();
      const outcome = await host.run(() => run(host, report, never), at, happening);
      expectAllOrNothing(host, before, complete, outcome, code);
    }
  });

  test("the user stops it", async () => {
    for (const at of moments(requests, FAILURES.length)) {
      host.restore();
      const stop = new AbortController();
      const outcome = await host.run(
        () => run(host, report, stop.signal),
        at,
        () => {
          stop.abort();
          return null;
        },
      );
      expectAllOrNothing(host, before, complete, outcome, "cancelled");
    }
  });

  test("the user deletes a sheet meanwhile", async () => {
    for (const at of moments(requests, FAILURES.length + 1)) {
      host.restore();
      const outcome = await host.run(() => run(host, report, never), at, deletesSheet(deletes));
      expectAllOrNothing(host, before, complete, outcome, "sheet-missing", deletes);
    }
  });
});
