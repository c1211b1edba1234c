/** Ranges of `Tổng hợp` that a refresh reads before it writes: the user's texts, and the keys of the notes. */
export const SUMMARY_NAMES = { notes: "TH_GHI_CHU", keys: "TH_KHOA", recipients: "TH_NOI_NHAN", signature: "TH_KY" } as const;

/** Those that the user may type into. */
export const USERS_NAMES: ReadonlySet<string> = new Set([SUMMARY_NAMES.notes, SUMMARY_NAMES.recipients, SUMMARY_NAMES.signature]);
