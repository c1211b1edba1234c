import React, { useState } from "react";
import type { CheckReport } from "../../core/report/types";
import { columnName } from "../../core/snapshot/address";
import type { Answers } from "../../app";
import { Button, DataTable, Select, Severity } from "../../ui";
import { usePane, useStore, useWords } from "../store/hooks";

const UNUSED = "unused";
/** Matched columns shown before the list is unfolded. */
const FEW = 3;

/** Columns of the user's own template that were not recognised: asked once, kept in the workbook. */
export function ColumnMatching({ report }: { readonly report: CheckReport }): React.ReactElement | null {
  const store = useStore();
  const { task } = usePane();
  const { start } = useWords();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [all, setAll] = useState(false);
  const words = start.columns;
  const unclear = report.findings.flatMap((finding) => (finding.code === "structure.column-unknown" ? [finding] : []));
  const lacking = report.findings.flatMap((finding) =>
    finding.code === "structure.column-missing" ? [finding.params.measure] : [],
  );
  const columns = report.survey?.columns ?? [];
  if (unclear.length === 0) return null;

  const names = namesOf(report);
  const ordered = [...names].sort(([a], [b]) => Number(lacking.includes(b)) - Number(lacking.includes(a)));
  const options = [...ordered.map(([key, name]) => ({ key, text: `${key} ${name}` })), { key: UNUSED, text: words.unused }];
  const left = unclear.filter(({ cell }) => !chosen.has(cell)).length;
  const save = () => {
    const answers: NonNullable<Answers["columns"]> = unclear.map(({ sheet, cell, params }) => {
      const code = chosen.get(cell) ?? UNUSED;
      return { sheet, header: params.header, code: code === UNUSED ? null : code };
    });
    void store.answer({ columns: answers });
  };
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p>{words.intro(unclear.length)}</p>
      <p className="small muted">{words.progress(columns.length, columns.length + unclear.length)}</p>
      {lacking.length > 0 && <p className="small">{words.lacking(lacking)}</p>}
      <h3>{words.needed(unclear.length)}</h3>
      {unclear.map(({ cell, params }) => (
        <div key={cell} className="card">
          <div className="stack tight">
            <div className="row">
              <Severity kind="warning" />
              <b>{words.column(cell.replace(/\d.*$/, ""), params.header)}</b>
            </div>
            <Select
              label={words.column(cell.replace(/\d.*$/, ""), params.header)}
              labelPlace="hidden"
              options={options}
              value={chosen.get(cell) ?? null}
              placeholder={words.choose}
              onChange={(code) => setChosen(new Map(chosen).set(cell, code))}
            />
          </div>
        </div>
      ))}
      <h3>
        {words.mapped} <span className="muted">{words.mappedCount(columns.length)}</span>
      </h3>
      <DataTable
        label={words.mapped}
        columns={[
          { key: "column", text: words.head.column },
          { key: "code", text: words.head.code, left: true },
          { key: "name", text: words.head.name, left: true },
        ]}
        rows={columns.slice(0, all ? columns.length : FEW).map(({ index, code, part }) => ({
          key: `${index} ${part}`,
          cells: [
            report.survey?.location.form === "ward-sheets" ? String(index + 1) : columnName(index),
            code,
            names.get(code) ?? "",
          ],
        }))}
      />
      {!all && columns.length > FEW && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.seeMore(columns.length - FEW)}
        </button>
      )}
      <Button wide text={words.save} disabled={left > 0 || task !== null} onClick={save} />
      <p className="small muted">
        {left > 0 ? words.left(left) : ""}
        {words.note}
      </p>
    </section>
  );
}

/** Every criterion and measure of the set with its name. */
function namesOf(report: CheckReport): ReadonlyMap<string, string> {
  return new Map(
    report.criteria.criteria.flatMap((criterion) => [
      [criterion.code, criterion.name] as const,
      ...criterion.measures.map(({ code, name }) => [code, name] as const),
    ]),
  );
}
