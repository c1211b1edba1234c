import { addTo } from "../../cells/groups";
import { finding } from "../findings/finding";
import type { RosterEntry } from "../roster/types";
import { isNumbered, wardKeyOfName } from "../roster/names";
import { rosterPlace, wardPlace, wardRef, type CheckContext } from "./context";
import type { IdentifiedLine } from "./identify";

/** `roster.ward-unknown`, `-expired`, `name-variant`, `read-as`, `ward-duplicate`: the wards of the survey against the roster. */
export function checkWards(context: CheckContext): void {
  for (const line of context.lines) checkIdentity(line, context);
  reportReadAs(context);
  checkDuplicates(context);
}

function checkIdentity(line: IdentifiedLine, { settings, findings }: CheckContext): void {
  const { identity, ref } = line;
  if (identity === null || identity.kind === "exact" || identity.kind === "read-as") return;
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

/** All names of a sheet that are not written as in the list, in one finding. */
function reportReadAs({ lines, findings }: CheckContext): void {
  const sheets = new Map<string, IdentifiedLine[]>();
  for (const line of lines) {
    if (line.identity?.kind !== "read-as") continue;
    addTo(sheets, line.line.ward.sheet, line);
  }
  for (const read of sheets.values()) {
    const cells = read.map(wardPlace);
    const names = read.map(({ line, ref }) => ({ typed: line.ward.ward, ward: ref.name }));
    for (const first of cells.slice(0, 1)) findings.add(finding("roster.read-as", first, { names, cells }));
  }
}

/** Rows that are of one ward, where there are several, in their order. */
export function repeatedWards(lines: readonly IdentifiedLine[]): IdentifiedLine[][] {
  const byKey = new Map<string, IdentifiedLine[]>();
  for (const line of lines) addTo(byKey, line.key, line);
  return [...byKey.values()].filter((rows) => rows.length > 1);
}

function checkDuplicates({ lines, findings }: CheckContext): void {
  for (const rows of repeatedWards(lines)) {
    const cells = rows.map(wardPlace);
    findings.add(finding("roster.ward-duplicate", cells[1]!, { ward: rows[0]!.ref, cells }));
  }
}

/** `roster.ward-missing`: wards in force without a row; candidates of a name that waits for confirmation, and successors of an expired ward in the survey, are not missing too. */
export function checkMissingWards(context: CheckContext): void {
  const { roster, wardsInForce, lines, findings, fallback } = context;
  if (!roster) return;
  const excused = new Set<RosterEntry>();
  for (const { identity } of lines) {
    if (identity?.kind === "exact" || identity?.kind === "read-as") excused.add(identity.entry);
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
