import React from "react";
import { Icon } from "./Icon";
import { Severity, type SeverityKind } from "./Severity";

/** A finding as the list shows it: words only. */
export interface FindingItem {
  readonly key: string;
  readonly severity: SeverityKind;
  /** The severity in a word, for screen readers. */
  readonly severityWord: string;
  readonly address: string;
  readonly subject: string;
  readonly short: string;
  /** Under the subject of the opened finding: the measure's name. */
  readonly name: string;
  /** Applied or ignored: ticked, and it stays. */
  readonly done?: string | undefined;
}

export interface FindingProps {
  readonly item: FindingItem;
  readonly open: boolean;
  readonly tabIndex: number;
  readonly row: React.LiHTMLAttributes<HTMLLIElement>;
  onToggle(): void;
  readonly children?: React.ReactNode;
}

export function Finding({ item, open, tabIndex, row, onToggle, children }: FindingProps): React.ReactElement {
  const { severity, severityWord, address, subject, short, name, done } = item;
  return (
    <li className={`finding${open ? " open" : ""}${done ? " done" : ""}`} {...row}>
      <button type="button" className="finding-head" aria-expanded={open} tabIndex={tabIndex} onClick={onToggle}>
        <Severity kind={done ? "ok" : severity} label={done ?? severityWord} />
        <span>
          <span className="finding-where">
            <b>{address}</b> <span>{subject}</span>
          </span>
          <span className={`finding-text${open ? " muted" : ""}`}>{open ? name : (done ?? short)}</span>
        </span>
        <Icon name={open ? "chevron-up" : "chevron-right"} size={14} />
      </button>
      {open && <div className="finding-body">{children}</div>}
    </li>
  );
}

export interface FixPreviewProps {
  readonly nowLabel: string;
  readonly now: string;
  readonly proposedLabel: string;
  readonly proposed: string;
}

/** What stands in the cell, struck out, and what would stand there. */
export function FixPreview({ nowLabel, now, proposedLabel, proposed }: FixPreviewProps): React.ReactElement {
  return (
    <div className="fix-preview">
      <div>
        <span className="muted">{nowLabel}</span>
        <del>{now}</del>
      </div>
      <Icon name="arrow" />
      <div className="fix-new">
        <span className="muted">{proposedLabel}</span>
        <ins>{proposed}</ins>
      </div>
    </div>
  );
}
