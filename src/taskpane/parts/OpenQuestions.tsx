import React from "react";
import { columnsWithoutQuestion } from "../../core/questions/answer";
import { Button, MessageBar } from "../../ui";
import { usePane, useStore, useWords } from "../store/hooks";

/** Says that questions about the table are open, and leads to them. */
export function OpenQuestions(): React.ReactElement | null {
  const store = useStore();
  const { report } = usePane();
  const { reading } = useWords();
  const open = report ? report.questions.length + columnsWithoutQuestion(report).length : 0;
  if (open === 0) return null;
  return (
    <MessageBar
      kind="warning"
      title={reading.open(open)}
      actions={<Button text={reading.answer} onClick={() => store.open("reading")} />}
    >
      {reading.openNote}
    </MessageBar>
  );
}
