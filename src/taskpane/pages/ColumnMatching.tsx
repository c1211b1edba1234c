import React, { useState } from "react";
import { columnsWithoutQuestion } from "../../core/questions/answer";
import type { CheckReport } from "../../core/report/types";
import { cellAddress, columnName, placeAddress } from "../../cells/address";
import type { UncertainColumn } from "../../core/survey/types";
import { Button, DataTable, Select, Severity } from "../../ui";
import { namesOf } from "../parts/criterionNames";
import { usePane, useStore, useWords } from "../store/hooks";

const UNUSED = "unused";
/** Matched columns shown before the list is unfolded. */
const FEW = 3;

/** Columns whose headers say nothing known: asked once with their first entries, kept in the workbook. */
export function ColumnMatching({ report }: { readonly report: CheckReport }): React.ReactElement | null {
  const store = useStore();
  const { task } = usePane();
  const { start } = useWords();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const words = start.columns;
  const uncertain = columnsWithoutQuestion(report);
  const columns = report.survey?.columns ?? [];
  if (uncertain.length === 0) return null;
  const lacking = report.findings.flatMap((finding) =>
    finding.code === "structure.column-missing" ? [finding.params.measure] : [],
  );
  const names = namesOf(report);
  const left = uncertain.filter((column) => !chosen.has(questionOf(column))).length;
  const save = () =>
    void store.start.answer({
      columns: uncertain.map((column) => {
        const { sheet, header, shape } = column;
        const code = chosen.get(questionOf(column)) ?? UNUSED;
        return { sheet, header, shape, code: code === UNUSED ? null : code };
      }),
    });
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p>{words.intro(uncertain.length)}</p>
      <p className="small muted">{words.progress(columns.length, columns.length + uncertain.length)}</p>
      {lacking.length > 0 && <p className="small">{words.lacking(lacking)}</p>}
      <h3>{words.needed(uncertain.length)}</h3>
      {uncertain.map((column) => (
        <Question
          key={questionOf(column)}
          column={column}
          down={report.survey?.wardsIn !== "rows"}
          names={names}
          lacking={lacking}
          value={chosen.get(questionOf(column)) ?? null}
          onChange={(code) => setChosen(new Map(chosen).set(questionOf(column), code))}
        />
      ))}
      <Button wide text={words.save} disabled={left > 0 || task !== null} onClick={save} />
      <p className="small muted">
        {left > 0 ? words.left(left) : ""}
        {words.note}
      </p>
    </section>
  );
}

const questionOf = (column: UncertainColumn): string => placeAddress(column);

interface QuestionProps {
  readonly column: UncertainColumn;
  /** The criteria run down the rows. */
  readonly down: boolean;
  readonly names: ReadonlyMap<string, string>;
  readonly lacking: readonly string[];
  readonly value: string | null;
  onChange(code: string): void;
}

/** One column: its header, its first entries, and what it may mean – the likeliest first, nothing chosen in advance. */
function Question({ column, down, names, lacking, value, onChange }: QuestionProps): React.ReactElement {
  const store = useStore();
  const { start, frame } = useWords();
  const words = start.columns;
  const { header, candidates, preview, repeated } = column;
  const label = down ? words.row(column.row + 1, header) : words.column(columnName(column.column), header);
  const rank = (code: string) =>
    candidates.includes(code) ? candidates.indexOf(code) - candidates.length : lacking.includes(code) ? 0 : 1;
  const codes = [...names.keys()].sort((a, b) => rank(a) - rank(b));
  return (
    <div className="card">
      <div className="stack tight">
        <div className="row one-row">
          <Severity kind="warning" />
          <b className="grow">{label}</b>
          <Button
            kind="text"
            text={frame.toCellShort}
            label={`${frame.toCellShort} ${cellAddress(column.row, column.column)}`}
            onClick={() => void store.goTo(column)}
          />
        </div>
        {repeated && <p className="small">{words.repeated(candidates[0] ?? "")}</p>}
        <p className="small muted">{preview.length > 0 ? words.preview(preview) : words.noPreview}</p>
        <Select
          label={label}
          labelPlace="hidden"
          options={[
            ...codes.map((key) => ({ key, text: `${key} ${names.get(key) ?? ""}` })),
            { key: UNUSED, text: words.unused },
          ]}
          value={value}
          placeholder={words.choose}
          onChange={onChange}
        />
      </div>
    </div>
  );
}

/** What is already matched, to be looked over. */
export function Matched({ report }: { readonly report: CheckReport }): React.ReactElement {
  const { start } = useWords();
  const [all, setAll] = useState(false);
  const words = start.columns;
  const columns = report.survey?.columns ?? [];
  const names = namesOf(report);
  return (
    <section className="stack">
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
        rows={columns.slice(0, all ? columns.length : FEW).map(({ row, column, code, part }) => ({
          key: `${row ?? column} ${part}`,
          cells: [column === null ? String(row + 1) : columnName(column), code, names.get(code) ?? ""],
        }))}
      />
      {!all && columns.length > FEW && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.seeMore(columns.length - FEW)}
        </button>
      )}
    </section>
  );
}
