import React from "react";
import { Severity, type SeverityKind } from "./Severity";

export interface CountFilterProps<K extends string> {
  readonly label: string;
  readonly counts: readonly {
    readonly key: K;
    readonly symbol: SeverityKind;
    readonly count: string;
    readonly zero: boolean;
    readonly word: string;
  }[];
  /** The pressed one; `null`: all are shown. */
  readonly pressed: K | null;
  onPress(key: K | null): void;
}

/** How many of each severity; pressing one shows only those. */
export function CountFilter<K extends string>({ label, counts, pressed, onPress }: CountFilterProps<K>): React.ReactElement {
  return (
    <div className="count-filter" role="group" aria-label={label}>
      {counts.map(({ key, symbol, count, zero, word }) => (
        <button
          key={key}
          type="button"
          className={zero ? "zero" : ""}
          aria-pressed={pressed === key}
          onClick={() => onPress(pressed === key ? null : key)}
        >
          <Severity kind={symbol} />
          <b>{count}</b>
          <span className="count-word">{word}</span>
        </button>
      ))}
    </div>
  );
}

export interface TogglePairProps<K extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: K; readonly text: string }[];
  readonly value: K;
  onChange(key: K): void;
}

/** Two views of the same data. */
export function TogglePair<K extends string>({ label, options, value, onChange }: TogglePairProps<K>): React.ReactElement {
  return (
    <div className="toggle-pair" role="group" aria-label={label}>
      {options.map(({ key, text }) => (
        <button key={key} type="button" aria-pressed={key === value} onClick={() => onChange(key)}>
          {text}
        </button>
      ))}
    </div>
  );
}
