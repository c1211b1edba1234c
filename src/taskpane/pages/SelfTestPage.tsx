import React, { useCallback, useEffect, useState } from "react";
import { Button, IconButton, MeasureList, MessageBar, Page } from "../../ui";
import { copyText } from "../clipboard";
import { dateText, timeText } from "../format";
import { Situation } from "../parts/Situation";
import { otherHostsOf, selfTestItems, type SelfTestItem } from "../selfTest";
import { usePane, useStore, useWords } from "../store/hooks";

declare const PRODUCT_VERSION: string | undefined;

const GROUPS = ["excel", "file"] as const;

/** Tự kiểm tra: does the add-in work on this machine; the result can be sent to support. */
export function SelfTestPage(): React.ReactElement {
  const store = useStore();
  const { support, report } = usePane();
  const { frame, selfTest } = useWords();
  const [ran, setRan] = useState<{ readable: boolean; at: Date } | null>(null);
  const run = useCallback(async () => {
    setRan(null);
    setRan({ readable: await store.selfTest.canRead(), at: new Date() });
  }, [store]);
  useEffect(() => void run(), [run]);

  const items = ran
    ? selfTestItems(
        {
          support,
          readable: ran.readable,
          otherHosts: otherHostsOf(loadedUrls(), window.location.host),
          userAgent: window.navigator.userAgent,
          version: typeof PRODUCT_VERSION === "string" ? PRODUCT_VERSION : "–",
        },
        selfTest,
      )
    : [];
  const bad = items.filter(({ state }) => state === "error").length;
  const notes = items.filter(({ state }) => state === "warning").length;
  const when = ran ? selfTest.ranAt(frame.at(timeText(ran.at), dateText(ran.at))) : "";
  return (
    <Page
      label={frame.pages["self-test"]}
      actions={
        ran && (
          <div className="row one-row">
            <Button
              icon="copy"
              text={selfTest.copy}
              onClick={() => void copyText(asText(items, when)).then((done) => done && store.say(frame.copied))}
            />
            <p className="small muted">{selfTest.copyNote}</p>
          </div>
        )
      }
    >
      <div className="page-head">
        <IconButton icon="chevron-left" label={frame.back} onClick={() => store.open(report?.survey ? "check" : "start")} />
        <h1>{frame.pages["self-test"]}</h1>
        <Button icon="refresh" text={selfTest.again} onClick={() => void run()} />
      </div>
      <Situation />
      {ran && (
        <MessageBar kind={bad > 0 ? "error" : "ok"} title={bad > 0 ? selfTest.notGood : selfTest.good}>
          {selfTest.count(items.length - bad - notes, notes)}
        </MessageBar>
      )}
      {ran &&
        GROUPS.map((group) => (
          <section key={group} className="stack">
            <h2>{selfTest.groups[group]}</h2>
            <MeasureList
              items={items
                .filter((item) => item.group === group)
                .map(({ key, state, name, value, about }) => ({ key, symbol: state, name, value, about: about ?? "" }))}
            />
          </section>
        ))}
      {ran && <p className="small muted">{when}</p>}
    </Page>
  );
}

function loadedUrls(): string[] {
  return typeof performance.getEntriesByType === "function"
    ? performance.getEntriesByType("resource").map(({ name }) => name)
    : [];
}

function asText(items: readonly SelfTestItem[], when: string): string {
  return [
    ...items.map(({ state, name, value, about }) => `[${state}] ${name}: ${value}${about ? ` (${about})` : ""}`),
    when,
  ].join("\n");
}
