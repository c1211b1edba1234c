import React from "react";
import { Page } from "../../ui";
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
  return (
    <Page labelledBy={`tab-${tab}`} actions={actions}>
      {children}
    </Page>
  );
}
