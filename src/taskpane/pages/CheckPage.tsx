import React, { useMemo, useState } from "react";
import { topOf } from "../../cells/address";
import type { Severity as FindingSeverity } from "../../core/findings/catalogue";
import { formatNumber } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import { Button, CountFilter, FindingList, Link, MessageBar, SearchField, Select, Severity } from "../../ui";
import { FindingBody } from "../parts/FindingBody";
import { groupEntries, listEntries, matches, type Grouping } from "../parts/findingEntries";
import { OpenQuestions } from "../parts/OpenQuestions";
import { Situation } from "../parts/Situation";
import { TabPage } from "../parts/TabPage";
import { dateText, timeText } from "../format";
import { usePane, useStore, useWords } from "../store/hooks";
import { isResult } from "../store/state";

const SEVERITIES: readonly FindingSeverity[] = ["error", "warning", "info"];

/** Kiểm tra: the findings, and what can be done about each. */
export function CheckPage(): React.ReactElement {
  const store = useStore();
  const { report, task } = usePane();
  const { frame, check } = useWords();
  const failing = report?.findings.filter(({ code }) => code === "criterion.not-met").length ?? 0;
  return (
    <TabPage tab="check">
      {!task?.slow && (
        <div className="row">
          <Button
            kind="primary"
            icon="checklist"
            text={report ? frame.checkAgain : check.run}
            disabled={task !== null}
            onClick={() => void store.check.run()}
          />
          {report && (
            <span className="push">
              <Button
                kind="text"
                icon="survey"
                text={check.writeSheet}
                disabled={task !== null}
                onClick={() => void store.check.writeSheet(report)}
              />
            </span>
          )}
        </div>
      )}
      <Situation />
      <Written />
      <OpenQuestions />
      {report ? <Findings report={report} failing={failing} /> : <p>{check.first}</p>}
    </TabPage>
  );
}

function Written(): React.ReactElement | null {
  const { done } = usePane();
  const store = useStore();
  const { check, frame } = useWords();
  if (done?.kind !== "findings-sheet") return null;
  const sheet = done.outcome.sheets[0];
  if (!sheet) return null;
  return (
    <MessageBar
      kind="ok"
      title={check.written(sheet.name, formatNumber(sheet.cells))}
      actions={<Link text={frame.toSheet(sheet.name)} onClick={() => void store.goTo(topOf(sheet.name))} />}
    />
  );
}

function Findings({ report, failing }: { readonly report: CheckReport; readonly failing: number }): React.ReactElement {
  const store = useStore();
  const { corrections, ignored, language, stale } = usePane();
  const { frame, check } = useWords();
  const [severity, setSeverity] = useState<FindingSeverity | null>(null);
  const [text, setText] = useState("");
  const [grouping, setGrouping] = useState<Grouping>("sheet");
  const [open, setOpen] = useState<string | null>(null);

  const entries = useMemo(() => listEntries(report, corrections, ignored, language), [report, corrections, ignored, language]);
  const counts = SEVERITIES.map((key) => {
    const count = report.findings.filter((finding) => finding.severity === key && !isResult(finding)).length;
    return { key, symbol: key, count: formatNumber(count), zero: count === 0, word: frame.severities[key] };
  });
  const shown = entries.filter((entry) => (severity === null || entry.finding.severity === severity) && matches(entry, text));
  const groups = groupEntries(shown, grouping, check.noWard);
  const clean = counts.slice(0, 2).every(({ zero }) => zero);
  return (
    <>
      <CountFilter<FindingSeverity> label={check.counts} counts={counts} pressed={severity} onPress={setSeverity} />
      {clean && severity === null && <Clean report={report} failing={failing} />}
      {entries.length > 0 && (
        <>
          <div className="row one-row">
            <SearchField label={check.search} value={text} onChange={setText} />
            <span className="narrow">
              <Select<Grouping>
                label={check.grouping}
                labelPlace="hidden"
                options={(["sheet", "kind", "ward"] as const).map((key) => ({ key, text: check.groupings[key] }))}
                value={grouping}
                onChange={setGrouping}
              />
            </span>
          </div>
          {shown.length === 0 ? (
            <p>
              {check.nothingShown}{" "}
              <Link
                text={check.showAll}
                onClick={() => {
                  setText("");
                  setSeverity(null);
                }}
              />
            </p>
          ) : (
            <FindingList
              label={check.list}
              groups={groups}
              open={open}
              stale={stale}
              onOpen={setOpen}
              onGoTo={({ key }) => {
                const entry = entries.find((candidate) => candidate.item.key === key);
                if (entry) void store.goTo(entry.finding);
              }}
              body={({ key }) => {
                const entry = entries.find((candidate) => candidate.item.key === key);
                return entry ? <FindingBody entry={entry} entries={entries} /> : null;
              }}
            />
          )}
        </>
      )}
      {failing > 0 && !clean && (
        <div className="row small">
          <span>{check.notMet(failing, formatNumber(report.results.length * report.criteria.criteria.length))}</span>
          <span className="push">
            <Link text={check.seeCriteria} onClick={() => store.open("criteria")} />
          </span>
        </div>
      )}
    </>
  );
}

function Clean({ report, failing }: { readonly report: CheckReport; readonly failing: number }): React.ReactElement {
  const store = useStore();
  const { checked } = usePane();
  const { frame, check } = useWords();
  return (
    <>
      <div className="empty-state">
        <Severity kind="ok" size={36} />
        <h1>{check.clean}</h1>
        <p>{check.cleanText(report.results.length, report.criteria.criteria.length, report.survey?.location.sheet ?? "")}</p>
      </div>
      <section className="card">
        <div className="stack tight">
          <h3>{check.next}</h3>
          <Link text={check.nextCriteria(failing)} onClick={() => store.open("criteria")} />
          <Link text={check.nextSummary} onClick={() => store.open("summary")} />
        </div>
      </section>
      {checked && <p className="small muted">{check.validFor(frame.at(timeText(checked.at), dateText(checked.at)))}</p>}
    </>
  );
}
