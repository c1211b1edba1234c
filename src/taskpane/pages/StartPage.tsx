import React, { useState } from "react";
import { PROGRAMMES, type ProgrammeId } from "../../core/programmes";
import type { CheckReport } from "../../core/report/types";
import { SHEET_NAMES } from "../../core/workbook/sheets";
import { topOf, areaAddress } from "../../cells/address";
import { formatDate } from "../../cells/date";
import type { Language } from "../../i18n";
import { Button, KeyValues, Link, MessageBar, Page, Radio, Select, Severity } from "../../ui";
import { OpenQuestions } from "../parts/OpenQuestions";
import { Situation } from "../parts/Situation";
import { useLanguage, usePane, useStore, useWords } from "../store/hooks";

/** Bắt đầu: what this workbook is, and what has to be decided before a check. */
export function StartPage(): React.ReactElement {
  const store = useStore();
  const { description, report, task } = usePane();
  const { frame, start } = useWords();
  const known = description !== null && description.survey !== null;
  return (
    <Page
      label={frame.pages.start}
      actions={
        known && (
          <>
            <Button
              kind="primary"
              wide
              icon="checklist"
              text={start.check}
              disabled={task !== null}
              onClick={() => {
                store.open("check");
                void store.check.run();
              }}
            />
            <p className="small muted">{start.checkNote}</p>
          </>
        )
      }
    >
      <h1>{frame.pages.start}</h1>
      <Situation />
      <Created />
      {description && !known && <Create />}
      {known && <Known report={report} />}
    </Page>
  );
}

function Created(): React.ReactElement | null {
  const { done, report } = usePane();
  const { start } = useWords();
  if (done?.kind === "created") {
    return (
      <MessageBar kind="ok" title={start.created(done.outcome.sheets.length)}>
        {start.createdNext}
      </MessageBar>
    );
  }
  if (done?.kind === "confirmed")
    return <MessageBar kind="ok" title={start.confirmed(`${done.mark}/${report?.criteria.criteria.length ?? ""}`)} />;
  return null;
}

/** The programmes in the language of the pane. */
function programmeOptions(language: Language): { key: ProgrammeId; text: string }[] {
  return PROGRAMMES.map(({ id, names }) => ({ key: id, text: names[language] }));
}

function Create(): React.ReactElement {
  const store = useStore();
  const { task } = usePane();
  const { frame, start } = useWords();
  const [preset, setPreset] = useState<ProgrammeId>(PROGRAMMES[0].id);
  const { guide, settings, criteria, roster, survey, roadmap, claims } = SHEET_NAMES;
  return (
    <>
      <p>{start.intro}</p>
      <section className="stack">
        <h2>{start.createTitle}</h2>
        <Select<ProgrammeId> label={start.preset} options={programmeOptions(useLanguage())} value={preset} onChange={setPreset} />
        <p className="small">{start.willAdd([guide, settings, criteria, roster, survey, roadmap, claims])}</p>
        <Button
          kind="primary"
          wide
          icon="plus"
          text={start.create}
          disabled={task !== null}
          onClick={() => void store.start.create(preset)}
        />
      </section>
      <section className="stack ruled">
        <h2>{start.ownTitle}</h2>
        <p className="small">{start.own}</p>
        <div className="row">
          <Button icon="refresh" text={start.lookAgain} disabled={task !== null} onClick={() => void store.start.look()} />
        </div>
      </section>
      <MessageBar kind="info">{start.noOfficial}</MessageBar>
      <p className="small muted">{frame.staysHere}</p>
    </>
  );
}

function Known({ report }: { readonly report: CheckReport | null }): React.ReactElement {
  const store = useStore();
  const { description, support } = usePane();
  const { start } = useWords();
  const standard = description?.kind === "standard";
  const surveys = description?.surveys ?? [];
  const used = surveys.find(({ sheet }) => sheet === description?.survey);
  const facts = [
    ...(used ? [{ key: start.facts.survey, value: start.place(used.sheet, areaAddress(used.area)) }] : []),
    ...(used && !standard ? [{ key: start.facts.form, value: start.forms[used.form] }] : []),
    ...(report
      ? [
          { key: start.facts.wards, value: String(report.results.length) },
          {
            key: start.facts.criteria,
            value: start.criteria(
              report.criteria.criteria.length,
              report.criteria.criteria.reduce((sum, { measures }) => sum + measures.length, 0),
            ),
          },
          { key: start.facts.year, value: String(report.settings.year) },
          { key: start.facts.date, value: formatDate(report.settings.assessmentDate) },
        ]
      : []),
  ];
  return (
    <>
      <section className="card">
        <div className="card-head">
          <Severity kind="ok" />
          <h2>{standard ? start.standard : start.template}</h2>
        </div>
        <KeyValues items={facts} />
      </section>
      {surveys.length > 1 && (
        <Radio
          label={start.chooseSurvey}
          options={surveys.map(({ sheet, area }) => ({ key: sheet, text: start.place(sheet, areaAddress(area)) }))}
          value={description?.survey ?? null}
          onChange={(survey) => void store.start.answer({ survey })}
        />
      )}
      {report && report.settings.passMark === null && <PassMark report={report} />}
      <OpenQuestions />
      {!standard && <PresetChoice />}
      <section className="stack tight ruled">
        <h2>{start.collateTitle}</h2>
        <p className="small">{start.collate}</p>
        <div className="row">
          <Button icon="table" text={start.toCollate} onClick={() => store.open("collate")} />
        </div>
      </section>
      {report?.criteria.derived && (
        <MessageBar kind="info">
          {start.derived}{" "}
          {report.criteria.sheet !== null && (
            <Link text={start.seeCriteria} onClick={() => void store.goTo(topOf(report.criteria.sheet ?? ""))} />
          )}
        </MessageBar>
      )}
      {support.highlight === "off-by-default" && (
        <MessageBar
          kind="warning"
          actions={<Button text={start.allowHighlight} onClick={() => void store.start.allowHighlight()} />}
        >
          {start.highlightOff}
        </MessageBar>
      )}
    </>
  );
}

/** The user decides the pass mark; nothing is chosen in advance. */
function PassMark({ report }: { readonly report: CheckReport }): React.ReactElement {
  const store = useStore();
  const { task } = usePane();
  const { start } = useWords();
  const [mark, setMark] = useState<string | null>(null);
  const size = report.criteria.criteria.length;
  const options = Array.from({ length: size }, (_, index) => ({ key: String(size - index), text: `${size - index}/${size}` }));
  return (
    <MessageBar
      kind="warning"
      title={start.passMarkTitle}
      actions={
        <>
          <span className="narrow">
            <Select
              label={start.passMarkField}
              labelPlace="hidden"
              options={options}
              value={mark}
              placeholder={start.passMarkChoose}
              onChange={setMark}
            />
          </span>
          <Button
            text={start.confirm}
            disabled={mark === null || task !== null}
            onClick={() => void store.start.confirmPassMark(Number(mark))}
          />
        </>
      }
    >
      {start.passMark(report.required, size)}
    </MessageBar>
  );
}

const NONE = "none";

function PresetChoice(): React.ReactElement {
  const store = useStore();
  const { description } = usePane();
  const { start } = useWords();
  const options = [...programmeOptions(useLanguage()), { key: NONE, text: start.noPreset } as const];
  return (
    <Select<ProgrammeId | typeof NONE>
      label={start.preset}
      options={options}
      value={description?.preset ?? null}
      placeholder={start.choosePreset}
      onChange={(key) => void store.start.answer({ preset: key === NONE ? null : key })}
    />
  );
}
