import { programmeOf, type ProgrammeId, type SampleId } from "../core/programmes";
import { sampleSheets } from "../documents/sample/sheets";
import type { KeptState } from "../core/inputs/state";
import type { SheetPlan } from "../core/workbook/plan";
import { standardSheets } from "../documents/sheets/standard";
import { matchKey } from "../cells/text/normalise";
import { readOutline } from "../excel/outline";
import { planArea, writePlans } from "../excel/write";
import { enter, following, useCase } from "./control";
import { AppError } from "./errors";
import { planCells } from "./planCells";
import { readAppState } from "./state";
import type { Control, WriteOutcome } from "./types";

/** Adds the sheets of the standard workbook, filled from a programme: see `create`. */
export function createStandardWorkbook(programme: ProgrammeId, control: Control = {}): Promise<WriteOutcome> {
  const { settings, ...own } = programmeOf(programme);
  // What was confirmed before there was a sheet for it goes into the sheet.
  return create((kept) => standardSheets({ ...own, settings: { ...settings, ...kept.settings } }), programme, control);
}

/** The same with a sample survey filled in (Hưng Yên, 2022, unless another is asked for): what is reconstructed says so in the sheets. */
export function createSampleWorkbook(control: Control = {}, sample: SampleId = "hung-yen"): Promise<WriteOutcome> {
  return create(() => sampleSheets(sample), sample, control);
}

/**
 * Adds the planned sheets. Sheets that exist are left alone: a workbook that
 * already has one with contents is refused before anything is written.
 */
function create(plan: (kept: KeptState) => SheetPlan[], programme: ProgrammeId, control: Control): Promise<WriteOutcome> {
  return useCase(async () => {
    enter(control, "prepare");
    const outline = await readOutline();
    const plans = plan(readAppState(outline.state));
    const taken = new Map(outline.sheets.filter(({ empty }) => !empty).map(({ name }) => [matchKey(name), name]));
    for (const plan of plans) {
      const sheet = taken.get(matchKey(plan.name));
      if (sheet !== undefined) throw new AppError("not-ours", { sheet, written: [] });
    }
    const written = await writePlans(
      plans.map((plan) => ({ plan })),
      { ...following(control, "write"), state: () => ({ ...readAppState(outline.state), preset: programme }) },
    );
    return {
      sheets: plans.map((plan, index) => {
        return {
          name: plan.name,
          exists: !written[index]!.created,
          ours: true,
          cells: planArea(plan) === null ? 0 : planCells(plan),
        };
      }),
    };
  });
}
