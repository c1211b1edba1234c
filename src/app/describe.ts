import type { CheckReport } from "../core/report/types";
import type { WorkbookSnapshot } from "../cells/snapshot";
import { matchKey } from "../cells/text/normalise";
import { countRules } from "../excel/highlight";
import { readWorkbook } from "../excel/read";
import { hostSupport } from "../excel/support";
import { SHEET_NAMES } from "../core/workbook/sheets";
import { checkSnapshot } from "./check";
import { withNationalWards } from "./national";
import { useCase } from "./control";
import { readAppState, type AppState } from "./state";
import type { Support, WorkbookDescription } from "./types";

/** A workbook with these was made by the add-in, or after its pattern. */
const STANDARD = [SHEET_NAMES.settings, SHEET_NAMES.criteria, SHEET_NAMES.survey];

/** What the workbook is, and what the user can do next; writes nothing. */
export function describeWorkbook(): Promise<WorkbookDescription> {
  return useCase(async () => {
    const snapshot = await readWorkbook();
    const highlighted = (await countRules()).rules > 0;
    const state = readAppState(snapshot.state);
    const report = checkSnapshot(snapshot, await withNationalWards(snapshot, {}));
    const known = {
      kind: kindOf(snapshot, report),
      surveys: report.surveys,
      survey: report.survey?.location.sheet ?? null,
      preset: state.preset,
      passMarkConfirmed: report.settings.passMark !== null,
      highlighted,
      hasSummary: hasSheet(snapshot, SHEET_NAMES.summary),
      checkedAt: state.checkedAt,
    };
    return { ...known, next: nextStep(known, report, state) };
  });
}

/** What this host can do. */
export function support(): Support {
  const { missing, host, ltsc2021 } = hostSupport();
  return { usable: missing.length === 0, missing, highlight: ltsc2021 ? "off-by-default" : "on", host };
}

function kindOf(snapshot: WorkbookSnapshot, report: CheckReport): WorkbookDescription["kind"] {
  if (STANDARD.every((name) => hasSheet(snapshot, name))) return "standard";
  return report.surveys.length > 0 ? "template" : "empty";
}

function nextStep(known: Omit<WorkbookDescription, "next">, report: CheckReport, state: AppState): WorkbookDescription["next"] {
  if (known.kind === "empty") return "create";
  if (report.results.length === 0 || report.findings.some(({ code }) => code === "structure.empty-survey")) return "fill";
  if (!report.roster) return "choose-preset";
  if (!known.passMarkConfirmed) return "confirm-pass-mark";
  if (state.checkedAt === null) return "check";
  if (report.findings.some(({ severity }) => severity === "error")) return "fix";
  if (!known.highlighted) return "highlight";
  return known.hasSummary ? "check" : "summarise";
}

function hasSheet(snapshot: WorkbookSnapshot, wanted: string): boolean {
  return snapshot.sheets.some(({ name }) => matchKey(name) === matchKey(wanted));
}
