/** What this workbench was built for: `workbench.json` beside the page. The page itself knows no add-in. */
export interface Setup {
  /** Folder of the add-in, relative to the page. Its `manifest.xml` says what it is called and what it brings. */
  readonly addin: string;
  /** Workbooks in `samples/`; the first one is open at the start, an empty workbook where there is none. */
  readonly samples: readonly { readonly name: string; readonly file: string }[];
}

/** `null` when the page was built without one. */
export async function readSetup(): Promise<Setup | null> {
  const answer = await fetch("workbench.json");
  return answer.ok ? answer.json() : null;
}
