import React, { useState } from "react";
import { Finding, type FindingItem } from "./Finding";
import { Icon } from "./Icon";
import { useVirtualRows } from "./useVirtualRows";

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly count: string;
  readonly items: readonly FindingItem[];
}

export interface FindingListProps {
  readonly label: string;
  readonly groups: readonly FindingGroup[];
  /** Key of the opened finding: one at a time. */
  readonly open: string | null;
  /** Rows of an earlier check: grey. */
  readonly stale?: boolean;
  onOpen(key: string | null): void;
  /** Ctrl+Enter: to the cell, the place in the list stays. */
  onGoTo(item: FindingItem): void;
  /** Contents and buttons of the opened finding. */
  readonly body: (item: FindingItem) => React.ReactNode;
}

type Row = { readonly key: string; readonly group: FindingGroup; readonly item?: FindingItem };

/** Findings in groups; ↑ and ↓ move, Enter opens, Esc folds. Thousands of rows scroll smoothly. */
export function FindingList({ label, groups, open, stale, onOpen, onGoTo, body }: FindingListProps): React.ReactElement {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const rows = groups.flatMap((group): Row[] => [
    { key: `group ${group.key}`, group },
    ...(folded.has(group.key) ? [] : group.items.map((item) => ({ key: item.key, group, item }))),
  ]);
  const keys = rows.map(({ key }) => key);
  const { list, first, last, before, after } = useVirtualRows(keys, (index) => (rows[index]?.item ? 60 : 32));
  const shown = rows.slice(first, last);
  const tabStop = shown.some(({ key }) => key === active) ? active : shown[0]?.key;

  const fold = (key: string) => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    setFolded(next);
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLUListElement>) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
    if (!at) return;
    const index = Number(at.dataset["row"]);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      list.current
        ?.querySelector<HTMLElement>(`[data-row="${index + step}"] > button, [data-row="${index + step}"] h2 > button`)
        ?.focus();
    } else if (event.key === "Enter" && event.ctrlKey) {
      const item = rows[index]?.item;
      event.preventDefault();
      if (item) onGoTo(item);
    } else if (event.key === "Escape" && open !== null) {
      event.stopPropagation();
      at.querySelector<HTMLElement>("button")?.focus();
      onOpen(null);
    }
  };

  return (
    <ul className={`finding-list edge${stale ? " stale" : ""}`} aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {before > 0 && <li aria-hidden="true" style={{ height: before }} />}
      {shown.map(({ key, group, item }, offset) => {
        const common = {
          "data-row": first + offset,
          "aria-setsize": rows.length,
          "aria-posinset": first + offset + 1,
          onFocus: () => setActive(key),
        };
        const tabIndex = key === tabStop ? 0 : -1;
        if (!item) {
          return (
            <li key={key} {...common}>
              <h2>
                <button
                  type="button"
                  className="group-head"
                  aria-expanded={!folded.has(group.key)}
                  tabIndex={tabIndex}
                  onClick={() => fold(group.key)}
                >
                  <Icon name={folded.has(group.key) ? "chevron-right" : "chevron-down"} size={14} />
                  <span className="one-line">{group.title}</span>
                  <span className="group-count">{group.count}</span>
                </button>
              </h2>
            </li>
          );
        }
        const isOpen = open === key;
        return (
          <Finding
            key={key}
            item={item}
            open={isOpen}
            tabIndex={tabIndex}
            row={common}
            onToggle={() => onOpen(isOpen ? null : key)}
          >
            {isOpen && body(item)}
          </Finding>
        );
      })}
      {after > 0 && <li aria-hidden="true" style={{ height: after }} />}
    </ul>
  );
}
