import React, { useEffect, useState } from "react";
import type { ListSeparator } from "../../app/types";
import { toneless } from "../../cells/text/normalise";
import { FunctionCard, IconButton, MessageBar, Page, SearchField } from "../../ui";
import { groupOf, loadFunctions, type FunctionGroup, type FunctionInfo } from "../functionCatalogue";
import { functionExample } from "../parts/functionExample";
import { FunctionUse } from "../parts/FunctionUse";
import { Situation } from "../parts/Situation";
import { usePane, useStore, useWords } from "../store/hooks";

const GROUPS: readonly FunctionGroup[] = ["scoring", "roadmap", "figures"];
/** Hàm: what each function answers, its arguments, an example with the user's own cells. */
export function FunctionsPage(): React.ReactElement {
  const store = useStore();
  const { language, report } = usePane();
  const { frame, functions, failures } = useWords();
  const [list, setList] = useState<readonly FunctionInfo[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [text, setText] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const [separator, setSeparator] = useState<ListSeparator | null>(null);
  useEffect(() => {
    let current = true;
    void store.functions.listSeparator().then((found) => current && setSeparator(found));
    return () => {
      current = false;
    };
  }, [store]);
  useEffect(() => {
    let current = true;
    loadFunctions(language).then(
      (found) => current && setList(found),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [language]);
  const wanted = toneless(text);
  const shown = (list ?? []).filter(
    ({ name, description }) => wanted === "" || toneless(`${name} ${description}`).includes(wanted),
  );
  const example = open === null ? null : functionExample(open, report);
  return (
    <Page label={frame.pages.functions}>
      <div className="page-head">
        <IconButton icon="chevron-left" label={frame.back} onClick={() => store.open(report?.survey ? "check" : "start")} />
        <h1>{frame.pages.functions}</h1>
      </div>
      <Situation />
      {failed && <MessageBar kind="warning" title={failures.reasons.general.why()} />}
      <SearchField label={functions.search} value={text} onChange={setText} />
      {list && shown.length === 0 && <p>{functions.none}</p>}
      {GROUPS.map((group) => {
        const members = shown.filter(({ name }) => groupOf(name) === group);
        if (members.length === 0) return null;
        return (
          <section key={group} className="edge">
            <h2 className="group-head plain">
              {functions.groups[group]} <span className="group-count">{members.length}</span>
            </h2>
            <ul>
              {members.map(({ name, description, parameters }) => (
                <FunctionCard
                  key={name}
                  name={name}
                  about={firstSentence(description)}
                  description={description}
                  parameters={parameters.map((parameter) => ({
                    name: parameter.name,
                    about: parameter.description,
                    optional: parameter.optional ? functions.optional : "",
                  }))}
                  open={open === name}
                  onToggle={() => setOpen(open === name ? null : name)}
                >
                  {example && separator ? (
                    <FunctionUse key={name} example={example} separator={separator} />
                  ) : (
                    <p className="muted">{functions.howTo}</p>
                  )}
                </FunctionCard>
              ))}
            </ul>
          </section>
        );
      })}
    </Page>
  );
}

function firstSentence(text: string): string {
  const end = text.search(/[.:;](\s|$)/);
  return end > 0 ? text.slice(0, end) : text;
}
