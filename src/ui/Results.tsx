import React, { useRef } from "react";
import type { Status } from "../core/scoring/types";

export interface ResultColumn {
  readonly code: string;
  /** `06` above a wide column; groups stand above the strip instead. */
  readonly short: string;
  readonly name: string;
  readonly group: string;
}

export interface ResultRow {
  readonly key: string;
  readonly ward: string;
  /** Ward with its unit, where names repeat. */
  readonly title: string;
  readonly cells: readonly Status[];
  /** `19/22`. */
  readonly total: string;
}

export interface ResultPlace {
  readonly row: number;
  readonly column: number;
}

export interface ResultsProps {
  readonly label: string;
  readonly wardHead: string;
  readonly totalHead: string;
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  readonly statusWords: Readonly<Record<Status, string>>;
  readonly signs: Readonly<Record<Status, string>>;
  readonly selected: ResultPlace | null;
  /** A last row: how many wards fail each column, and their sum. */
  readonly foot?: { readonly label: string; readonly counts: readonly string[]; readonly total: string };
  onSelect(place: ResultPlace): void;
  /** Enter: to the cell of the survey. */
  onOpen(place: ResultPlace): void;
}

/** Wards × the criteria that matter: wide cells with Đ, KĐ, ?, –. */
export function ResultMatrix(props: ResultsProps): React.ReactElement {
  return (
    <ResultTable {...props} look="matrix" sign={(status) => props.signs[status]}>
      {props.columns.map(({ code, short, name }) => (
        <th key={code} scope="col" title={`${code} ${name}`} aria-label={`${code} ${name}`}>
          {short}
        </th>
      ))}
    </ResultTable>
  );
}

const STRIP_SIGNS: Readonly<Record<Status, string>> = { met: "·", "not-met": "×", missing: "?", "not-applicable": "–" };

/** Wards × all criteria of the set: narrow cells under their groups. */
export function ResultStrip(props: ResultsProps): React.ReactElement {
  return (
    <ResultTable {...props} look="strip" sign={(status) => STRIP_SIGNS[status]}>
      {spans(props.columns).map(({ group, count, first }) => (
        <th key={first} scope="colgroup" className="group" colSpan={count}>
          {group}
          <span />
        </th>
      ))}
    </ResultTable>
  );
}

interface ResultTableProps extends ResultsProps {
  readonly look: "matrix" | "strip";
  readonly sign: (status: Status) => string;
  readonly children: React.ReactNode;
}

/** A grid with one tab stop; arrows, Home and End move inside and choose the cell. */
function ResultTable(props: ResultTableProps): React.ReactElement {
  const { label, wardHead, totalHead, columns, rows, statusWords, selected, foot, look, sign, onSelect, onOpen, children } =
    props;
  const body = useRef<HTMLTableSectionElement>(null);
  const stop = selected ?? { row: 0, column: 0 };
  const move = (event: React.KeyboardEvent, at: ResultPlace) => {
    const target = moved(event.key, at, { rows: rows.length, columns: columns.length });
    if (event.key === "Enter") onOpen(at);
    else if (target) {
      event.preventDefault();
      onSelect(target);
      body.current?.querySelector<HTMLElement>(`[data-at="${target.row},${target.column}"]`)?.focus();
    }
  };
  const narrow = columns.length > 0 ? `${look === "strip" ? 54 / columns.length : Math.min(9, 50 / columns.length)}%` : undefined;
  return (
    <table className={`results ${look}`} role="grid" aria-label={label} aria-rowcount={rows.length + 1}>
      <colgroup>
        <col />
        {columns.map(({ code }) => (
          <col key={code} style={{ width: narrow }} />
        ))}
        <col style={{ width: look === "strip" ? "13%" : "16%" }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="ward">
            {wardHead}
          </th>
          {children}
          <th scope="col" className="total">
            {totalHead}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, at) => (
          <tr key={row.key} className={selected?.row === at ? "chosen" : ""}>
            <th scope="row" className="ward" title={row.title}>
              {row.ward}
            </th>
            {row.cells.map((status, column) => (
              <td
                key={columns[column]?.code ?? column}
                role="gridcell"
                className={status}
                data-at={`${at},${column}`}
                tabIndex={stop.row === at && stop.column === column ? 0 : -1}
                aria-selected={selected?.row === at && selected.column === column}
                aria-label={`${row.title}, ${columns[column]?.code ?? ""}: ${sign(status)} ${statusWords[status]}`}
                title={`${columns[column]?.code ?? ""} ${columns[column]?.name ?? ""}: ${statusWords[status]}`}
                onClick={() => onSelect({ row: at, column })}
                onKeyDown={(event) => move(event, { row: at, column })}
              >
                <span>{sign(status)}</span>
              </td>
            ))}
            <td className="total" role="gridcell">
              {look === "strip" ? row.total.replace("? ", "") : row.total}
            </td>
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>
            <th scope="row" className="ward muted">
              {foot.label}
            </th>
            {foot.counts.map((count, column) => (
              <td key={columns[column]?.code ?? column} role="gridcell">
                {count}
              </td>
            ))}
            <td className="total" role="gridcell">
              <b>{foot.total}</b>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function moved(key: string, at: ResultPlace, size: { rows: number; columns: number }): ResultPlace | null {
  const inside = (row: number, column: number) => ({
    row: Math.max(0, Math.min(size.rows - 1, row)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  });
  switch (key) {
    case "ArrowUp":
      return inside(at.row - 1, at.column);
    case "ArrowDown":
      return inside(at.row + 1, at.column);
    case "ArrowLeft":
      return inside(at.row, at.column - 1);
    case "ArrowRight":
      return inside(at.row, at.column + 1);
    case "Home":
      return inside(at.row, 0);
    case "End":
      return inside(at.row, size.columns - 1);
    default:
      return null;
  }
}

/** Neighbouring columns of one group. */
function spans(columns: readonly ResultColumn[]): { group: string; count: number; first: string }[] {
  const found: { group: string; count: number; first: string }[] = [];
  for (const { group, code } of columns) {
    const last = found[found.length - 1];
    if (last?.group === group) last.count += 1;
    else found.push({ group, count: 1, first: code });
  }
  return found;
}
