import { SEVERITY, type FindingCode, type FindingParams, type Severity } from "./catalogue";

/** A proposed value for the finding's cell. The user applies it; nothing is applied by itself. */
export interface Suggestion {
  /** What is written into the cell. Text is written as text. */
  readonly value: string | number | boolean;
  /** How the value is shown (`2.160`, `04/7`). */
  readonly label: string;
}

/** A finding is data: its words are in `src/i18n`. `cell` is an A1 address on `sheet`. */
export interface Finding<C extends FindingCode = FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly params: FindingParams[C];
  readonly suggestion?: Suggestion;
}

/** Findings of any code, as a union that narrows on `code`. */
export type AnyFinding = { [C in FindingCode]: Finding<C> }[FindingCode];

/** Makes a finding; the severity follows from the code. */
export function finding<C extends FindingCode>(
  code: C,
  place: { readonly sheet: string; readonly cell: string },
  params: FindingParams[C],
  suggestion?: Suggestion,
): AnyFinding {
  const base = { code, severity: SEVERITY[code], sheet: place.sheet, cell: place.cell, params };
  return (suggestion ? { ...base, suggestion } : base) as unknown as AnyFinding;
}
