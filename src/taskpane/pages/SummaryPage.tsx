import React, { useEffect, useMemo, useRef, useState } from "react";
import { cellAddress, placeAddress, topOf } from "../../cells/address";
import type { SheetToWrite } from "../../app/types";
import { formatNumber } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import { distributionSentence } from "../../documents/summary/distribution";
import { SHEET_NAMES } from "../../core/workbook/sheets";
import { Button, DataTable, Link, MessageBar, Radio, Severity } from "../../ui";
import { dateText, secondsText, timeText } from "../format";
import { SummaryExtras } from "../parts/SummaryExtras";
import { Situation } from "../parts/Situation";
import { TabPage } from "../parts/TabPage";
import { Ticks } from "../parts/Ticks";
import { usePane, useStore, useWords } from "../store/hooks";
import { isResult, type Done } from "../store/state";

type DocumentKind = CheckReport["settings"]["documentKind"];

/** Tổng hợp: what would be written, then what was written. */
export function SummaryPage(): React.ReactElement {
  const store = useStore();
  const { report: checked, done, preview, task, stale, failure } = usePane();
  const { summary } = useWords();
  const [kind, setKind] = useState<DocumentKind | null>(null);
  // The kind holds for what is written now; Thông số keeps the lasting one.
  const report = useMemo(
    () => (checked && kind ? { ...checked, settings: { ...checked.settings, documentKind: kind } } : checked),
    [checked, kind],
  );
  const choose = (next: DocumentKind) => {
    setKind(next);
    store.summary.forgetPreview();
  };
  const finished = done?.kind === "summary" ? done : null;
  const looks = report !== null && preview === null && finished === null && task === null && failure === null;
  const looked = useRef<CheckReport | null>(null);
  useEffect(() => {
    if (preview) looked.current = null;
    else if (looks && report && looked.current !== report) {
      looked.current = report;
      void store.summary.preview(report);
    }
  }, [looks, preview, report, store]);
  const foreign = preview?.sheets.find(({ exists, ours }) => exists && !ours);
  const exists = preview?.sheets.some((sheet) => sheet.exists) ?? false;
  return (
    <TabPage
      tab="summary"
      actions={
        report &&
        !finished && (
          <Button
            kind="primary"
            wide
            icon="table"
            text={exists ? summary.rerun : summary.run}
            disabled={task !== null || preview === null || foreign !== undefined || stale}
            onClick={() => void store.summary.write(report)}
          />
        )
      }
    >
      <Situation />
      {report &&
        (finished ? <Written report={report} done={finished} /> : <Before report={report} foreign={foreign} onKind={choose} />)}
      {report && <SummaryExtras report={report} />}
    </TabPage>
  );
}

function Before({
  report,
  foreign,
  onKind,
}: {
  readonly report: CheckReport;
  readonly foreign: SheetToWrite | undefined;
  onKind(kind: DocumentKind): void;
}): React.ReactElement {
  const store = useStore();
  const { preview, task } = usePane();
  const { summary } = useWords();
  const open = report.findings.filter((finding) => finding.severity === "error" && !isResult(finding)).length;
  const { settings } = report;
  return (
    <>
      {open > 0 && (
        <MessageBar kind="warning">
          {summary.open(open)} <Link text={summary.see} onClick={() => store.open("check")} />
        </MessageBar>
      )}
      {foreign && (
        <MessageBar
          kind="error"
          title={summary.notOurs(foreign.name)}
          actions={<Button text={summary.lookAgain} icon="refresh" onClick={() => void store.summary.preview(report)} />}
        >
          {summary.notOursText}
        </MessageBar>
      )}
      {preview && (
        <section className="stack">
          <h2>{summary.willWrite}</h2>
          <SheetCard
            label={summary.willWrite}
            sheets={preview.sheets}
            state={({ exists, ours }) => (!exists ? summary.create : ours ? summary.update : summary.foreign)}
            note={summary.onlyThese}
          />
        </section>
      )}
      {preview && preview.edited.length > 0 && (
        <MessageBar kind="warning" title={summary.edited(preview.edited.length)}>
          {preview.edited.slice(0, 5).map((place) => (
            <React.Fragment key={placeAddress(place)}>
              <Link
                text={cellAddress(place.row, place.column)}
                label={placeAddress(place)}
                onClick={() => void store.goTo(place)}
              />{" "}
              “{place.current}”{" "}
            </React.Fragment>
          ))}
          {preview.edited.length > 5 ? "… " : ""}
          {summary.editedText}
        </MessageBar>
      )}
      {preview && preview.orphanNotes.length > 0 && (
        <MessageBar kind="warning" title={summary.orphan(preview.orphanNotes.length)}>
          {summary.orphanText} {preview.orphanNotes.map(({ ward, note }) => `${ward}: “${note}”`).join("; ")}
        </MessageBar>
      )}
      <section className="stack tight">
        <Radio<DocumentKind>
          label={summary.kind}
          options={(["report-form", "annex"] as const).map((key) => ({ key, text: summary.kinds[key] }))}
          value={settings.documentKind}
          disabled={task !== null}
          onChange={onKind}
        />
        {settings.sheet !== null && (
          <p className="small muted">
            {summary.kindNote} <Link text={summary.changeKind} onClick={() => void store.goTo(topOf(settings.sheet ?? ""))} />
          </p>
        )}
      </section>
      <section className="stack tight">
        <h2>{summary.content}</h2>
        <Ticks items={[...summary.contents, ...(report.comparison ? [summary.compared(report.comparison.before.sheet)] : [])]} />
      </section>
      <section className="card">
        <div>
          <div className="small muted">{summary.sample}</div>
          <p lang="vi">{distributionSentence(report.distribution, report.criteria.criteria.length, settings.subject)}</p>
        </div>
      </section>
    </>
  );
}

