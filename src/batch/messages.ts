import { ProfileError } from "../core/inputs/profile";
import { words, type Language } from "../i18n";
import { batch as english } from "../i18n/en/batch";
import { batch as vietnamese } from "../i18n/vi/batch";
import { ModelError } from "../workbench/model/workbook";
import { XlsxError } from "../workbench/xlsx/errors";
import { ArgumentError } from "./arguments";
import { AnswersError } from "./questions";
import { UseCaseError } from "./session";
import { TargetError, type GivenPath } from "./targets";
import { thrown } from "./thrown";

/** Why a file could not be done, in one line for people. */
export function explain(error: unknown, lang: Language): string {
  const batch = lang === "en" ? english : vietnamese;
  if (error instanceof XlsxError) return batch.file[error.code](error.part);
  if (error instanceof TargetError) return batch.target[error.reason](spelled(error.target), spelled(error.other));
  if (error instanceof UseCaseError) return reasonOf(error, lang);
  if (error instanceof ModelError) return error.message;
  if (error instanceof ProfileError) return batch.answers[error.reason](error.part);
  if (error instanceof AnswersError) return `--answers ${error.file}: ${explain(error.why, lang)}`;
  if (error instanceof ArgumentError) return error.message;
  const { code } = thrown(error);
  if (code === "ENOENT") return batch.missing;
  if (code === "EISDIR") return batch.folder;
  if (code === "EACCES" || code === "EPERM") return batch.noAccess;
  if (code === "ENOSPC") return batch.diskFull;
  return `${batch.unexpected} (${error instanceof Error ? error.message : String(error)})`;
}

const spelled = ({ option, path }: GivenPath): string => `${option} ${path}`.trim();

/** What the pane would say: why, and what to do first. */
function reasonOf({ code, sheet, message }: UseCaseError, lang: Language): string {
  const { reasons } = words(lang).pane.failures;
  const reason = new Map(Object.entries(reasons)).get(code);
  return reason ? [`${reason.why(sheet)}.`, ...reason.steps.slice(0, 1)].join(" ") : message;
}
