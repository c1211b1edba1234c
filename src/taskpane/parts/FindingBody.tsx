import React from "react";
import { shownText } from "../../cells/value";
import { CATALOGUE } from "../../core/findings/catalogue";
import type { AnyFinding } from "../../core/findings/finding";
import type { Answers } from "../../app/answers";
import type { CheckReport } from "../../core/report/types";
import { standingIn } from "../../core/report/standing";
import { Button, FixPreview, MessageBar } from "../../ui";
import { usePane, useStore, useWords } from "../store/hooks";
import type { FindingEntry } from "./findingEntries";

/** The opened finding: its words, the proposed fix, and what can be done. */
export function FindingBody({
  entry,
  entries,
}: {
  readonly entry: FindingEntry;
  readonly entries: readonly FindingEntry[];
}): React.ReactElement {
  const store = useStore();
  const { task, skipped, report } = usePane();
  const { frame, check } = useWords();
  const { finding, item, message, correction, ignored } = entry;
  const { suggestion, params } = finding;
  const { action } = CATALOGUE[finding.code];
  const same = sameKind(entry, entries);
  const busy = task !== null;
  const kept = report && !correction ? keptAnswer(finding, report) : null;
  return (
    <>
      <p>{message.long}</p>
      {suggestion && !correction && (
        <FixPreview
          nowLabel={check.now}
          now={standing(finding) ?? check.nowDate}
          proposedLabel={check.proposed}
          proposed={suggestion.label}
        />
      )}
      {skipped?.key === item.key && <MessageBar kind="warning">{check.skipped[skipped.reason]}</MessageBar>}
      <div className="row">
        {suggestion && !correction && (
          <Button
            kind="primary"
            text={check.fix(suggestion.label)}
            disabled={busy}
            onClick={() => void store.check.fix([finding])}
          />
        )}
        {correction && <Button text={check.undo} disabled={busy} onClick={() => void store.check.undo(item.key)} />}
        {action === "set-pass-mark" && <Button kind="primary" text={check.setPassMark} onClick={() => store.open("start")} />}
        {action === "map-columns" && <Button kind="primary" text={check.mapColumns} onClick={() => store.open("reading")} />}
        <Button text={frame.toCellShort} onClick={() => void store.goTo(finding)} />
        {report &&
          action === "name-ward" &&
          "candidates" in params &&
          params.candidates.map((ward) => (
            <Button
              key={ward}
              text={check.isWard(ward)}
              disabled={busy}
              onClick={() => void store.start.answer({ names: [{ typed: params.name, unit: unitOf(finding, report), ward }] })}
            />
          ))}
        {kept && <Button text={check.keepValue} disabled={busy} onClick={() => void store.start.answer(kept)} />}
        {!correction && !kept && (
          <Button
            kind="text"
            text={ignored ? check.unignore : check.ignore}
            onClick={() => store.check.ignore(item.key, !ignored)}
          />
        )}
      </div>
      {same.length > 1 && (
        <div className="row">
          <Button kind="text" text={check.fixAll(same.length)} disabled={busy} onClick={() => void store.check.fix(same)} />
        </div>
      )}
    </>
  );
}

/** An implausible value that the user keeps is kept in the workbook: the next check takes it as it stands. */
function keptAnswer(finding: AnyFinding, report: CheckReport): Answers | null {
  const { params } = finding;
  if (CATALOGUE[finding.code].action !== "keep-value" || !("min" in params)) return null;
  const { result, code } = standingIn(report)(finding);
  if (result === null || code === null) return null;
  return { accepted: [{ ward: result.ward, unit: result.unit, measure: code, value: params.value }] };
}

/** The unit of the ward that a finding stands at. */
function unitOf(finding: AnyFinding, report: CheckReport): string {
  return standingIn(report)(finding).result?.unit ?? "";
}

/** What stands in the cell, where the finding says it. */
function standing({ params }: AnyFinding): string | null {
  if ("value" in params && params.value !== null && params.value !== undefined) return shownText(params.value);
  if ("name" in params) return params.name;
  return null;
}

/** Findings of the same kind that can be applied together: readable entries only, where nothing has to be decided. */
function sameKind({ finding, correction }: FindingEntry, entries: readonly FindingEntry[]): AnyFinding[] {
  if (finding.severity !== "info" || !finding.suggestion || correction) return [];
  return entries
    .filter((other) => other.finding.code === finding.code && other.finding.suggestion && !other.correction && !other.ignored)
    .map((other) => other.finding);
}
