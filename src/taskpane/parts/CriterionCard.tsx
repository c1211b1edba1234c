import React from "react";
import { cellAddress, type Place } from "../../cells/address";
import type { Criterion } from "../../core/criteria/types";
import type { CheckReport } from "../../core/report/types";
import { answerPlace } from "../../core/report/standing";
import type { Status, WardResult } from "../../core/scoring/types";
import { Link, MeasureList, Severity, type MeasureItem, type SeverityKind } from "../../ui";
import { joined } from "../format";
import { useStore, useWords } from "../store/hooks";
import { quantityText, thresholdText, valueText } from "./measureText";

const SYMBOLS: Readonly<Record<Status, SeverityKind>> = {
  met: "ok",
  "not-met": "error",
  missing: "missing",
  "not-applicable": "info",
};

/** Why a ward meets a criterion or not: measure by measure, value, threshold, shortfall. */
export function CriterionCard({
  report,
  result,
  criterion,
}: {
  readonly report: CheckReport;
  readonly result: WardResult;
  readonly criterion: Criterion;
}): React.ReactElement {
  const store = useStore();
  const { frame, criteria } = useWords();
  const status = result.criteria[report.criteria.criteria.indexOf(criterion)] ?? "missing";
  const place = placeOfCriterion(report, result, criterion);
  const measures = criterion.measures.filter(({ code }) => result.measures.has(code));
  const items = measures.map((measure): MeasureItem => {
    const of = result.measures.get(measure.code);
    const state = of?.state ?? "missing";
    return {
      key: measure.code,
      symbol: measure.mandatory ? SYMBOLS[state] : "info",
      symbolWord: frame.statuses[state],
      name: measure.name,
      about: joined([measure.code, measure.mandatory ? thresholdText(measure, criteria) : criteria.warnOnly], " · "),
      value: valueText(of, measure, criteria),
      short: state === "not-met",
      below:
        of?.shortfall !== null && of?.shortfall !== undefined && state === "not-met"
          ? criteria.short(quantityText(of.shortfall, measure))
          : state === "missing"
            ? criteria.noValue
            : "",
    };
  });
  const basis = [
    ...new Set(criterion.measures.map(({ basis: text }) => text.replace(/ *\([^()]*\)$/, "")).filter((text) => text !== "")),
  ];
  return (
    <section className="card" aria-live="polite">
      <div className="card-head">
        <Severity kind={SYMBOLS[status]} />
        <div>
          <h2>{criteria.cell(result.ward, criterion.code, frame.statuses[status].toLocaleLowerCase("vi"))}</h2>
          <p className="small muted">{criterion.name}</p>
        </div>
        <Link text={frame.toCell(cellAddress(place.row, place.column))} onClick={() => void store.goTo(place)} />
      </div>
      {items.length > 0 ? <MeasureList items={items} /> : <p className="small">{criteria.direct}</p>}
      <p className="small muted">
        {joined([
          status === "not-met" && items.length > 1 && criteria.rule,
          basis.length > 0 && criteria.basis(basis.slice(0, 2).join("; ")),
        ])}
      </p>
    </section>
  );
}

/** The cell that a criterion of a ward rests on: the first measure that is not met, else the first with a cell, else the ward. */
export function placeOfCriterion(report: CheckReport, result: WardResult, criterion: Criterion): Place {
  const found = criterion.measures.flatMap(({ code }) => result.measures.get(code) ?? []).filter(({ row }) => row !== null);
  const best = found.find(({ state }) => state === "not-met") ?? found[0];
  if (best && best.row !== null && best.column !== null)
    return { sheet: best.sheet ?? result.sheet, row: best.row, column: best.column };
  const { survey } = report;
  const column = survey?.columns.find(({ code }) => code === criterion.code);
  return (survey && column && answerPlace(survey, result, column)) ?? result;
}
