import { MessageBar as FabricMessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import React from "react";
import { Icon } from "./Icon";

export type MessageKind = "error" | "warning" | "info" | "ok";

const TYPES: Readonly<Record<MessageKind, MessageBarType>> = {
  error: MessageBarType.error,
  warning: MessageBarType.warning,
  info: MessageBarType.info,
  ok: MessageBarType.success,
};

export interface MessageBarProps {
  readonly kind: MessageKind;
  readonly title?: string;
  readonly children?: React.ReactNode;
  readonly actions?: React.ReactNode;
}

/** Says what happened and what to do; it never goes away by itself. */
export function MessageBar({ kind, title, children, actions }: MessageBarProps): React.ReactElement {
  return (
    <FabricMessageBar
      className={`message ${kind}`}
      messageBarType={TYPES[kind]}
      messageBarIconProps={{ iconName: `severity-${kind}` }}
    >
      {title && <strong className="message-title">{title}</strong>}
      {children && <span className="message-body">{children}</span>}
      {actions && <span className="row message-actions">{actions}</span>}
    </FabricMessageBar>
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
