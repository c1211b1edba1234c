import React from "react";
import type { Support } from "../../app/types";
import { words, type Language } from "../../i18n";
import { Icon, KeyValues, MessageBar } from "../../ui";
import { Ticks } from "../parts/Ticks";

/** Shown alone where the host loads the add-in but lacks what it needs; `null`: not in Excel at all. */
export function UnsupportedPage({
  support,
  language,
}: {
  readonly support: Support | null;
  readonly language: Language;
}): React.ReactElement {
  const { frame, unsupported } = words(language).pane;
  return (
    <div className="pane">
      <header className="product-head">
        <h1>{frame.title}</h1>
        <p className="small muted">{frame.subtitle}</p>
      </header>
      <main className="page">
        <div className="page-body">
          {support ? (
            <MessageBar kind="error" title={unsupported.title}>
              {unsupported.text}
            </MessageBar>
          ) : (
            <MessageBar kind="info" title={unsupported.outside}>
              {unsupported.outsideText}
            </MessageBar>
          )}
          <KeyValues
            items={[
              ...(support ? [{ key: unsupported.thisHost, value: <b>{support.host}</b> }] : []),
              { key: unsupported.need, value: unsupported.needText },
            ]}
          />
          <Ticks items={unsupported.hosts} icon={<Icon name="check" />} />
          <section className="stack tight">
            <h2>{unsupported.stillTitle}</h2>
            <Ticks items={unsupported.still} />
          </section>
          <MessageBar kind="warning">{unsupported.names}</MessageBar>
          <p className="small muted">
            {unsupported.upgrade}
            {support && ` ${unsupported.code(support.missing.join(", "))}`}
          </p>
        </div>
      </main>
    </div>
  );
}
