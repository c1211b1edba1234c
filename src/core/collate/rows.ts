import type { IdentifiedLine } from "../checks/identify";
import { unitKey, wardKeyOfName } from "../roster";
import { only } from "../../cells/list";
import type { SheetSnapshot } from "../../cells/snapshot";
import type { SurveyReading } from "../survey/reading";
import { isBlank } from "./answers";

/** A row of the target: one that is there, or one to be added. */
export interface TargetRow {
  readonly row: number;
  readonly ward: string;
  readonly unit: string;
  readonly added: boolean;
}

/** The rows of the target by ward: by the list's ward (its code), else by name and unit. A ward never gets a second row. */
export class TargetRows {
  private readonly byKey = new Map<string, TargetRow>();
  private readonly byName = new Map<string, TargetRow[]>();
  private next: number;

  constructor(survey: SurveyReading, lines: readonly IdentifiedLine[], bottom: number) {
    this.next = Math.max(bottom, ...survey.lines.map(({ row }) => row)) + 1;
    for (const { line, key, ref } of lines) this.keep(key, { row: line.row, ward: ref.name, unit: ref.unit, added: false });
  }

  find({ key, ref, entry }: IdentifiedLine): TargetRow | null {
    const known = this.byKey.get(key);
    if (known || entry) return known ?? null;
    const named = this.byName.get(wardKeyOfName(ref.name)) ?? [];
    const fits = named.filter(({ unit }) => unit === "" || ref.unit === "" || unitKey(unit) === unitKey(ref.unit));
    return only(fits);
  }

  add({ key, ref }: IdentifiedLine): TargetRow {
    const row = { row: this.next++, ward: ref.name, unit: ref.unit, added: true };
    this.keep(key, row);
    return row;
  }

  private keep(key: string, row: TargetRow): void {
    if (!this.byKey.has(key)) this.byKey.set(key, row);
    const name = wardKeyOfName(row.ward);
    this.byName.set(name, [...(this.byName.get(name) ?? []), row]);
  }
}

/** Where rows must be inserted so that `count` new ones from `row` on overwrite nothing; `null` when there is room. */
export function insertion(
  sheet: SheetSnapshot,
  row: number,
  count: number,
): { sheet: string; row: number; count: number } | null {
  if (count === 0) return null;
  const taken = Array.from({ length: count }, (_, i) => sheet.values[row + i - sheet.firstRow] ?? []).some((values) =>
    values.some((value) => !isBlank(value)),
  );
  return taken ? { sheet: sheet.name, row, count } : null;
}
