/**
 * Where a run writes, settled before anything is read or written: no written path is a read one or another written one,
 * by whatever spelling or link, and what is there already is kept.
 */
import path from "node:path";
import type { BatchArguments } from "./arguments";
import { identity, meet, statOf } from "./identity";

/** A path of the command line with the option that it was given to; "" for the files themselves. */
export interface GivenPath {
  readonly option: string;
  readonly path: string;
}

/** A path cannot be written: it is a read one, that of another result, a folder, or something is there. */
export class TargetError extends Error {
  constructor(
    readonly reason: "read" | "written" | "folder" | "exists",
    readonly target: GivenPath,
    readonly other: GivenPath = target,
  ) {
    super(`${target.option} ${target.path}: ${reason}`);
  }
}

export interface Targets {
  /** The result of each file, in their order; `null` without `--out`. */
  readonly results: readonly string[] | null;
  /** `null`: standard output. */
  readonly report: string | null;
  /** `null` without `--questions`. */
  readonly questions: string | null;
}

/** The places that a run writes to. @throws TargetError */
export function chooseTargets(args: BatchArguments): Targets {
  const results = args.out === null ? null : args.create ? [args.out] : resultPaths(args.files, args.out);
  const report = args.report === "-" || args.create ? null : args.report;
  const questions = args.create ? null : args.questions;
  const given = (option: string, paths: readonly string[]) => paths.map((each) => ({ option, path: each }));
  const one = (option: string, file: string | null) => given(option, file === null ? [] : [file]);
  requireApart(
    [...given("", args.files), ...given("--collate", args.collate), ...one("--answers", args.answers)],
    [...given("--out", results ?? []), ...one("--report", report), ...one("--questions", questions)],
    args.force,
  );
  return { results, report, questions };
}

/** A file for one input, a folder for several. */
function resultPaths(files: readonly string[], out: string): string[] {
  const isFolder = files.length > 1 || /[\\/]$/.test(out) || statOf(out)?.isDirectory();
  return files.map((file) => (isFolder ? path.join(out, path.basename(file)) : out));
}

/** Holds the rule of this file for any program: nothing that is written is read, and what is there stays. @throws TargetError */
export function requireApart(read: readonly GivenPath[], written: readonly GivenPath[], force: boolean): void {
  const sources = read.map((each) => ({ given: each, id: identity(each.path) }));
  const before: typeof sources = [];
  for (const target of written) {
    const id = identity(target.path);
    const source = sources.find((each) => meet(each.id, id));
    if (source) throw new TargetError("read", target, source.given);
    const other = before.find((each) => meet(each.id, id));
    if (other) throw new TargetError("written", target, other.given);
    before.push({ given: target, id });
  }
  for (const target of written) {
    const there = statOf(target.path);
    if (there?.isDirectory()) throw new TargetError("folder", target);
    if (there && !force) throw new TargetError("exists", target);
  }
}
