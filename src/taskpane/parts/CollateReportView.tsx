import React, { useState } from "react";
import { cellAddress, placeAddress } from "../../cells/address";
import type { CollateReport } from "../../core/collate";
import { DataTable, Link, Severity } from "../../ui";
import { useStore, useWords } from "../store/hooks";

/** Lines of a list before it is unfolded. */
const FEW = 5;

/** What came from which file, what disagrees, and what was left out. */
export function CollateReportView({ report }: { readonly report: CollateReport }): React.ReactElement {
  const store = useStore();
  const { collate, frame } = useWords();
  const { sources, added, disagreements, left, missing } = report;
  return (
    <>
      <DataTable
        label={collate.files(sources.length)}
        columns={[
          { key: "file", text: collate.head.file, left: true },
          { key: "wards", text: collate.head.wards },
          { key: "taken", text: collate.head.taken },
          { key: "same", text: collate.head.same },
        ]}
        rows={sources.map(({ file, wards, taken, same, problem }) => ({
          key: file,
          cells: [
            <span key="file">
              {file}
              {problem && <span className="block small muted">{collate.sourceProblems[problem]}</span>}
            </span>,
            String(wards.length),
            String(taken),
            String(same),
          ],
        }))}
      />
      <Lines
        title={collate.disagreements(disagreements.length)}
        items={disagreements.map((one) => (
          <>
            <b>
              {one.ward} · {one.code}
            </b>{" "}
            {collate.disagrees(one.kept, one.keptFrom, one.offered, one.file)}{" "}
            <Link
              text={frame.toCellShort}
              label={frame.toCell(placeAddress(one.place))}
              onClick={() => void store.goTo(one.place)}
            />
          </>
        ))}
      />
      <Lines
        title={collate.left(left.length)}
        items={left.map(({ file, place, ward, code, value, reason }) => (
          <>
            <b>
              {ward} · {code}
            </b>{" "}
            {collate.leftOut(value, collate.reasons[reason], `${file}, ${cellAddress(place.row, place.column)}`)}
          </>
        ))}
      />
      <Lines title={collate.added(added.length)} items={added.map(({ ward, unit }) => (unit ? `${ward} (${unit})` : ward))} />
      <Lines
        title={collate.missing(missing.length)}
        items={missing.map(({ name, unit }) => (unit ? `${name} (${unit})` : name))}
      />
    </>
  );
}

function Lines({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly React.ReactNode[];
}): React.ReactElement | null {
  const { collate } = useWords();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <section className="stack tight">
      <div className="row">
        <Severity kind="info" />
        <h2>{title}</h2>
      </div>
      <ul className="rows small">
        {items.slice(0, all ? items.length : FEW).map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
      {!all && items.length > FEW && <Link text={collate.seeAll(items.length)} onClick={() => setAll(true)} />}
    </section>
  );
}
