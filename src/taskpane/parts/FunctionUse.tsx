import React, { useState } from "react";
import { cellAddress, placeAddress } from "../../cells/address";
import type { InsertOutcome, ListSeparator } from "../../app/types";
import { Button, Link, MessageBar } from "../../ui";
import { copyText } from "../clipboard";
import { usePane, useStore, useWords } from "../store/hooks";
import { formulaText, type FunctionExample } from "./functionExample";

/** An example over the user's own cells, as this Excel writes it: to insert into the cell with the cursor, or to copy. */
export function FunctionUse({
  example,
  separator,
}: {
  readonly example: FunctionExample;
  readonly separator: ListSeparator;
}): React.ReactElement {
  const store = useStore();
  const { task } = usePane();
  const { frame, functions } = useWords();
  const [outcome, setOutcome] = useState<InsertOutcome | null>(null);
  const [byHand, setByHand] = useState(false);
  const shown = formulaText(example.formula, separator.mark);
  const busy = task !== null;
  const insert = (over: InsertOutcome | null) =>
    store.functions.insert(formulaText(example.formula, ","), over?.place ?? null, setOutcome);
  const copy = async () => {
    const done = await copyText(shown);
    setByHand(!done);
    if (done) store.say(frame.copied);
  };
  const asks = outcome !== null && !outcome.done;
  return (
    <>
      <div className="example">
        <div className="muted">{functions.example(example.about)}</div>
        {byHand ? (
          <textarea className="formula" readOnly rows={3} aria-label={functions.formula} value={shown} onFocus={selectAll} />
        ) : (
          <code>{shown}</code>
        )}
        {example.status && (
          <div>
            <span className="muted">{functions.result}</span> <b>{frame.statuses[example.status]}</b>
          </div>
        )}
      </div>
      {byHand && <p>{frame.copyByHand}</p>}
      {asks && (
        <MessageBar
          kind="warning"
          title={functions.filled(cellAddress(outcome.place.row, outcome.place.column))}
          actions={
            <>
              <Button
                text={functions.overwrite(cellAddress(outcome.place.row, outcome.place.column))}
                disabled={busy}
                onClick={() => void insert(outcome)}
              />
              <Button kind="text" text={functions.keep} onClick={() => setOutcome(null)} />
            </>
          }
        >
          {functions.filledText(outcome.current)}
        </MessageBar>
      )}
      {outcome?.done && (
        <MessageBar
          kind="ok"
          title={functions.inserted}
          actions={<Link text={frame.toCell(placeAddress(outcome.place))} onClick={() => void store.goTo(outcome.place)} />}
        />
      )}
      <div className="row">
        {!asks && <Button kind="primary" text={functions.insert} disabled={busy} onClick={() => void insert(null)} />}
        <Button icon="copy" text={functions.copy} onClick={() => void copy()} />
      </div>
      <p className="small muted">
        {functions.separator(separator.mark)}
        {separator.known ? "" : ` ${functions.separatorUnknown}`}
      </p>
    </>
  );
}

const selectAll = ({ currentTarget }: React.FocusEvent<HTMLTextAreaElement>) => currentTarget.select();
