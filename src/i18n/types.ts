import type { FindingCode, FindingParams } from "../core/findings/catalogue";

export type Language = "vi" | "en";

/** What is known of a finding's place beside its address. */
export interface FindingPlace {
  /** Name of the ward in whose row the finding stands. */
  readonly ward?: string | undefined;
  /** Code of the measure or criterion in whose column it stands. */
  readonly code?: string | undefined;
  /** Name of that measure or criterion. */
  readonly name?: string | undefined;
}

/** What the words of a finding may use beside its params. */
export interface FindingContext extends FindingPlace {
  /** Label of the proposed value. */
  readonly fix?: string | undefined;
}

/** The words of one kind of finding. */
interface FindingWording<C extends FindingCode> {
  /** Name of the kind, for groups and filters. */
  readonly title: string;
  /** What the finding is about, where no ward or code says it. */
  readonly about?: (params: FindingParams[C]) => string;
  /** What – value – what to do, in one line of a list (70 characters as a rule). */
  readonly short: (params: FindingParams[C], context: FindingContext) => string;
  /** The same in at most three sentences. */
  readonly long: (params: FindingParams[C], context: FindingContext) => string;
}

export type FindingWords = { readonly [C in FindingCode]: FindingWording<C> };
