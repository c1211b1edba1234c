import React from "react";
import { Severity, type SeverityKind } from "./Severity";

/** Names left, values right. */
export function KeyValues({
  items,
}: {
  readonly items: readonly { readonly key: string; readonly value: React.ReactNode }[];
}): React.ReactElement {
  return (
    <dl className="key-values">
      {items.map(({ key, value }) => (
        <React.Fragment key={key}>
          <dt>{key}</dt>
          <dd>{value}</dd>
        </React.Fragment>
      ))}
    </dl>
  );
}

export interface MeasureItem {
  readonly key: string;
  readonly symbol: SeverityKind;
  readonly symbolWord?: string;
  readonly name: string;
  /** Code and threshold; what to do. */
  readonly about?: string;
  readonly value: string;
  /** Under the value: what is short. */
  readonly below?: string;
  readonly short?: boolean;
}

/** Measures (or any checked things) with a symbol, a value and what is missing. */
export function MeasureList({ items }: { readonly items: readonly MeasureItem[] }): React.ReactElement {
  return (
    <ul className="measure-list">
      {items.map(({ key, symbol, symbolWord, name, about, value, below, short }) => (
        <li key={key}>
          <Severity kind={symbol} label={symbolWord} />
          <div className="measure-name">
            <div>{name}</div>
            {about && <div className="small muted">{about}</div>}
          </div>
          <div className="measure-value">
            <b>{value}</b>
            {below && <div className={`small ${short ? "short" : "muted"}`}>{below}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface TableColumn {
  readonly key: string;
  readonly text: string;
  /** Words stand left, figures right. */
  readonly left?: boolean;
}

interface TableRow {
  readonly key: string;
  readonly cells: readonly React.ReactNode[];
  readonly current?: boolean;
}

export interface DataTableProps {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** `false`: the heads are for screen readers alone. */
  readonly heads?: boolean;
}

export function DataTable({ label, columns, rows, heads = true }: DataTableProps): React.ReactElement {
  return (
    <table className="data-table" aria-label={label}>
      <thead className={heads ? "" : "hidden-text"}>
        <tr>
          {columns.map(({ key, text, left }) => (
            <th key={key} scope="col" className={left ? "left" : ""}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells, current }) => (
          <tr key={key} className={current ? "current" : ""} aria-current={current ? "true" : undefined}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={columns[index]?.key} scope="row" className="left">
                  {cell}
                </th>
              ) : (
                <td key={columns[index]?.key ?? index} className={columns[index]?.left ? "left" : ""}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
