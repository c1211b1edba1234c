import React, { useState } from "react";
import { cellAddress } from "../../cells/address";
import { canBeAnswered, columnsWithoutQuestion, keptOf, type Answered } from "../../core/questions/answer";
import type { Question } from "../../core/questions/types";
import type { CheckReport } from "../../core/report/types";
import { Button, IconButton, MessageBar, Page, QuestionCard, Select } from "../../ui";
import { namesOf } from "../parts/criterionNames";
import { questionChoices, questionDetails, questionTitle } from "../parts/questionText";
import { Situation } from "../parts/Situation";
import { usePane, useStore, useWords } from "../store/hooks";
import { ColumnMatching, Matched } from "./ColumnMatching";

/** Cách đọc: what is not clear about the user's table, asked once; the answers are kept in the workbook. */
export function ReadingPage(): React.ReactElement {
  const store = useStore();
  const { report, task } = usePane();
  const { frame, reading } = useWords();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const questions = report?.questions ?? [];
  const answerable = questions.filter(canBeAnswered);
  const answered = answerable.flatMap((question): Answered[] => {
    const value = chosen.get(question.id);
    return value === undefined ? [] : [{ question, value }];
  });
  const likely = answerable.flatMap((question): Answered[] =>
    question.likely === undefined ? [] : [{ question, value: question.likely }],
  );
  const keep = (answers: readonly Answered[]) => void store.start.answer(keptOf(answers));
  return (
    <Page
      label={frame.pages.reading}
      actions={
        answerable.length > 0 && (
          <>
            <Button
              kind="primary"
              wide
              text={reading.use}
              disabled={answered.length === 0 || task !== null}
              onClick={() => keep(answered)}
            />
            <p className="small muted">{reading.chosen(answered.length, answerable.length)}</p>
          </>
        )
      }
    >
      <div className="page-head">
        <IconButton icon="chevron-left" label={frame.back} onClick={() => store.open("start")} />
        <h1>{frame.pages.reading}</h1>
      </div>
      <Situation />
      {!report?.survey && <MessageBar kind="warning" title={reading.noSurvey} />}
      {report?.survey && questions.length + columnsWithoutQuestion(report).length === 0 && (
        <MessageBar kind="ok" title={reading.none} />
      )}
      {report && questions.length > 0 && (
        <section className="stack">
          <h2>{reading.needed(questions.length)}</h2>
          <p className="small muted">{reading.once}</p>
          {likely.length > 0 && (
            <div className="row">
              <Button
                icon="checklist"
                text={reading.acceptLikely(likely.length)}
                disabled={task !== null}
                onClick={() => keep(likely)}
              />
            </div>
          )}
          {questions.map((question) => (
            <Asked
              key={question.id}
              question={question}
              report={report}
              value={chosen.get(question.id) ?? null}
              onChange={(value) => setChosen(new Map(chosen).set(question.id, value))}
            />
          ))}
        </section>
      )}
      {report && <ColumnMatching report={report} />}
      {report?.survey && <Matched report={report} />}
    </Page>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly report: CheckReport;
  readonly value: string | null;
  onChange(value: string): void;
}

function Asked({ question, report, value, onChange }: AskedProps): React.ReactElement {
  const store = useStore();
  const { task } = usePane();
  const words = useWords();
  const { frame, reading } = words;
  const [first] = question.cells;
  const choices = questionChoices(question, report, words);
  const others = [...namesOf(report)].filter(([code]) => !choices.some(({ key }) => key === code));
  const title = questionTitle(question, report, words);
  return (
    <QuestionCard
      title={title}
      details={questionDetails(question, report, words)}
      colour={question.kind === "colour" ? question.key : undefined}
      goTo={
        first && {
          text: frame.toCellShort,
          label: frame.toCell(cellAddress(first.row, first.column)),
          onClick: () => void store.goTo(first),
        }
      }
      choices={choices}
      value={value}
      disabled={task !== null}
      onChange={onChange}
    >
      {question.kind === "column" && (
        <Select
          label={`${title} ${reading.other}`}
          labelPlace="hidden"
          options={others.map(([key, name]) => ({ key, text: `${key} ${name}` }))}
          value={others.some(([code]) => code === value) ? value : null}
          placeholder={reading.other}
          disabled={task !== null}
          onChange={onChange}
        />
      )}
    </QuestionCard>
  );
}
