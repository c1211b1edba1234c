/** What an add-in asked of the host; a test fails loudly on `unknown` and `faults`. */
export interface Stats {
  /** Messages of any kind from the add-in. */
  requests: number;
  /** RichApi batches of the add-in (`context.sync()`), without those of the runtime's own services. */
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  /** Members that the host lacks, `Class.member`. */
  unknown: string[];
  /** Errors inside the host itself. */
  faults: string[];
}

export const emptyStats = (): Stats => ({
  requests: 0,
  syncs: 0,
  requestBytes: 0,
  responseBytes: 0,
  unknown: [],
  faults: [],
});

/** Length of a text in UTF-8. */
export const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
