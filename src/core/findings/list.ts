import { samePlace } from "../../cells/address";
import { CATALOGUE } from "./catalogue";
import type { AnyFinding } from "./finding";

/** Collects findings, each once by the identity of its kind. */
export class FindingList {
  private readonly seen = new Map<string, Set<string>>();
  private readonly list: AnyFinding[] = [];

  add(finding: AnyFinding): void {
    const cell = `${finding.row}:${finding.column}`;
    const own = CATALOGUE[finding.code].identity === "params" ? `${cell} ${JSON.stringify(finding.params)}` : cell;
    const group = `${finding.code} ${finding.sheet}`;
    let cells = this.seen.get(group);
    if (!cells) this.seen.set(group, (cells = new Set()));
    if (cells.has(own)) return;
    cells.add(own);
    this.list.push(finding);
  }

  addAll(findings: readonly AnyFinding[]): void {
    for (const finding of findings) this.add(finding);
  }

  /** Findings that nothing else in the list can be equal to. */
  append(findings: readonly AnyFinding[]): void {
    for (const finding of findings) this.list.push(finding);
  }

  all(): readonly AnyFinding[] {
    return this.list;
  }
}

/** Findings of a few cells of one sheet, at most one a cell and code. */
export class CellFindings {
  private readonly list: AnyFinding[] = [];

  add(finding: AnyFinding): void {
    for (const other of this.list) if (other.code === finding.code && samePlace(other, finding)) return;
    this.list.push(finding);
  }

  all(): readonly AnyFinding[] {
    return this.list;
  }
}
