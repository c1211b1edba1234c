import React, { useMemo, useState } from "react";
import { findingWords } from "../../app/findingWords";
import { placeAddress } from "../../cells/address";
import { formatCount } from "../../cells/number/format";
import { proposePicks, rankWards, type PickReason, type WardNeed } from "../../core/planning";
import type { CheckReport } from "../../core/report/types";
import type { RoadmapRow } from "../../core/roadmap/types";
import { Folding, Link, MessageBar, Severity } from "../../ui";
import { useLanguage, useStore, useWords } from "../store/hooks";

/** Wards listed before the list is unfolded. */
const FEW = 5;

/** Which wards lack least, and what each still lacks: criterion by criterion with the figure that is short. */
export function NearWards({ report }: { readonly report: CheckReport }): React.ReactElement | null {
  const { roadmap } = useWords();
  const [all, setAll] = useState(false);
  const needs = useMemo(() => rankWards(report), [report]);
  if (needs.length === 0) return null;
  const size = report.criteria.criteria.length;
  return (
    <section className="stack tight">
      <h2>{roadmap.near}</h2>
      <p className="small muted">{roadmap.nearText(report.settings.year)}</p>
      <ul className="rows">
        {needs.slice(0, all ? needs.length : FEW).map((need) => (
          <li key={need.entry.key}>
            <Folding
              head={
                <>
                  <b>{wardName(need, needs)}</b>{" "}
                  <span className="muted">{need.surveyed ? `${need.met}/${size}` : roadmap.notSurveyed}</span>
                  <span className="small muted block">{needText(need, roadmap)}</span>
                </>
              }
            >
              <Lacking report={report} need={need} />
            </Folding>
          </li>
        ))}
      </ul>
      {needs.length > FEW && !all && <Link text={roadmap.allWards(needs.length)} onClick={() => setAll(true)} />}
    </section>
  );
}

type RoadmapWords = ReturnType<typeof useWords>["roadmap"];

/** The unit is said where two wards have the same name. */
function wardName({ entry }: WardNeed, all: readonly WardNeed[]): string {
  const twice = all.filter((other) => other.entry.name === entry.name).length > 1;
  return twice && entry.unit !== "" ? `${entry.name} (${entry.unit})` : entry.name;
}

function needText({ meets, surveyed, toGo, notMet, missing }: WardNeed, words: RoadmapWords): string {
  if (!surveyed) return words.noRow;
  if (meets) return words.meets;
  return [toGo > 0 && words.toGo(toGo), notMet.length > 0 && words.notMet(notMet), missing.length > 0 && words.missing(missing)]
    .filter((part): part is string => part !== false)
    .join(" · ");
}

function Lacking({ report, need }: { readonly report: CheckReport; readonly need: WardNeed }): React.ReactElement {
  const store = useStore();
  const language = useLanguage();
  const { frame, roadmap } = useWords();
  const result = report.results.find(({ rosterKey }) => rosterKey === need.entry.key);
  const codes = [...need.notMet, ...need.missing];
  if (!result || codes.length === 0) return <p className="small">{need.meets ? roadmap.meets : roadmap.noRow}</p>;
  const inWords = findingWords(report, language);
  const names = new Map(report.criteria.criteria.map(({ code, name }) => [code, name]));
  const shortfalls = report.findings.flatMap((finding) =>
    finding.code === "criterion.not-met" && finding.params.ward.name === result.ward && finding.params.ward.unit === result.unit
      ? [finding]
      : [],
  );
  return (
    <ul className="lacking">
      {codes.map((code) => (
        <li key={code}>
          <Severity kind={need.missing.includes(code) ? "missing" : "error"} />
          <div className="small">
            <b>{code}</b> {names.get(code)}
            {need.missing.includes(code) && <span className="block muted">{frame.statuses.missing}</span>}
            {shortfalls
              .filter(({ params }) => params.criterion === code)
              .map((finding) => (
                <span key={placeAddress(finding)} className="block">
                  {inWords(finding).short}{" "}
                  <Link
                    text={frame.toCellShort}
                    label={frame.toCell(placeAddress(finding))}
                    onClick={() => void store.goTo(finding)}
                  />
                </span>
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Wards that could be worked on for a year. It is a proposal, and says so. */
export function Proposal({ report, row }: { readonly report: CheckReport; readonly row: RoadmapRow }): React.ReactElement | null {
  const { roadmap } = useWords();
  const proposals = useMemo(() => proposePicks(report), [report]);
  const proposal = proposals.find(({ year }) => year === row.year);
  if (!proposal) return null;
  return (
    <section className="stack tight">
      <h2>{roadmap.proposal(row.year)}</h2>
      <MessageBar kind="info">{roadmap.proposalText}</MessageBar>
      <p className="small">{roadmap.proposalNeed(proposal.target, proposal.before, proposal.picks.length)}</p>
      <ol className="rows numbered">
        {proposal.picks.map(({ need, reasons }) => (
          <li key={need.entry.key}>
            <b>{need.entry.name}</b> <span className="muted">{need.entry.unit}</span>
            <span className="small muted block">{reasons.map((reason) => reasonText(reason, roadmap)).join(" · ")}</span>
          </li>
        ))}
      </ol>
      {proposal.short > 0 && <p className="small">{roadmap.proposalShort(formatCount(proposal.short))}</p>}
    </section>
  );
}

function reasonText(reason: PickReason, words: RoadmapWords): string {
  switch (reason.kind) {
    case "picked":
      return words.reasons.picked(reason.year);
    case "named":
      return words.reasons.named(reason.year);
    case "meets":
      return words.meets;
    case "lacks-least":
      return words.reasons.lacksLeast(reason.toGo, reason.criteria);
    case "unit-minimum":
      return words.reasons.unitMinimum(reason.unit, reason.minimum);
    case "data-missing":
      return words.missing(reason.criteria);
  }
}
