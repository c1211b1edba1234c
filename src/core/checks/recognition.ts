import { finding } from "../findings/finding";
import type { Recognition } from "../roster";
import type { EntryCell } from "../survey/types";
import { rosterPlace, wardPlace, wardRef, type CheckContext } from "./context";
import type { IdentifiedLine } from "./identify";

/** Years of recognition beside the survey, by roster key: used where a preset's list, which has none, is in use. */
export function recognitionBeside(lines: readonly IdentifiedLine[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const { entry, line } of lines) {
    const year = line.ward.recognised ? yearOf(line.ward.recognised) : null;
    if (entry && year !== null && !years.has(entry.key)) years.set(entry.key, year);
  }
  return years;
}

/** `roster.recognition-differs`: the year beside the survey is not the one of the list, which wins. */
export function checkRecognitionBeside({ roster, lines, findings }: CheckContext): void {
  if (!roster) return;
  for (const { entry, line, ref } of lines) {
    const cell = line.ward.recognised;
    const stated = cell ? yearOf(cell) : null;
    if (!entry || !cell || stated === null || stated === entry.recognisedYear) continue;
    if (entry.recognisedYear === null && roster.origin === "preset") continue;
    findings.add(finding("roster.recognition-differs", cell, { ward: ref, stated, listed: entry.recognisedYear }));
  }
}

/** `roster.recognition-inherited`: titles carried over by `KE_THUA`. */
export function checkInherited({ roster, lines, findings, fallback }: CheckContext, recognition: Recognition): void {
  if (!roster) return;
  for (const { entry, predecessors } of recognition.inherited) {
    const line = lines.find((other) => other.entry?.key === entry.key);
    const place = rosterPlace(roster, entry, line ? wardPlace(line) : fallback);
    const names = predecessors.map((other) => other.name);
    findings.add(
      finding("roster.recognition-inherited", place, { ward: wardRef(entry), date: entry.validFrom ?? "", predecessors: names }),
    );
  }
}

/** `2023`, `Năm 2023`, `20/12/2023`; `null` when no year stands there. */
function yearOf({ value }: EntryCell): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1990 && value <= 2100 ? value : null;
  const year = typeof value === "string" ? /(?<!\d)(20\d\d|199\d)(?!\d)/.exec(value)?.[1] : undefined;
  return year === undefined ? null : Number(year);
}
