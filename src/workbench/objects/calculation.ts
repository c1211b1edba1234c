import type { Calculator, Change, ChangedCell } from "../calc/types";
import type { Area } from "../model/address";
import { cellAt, setContent } from "../model/cells";
import type { WorkbookModel } from "../model/types";
import { concerned, structureOf, type Structure } from "./structure";

type Dirty = Change[] | "all";

/** Recalculation of one workbook: collects edits, runs the calculator, writes results into the model. */
export class Calculation {
  private dirty: Dirty = [];
  /** The sheets and names that the calculator knows. */
  private loaded: Structure | null = null;
  private isStale = true;
  private running: Promise<void> | null = null;
  /** `suspendApiCalculationUntilNextSync` */
  suspended = false;
  mode = "Automatic";

  constructor(
    private readonly model: WorkbookModel,
    private readonly calculator: Calculator | null,
    /** Resolves when a call of a custom function is on its way to the add-in. */
    private readonly waitingForAddin: () => Promise<void>,
    private readonly computed: (cells: readonly ChangedCell[]) => void,
  ) {}

  /** Cells were edited. */
  touch(sheetId: string, area: Area): void {
    if (this.dirty !== "all") this.dirty.push({ sheetId, area });
  }

  /** Sheets or names changed: the workbook is to be loaded again, and what mentions them computed. */
  touchStructure(): void {
    this.isStale = true;
  }

  /** Everything that can be computed is to be computed again. */
  touchAll(): void {
    this.isStale = true;
    this.dirty = "all";
  }

  /**
   * Brings formulas up to date. Does not wait for the add-in's custom functions, which may
   * themselves be reading the workbook: their cells get values when they answer.
   */
  async settle(): Promise<void> {
    if (this.mode === "Manual" || this.suspended) return;
    const run = this.start();
    if (run) await Promise.race([run, this.waitingForAddin()]);
  }

  /** Computes what is due and waits to the end. */
  async finish(): Promise<void> {
    await this.start();
  }

  private get isDue(): boolean {
    return this.isStale || this.dirty === "all" || this.dirty.length > 0;
  }

  private start(): Promise<void> | null {
    if (!this.calculator) {
      this.dirty = [];
      return null;
    }
    if (!this.running && this.isDue) this.running = this.run(this.calculator).finally(() => (this.running = null));
    return this.running;
  }

  private async run(calculator: Calculator): Promise<void> {
    while (this.isDue) {
      const changed = this.dirty;
      this.dirty = [];
      const mentioned = this.isStale ? await this.load(calculator) : [];
      const cells = await calculator.recalculate(changed === "all" ? "all" : [...changed, ...mentioned]);
      writeComputed(this.model, cells);
      this.computed(cells);
    }
  }

  /** Returns the formulas that mention a sheet or name that came, went or changed. */
  private async load(calculator: Calculator): Promise<Change[]> {
    const before = this.loaded;
    this.isStale = false;
    this.loaded = structureOf(this.model);
    await calculator.load(this.model);
    return before ? concerned(this.model, before, this.loaded) : [];
  }
}

/** Computed values go into the cells that still hold a formula, or that a dynamic array fills. */
export function writeComputed(model: WorkbookModel, cells: readonly ChangedCell[]): void {
  const sheets = new Map(model.sheets.map((sheet) => [sheet.id, sheet]));
  for (const { sheetId, row, column, value, spill } of cells) {
    const sheet = sheets.get(sheetId);
    if (!sheet) continue;
    const cell = cellAt(sheet, row, column);
    if (cell?.formula === undefined) {
      setContent(sheet, row, column, { value });
      continue;
    }
    cell.value = value;
    if (spill === null) delete cell.spill;
    else if (spill !== undefined) {
      cell.spill = spill;
      cell.arrayKind ??= "dynamic";
    }
  }
}
