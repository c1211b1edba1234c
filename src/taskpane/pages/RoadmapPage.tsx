import React, { useState } from "react";
import { topOf } from "../../cells/address";
import { formatDate } from "../../cells/date";
import { formatCount, formatShare } from "../../cells/number/format";
import { ratio } from "../../cells/number/quantity";
import type { CheckReport } from "../../core/report/types";
import { planWards } from "../../documents/results/periods";
import type { RoadmapRow } from "../../core/roadmap/types";
import { Button, ChartLegend, DataTable, KeyValues, Link, MessageBar, RoadmapChart, Select, Severity } from "../../ui";
import { Comparison } from "../parts/Comparison";
import { NearWards, Proposal } from "../parts/NearWards";
import { Situation } from "../parts/Situation";
import { TabPage } from "../parts/TabPage";
import { usePane, useStore, useWords } from "../store/hooks";

/** What is not due yet is never drawn or printed as zero. */
const NOT_DUE = "–";

/** Lộ trình: plan and achievement by year, what is missing, which wards are close. */
export function RoadmapPage(): React.ReactElement {
  const store = useStore();
  const { report } = usePane();
  const { roadmap } = useWords();
  return (
    <TabPage tab="roadmap">
      <Situation />
      {report && report.roadmap.length > 0 && <Plan report={report} />}
      {report && report.roadmap.length === 0 && (
        <MessageBar
          kind="info"
          title={roadmap.none}
          actions={<Button text={roadmap.toStart} onClick={() => store.open("start")} />}
        >
          {roadmap.noneText}
        </MessageBar>
      )}
      {report && <NearWards report={report} />}
      {report?.comparison && <Comparison comparison={report.comparison} size={report.criteria.criteria.length} />}
    </TabPage>
  );
}

function Plan({ report }: { readonly report: CheckReport }): React.ReactElement {
  const store = useStore();
  const { roadmap } = useWords();
  const rows = report.roadmap;
  const [year, setYear] = useState(() => startYear(report));
  const row = rows.find((candidate) => candidate.year === year) ?? rows[0];
  const sheet = report.roadmapPlan?.sheet ?? null;
  if (!row) return <></>;
  return (
    <>
      <div className="row one-row">
        <span className="narrow wide-label">
          <Select
            label={roadmap.until}
            labelPlace="beside"
            options={rows.map((candidate) => ({ key: candidate.year, text: candidate.year }))}
            value={row.year}
            onChange={setYear}
          />
        </span>
        {sheet !== null && (
          <span className="push">
            <Link text={roadmap.sheet} onClick={() => void store.goTo(topOf(sheet))} />
          </span>
        )}
      </div>
      <Standing report={report} row={row} />
      <section className="stack">
        <h2>{roadmap.chartTitle}</h2>
        <ChartLegend planned={roadmap.plan} achieved={roadmap.recognised} />
        <RoadmapChart
          label={roadmap.chart(rows.map((one) => roadmap.chartRow(one.year, one.target, achievedOf(one))))}
          bars={rows.map((one) => ({
            key: one.year,
            planned: one.target,
            plannedText: formatCount(one.target),
            achieved: achievedOf(one),
            achievedText: counted(achievedOf(one)),
            current: one === row,
          }))}
        />
        <YearTable rows={rows} current={row} wards={planWards(report)} />
        <p className="small muted">{roadmap.tableNote}</p>
      </section>
      <NamedMissing report={report} row={row} />
      <Units row={row} />
      <Proposal report={report} row={row} />
      <Reviews report={report} row={row} />
    </>
  );
}

/** The row of the assessment year, else the last one due, else the first. */
function startYear({ roadmap, settings }: CheckReport): string {
  const due = roadmap.filter(({ due: isDue }) => isDue);
  const row = roadmap.find(({ dueYear }) => dueYear === settings.year) ?? due[due.length - 1] ?? roadmap[0];
  return row?.year ?? "";
}

function achievedOf({ due, achieved }: RoadmapRow): number | null {
  return due ? achieved : null;
}

function counted(wards: number | null): string {
  return wards === null ? NOT_DUE : formatCount(wards);
}

