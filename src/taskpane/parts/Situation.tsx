import React from "react";
import { Button, MessageBar, Progress, type ProgressStep } from "../../ui";
import { timeText } from "../format";
import { usePane, useStore, useWords } from "../store/hooks";
import type { Task, TaskKind } from "../store/state";
import { FailureView } from "./FailureView";

type StepKey = "read" | "check" | "prepare" | "write" | "highlight" | "clear";

/** Steps that a task goes through, in order. */
const STEPS: Readonly<Partial<Record<TaskKind, readonly StepKey[]>>> = {
  check: ["read", "check"],
  describe: ["read"],
  create: ["prepare", "write"],
  highlight: ["highlight"],
  clear: ["clear"],
  preview: ["read", "prepare"],
  summary: ["read", "prepare", "write"],
  "findings-sheet": ["prepare", "write"],
  "ward-pages": ["prepare", "write"],
  collate: ["read", "prepare", "write"],
};

/** What happens on a page beside its contents: a running task, what was stopped, what failed, old data. */
export function Situation(): React.ReactElement {
  const store = useStore();
  const { frame } = useWords();
  const { page, task, failure, stopped, stale, checked } = usePane();
  return (
    <>
      {task?.slow && <TaskProgress task={task} />}
      {failure?.page === page && <FailureView failure={failure} />}
      {stopped && <MessageBar kind="info">{frame.stopped}</MessageBar>}
      {stale && checked && !task?.slow && (
        <MessageBar
          kind="warning"
          actions={<Button text={frame.checkAgain} icon="checklist" onClick={() => void store.check.runChanged()} />}
        >
          {frame.stale(timeText(checked.at))}
        </MessageBar>
      )}
    </>
  );
}

function TaskProgress({ task }: { readonly task: Task }): React.ReactElement {
  const store = useStore();
  const { frame } = useWords();
  const { kind, progress } = task;
  const keys = STEPS[kind] ?? [];
  const current = progress ? keys.indexOf(progress.step) : 0;
  const steps = keys.map((key, index): ProgressStep => ({
    key,
    text: frame.steps[key],
    state: index < current ? "done" : index === current ? "current" : "later",
  }));
  const inStep = progress && progress.total > 0 ? progress.done / progress.total : 0;
  const share = progress ? Math.min(1, (Math.max(0, current) + inStep) / Math.max(1, keys.length)) : null;
  const detail = progress ? frame.stepDetail(frame.steps[progress.step], progress.sheet, progress.done, progress.total) : "";
  return (
    <>
      <Progress
        title={frame.running[kind]}
        detail={detail}
        share={share}
        steps={steps}
        stop={frame.stop}
        onStop={() => store.stop()}
      />
      {kind === "check" && <MessageBar kind="info">{frame.readingOnly}</MessageBar>}
    </>
  );
}
