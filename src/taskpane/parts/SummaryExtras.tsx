import React, { useState } from "react";
import { topOf } from "../../cells/address";
import { formatNumber } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import { SHEET_NAMES } from "../../core/workbook/sheets";
import { Button, Link, MessageBar } from "../../ui";
import { usePane, useStore, useWords } from "../store/hooks";

/** What goes with the summary when it is asked for: the remarks for Word, and a page for every ward. */
export function SummaryExtras({ report }: { readonly report: CheckReport }): React.ReactElement {
  return (
    <>
      <Narrative report={report} />
      <WardPages report={report} />
    </>
  );
}

function Narrative({ report }: { readonly report: CheckReport }): React.ReactElement {
  const store = useStore();
  const { frame, summary } = useWords();
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = () =>
    store.summary.copyNarrative(report, (text) => {
      setByHand(text);
      if (text === null) store.say(summary.narrativeCopied);
    });
  return (
    <section className="stack tight ruled">
      <h2>{summary.narrative}</h2>
      <p className="small muted">{summary.narrativeText}</p>
      {byHand !== null && (
        <>
          <p>{frame.copyByHand}</p>
          <textarea
            className="by-hand"
            readOnly
            rows={8}
            lang="vi"
            aria-label={summary.narrative}
            value={byHand}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </>
      )}
      <div className="row">
        <Button icon="copy" text={summary.copyNarrative} onClick={() => void copy()} />
      </div>
    </section>
  );
}

function WardPages({ report }: { readonly report: CheckReport }): React.ReactElement {
  const store = useStore();
  const { done, task, stale } = usePane();
  const { frame, summary } = useWords();
  const written = done?.kind === "ward-pages" ? done.outcome.sheets[0] : undefined;
  return (
    <section className="stack tight ruled">
      <h2>{summary.wardPages}</h2>
      <p className="small muted">{summary.wardPagesText(report.results.length, SHEET_NAMES.wardPages)}</p>
      {written && (
        <MessageBar
          kind="ok"
          title={summary.wardPagesDone(formatNumber(written.cells))}
          actions={<Link text={frame.toSheet(written.name)} onClick={() => void store.goTo(topOf(written.name))} />}
        />
      )}
      <div className="row">
        <Button
          icon="survey"
          text={summary.writeWardPages}
          disabled={task !== null || stale || report.results.length === 0}
          onClick={() => void store.summary.writeWardPages(report)}
        />
      </div>
    </section>
  );
}
