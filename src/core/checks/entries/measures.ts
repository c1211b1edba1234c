import type { CriterionScore } from "../../scoring/criterion";
import type { MeasureResult } from "../../scoring/types";
import type { PlacedSlot } from "../../survey/reading";
import type { Answer, CriterionLayout, MeasureLayout } from "./layout";

/** The sheet of a ward's cells, and the row and column that the slots leave open (the whole sheet would be kept alive). */
interface Line {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type Place = readonly [criterion: number, measure: number];

/** Where each measure that has a cell stands in a layout. */
const indexes = new WeakMap<readonly CriterionLayout[], ReadonlyMap<string, Place>>();

/**
 * The results of a ward's measures, made when they are asked for: a survey has many thousand, and most reports look at
 * a few. Measures without a cell have none.
 */
export class WardMeasures implements ReadonlyMap<string, MeasureResult> {
  private made: ReadonlyMap<string, MeasureResult> | null = null;

  constructor(
    private readonly line: Line,
    private readonly layouts: readonly CriterionLayout[],
    private readonly scores: readonly (CriterionScore | null)[],
  ) {}

  get(code: string): MeasureResult | undefined {
    if (this.made) return this.made.get(code);
    const place = this.index().get(code);
    return place && this.result(place);
  }

  has(code: string): boolean {
    return this.get(code) !== undefined;
  }

  get size(): number {
    return this.all().size;
  }

  forEach(visit: (value: MeasureResult, key: string, map: ReadonlyMap<string, MeasureResult>) => void): void {
    this.all().forEach(visit);
  }

  entries() {
    return this.all().entries();
  }

  keys() {
    return this.all().keys();
  }

  values() {
    return this.all().values();
  }

  [Symbol.iterator]() {
    return this.all()[Symbol.iterator]();
  }

  private all(): ReadonlyMap<string, MeasureResult> {
    if (!this.made) {
      const results = new Map<string, MeasureResult>();
      for (const [code, place] of this.index()) {
        const result = this.result(place);
        if (result) results.set(code, result);
      }
      this.made = results;
    }
    return this.made;
  }

  private index(): ReadonlyMap<string, Place> {
    let index = indexes.get(this.layouts);
    if (!index) indexes.set(this.layouts, (index = indexOf(this.layouts)));
    return index;
  }

  private result([criterion, index]: Place): MeasureResult | undefined {
    const score = this.scores[criterion];
    if (!score) return undefined;
    const { measures } = this.layouts[criterion]!;
    const { measure, answer } = measures[index]!;
    const { state, value, shortfall, own, decidedBy } = score.measures[index]!;
    const { code } = measure;
    const decided = decidedBy === code ? answer! : (answerOf(measures, decidedBy) ?? answer!);
    const slot = decidingSlot(decided);
    const { sheet } = this.line;
    const row = slot.row < 0 ? this.line.row : slot.row;
    const column = slot.column < 0 ? this.line.column : slot.column;
    const result = { code, state, value, shortfall, sheet, row, column };
    return decided === answer ? result : { ...result, own };
  }
}

function indexOf(layouts: readonly CriterionLayout[]): ReadonlyMap<string, Place> {
  const index = new Map<string, Place>();
  layouts.forEach(({ measures }, i) => {
    measures.forEach(({ measure, answer }, j) => {
      if (answer) index.set(measure.code, [i, j]);
    });
  });
  return index;
}

const answerOf = (measures: readonly MeasureLayout[], code: string): Answer | null =>
  measures.find(({ measure }) => measure.code === code)?.answer ?? null;

const decidingSlot = ({ parts, main }: Answer): PlacedSlot => parts.value ?? parts.appraisal ?? parts.self ?? main;
