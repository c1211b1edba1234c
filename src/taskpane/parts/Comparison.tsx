import React, { useMemo, useState } from "react";
import { changeGroups, noLongerMeeting, type ComparedSurvey, type PeriodComparison, type WardChange } from "../../core/compare";
import { DataTable, Link, MessageBar } from "../../ui";
import { useWords } from "../store/hooks";

/** Wards listed before the list is unfolded. */
const FEW = 5;

/** The survey in use against the earlier one of the file: who rose, who fell, and by which criteria. */
export function Comparison({
  comparison,
  size,
}: {
  readonly comparison: PeriodComparison;
  readonly size: number;
}): React.ReactElement {
  const { roadmap } = useWords();
  const words = roadmap.compare;
  const [all, setAll] = useState(false);
  const groups = useMemo(() => changeGroups(comparison), [comparison]);
  const lost = noLongerMeeting(comparison);
  const changed = [...groups.fell, ...groups.rose, ...groups.same.filter(hasMoved), ...groups.added, ...groups.gone];
  const named = ({ sheet, year, month }: ComparedSurvey): string => words.survey(sheet, words.period(year, month));
  return (
    <section className="stack tight ruled">
      <h2>{words.title}</h2>
      <p className="small muted">{words.between(named(comparison.before), named(comparison.after))}</p>
      {lost.length > 0 && (
        <MessageBar kind="warning" title={words.lost(lost.length)}>
          {lost.map(({ ward }) => ward).join(", ")}
        </MessageBar>
      )}
      <DataTable
        label={words.title}
        columns={(["rose", "fell", "same", "added", "gone"] as const).map((key) => ({ key, text: words.groups[key] }))}
        rows={[
          {
            key: "wards",
            cells: (["rose", "fell", "same", "added", "gone"] as const).map((key) => String(groups[key].length)),
          },
        ]}
      />
      <ul className="rows">
        {changed.slice(0, all ? changed.length : FEW).map((change) => (
          <li key={change.key}>
            <b>{change.ward}</b> <span>{standing(change, size)}</span>
            <span className="small muted block">
              {[
                change.gained.length > 0 && words.gained(change.gained),
                change.lost.length > 0 && words.lostCriteria(change.lost),
                change.unknown.length > 0 && words.unknown(change.unknown),
                change.before === null && words.groups.added,
                change.after === null && words.groups.gone,
              ]
                .filter((part): part is string => part !== false)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {changed.length === 0 && <p>{words.nothing}</p>}
      {changed.length > FEW && !all && <Link text={roadmap.allWards(changed.length)} onClick={() => setAll(true)} />}
    </section>
  );
}

/** As many criteria as before, but others. */
function hasMoved({ gained, lost, unknown }: WardChange): boolean {
  return gained.length + lost.length + unknown.length > 0;
}

/** `19 → 20/22`; a dash where a survey has no row of the ward. */
function standing({ before, after }: WardChange, size: number): string {
  return `${before ?? "–"} → ${after ?? "–"}/${size}`;
}
