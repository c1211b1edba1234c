import type { Criterion, Measure } from "../../criteria/types";
import { readAppraised, readTwoColumns } from "../../entry/direct";
import type { Reading } from "../../entry/reading";
import { directStatus, type CriterionScore, type MeasureReadings } from "../../scoring/criterion";
import type { Status } from "../../scoring/types";
import type { PlacedSlot, WardLine } from "../../survey/reading";
import type { Cell, CellReader } from "./cells";
import type { Answer, CriterionLayout, MeasureLayout } from "./layout";
import type { EntryReporter } from "./reporter";
import { follow, type ScoreKeeper, type ScoreStep } from "./scores";

const NOTHING: MeasureReadings = { value: null, previous: null };

/** Reads and scores the criteria of one ward. */
export class CriterionScorer {
  constructor(
    private readonly cells: CellReader,
    private readonly scores: ScoreKeeper,
    private readonly line: WardLine,
    private readonly report: EntryReporter,
    /** Receives the score of every criterion with measures, by its index in the set. */
    private readonly scored: (CriterionScore | null)[],
  ) {}

  score(layout: CriterionLayout, index: number): Status {
    if (!layout.measured) return layout.direct ? this.directly(layout, layout.direct) : "missing";
    const score = (layout.plain ? this.quietly(layout) : null) ?? this.byMeasures(layout);
    this.scored[index] = score;
    return score.status;
  }

  /** The score of entries that were all met before and leave nothing to report; most entries are like that. */
  private quietly({ criterion, measures }: CriterionLayout): CriterionScore | null {
    let at: ScoreStep = this.scores.root(criterion);
    for (const { measure, answer } of measures) {
      const value = answer ? this.cells.known(this.line, answer.parts.value!) : null;
      if (value === undefined) return null;
      at = follow(at, value);
      if (measure.kind !== "change") continue;
      const previous = answer?.parts.previous ? this.cells.known(this.line, answer.parts.previous) : null;
      if (previous === undefined) return null;
      at = follow(at, previous);
    }
    return at.quiet ? at.score : null;
  }

  private cell(slot: PlacedSlot): Cell {
    return this.cells.cell(this.line, slot);
  }

  private byMeasures(layout: CriterionLayout): CriterionScore {
    const { criterion, measures } = layout;
    const answers = measures.map((measure) => this.readMeasure(measure, criterion.code));
    const score = this.scores.of(
      criterion,
      answers.map((answer) => answer.readings),
    );
    for (let i = 0; i < measures.length; i++) {
      const scored = score.measures[i]!;
      const { measure, answer } = measures[i]!;
      const { value, readings, previous } = answers[i]!;
      if (!answer || !value) continue;
      const decided =
        scored.decidedBy === measure.code ? i : measures.findIndex((other) => other.measure.code === scored.decidedBy);
      const at = answers[decided]?.value ?? value;
      if (scored.issue) this.report.change(scored.issue, previous ?? value, measure.code);
      else if (readings.value?.state === "missing" && scored.state === "missing" && isNeeded(measure, criterion))
        this.report.missing(value, measure.code);
      if (scored.state === "not-met")
        this.report.measureFails(at, criterion, measure, scored, answers[decided]?.readings.value ?? null);
      const stated = answer.parts.stated;
      if (stated) this.compareStated(stated, criterion.code, measure.name, scored.state);
    }
    if (layout.stated) this.compareStated(layout.stated, criterion.code, criterion.name, score.status);
    return score;
  }

  /** The readings of a measure with the cell that each stands at; issues of the cells are reported. */
  private readMeasure(
    { measure, answer }: MeasureLayout,
    criterion: string,
  ): { readings: MeasureReadings; value: Cell | null; previous: Cell | null } {
    if (!answer) return { readings: NOTHING, value: null, previous: null };
    const { parts } = answer;
    if (parts.met || parts["not-met"]) {
      const { reading, cell } = this.readPair(parts.met, parts["not-met"]);
      return { readings: { value: reading, previous: null }, value: cell, previous: null };
    }
    const slot = parts.value ?? parts.appraisal ?? parts.self;
    const value = slot ? this.cell(slot) : null;
    const reading = slot && value ? this.cells.entry(measure, value, slot, this.line) : null;
    if (value && reading) this.report.issues(value, reading);
    if (parts.self && parts.appraisal && value && reading) this.compareSelf(measure, parts.self, value, reading, criterion);
    const previous = parts.previous ? this.cell(parts.previous) : null;
    const before = previous && parts.previous ? this.cells.entry(measure, previous, parts.previous, this.line, "previous") : null;
    if (previous && before) this.report.issues(previous, before);
    return { readings: { value: reading, previous: before }, value: value ?? previous, previous };
  }

