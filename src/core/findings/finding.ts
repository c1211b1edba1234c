import type { Place } from "../../cells/address";
import { CATALOGUE, type FindingCode, type FindingParams, type Severity } from "./catalogue";

/** A proposed value for the finding's cell. The user applies it; nothing is applied by itself. */
export interface Suggestion {
  /** What is written into the cell. Text is written as text. */
  readonly value: string | number | boolean;
  /** How the value is shown (`2.160`, `04/7`). */
  readonly label: string;
}

/** A finding is data, and the place where it stands; its words are in `src/i18n`. */
export interface Finding<C extends FindingCode = FindingCode> extends Place {
  readonly code: C;
  readonly severity: Severity;
  readonly params: FindingParams[C];
  readonly suggestion?: Suggestion;
}

/** Findings of any code, as a union that narrows on `code`. */
export type AnyFinding = { [C in FindingCode]: Finding<C> }[FindingCode];

/** Makes a finding; the severity follows from the code. */
export function finding<C extends FindingCode>(
  code: C,
  { sheet, row, column }: Place,
  params: FindingParams[C],
  suggestion?: Suggestion,
): AnyFinding {
  const base = { code, severity: CATALOGUE[code].severity, sheet, row, column, params };
  return (suggestion ? { ...base, suggestion } : base) as unknown as AnyFinding;
}
