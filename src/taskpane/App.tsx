import React, { lazy, Suspense, useEffect } from "react";
import { ContextRow, Page, StatusLine, Tabs, type MenuItem } from "../ui";
import { keepFocus } from "./keepFocus";
import { secondsText, timeText } from "./format";
import { CheckPage } from "./pages/CheckPage";
import { CriteriaPage } from "./pages/CriteriaPage";
import { ReadingPage } from "./pages/ReadingPage";
import { RoadmapPage } from "./pages/RoadmapPage";
import { StartPage } from "./pages/StartPage";
import { StoreContext, usePane, useStore, useWords } from "./store/hooks";
import { TABS, type PageKey } from "./store/state";
import type { PaneStore } from "./store/store";

/** Pages that are opened now and then come when they are asked for, from the same place as the pane. */
const SummaryPage = lazy(() =>
  import(/* webpackChunkName: "summary" */ "./pages/SummaryPage").then((page) => ({ default: page.SummaryPage })),
);
const CollatePage = lazy(() =>
  import(/* webpackChunkName: "collate" */ "./pages/CollatePage").then((page) => ({ default: page.CollatePage })),
);
const FunctionsPage = lazy(() => import("./pages/FunctionsPage").then((page) => ({ default: page.FunctionsPage })));
const SelfTestPage = lazy(() => import("./pages/SelfTestPage").then((page) => ({ default: page.SelfTestPage })));

const PAGES: Readonly<Record<PageKey, React.ComponentType>> = {
  start: StartPage,
  reading: ReadingPage,
  check: CheckPage,
  criteria: CriteriaPage,
  roadmap: RoadmapPage,
  summary: SummaryPage,
  collate: CollatePage,
  functions: FunctionsPage,
  "self-test": SelfTestPage,
};

/** The pane: context row, tabs, the open page, the status line. */
export function App({ store }: { readonly store: PaneStore }): React.ReactElement {
  return (
    <StoreContext.Provider value={store}>
      <Frame />
    </StoreContext.Provider>
  );
}

function Frame(): React.ReactElement {
  const store = useStore();
  const { page, language, report, checked, notice, task } = usePane();
  const { frame } = useWords();
  const Contents = PAGES[page];
  useEffect(keepFocus, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${frame.pages[page]} – ${frame.title}`;
  }, [language, page, frame]);
  const status =
    notice ||
    (page === "check" && report && checked
      ? frame.checkedStatus(report.results.length, timeText(checked.at), secondsText(checked.milliseconds))
      : "");
  return (
    <div
      className="pane"
      onKeyDown={(event) => {
        if (event.key === "Escape" && task && !event.defaultPrevented) store.stop();
      }}
    >
      <header>
        <SurveyRow />
        <Tabs
          label={frame.tabs}
          tabs={TABS.map((key) => ({ key, text: frame.pages[key] }))}
          selected={TABS.find((key) => key === page) ?? null}
          disabled={!report?.survey}
          onSelect={(key) => store.open(key)}
        />
      </header>
      <Suspense fallback={<Page label={frame.pages[page]}>{null}</Page>}>
        <Contents key={page} />
      </Suspense>
      <StatusLine text={status} />
    </div>
  );
}

function SurveyRow(): React.ReactElement {
  const store = useStore();
  const { description, report, language, task } = usePane();
  const { frame } = useWords();
  const survey = description?.survey ?? null;
  const name = survey ?? (description || !task ? frame.noSurvey : frame.looking);
  const about = report?.survey ? frame.size(report.results.length, report.criteria.criteria.length) : "";
  const surveys = (description?.surveys ?? []).map(({ sheet, visible }): MenuItem => ({
    key: `survey ${sheet}`,
    text: visible ? sheet : `${sheet} (${frame.hiddenSheet})`,
    checked: sheet === survey,
    onClick: () => void store.start.answer({ survey: sheet }),
  }));
  return (
    <ContextRow
      label={frame.survey}
      name={name}
      about={about}
      items={[
        ...surveys,
        { key: "start", text: frame.pages.start, apart: surveys.length > 0, onClick: () => store.open("start") },
        { key: "reading", text: frame.pages.reading, onClick: () => store.open("reading") },
      ]}
      more={{
        label: frame.more,
        items: [
          { key: "collate", text: frame.pages.collate, onClick: () => store.open("collate") },
          { key: "functions", text: frame.pages.functions, onClick: () => store.open("functions") },
          { key: "self-test", text: frame.pages["self-test"], onClick: () => store.open("self-test") },
          {
            key: "language",
            text: frame.otherLanguage,
            apart: true,
            onClick: () => store.setLanguage(language === "vi" ? "en" : "vi"),
          },
        ],
      }}
    />
  );
}
