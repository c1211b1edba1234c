import React, { useMemo, useState } from "react";
import type { HighlightCount } from "../../app/types";
import { previewHighlight } from "../../app/highlight";
import { formatCount, formatNumber, formatRatio } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import { Button, Link, MessageBar, ResultMatrix, ResultStrip, TogglePair, type ResultPlace } from "../../ui";
import { CriterionCard, placeOfCriterion } from "../parts/CriterionCard";
import { failingCriteria, resultGrid, type CriteriaView, totalText, WIDE_COLUMNS } from "../parts/resultGrid";
import { Situation } from "../parts/Situation";
import { TabPage } from "../parts/TabPage";
import { usePane, useStore, useWords } from "../store/hooks";

/** Tiêu chí: wards × criteria, why a criterion is not met, and the highlight in the table. */
export function CriteriaPage(): React.ReactElement {
  const { report } = usePane();
  const counts = useMemo(() => (report ? previewHighlight(report) : []), [report]);
  return (
    <TabPage tab="criteria" actions={report && <PaintActions report={report} counts={counts} />}>
      <Situation />
      <Painted />
      {report && <Results report={report} />}
      {report && <Paint counts={counts} />}
    </TabPage>
  );
}

function Results({ report }: { readonly report: CheckReport }): React.ReactElement {
  const store = useStore();
  const { frame, criteria } = useWords();
  const size = report.criteria.criteria.length;
  const failing = failingCriteria(report);
  const [view, setView] = useState<CriteriaView>(failing > 0 ? "failing" : "all");
  const [selected, setSelected] = useState<ResultPlace | null>(null);
  const grid = useMemo(() => resultGrid(report, view), [report, view]);
  const standard = report.results.filter(({ conclusion }) => conclusion === "met").length;
  const result = selected ? report.results[selected.row] : undefined;
  const criterion = selected ? report.criteria.criteria[grid.indices[selected.column] ?? -1] : undefined;
  const lacking = report.results.filter(({ missing }) => missing > 0);
  const wide = grid.columns.length <= WIDE_COLUMNS;
  const common = {
    label: criteria.grid,
    wardHead: criteria.ward,
    totalHead: criteria.total,
    columns: grid.columns,
    rows: grid.rows,
    statusWords: frame.statuses,
    signs: frame.signs,
    selected,
    onSelect: setSelected,
    onOpen: (place: ResultPlace) => {
      const ward = report.results[place.row];
      const code = report.criteria.criteria[grid.indices[place.column] ?? -1];
      if (ward && code) void store.goTo(placeOfCriterion(report, ward, code));
    },
  };
  return (
    <>
      <div className="row">
        <span>
          <b>{formatRatio(standard, report.results.length)}</b> {criteria.meeting("").trim()}{" "}
          <span className="muted">{criteria.passMark(`${report.required}/${size}`)}</span>
        </span>
        <span className="push">
          <Link text={criteria.seePassMark} onClick={() => store.open("start")} />
        </span>
      </div>
      <TogglePair<CriteriaView>
        label={criteria.views}
        options={[
          { key: "failing", text: criteria.failing(failing) },
          { key: "all", text: criteria.all(size) },
        ]}
        value={view}
        onChange={(next) => {
          setView(next);
          setSelected(null);
        }}
      />
      {grid.columns.length === 0 ? (
        <p>{criteria.noneFailing}</p>
      ) : wide ? (
        <ResultMatrix {...common} foot={{ label: criteria.failed, counts: grid.failing, total: grid.failingTotal }} />
      ) : (
        <ResultStrip {...common} />
      )}
      <p className="small muted">
        {wide ? criteria.legend : criteria.stripLegend}{" "}
        {lacking
          .slice(0, 3)
          .map((ward) => criteria.lacking(ward.ward, totalText({ ...ward, missing: 0 }, size), ward.missing))
          .join(" ")}
      </p>
      {result && criterion ? (
        <CriterionCard report={report} result={result} criterion={criterion} />
      ) : (
        grid.columns.length > 0 && <p className="small muted">{criteria.keys}</p>
      )}
    </>
  );
}

function Paint({ counts }: { readonly counts: readonly HighlightCount[] }): React.ReactElement {
  const { criteria } = useWords();
  const { paint } = criteria;
  const sum = (kind: "failing" | "missing" | "review") => counts.reduce((total, sheet) => total + sheet[kind], 0);
  const rows = [
    { key: "failing", look: "not-met", sample: "390", text: paint.failing, count: sum("failing") },
    { key: "missing", look: "missing", sample: "?", text: paint.missing, count: sum("missing") },
    { key: "review", look: "review", sample: "2,16", text: paint.review, count: sum("review") },
  ];
  return (
    <section className="stack tight">
      <h2>{paint.title}</h2>
      {rows.map(({ key, look, sample, text, count }) => (
        <div key={key} className="paint-row">
          <span className={`sample-cell ${look}`} aria-hidden="true">
            {sample}
          </span>
          <span>{text}</span>
          <span className="muted">{formatCount(count)}</span>
        </div>
      ))}
    </section>
  );
}

function PaintActions({
  report,
  counts,
}: {
  readonly report: CheckReport;
  readonly counts: readonly HighlightCount[];
}): React.ReactElement {
  const store = useStore();
  const { task } = usePane();
  const { criteria } = useWords();
  const { paint } = criteria;
  const cells = counts.reduce((sum, { failing, missing, review }) => sum + failing + missing + review, 0);
  const sheets = counts.filter(({ failing, missing, review }) => failing + missing + review > 0).map(({ sheet }) => sheet);
  return (
    <>
      <div className="row">
        <Button
          kind="primary"
          icon="paint"
          text={paint.run}
          disabled={task !== null || cells === 0}
          onClick={() => void store.criteria.highlight(report)}
        />
        <Button icon="erase" text={paint.clear} disabled={task !== null} onClick={() => void store.criteria.clear()} />
      </div>
      <p className="small muted">{cells === 0 ? paint.nothing : paint.scope(sheets.slice(0, 3), formatNumber(cells))}</p>
    </>
  );
}

function Painted(): React.ReactElement | null {
  const { done } = usePane();
  const { criteria } = useWords();
  const { paint } = criteria;
  if (done?.kind === "highlight") {
    const cells = done.outcome.sheets.reduce((sum, { failing, missing, review }) => sum + failing + missing + review, 0);
    return <MessageBar kind="ok" title={paint.done(formatNumber(cells))} />;
  }
  if (done?.kind === "clear") return <MessageBar kind="ok" title={paint.cleared(done.outcome.sheets.length)} />;
  return null;
}
