import React from "react";
import { placeAddress } from "../../cells/address";
import { Button, Details, MessageBar } from "../../ui";
import { dateText, timeText } from "../format";
import { useStore, useWords } from "../store/hooks";
import type { Failure } from "../store/state";

/** What did not succeed, what was written, what to do, and the way to try again. */
export function FailureView({ failure }: { readonly failure: Failure }): React.ReactElement {
  const store = useStore();
  const { failures, frame } = useWords();
  const { kind, error, at, again } = failure;
  const { sheet = "", row, column, written, technical } = error.details;
  const reason = failures.reasons[error.code];
  const technicalText = [
    `${error.code} · ${kind}`,
    row === undefined || column === undefined ? sheet : placeAddress({ sheet, row, column }),
    technical,
    `${timeText(at)} ${dateText(at)}`,
  ];
  return (
    <>
      <MessageBar
        kind="error"
        title={`${failures.tasks[kind]}: ${reason.why(sheet)}`}
        actions={
          <>
            <Button kind="primary" text={frame.again} onClick={again} />
            <Button text={frame.close} onClick={() => store.closeFailure()} />
          </>
        }
      >
        <span className="message-line">{written.length > 0 ? failures.written(written) : failures.unchanged}</span>
        {reason.steps.length > 0 && (
          <>
            <b className="message-line">{failures.howTo}</b>
            <ol>
              {reason.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </>
        )}
      </MessageBar>
      {error.code === "protected" && (
        <section className="card">
          <div className="stack tight">
            <h3>{failures.noPassword}</h3>
            <p className="small">{failures.noPasswordText}</p>
          </div>
        </section>
      )}
      <Details summary={frame.details} text={technicalText.filter(Boolean).join("\n")} />
    </>
  );
}
