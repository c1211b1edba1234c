import React from "react";
import { Page } from "../../ui";
import { useWords } from "../store/hooks";
import type { TabKey } from "../store/state";

/** A page of a tab, named by it. */
export function TabPage({
  tab,
  actions,
  children,
}: {
  readonly tab: TabKey;
  readonly actions?: React.ReactNode;
  readonly children: React.ReactNode;
}): React.ReactElement {
  const { frame } = useWords();
  return (
    <Page labelledBy={`tab-${tab}`} actions={actions}>
      <h1 className="hidden-text">{frame.pages[tab]}</h1>
      {children}
    </Page>
  );
}
