import type { CollateOutcome } from "../../app/collate";
import type { AppError } from "../../app/errors";
import type {
  AppliedFix,
  ClearOutcome,
  HighlightOutcome,
  Progress,
  SkippedFix,
  SummaryOutcome,
  Support,
  WorkbookDescription,
  WriteOutcome,
} from "../../app/types";
import { placeAddress } from "../../cells/address";
import type { CollatePlan } from "../../core/collate";
import { CATALOGUE } from "../../core/findings/catalogue";
import type { AnyFinding } from "../../core/findings/finding";
import type { CheckReport } from "../../core/report/types";
import type { Language } from "../../i18n";
import type { FilesRead } from "../collating/readFiles";

export const TABS = ["check", "criteria", "roadmap", "summary"] as const;
export type TabKey = (typeof TABS)[number];
export type PageKey = "start" | "reading" | TabKey | "collate" | "functions" | "self-test";

export type TaskKind =
  | "describe"
  | "check"
  | "create"
  | "answers"
  | "confirm"
  | "highlight"
  | "clear"
  | "preview"
  | "summary"
  | "findings-sheet"
  | "fix"
  | "undo"
  | "go"
  | "insert"
  | "ward-pages"
  | "copy"
  | "read-files"
  | "collate";

/** A running task. It shows itself once it has taken 300 ms. */
export interface Task {
  readonly kind: TaskKind;
  readonly progress: Progress | null;
  readonly slow: boolean;
}

/** A task that did not succeed, on the page where it was started. */
export interface Failure {
  readonly kind: TaskKind;
  readonly page: PageKey;
  readonly error: AppError;
  readonly at: Date;
  again(): void;
}

/** When something was finished, and how long it took. */
export interface Moment {
  readonly at: Date;
  readonly milliseconds: number;
}

/** What the last command wrote. */
export type Done = Moment &
  (
    | { readonly kind: "created" | "findings-sheet" | "ward-pages"; readonly outcome: WriteOutcome }
    | { readonly kind: "collated"; readonly outcome: CollateOutcome }
    | { readonly kind: "highlight"; readonly outcome: HighlightOutcome }
    | { readonly kind: "clear"; readonly outcome: ClearOutcome }
    | { readonly kind: "summary"; readonly outcome: SummaryOutcome }
    | { readonly kind: "confirmed"; readonly mark: number }
  );

/** A finding that was corrected: it stays in the list, ticked, and can be put back. */
export interface Correction {
  readonly finding: AnyFinding;
  readonly fix: AppliedFix;
}

/** The files chosen for collating, and what they would bring once that was looked at. */
interface Collating {
  readonly files: FilesRead;
  readonly plan: CollatePlan | null;
}

export interface PaneState {
  readonly language: Language;
  readonly page: PageKey;
  readonly support: Support;
  readonly description: WorkbookDescription | null;
  readonly report: CheckReport | null;
  readonly checked: Moment | null;
  /** The data changed after the check. */
  readonly stale: boolean;
  readonly task: Task | null;
  readonly failure: Failure | null;
  /** The task that the user stopped. */
  readonly stopped: TaskKind | null;
  readonly done: Done | null;
  readonly preview: SummaryOutcome | null;
  readonly collating: Collating | null;
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly ignored: ReadonlySet<string>;
  /** Key of the finding whose fix was left alone, and why. */
  readonly skipped: { readonly key: string; readonly reason: SkippedFix["reason"] } | null;
  /** Said once to a screen reader, shown in the status line. */
  readonly notice: string;
}

/** Tells findings of one report apart. */
export function findingKey(finding: AnyFinding): string {
  return `${finding.code} ${placeAddress(finding)} ${JSON.stringify(finding.params)}`;
}

/** Results of scoring are no things to correct. */
export function isResult({ code }: AnyFinding): boolean {
  return CATALOGUE[code].result;
}