  private readPair(met: PlacedSlot | undefined, notMet: PlacedSlot | undefined): { reading: Reading; cell: Cell } {
    const cells = { met: met && this.cell(met), "not-met": notMet && this.cell(notMet) };
    const blank = { value: null };
    const reading = readTwoColumns(cells.met ?? blank, cells["not-met"] ?? blank, this.cells.context((met ?? notMet)!));
    const cell = cells[reading.at] ?? cells.met ?? cells["not-met"]!;
    this.report.issues(cell, reading);
    return { reading, cell };
  }

  private compareSelf(measure: Measure, slot: PlacedSlot, appraised: Cell, appraisal: Reading, criterion: string): void {
    const self = this.cells.entry(measure, this.cell(slot), slot, this.line);
    const usable = (reading: Reading) => reading.state !== "missing" && reading.state !== "unusable";
    if (!usable(self) || !usable(appraisal)) return;
    const same =
      self.state === appraisal.state && self.direct === appraisal.direct && String(self.value) === String(appraisal.value);
    if (!same) this.report.differs("criterion.appraisal-differs", appraised, criterion, words(self), words(appraisal) as Status);
  }

  private compareStated(slot: PlacedSlot, criterion: string, name: string, computed: Status): void {
    const cell = this.cell(slot);
    const reading = this.cells.direct(name, cell, slot);
    this.report.issues(cell, reading);
    const stated = directStatus(reading);
    if (stated === "missing" || computed === "missing" || stated === computed) return;
    this.report.differs("criterion.stated-differs", cell, criterion, stated, computed);
  }

  /** One column a criterion, `Đạt` and `Không đạt` beside each other, or `Tự chấm` and `Thẩm định`. */
  private directly({ criterion, stated }: CriterionLayout, answer: Answer): Status {
    const { parts } = answer;
    const { reading, cell } = this.readDirect(answer, criterion.name);
    const status = directStatus(reading);
    if (reading.state === "missing") this.report.missing(cell, criterion.code);
    if (status === "not-met") this.report.criterionFails(cell, criterion);
    if (stated && !parts.stated) this.compareStated(stated, criterion.code, criterion.name, status);
    return status;
  }

  private readDirect(answer: Answer, name: string): { reading: Reading; cell: Cell } {
    const { parts, main } = answer;
    if (parts.met || parts["not-met"]) return this.readPair(parts.met, parts["not-met"]);
    if (parts.self && parts.appraisal) {
      const self = this.cell(parts.self);
      const appraisal = this.cell(parts.appraisal);
      const appraised = readAppraised(self, appraisal, name, this.cells.context(parts.appraisal));
      this.report.issues(appraisal, appraised.reading);
      if (appraised.differs) {
        const stated = directStatus(appraised.self);
        this.report.differs(
          "criterion.appraisal-differs",
          appraisal,
          main.criterion.code,
          stated,
          directStatus(appraised.reading),
        );
      }
      return { reading: appraised.reading, cell: appraisal };
    }
    const cell = this.cell(main);
    const reading = this.cells.direct(name, cell, main);
    this.report.issues(cell, reading);
    return { reading, cell };
  }
}

/** A measure that only warns is needed where its criterion has no other. */
function isNeeded(measure: Measure, criterion: Criterion): boolean {
  return measure.mandatory || !criterion.measures.some((other) => other.mandatory);
}

function words(reading: Reading): string {
  return reading.state === "value" ? String(reading.value) : (reading.direct ?? reading.state);
}
