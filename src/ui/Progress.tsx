import React from "react";
import { Button } from "./Button";
import { Severity, type SeverityKind } from "./Severity";

export interface ProgressStep {
  readonly key: string;
  readonly text: string;
  readonly state: "done" | "current" | "later";
}

export interface ProgressProps {
  readonly title: string;
  /** What is being worked on: the sheet and the count. */
  readonly detail: string;
  /** Between 0 and 1; `null` while it is unknown. */
  readonly share: number | null;
  readonly steps: readonly ProgressStep[];
  readonly stop: string;
  onStop(): void;
}

const SYMBOLS: Readonly<Record<ProgressStep["state"], SeverityKind>> = { done: "ok", current: "running", later: "later" };

/** A running task: how far it is, and the way to stop it. */
export function Progress({ title, detail, share, steps, stop, onStop }: ProgressProps): React.ReactElement {
  return (
    <section className="stack progress" aria-label={title}>
      <div className="page-head">
        <h1>{title}</h1>
        <Button text={stop} icon="stop" onClick={onStop} />
      </div>
      <div>
        <progress aria-label={title} aria-valuetext={detail} {...(share === null ? {} : { value: share })} />
        <div className="progress-line">
          <span aria-live="polite">{detail}</span>
          {share !== null && <span>{Math.round(share * 100)}%</span>}
        </div>
      </div>
      <ul className="steps">
        {steps.map(({ key, text, state }) => (
          <li key={key} className={state} aria-current={state === "current" ? "step" : undefined}>
            <Severity kind={SYMBOLS[state]} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
