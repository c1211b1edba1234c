import { parseArgs } from "node:util";
import { isFindingCode, type FindingCode } from "../core/findings/catalogue";
import { PROGRAMME_IDS, type ProgrammeId } from "../core/programmes";
import { SETTING_KEYS, type SettingKey } from "../core/settings/types";
import { thrown } from "./thrown";

/** What one run of the command was asked to do. */
export interface BatchArguments {
  readonly files: readonly string[];
  readonly create: boolean;
  readonly highlight: boolean;
  readonly clear: boolean;
  readonly summary: boolean;
  readonly findingsSheet: boolean;
  readonly fix: readonly FindingCode[];
  /** Workbooks whose entries are read into the file given. */
  readonly collate: readonly string[];
  readonly preset: ProgrammeId | null;
  readonly survey: string | null;
  readonly set: Partial<Record<SettingKey, string>>;
  readonly formulas: readonly { readonly sheet: string; readonly cell: string; readonly formula: string }[];
  readonly today: string;
  /** Likely readings are used without a question. */
  readonly acceptsLikely: boolean;
  /** Where the open questions are written. */
  readonly questions: string | null;
  /** A file of template profiles whose answers are used. */
  readonly answers: string | null;
  readonly lang: "vi" | "en";
  readonly out: string | null;
  readonly report: string | null;
  /** Results that are there already may be replaced. */
  readonly force: boolean;
  readonly help: boolean;
}

/** The command line cannot be used as given; the message says which option and why. */
export class ArgumentError extends Error {}

export const USAGE = `Usage: npm run --silent batch -- <file.xlsx> [<file.xlsx> …] [options]
       npm run --silent batch -- --new --preset hung-yen --out <file.xlsx>

  --highlight            mark failing, missing and doubtful cells
  --clear                remove the marks of an earlier --highlight
  --summary              write the sheets “Kết quả” and “Tổng hợp”
  --findings-sheet       write the findings as a sheet
  --collate <file> …     read the entries of these workbooks into the one given first
  --fix <code> …         apply the suggestions of these findings
  --preset <id>          supplies what the workbook lacks: ${PROGRAMME_IDS.join(", ")}
  --survey <sheet>       the survey to use, when there are several
  --set <KEY>=<value> …  override a parameter for this run
  --formula "<sheet>!<cell>=<formula>" …   write a formula and report its value
  --accept likely        use likely readings without a question
  --questions <file>     write what cannot be read without an answer, to be filled in
  --answers <file>       use the answers of such a file
  --today <yyyy-mm-dd>   date of the check (default: today)
  --lang vi|en           language of the messages (default: vi)
  --out <file|folder>    where the result is written; without it nothing is
  --report <file|->      where the report is written (default: standard output)
  --force                replace results that are there already; without it they are kept`;

const OPTIONS = {
  new: { type: "boolean" },
  highlight: { type: "boolean" },
  clear: { type: "boolean" },
  summary: { type: "boolean" },
  "findings-sheet": { type: "boolean" },
  fix: { type: "string", multiple: true },
  collate: { type: "string", multiple: true },
  preset: { type: "string" },
  survey: { type: "string" },
  set: { type: "string", multiple: true },
  formula: { type: "string", multiple: true },
  accept: { type: "string" },
  questions: { type: "string" },
  answers: { type: "string" },
  today: { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  report: { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Options that take several values: `--set A=1 B=2`. A value ends the list when it does not have the option's form. */
const LISTS = {
  set: /^[A-Z_]+=/,
  fix: /^[a-z]+\.[a-z-]+$/,
  collate: /\.xls[xm]?$/i,
  formula: /!\$?[A-Za-z]+\$?\d+\s*=/,
};
type List = keyof typeof LISTS;
const isList = (name: string): name is List => Object.hasOwn(LISTS, name);

/** Reads the command line. @throws ArgumentError */
export function readArguments(argv: readonly string[], now: Date): BatchArguments {
  const parsed = parse(argv);
  const values = parsed.values;
  const lists: Record<List, string[]> = { set: [], fix: [], formula: [], collate: [] };
  const files: string[] = [];
  let open: List | null = null;
  for (const token of parsed.tokens) {
    if (token.kind === "option") {
      open = isList(token.name) ? token.name : null;
      if (open && token.value !== undefined) lists[open].push(token.value);
    } else if (token.kind === "positional") {
      if (open && LISTS[open].test(token.value)) lists[open].push(token.value);
      else {
        open = null;
        files.push(token.value);
      }
    }
  }
  const result: BatchArguments = {
    files,
    create: values.new ?? false,
    highlight: values.highlight ?? false,
    clear: values.clear ?? false,
    summary: values.summary ?? false,
    findingsSheet: values["findings-sheet"] ?? false,
    fix: lists.fix.map(findingCode),
    collate: lists.collate,
    preset: values.preset === undefined ? null : oneOf("--preset", values.preset, PROGRAMME_IDS),
    survey: values.survey ?? null,
    set: Object.fromEntries(lists.set.map(setting)),
    formulas: lists.formula.map(formula),
    acceptsLikely: values.accept !== undefined && oneOf("--accept", values.accept, ["likely"] as const) === "likely",
    questions: values.questions ?? null,
    answers: values.answers ?? null,
    today: values.today === undefined ? localDate(now) : date(values.today),
    lang: values.lang === undefined ? "vi" : oneOf("--lang", values.lang, ["vi", "en"] as const),
    out: values.out ?? null,
    report: values.report ?? null,
    force: values.force ?? false,
    help: values.help ?? false,
  };
  if (!result.help) requireSense(result);
  return result;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    throw new ArgumentError(String(thrown(error).message).replace(/\. .*/s, ""));
  }
}

function requireSense(args: BatchArguments): void {
  if (args.create) {
    if (args.files.length > 0) throw new ArgumentError(`--new makes a fresh workbook and reads none: leave out ${args.files[0]}`);
    if (!args.preset) throw new ArgumentError(`--new needs --preset, one of: ${PROGRAMME_IDS.join(", ")}`);
    if (!args.out) throw new ArgumentError("--new needs --out <file.xlsx>");
  } else if (args.files.length === 0) throw new ArgumentError("no file given");
  else if (args.collate.length > 0 && args.files.length > 1)
    throw new ArgumentError("--collate reads into one workbook: give that file before --collate, and no other");
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (!found) throw new ArgumentError(`${option} ${value}: unknown, use one of: ${allowed.join(", ")}`);
  return found;
}

function findingCode(code: string): FindingCode {
  if (!isFindingCode(code)) throw new ArgumentError(`--fix ${code}: no finding has this code`);
  return code;
}

function setting(text: string): readonly [SettingKey, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new ArgumentError(`--set ${text}: write KEY=value`);
  return [oneOf("--set", text.slice(0, at), SETTING_KEYS), text.slice(at + 1)];
}

function formula(text: string) {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d{1,7})\s*=(.+)$/s.exec(text);
  if (!match) throw new ArgumentError(`--formula ${text}: write "<sheet>!<cell>=<formula>"`);
  const [, quoted, plain = "", cell = "", body = ""] = match;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain,
    cell: cell.replace(/\$/g, "").toUpperCase(),
    formula: body.startsWith("=") ? body : `=${body}`,
  };
}

function date(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!time || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== text) {
    throw new ArgumentError(`--today ${text}: write a date as yyyy-mm-dd`);
  }
  return text;
}

function localDate(now: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
