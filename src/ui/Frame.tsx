import { CommandBarButton, IconButton } from "office-ui-fabric-react/lib/Button";
import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import React, { createContext, useContext, useRef } from "react";
import { Icon } from "./Icon";
import { menuOf, type MenuItem } from "./menu";

export interface ContextRowProps {
  /** Name of the survey in use, or that there is none. */
  readonly name: string;
  /** `14 phường × 22 tiêu chí`. */
  readonly about: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly more: { readonly label: string; readonly items: readonly MenuItem[] };
}

/** The first row of the frame: the survey in use, and ⋯. */
export function ContextRow({ name, about, label, items, more }: ContextRowProps): React.ReactElement {
  return (
    <div className="context-row">
      <CommandBarButton
        className="context-source"
        ariaLabel={`${label}: ${name} ${about}`.trim()}
        title={about ? `${name}, ${about}` : name}
        menuProps={menuOf(items, label)}
        onRenderMenuIcon={() => null}
      >
        <Icon name="survey" />
        <b className="one-line">{name}</b> <span className="one-line muted">{about}</span>
        <Icon name="chevron-down" size={12} />
      </CommandBarButton>
      <MoreMenu {...more} />
    </div>
  );
}

interface MoreMenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

function MoreMenu({ label, items }: MoreMenuProps): React.ReactElement {
  return (
    <IconButton
      className="icon-button"
      ariaLabel={label}
      title={label}
      menuProps={menuOf(items, label)}
      onRenderMenuIcon={() => null}
    >
      <Icon name="more" />
    </IconButton>
  );
}

export interface TabsProps<K extends string> {
  readonly tabs: readonly { readonly key: K; readonly text: string }[];
  /** `null` while a page outside the tabs is open. */
  readonly selected: K | null;
  readonly disabled?: boolean;
  readonly label: string;
  onSelect(key: K): void;
}

const PANEL_ID = "page";

export function Tabs<K extends string>({ tabs, selected, disabled, label, onSelect }: TabsProps<K>): React.ReactElement {
  return (
    <nav className="tabs" aria-label={label}>
      <Pivot
        headersOnly
        selectedKey={selected}
        getTabId={(key) => `tab-${key}`}
        onLinkClick={(item) => {
          const tab = tabs.find(({ key }) => key === item?.props.itemKey);
          if (tab) onSelect(tab.key);
        }}
      >
        {tabs.map(({ key, text }) => (
          <PivotItem
            key={key}
            itemKey={key}
            headerText={text}
            headerButtonProps={{ disabled: disabled ?? false, "aria-controls": PANEL_ID }}
          />
        ))}
      </Pivot>
    </nav>
  );
}

const Scroller = createContext<React.RefObject<HTMLElement> | null>(null);

/** The element that scrolls a page: long lists draw only what it shows. */
export function useScroller(): React.RefObject<HTMLElement> | null {
  return useContext(Scroller);
}

export interface PageProps {
  /** Id of the tab that this page belongs to. */
  readonly labelledBy?: string | undefined;
  readonly label?: string | undefined;
  readonly actions?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** The scrolling part below the frame, with the action bar of pages that write or decide. */
export function Page({ labelledBy, label, actions, children }: PageProps): React.ReactElement {
  const ref = useRef<HTMLElement>(null);
  const panel = labelledBy ? { role: "tabpanel", "aria-labelledby": labelledBy } : { role: "group", "aria-label": label };
  return (
    <Scroller.Provider value={ref}>
      <main className="page" ref={ref} tabIndex={-1}>
        <div className="page-body" id={PANEL_ID} {...panel}>
          {children}
        </div>
        {actions && <ActionBar>{actions}</ActionBar>}
      </main>
    </Scroller.Provider>
  );
}

function ActionBar({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return <div className="action-bar">{children}</div>;
}

/** The last line of the pane; a screen reader says what changes here. */
export function StatusLine({ text }: { readonly text: string }): React.ReactElement {
  return (
    <div className={text ? "status-line" : "hidden-text"} role="status" aria-live="polite">
      {text && <Icon name="clock" size={14} />}
      <span>{text}</span>
    </div>
  );
}
