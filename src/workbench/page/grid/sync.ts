import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { WorkbookModel } from "../../model/types";
import { gridLayout, gridRules, gridSheet, gridValidations } from "./snapshot";
import { gridStyle } from "./style";

type Rule = Record<string, unknown>;

/** What the grid shows of a sheet besides its cells. */
interface Shown {
  readonly name: string;
  readonly layout: string;
  readonly rules: readonly Rule[];
  readonly validations: readonly Rule[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function shownOf(sheet: WorkbookModel["sheets"][number]): Shown {
  return {
    name: sheet.name,
    layout: JSON.stringify(gridLayout(sheet)),
    rules: gridRules(sheet),
    validations: gridValidations(sheet),
  };
}

/** Brings the grid's sheets up to the model by the smallest changes, so that place, selection and undo are kept. */
export class SheetSync {
  private shown = new Map<string, Shown>();

  constructor(private readonly execute: (mutation: string, params: Record<string, unknown>) => void) {}

  /** The grid shows all of the model: it was drawn anew, or the user changed it in the grid. */
  reset(model: WorkbookModel): void {
    this.shown = new Map(model.sheets.map((sheet) => [sheet.id, shownOf(sheet)]));
  }

  /**
   * Draws what changed besides cells. `inView` is the sheet that the grid shows.
   * Answers `false` when the change needs the whole workbook to be drawn anew.
   */
  update(model: WorkbookModel, inView: string): boolean {
    const now = new Map(model.sheets.map((sheet) => [sheet.id, shownOf(sheet)]));
    const relaid = [...now].filter(([id, { layout }]) => (this.shown.get(id)?.layout ?? layout) !== layout);
    const kept = (ids: Iterable<string>, among: ReadonlyMap<string, Shown>) => [...ids].filter((id) => among.has(id));
    const reordered = !same(kept(this.shown.keys(), now), kept(now.keys(), this.shown));
    if (reordered || !now.has(inView) || relaid.some(([id]) => id === inView)) return false;

    const replaced = new Set(relaid.map(([id]) => id));
    for (const [id, shown] of this.shown) {
      if (now.has(id) && !replaced.has(id)) continue;
      this.applyRules(id, shown, { rules: [], validations: [] });
      this.execute("sheet.mutation.remove-sheet", { subUnitId: id });
    }
    const styles = Object.fromEntries(model.styles.map((style, id) => [`s${id}`, gridStyle(style)]));
    model.sheets.forEach((sheet, index) => {
      const wanted = now.get(sheet.id);
      if (!wanted) return;
      const before = replaced.has(sheet.id) ? undefined : this.shown.get(sheet.id);
      if (!before) {
        const whole = mergeWorksheetSnapshotWithDefault(gridSheet(sheet));
        this.execute("sheet.mutation.insert-sheet", { index, sheet: whole, styles });
      } else if (before.name !== wanted.name)
        this.execute("sheet.mutation.set-worksheet-name", { subUnitId: sheet.id, name: wanted.name });
      this.applyRules(sheet.id, before ?? { rules: [], validations: [] }, wanted);
    });
    this.shown = now;
    return true;
  }

  private applyRules(
    sheetId: string,
    before: Pick<Shown, "rules" | "validations">,
    wanted: Pick<Shown, "rules" | "validations">,
  ): void {
    if (!same(before.rules, wanted.rules)) {
      for (const { cfId } of before.rules) this.execute("sheet.mutation.delete-conditional-rule", { subUnitId: sheetId, cfId });
      // The grid puts each new rule before the others.
      for (const rule of [...wanted.rules].reverse())
        this.execute("sheet.mutation.add-conditional-rule", { subUnitId: sheetId, rule });
    }
    if (!same(before.validations, wanted.validations)) {
      for (const { uid } of before.validations)
        this.execute("data-validation.mutation.removeRule", { subUnitId: sheetId, ruleId: uid });
      for (const rule of wanted.validations) this.execute("data-validation.mutation.addRule", { subUnitId: sheetId, rule });
    }
  }
}
