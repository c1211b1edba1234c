import React from "react";
import { Icon } from "./Icon";
import { Severity } from "./Severity";

type MessageKind = "error" | "warning" | "info" | "ok";

export interface MessageBarProps {
  readonly kind: MessageKind;
  readonly title?: string;
  readonly children?: React.ReactNode;
  readonly actions?: React.ReactNode;
}

/** Says what happened and what to do; it never goes away by itself. A screen reader says a failure at once. */
export function MessageBar({ kind, title, children, actions }: MessageBarProps): React.ReactElement {
  return (
    <div className={`message ${kind}`} role={kind === "error" ? "alert" : "status"}>
      <Severity kind={kind} />
      <div>
        {title && <strong className="message-title">{title}</strong>}
        {children && <span className="message-body">{children}</span>}
        {actions && <span className="row message-actions">{actions}</span>}
      </div>
    </div>
  );
}

/** Folded text for whoever gives support. */
export function Details({ summary, text }: { readonly summary: string; readonly text: string }): React.ReactElement {
  return (
    <details className="details">
      <summary>
        <Icon name="chevron-down" />
        {summary}
      </summary>
      <pre>{text}</pre>
    </details>
  );
}
