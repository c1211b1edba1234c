/** Words of the sheets that the add-in creates (the printed summary has its own, `summary/words.ts`). */
export interface WorkbookWords {
  readonly sheets: {
    readonly guide: string;
    readonly settings: string;
    readonly criteria: string;
    readonly roster: string;
    readonly survey: string;
    readonly roadmap: string;
    readonly claims: string;
    readonly results: string;
    readonly summary: string;
    readonly findings: string;
  };
}
