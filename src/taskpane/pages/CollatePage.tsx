import React from "react";
import { Button, FilePicker, IconButton, MessageBar, Page } from "../../ui";
import { readFiles } from "../collating/readFiles";
import { CollateReportView } from "../parts/CollateReportView";
import { Situation } from "../parts/Situation";
import { usePane, useStore, useWords } from "../store/hooks";

/** Gộp tệp: reads the workbooks that wards sent into the survey of this one. */
export function CollatePage(): React.ReactElement {
  const store = useStore();
  const { report, task, done, language, collating } = usePane();
  const { frame, collate } = useWords();
  const finished = done?.kind === "collated" ? done.outcome : null;
  const { files = null, plan = null } = collating ?? {};
  const told = finished ?? plan?.report;
  const writes = plan?.writes.length ?? 0;
  const rows = plan?.report.added.length ?? 0;
  return (
    <Page
      label={frame.pages.collate}
      actions={
        plan && (
          <>
            <Button
              kind="primary"
              wide
              text={collate.run(plan.report.sheet ?? "")}
              disabled={task !== null || plan.report.problem !== null || writes + rows === 0}
              onClick={() => files && void store.collate.run(files)}
            />
            <p className="small muted">{collate.willWrite(writes, rows)}</p>
          </>
        )
      }
    >
      <div className="page-head">
        <IconButton icon="chevron-left" label={frame.back} onClick={() => store.open("start")} />
        <h1>{frame.pages.collate}</h1>
      </div>
      <p>{collate.intro}</p>
      <FilePicker
        label={collate.choose}
        accept=".xlsx,.xlsm"
        disabled={task !== null}
        onChoose={(chosen) => void store.collate.read(() => readFiles(chosen, language))}
      />
      <p className="small muted">{frame.staysHere}</p>
      <Situation />
      {!report?.survey && <MessageBar kind="warning" title={collate.noSurvey} />}
      {files && files.unreadable.length > 0 && (
        <MessageBar kind="warning" title={collate.unreadable(files.unreadable.length)}>
          {files.unreadable.map(({ file, reason }) => (
            <span key={file} className="block">{`${file}: ${reason}`}</span>
          ))}
        </MessageBar>
      )}
      {finished && (
        <MessageBar kind="ok" title={collate.done(finished.written)}>
          {finished.skipped.length > 0 && collate.skipped(finished.skipped.length)}
        </MessageBar>
      )}
      {plan?.report.problem && <MessageBar kind="error" title={collate.problems[plan.report.problem]} />}
      {told && <CollateReportView report={told} />}
    </Page>
  );
}
