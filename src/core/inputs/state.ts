import { z } from "zod";
import { SETTING_KEYS } from "../settings/types";
import { PROGRAMME_IDS } from "../programmes";

/** The one key of a workbook's settings under which everything that the add-in keeps is stored, as JSON. */
export const STATE_KEY = "de-an-cong-an-phuong";

/** Version of the shape below; a change that old readers would misread raises it. */
const STATE_VERSION = 1;

const column = z.object({
  sheet: z.string(),
  header: z.string(),
  code: z.string().nullable(),
  shape: z.string().optional(),
});
const name = z.object({ typed: z.string(), unit: z.string(), ward: z.string() });

const accepted = z.object({ ward: z.string(), unit: z.string(), measure: z.string(), value: z.string() });

/** What the user said of a table of a shape; `key` and `value` by kind (see `questions/types.ts`). */
const answer = z.object({ shape: z.string(), kind: z.string(), key: z.string(), value: z.string() });

const schema = z.object({
  version: z.literal(STATE_VERSION),
  preset: z.enum(PROGRAMME_IDS).nullable().default(null),
  survey: z.string().nullable().default(null),
  columns: z.array(column).default([]),
  names: z.array(name).default([]),
  accepted: z.array(accepted).default([]),
  answers: z.array(answer).default([]),
  settings: z.partialRecord(z.enum(SETTING_KEYS), z.string()).default({}),
});

/**
 * The answers that the workbook keeps: preset, chosen survey, columns mapped by hand (found again by header text on their
 * sheet, or in a table of the same shape when the sheet was renamed; `code` null ignores the column), names that the user
 * confirmed (`typed` is the ward `ward`), implausible values that stay as they are (by ward, measure and value, so that
 * moved rows and columns make no difference), and parameters confirmed while `Thông số` has no row for them.
 */
export type KeptState = z.infer<typeof schema>;

/** `ignored`: something was kept, but by an unknown version or in an unknown shape; it counts as nothing. */
export interface StateReading {
  readonly state: KeptState;
  readonly ignored: boolean;
}

export const EMPTY_STATE: KeptState = {
  version: STATE_VERSION,
  preset: null,
  survey: null,
  columns: [],
  names: [],
  accepted: [],
  answers: [],
  settings: {},
};

/** Reads `WorkbookSnapshot.state`: an object, or its JSON text. Never throws. */
export function readState(kept: unknown): StateReading {
  if (kept === null || kept === undefined || kept === "") return { state: EMPTY_STATE, ignored: false };
  const parsed = schema.safeParse(typeof kept === "string" ? parseKept(kept) : kept, { jitless: true });
  return parsed.success ? { state: parsed.data, ignored: false } : { state: EMPTY_STATE, ignored: true };
}

/** What a workbook's setting holds: JSON text. Another version's, or a damaged one, counts as nothing kept: `null`. */
export function parseKept(setting: unknown): unknown {
  if (typeof setting !== "string") return null;
  try {
    return JSON.parse(setting) as unknown;
  } catch {
    return null; // no JSON: an unknown shape
  }
}
