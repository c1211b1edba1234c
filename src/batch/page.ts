/** What the program and the add-in inside the page of the headless host say to each other, as JSON text. */
import type { CheckRequest } from "../app/types";
import type { FindingCode } from "../core/findings/catalogue";
import type { ProgrammeId, SampleId } from "../core/programmes";
import type { PlainSnapshot } from "../files/plainSnapshot";
import type { Language } from "../i18n";

/** A workbook that was sent in. */
export interface PlainSource {
  readonly file: string;
  readonly snapshot: PlainSnapshot;
}

/** How a failure of a use case reaches the program outside. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly sheet: string };

export interface BatchAddin {
  check(request: CheckRequest): Promise<string>;
  /** The report of the last check, by the schema of the batch command. */
  report(lang: Language): string;
  fix(codes: readonly FindingCode[]): Promise<string>;
  highlight(): Promise<string>;
  clear(): Promise<string>;
  summarise(): Promise<string>;
  findingsSheet(lang: Language): Promise<string>;
  collate(sources: readonly PlainSource[], request: CheckRequest): Promise<string>;
  create(preset: ProgrammeId): Promise<string>;
  createSample(sample: SampleId): Promise<string>;
  wardPages(): Promise<string>;
}