interface SheetCardProps {
  readonly label: string;
  readonly sheets: readonly SheetToWrite[];
  readonly state: (sheet: SheetToWrite) => string;
  readonly note: string;
}

function SheetCard({ label, sheets, state, note }: SheetCardProps): React.ReactElement {
  const { summary } = useWords();
  return (
    <div className="card">
      <DataTable
        label={label}
        heads={false}
        columns={[
          { key: "sheet", text: summary.head.sheet, left: true },
          { key: "state", text: summary.head.state, left: true },
          { key: "cells", text: summary.head.cells },
        ]}
        rows={sheets.map((sheet) => ({
          key: sheet.name,
          cells: [<b key="name">{sheet.name}</b>, state(sheet), summary.cells(formatNumber(sheet.cells))],
        }))}
      />
      <p className="small muted">{note}</p>
    </div>
  );
}

function Written({
  report,
  done,
}: {
  readonly report: CheckReport;
  readonly done: Extract<Done, { kind: "summary" }>;
}): React.ReactElement {
  const store = useStore();
  const { frame, summary } = useWords();
  const { settings } = report;
  const { sheets, edited } = done.outcome;
  const { blankNames } = summary;
  const blanks = [
    settings.authority === "" && blankNames.authority,
    settings.place === "" && blankNames.place,
    settings.decisionNumber === "" && blankNames.decision,
    settings.signerName === "" && blankNames.signer,
  ].filter((name): name is string => name !== false);
  const mark = `${report.required}/${report.criteria.criteria.length}`;
  return (
    <>
      <MessageBar kind="ok" title={done.outcome.summary.exists ? summary.done.updated : summary.done.created}>
        {`${frame.at(timeText(done.at), dateText(done.at))} · ${frame.seconds(secondsText(done.milliseconds))}`}
      </MessageBar>
      <SheetCard
        label={summary.willWrite}
        sheets={sheets}
        state={({ exists }) => (exists ? summary.updatedSheet : summary.createdSheet)}
        note={summary.kept(edited.length)}
      />
      <Button kind="primary" wide text={summary.goTo} onClick={() => void store.goTo(topOf(SHEET_NAMES.summary))} />
      <section className="stack tight">
        <h2>{summary.beforePrint}</h2>
        <ul className="ticks">
          <li>
            <Severity kind="ok" />
            {summary.paper}
          </li>
          {blanks.length > 0 && (
            <li>
              <Severity kind="warning" label={frame.severities.warning} />
              {summary.blanks(blanks)}
            </li>
          )}
          <li>
            <Severity kind="info" />
            {summary.says({ derived: report.criteria.derived, mark, confirmed: settings.passMark !== null })}
          </li>
        </ul>
      </section>
      <MessageBar kind="info">{summary.withoutUs}</MessageBar>
      <div className="row">
        <Button icon="refresh" text={summary.runAgain} onClick={() => store.closeDone()} />
      </div>
    </>
  );
}
