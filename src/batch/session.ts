import fs from "node:fs";
import path from "node:path";
import type { QuestionJson } from "../core/report/json";
import { SHEET_NAMES } from "../core/workbook/sheets";
import { createCalculator } from "../workbench/calc";
import { startHeadless, type HeadlessHost } from "../workbench/headless/host";
import { timeLimit } from "../workbench/headless/timeLimit";
import { newFile, saveXlsx } from "../workbench/xlsx/save";
import { readXlsx, type OpenedFile } from "../workbench/xlsx/read";
import type { Answer, BatchAddin } from "./page";

/** A fresh workbook begins with this empty sheet, which the standard workbook then fills. */
const FIRST_SHEET = SHEET_NAMES.guide;

/** A use case of the add-in failed; `code` is the add-in's own, `message` for developers. */
export class UseCaseError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The sheet concerned; "" when none is. */
    readonly sheet = "",
  ) {
    super(message);
  }
}

/** A formula that takes longer keeps the value that it shows. */
const FORMULA_LIMIT_MS = 5_000;

/** The report as docs/batch.md describes it, of which the command itself reads severities and questions. */
export type SessionReport = Readonly<Record<string, unknown>> & {
  readonly findings: readonly { readonly severity: string }[];
  readonly questions: readonly QuestionJson[];
};

type Use = Exclude<keyof BatchAddin, "report">;

/** One workbook open in the headless host with the built add-in loaded. */
export class Session {
  private constructor(
    readonly host: HeadlessHost,
    private readonly opened: OpenedFile,
  ) {}

  /** Opens `file`, or a fresh workbook when there is none. @throws XlsxError */
  static async open(file: string | null, addinFolder: string): Promise<Session> {
    const opened =
      file === null ? newFile("moi.xlsx", FIRST_SHEET) : readXlsx(new Uint8Array(fs.readFileSync(file)), path.basename(file));
    const host = await startHeadless({
      opened,
      scripts: [path.join(addinFolder, "office-js", "office.js"), path.join(addinFolder, "..", "headless", "addin.js")],
      functions: JSON.parse(fs.readFileSync(path.join(addinFolder, "functions.json"), "utf8")),
      calculator: (functions) => createCalculator(functions, opened.tables, timeLimit(FORMULA_LIMIT_MS)),
    });
    return new Session(host, opened);
  }

  private get addin(): BatchAddin {
    return this.host.window.deAn;
  }

  /** Runs one of the add-in's use cases. @throws UseCaseError */
  async use<K extends Use>(name: K, ...args: Parameters<BatchAddin[K]>): Promise<unknown> {
    const call = this.addin[name] as (...given: unknown[]) => Promise<string>;
    // Given as JSON, so that nothing of this realm enters the page.
    const given = args.map((arg) => this.host.window.JSON.parse(JSON.stringify(arg)));
    const answer = JSON.parse(await call(...given)) as Answer;
    if (!answer.ok) throw new UseCaseError(answer.code, answer.message, answer.sheet);
    return answer.value;
  }

  report(lang: "vi" | "en"): SessionReport {
    return JSON.parse(this.addin.report(lang)) as SessionReport;
  }

  save(): Uint8Array {
    return saveXlsx(this.opened);
  }

  close(): Promise<void> {
    return this.host.close();
  }
}