function Standing({ report, row }: { readonly report: CheckReport; readonly row: RoadmapRow }): React.ReactElement {
  const { roadmap } = useWords();
  const achieved = achievedOf(row);
  if (achieved === null) {
    return (
      <MessageBar kind="info" title={roadmap.notDue}>
        {roadmap.planned(row.year, row.target)}
      </MessageBar>
    );
  }
  const names = report.wardsInForce.flatMap(({ key, name }) => {
    const year = report.recognised.get(key);
    return year !== undefined && year <= row.dueYear ? [`${name} (${year})`] : [];
  });
  const title = row.gap > 0 ? roadmap.behind(row.gap) : row.surplus > 0 ? roadmap.ahead(row.surplus) : roadmap.onTrack;
  const list = names.length === 0 ? "" : `: ${names.slice(0, 6).join(", ")}${names.length > 6 ? "…" : ""}`;
  return (
    <MessageBar kind={row.gap > 0 ? "warning" : "ok"} title={title}>
      {`${roadmap.standing(row.year, row.target, achieved)}${list}.`}
    </MessageBar>
  );
}

function YearTable({
  rows,
  current,
  wards,
}: {
  readonly rows: readonly RoadmapRow[];
  readonly current: RoadmapRow;
  /** The wards that the plan was made for: its shares are never re-based on a later roster. */
  readonly wards: number;
}): React.ReactElement {
  const { roadmap } = useWords();
  const { head } = roadmap;
  return (
    <DataTable
      label={roadmap.table}
      columns={[
        { key: "year", text: head.year, left: true },
        { key: "picked", text: head.picked },
        { key: "cumulative", text: head.cumulative },
        { key: "share", text: head.share },
        { key: "achieved", text: head.achieved },
        { key: "gap", text: head.gap },
      ]}
      rows={rows.map((row) => ({
        key: row.year,
        current: row === current,
        cells: [
          row.year,
          counted(row.picked),
          formatCount(row.target),
          shareOf(row, wards),
          counted(achievedOf(row)),
          counted(row.due ? row.gap : null),
        ],
      }))}
    />
  );
}

/** Share of the plan's wards that is due; both ends where the plan leaves a range. Without picks the wards in force count. */
function shareOf({ shareLow, shareHigh, target, rosterSize, pickedCumulative }: RoadmapRow, planned: number): string {
  if (shareLow !== null && shareHigh !== null && formatShare(shareLow) !== formatShare(shareHigh))
    return `${formatShare(shareLow)}–${formatShare(shareHigh)}`;
  const wards = pickedCumulative === null ? rosterSize : planned;
  return wards >= target && wards > 0 ? formatShare(ratio(target, wards)) : NOT_DUE;
}

function NamedMissing({ report, row }: { readonly report: CheckReport; readonly row: RoadmapRow }): React.ReactElement | null {
  const store = useStore();
  const { frame, roadmap } = useWords();
  if (row.namedMissing.length === 0) return null;
  const places = new Map(report.results.map((result) => [result.ward, result]));
  return (
    <section className="stack tight">
      <h2>{roadmap.namedMissing(row.namedMissing.length)}</h2>
      {row.namedMissing.map((name) => {
        const result = places.get(name);
        return (
          <div key={name} className="row">
            <Severity kind="warning" />
            <span>
              <b>{name}</b> – {roadmap.namedIn(row.year)}
            </span>
            {result && (
              <span className="push">
                <Link text={frame.toCellShort} label={`${frame.toCellShort}: ${name}`} onClick={() => void store.goTo(result)} />
              </span>
            )}
          </div>
        );
      })}
    </section>
  );
}

function Units({ row }: { readonly row: RoadmapRow }): React.ReactElement | null {
  const { roadmap } = useWords();
  if (row.units.length === 0) return null;
  return (
    <section className="stack tight">
      <h2>{roadmap.units}</h2>
      <DataTable
        label={roadmap.units}
        columns={[
          { key: "unit", text: roadmap.unitHead.unit, left: true },
          { key: "minimum", text: roadmap.unitHead.minimum },
          { key: "achieved", text: roadmap.unitHead.achieved },
        ]}
        rows={row.units.map(({ unit, minimum, achieved }) => ({
          key: unit,
          cells: [unit, formatCount(minimum), row.due ? formatCount(achieved) : NOT_DUE],
        }))}
      />
    </section>
  );
}

function Reviews({ report, row }: { readonly report: CheckReport; readonly row: RoadmapRow }): React.ReactElement {
  const { roadmap } = useWords();
  const eligible = row.eligible ?? report.roadmap.find((one) => one.eligible !== null)?.eligible ?? null;
  return (
    <KeyValues
      items={[
        ...(eligible === null ? [] : [{ key: roadmap.eligible, value: roadmap.wards(eligible) }]),
        ...report.reviews.map(({ what, due, state }) => ({ key: what, value: roadmap.review[state](formatDate(due)) })),
      ]}
    />
  );
}
