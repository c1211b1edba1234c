import React, { useState } from "react";
import type { CollatePlan } from "../../core/collate";
import { Button, FilePicker, IconButton, MessageBar, Page } from "../../ui";
import { readFiles, type FilesRead } from "../collating/readFiles";
import { CollateReportView } from "../parts/CollateReportView";
import { Situation } from "../parts/Situation";
import { usePane, useStore, useWords } from "../store/hooks";

/** Gộp tệp: reads the workbooks that wards sent into the survey of this one. */
export function CollatePage(): React.ReactElement {
  const store = useStore();
  const { report, task, done, language } = usePane();
  const { frame, collate } = useWords();
  const [read, setRead] = useState<FilesRead | null>(null);
  const [plan, setPlan] = useState<CollatePlan | null>(null);
  const finished = done?.kind === "collated" ? done.outcome : null;
  const choose = async (files: readonly File[]) => {
    setPlan(null);
    const found = await store.readFiles(() => readFiles(files, language));
    setRead(found ?? null);
    if (found && found.sources.length > 0) setPlan((await store.previewCollate(found.sources)) ?? null);
  };
  const run = async () => {
    if (read) await store.collate(read.sources);
    setPlan(null);
  };
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
              onClick={() => void run()}
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
      <FilePicker label={collate.choose} accept=".xlsx,.xlsm" disabled={task !== null} onChoose={(files) => void choose(files)} />
      <p className="small muted">{frame.staysHere}</p>
      <Situation />
      {!report?.survey && <MessageBar kind="warning" title={collate.noSurvey} />}
      {read && read.unreadable.length > 0 && (
        <MessageBar kind="warning" title={collate.unreadable(read.unreadable.length)}>
          {read.unreadable.map(({ file, reason }) => (
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
      {(plan || finished) && <CollateReportView report={(finished ?? plan?.report)!} />}
    </Page>
  );
}
