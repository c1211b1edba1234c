import { z } from "zod";
import { matchKey } from "../../cells/text/normalise";
import type { KeptState } from "./state";

/** Version of the shape below; a change that old readers would misread raises it. */
export const PROFILE_VERSION = 1;

/** What a column answers when it is no criterion at all. */
export const NO_CRITERION = "none";

const answer = z.object({
  kind: z.string(),
  key: z.string(),
  /** `null`: not answered yet. */
  value: z.string().nullable(),
  /** Of a question about several columns: what each is called. */
  candidates: z.array(z.object({ value: z.string() })).optional(),
});

const schema = z.object({
  version: z.literal(PROFILE_VERSION),
  profiles: z.array(z.object({ shape: z.string(), answers: z.array(answer) })),
});

/**
 * Template profiles (“hồ sơ mẫu”): what an office said of its tables, by the shape of each, so that the same form is read
 * without a question next year. `kind`, `key` and `value` as in `questions/types.ts`.
 */
export type TemplateProfiles = z.infer<typeof schema>;
type ProfileAnswer = TemplateProfiles["profiles"][number]["answers"][number];
type KeptColumn = KeptState["columns"][number];
type KeptAnswer = KeptState["answers"][number];

/** A file holds no profiles that this version can read; `part`: its version, or where it departs from the shape. */
export class ProfileError extends Error {
  constructor(
    readonly reason: "not-json" | "version" | "shape",
    readonly part: string,
  ) {
    super(`profile ${reason} ${part}`.trim());
  }
}

/** Reads the text of a profile file. @throws ProfileError */
export function readProfiles(text: string): TemplateProfiles {
  const json = parse(text.replace(/^\uFEFF/, ""));
  const version = z.object({ version: z.unknown() }).safeParse(json, { jitless: true }).data?.version;
  if (version !== undefined && version !== PROFILE_VERSION) throw new ProfileError("version", JSON.stringify(version));
  const read = schema.safeParse(json, { jitless: true });
  if (!read.success) throw new ProfileError("shape", (read.error.issues[0]?.path ?? []).join("."));
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ProfileError("not-json", error instanceof Error ? error.message : String(error));
  }
}

/** The state with the answers of the profiles, which count before those that it keeps. Pure. */
export function answeredState(state: KeptState, profiles: TemplateProfiles | undefined): KeptState {
  const told = (profiles?.profiles ?? []).flatMap(({ shape, answers }) => answers.map((each) => ({ shape, each })));
  const columns = told.flatMap(({ shape, each }) => columnsOf(shape, each) ?? []);
  const answers = told.flatMap(({ shape, each: { kind, key, value } }) =>
    value === null || isOfColumns(kind, value) ? [] : [{ shape, kind, key, value }],
  );
  return {
    ...state,
    columns: replaced(state.columns, columns, ({ shape, header }) => [shape ?? "", matchKey(header)]),
    answers: replaced(state.answers, answers, ({ shape, kind, key }) => [shape, kind, key]),
  };
}

/** Which of several columns counts is said by its head, or by its place where the heads are equal. */
export const isOfColumns = (kind: string, value: string): boolean =>
  kind === "column" || (kind === "repeated" && !/^\d+:\d+$/.test(value));

function columnsOf(shape: string, { kind, key, value, candidates = [] }: ProfileAnswer): KeptColumn[] | null {
  if (value === null || !isOfColumns(kind, value)) return null;
  // Found by shape and words: next year's sheet has another name. What was kept under no shape stays without.
  const column = (header: string, code: string | null): KeptColumn => ({
    sheet: "",
    header,
    code,
    ...(shape === "" ? {} : { shape }),
  });
  if (kind === "column") return [column(key, value === NO_CRITERION ? null : value)];
  const others = candidates.filter((other) => other.value !== value);
  return [column(value, key), ...others.map((other) => column(other.value, null))];
}

function replaced<T extends KeptColumn | KeptAnswer>(kept: readonly T[], told: readonly T[], keyOf: (each: T) => string[]): T[] {
  const keys = new Set(told.map((each) => keyOf(each).join("\n")));
  return [...kept.filter((each) => !keys.has(keyOf(each).join("\n"))), ...told];
}
