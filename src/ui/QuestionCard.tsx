import React from "react";
import { Button } from "./Button";
import { useStableId } from "./Fields";
import { Severity } from "./Severity";

export interface Choice {
  readonly key: string;
  readonly text: string;
  /** Said behind the text: that it is likely, and why. */
  readonly hint?: string | undefined;
}

export interface QuestionCardProps {
  /** What is asked, in a sentence. */
  readonly title: string;
  /** What the answer settles, what stands in the cells: a paragraph each. */
  readonly details: readonly string[];
  /** The colour that it is about, six hex digits. */
  readonly colour?: string | undefined;
  readonly goTo: { readonly text: string; readonly label: string; onClick(): void } | undefined;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly disabled?: boolean;
  onChange(key: string): void;
  readonly children?: React.ReactNode;
}

/** One question: what, where, and the answers to choose from. */
export function QuestionCard(props: QuestionCardProps): React.ReactElement {
  const { title, details, colour, goTo, choices, value, disabled, onChange, children } = props;
  const id = useStableId("question");
  return (
    <section className="card" aria-labelledby={id}>
      <div className="stack tight">
        <div className="row one-row">
          <Severity kind="warning" />
          <b id={id} className="grow">
            {title}
          </b>
          {colour !== undefined && <span className="swatch" aria-hidden="true" style={{ backgroundColor: `#${colour}` }} />}
          {goTo && <Button kind="text" {...goTo} />}
        </div>
        {details.map((text) => (
          <p key={text} className="small muted">
            {text}
          </p>
        ))}
        {choices.length > 0 && (
          <div className="choices" role="radiogroup" aria-labelledby={id}>
            {choices.map(({ key, text, hint }) => (
              <label key={key} className="choice">
                <input
                  type="radio"
                  name={id}
                  checked={key === value}
                  disabled={disabled ?? false}
                  onChange={() => onChange(key)}
                />
                <span>
                  {text}
                  {hint !== undefined && <span className="hint"> · {hint}</span>}
                </span>
              </label>
            ))}
          </div>
        )}
        {children}
      </div>
    </section>
  );
}
