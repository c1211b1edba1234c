import { finding } from "../findings/finding";
import type { Place } from "../../cells/address";
import type { RosterEntry } from "../roster/types";
import { isNumbered, wardKeyOfName } from "../roster/names";
import { rosterPlace, wardPlace, wardRef, type CheckContext } from "./context";
import type { IdentifiedLine } from "./identify";

/** `roster.ward-unknown`, `-expired`, `name-variant`, `ward-duplicate`: the wards of the survey against the roster. */
export function checkWards(context: CheckContext): void {
  for (const line of context.lines) checkIdentity(line, context);
  checkDuplicates(context);
}

function checkIdentity(line: IdentifiedLine, { settings, findings }: CheckContext): void {
  const { identity, ref } = line;
  if (identity === null || identity.kind === "exact") return;
  const place = wardPlace(line);
  if (identity.kind === "expired") {
    const successors = identity.successors.map((entry) => entry.name);
    findings.add(finding("roster.ward-expired", place, { ward: ref, date: settings.assessmentDate, successors }));
    return;
  }
  const numbered = isNumbered(wardKeyOfName(ref.name));
  if (identity.kind === "unknown" || numbered) {
    findings.add(finding("roster.ward-unknown", place, { ward: ref, cells: [place] }));
    return;
  }
  const ambiguous = identity.kind === "ambiguous";
  const candidates = identity.candidates.map(ambiguous ? fullName : (entry) => entry.name);
  const single = !ambiguous && candidates.length === 1 ? candidates[0]! : null;
  const suggestion = single === null ? undefined : { value: single, label: single };
  findings.add(finding("roster.name-variant", place, { name: ref.name, candidates }, suggestion));
}

function fullName(entry: RosterEntry): string {
  return entry.unit === "" ? entry.name : `${entry.name} (${entry.unit})`;
}

function checkDuplicates({ lines, findings }: CheckContext): void {
  const firsts = new Map<string, IdentifiedLine>();
  const repeated = new Map<IdentifiedLine, Place[]>();
  for (const line of lines) {
    const first = firsts.get(line.key);
    if (!first) {
      firsts.set(line.key, line);
      continue;
    }
    const places = repeated.get(first);
    if (places) places.push(wardPlace(line));
    else repeated.set(first, [wardPlace(first), wardPlace(line)]);
  }
  const inOrder = repeated.size === 0 ? [] : lines.filter((line) => repeated.has(line));
  for (const line of inOrder) {
    const cells = repeated.get(line)!;
    findings.add(finding("roster.ward-duplicate", cells[1]!, { ward: line.ref, cells }));
  }
}

/** `roster.ward-missing`: wards in force without a row; candidates of a name that waits for confirmation, and successors of an expired ward in the survey, are not missing too. */
export function checkMissingWards(context: CheckContext): void {
  const { roster, wardsInForce, lines, findings, fallback } = context;
  if (!roster) return;
  const excused = new Set<RosterEntry>();
  for (const { identity } of lines) {
    if (identity?.kind === "exact") excused.add(identity.entry);
    else if (identity?.kind === "expired") for (const entry of identity.successors) excused.add(entry);
    else if (identity?.kind === "variant" || identity?.kind === "ambiguous")
      for (const entry of identity.candidates) excused.add(entry);
  }
  for (const entry of wardsInForce) {
    if (excused.has(entry)) continue;
    const place = rosterPlace(roster, entry, fallback);

    findings.add(finding("roster.ward-missing", place, { ward: wardRef(entry), cells: [] }));
  }
}
