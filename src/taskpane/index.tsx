import "../ui/fabricConfig";
import React from "react";
import ReactDOM from "react-dom";
import {
  allowHighlight,
  applyFixes,
  check,
  clearHighlights,
  confirmPassMark,
  copyNarrative,
  createStandardWorkbook,
  describeWorkbook,
  goTo,
  highlight,
  insertFormula,
  listSeparator,
  narrative,
  onWorkbookChange,
  previewSummary,
  saveAnswers,
  summarise,
  support as hostSupport,
  undoFix,
  writeFindingsSheet,
  writeWardPages,
} from "../app";
import { setUpFabric } from "../ui";
import { App } from "./App";
import { UnsupportedPage } from "./pages/UnsupportedPage";
import { rememberedLanguage } from "./store/language";
import { PaneStore, type PaneApp } from "./store/store";
import { followOfficeTheme } from "./theme";

const app: PaneApp = {
  allowHighlight,
  applyFixes,
  check,
  clearHighlights,
  confirmPassMark,
  copyNarrative,
  createStandardWorkbook,
  describeWorkbook,
  goTo,
  highlight,
  insertFormula,
  listSeparator,
  narrative,
  onWorkbookChange,
  previewSummary,
  saveAnswers,
  summarise,
  support: hostSupport,
  undoFix,
  writeFindingsSheet,
  writeWardPages,
};

/** Starts the pane once Office says in which host it runs. */
async function main(): Promise<void> {
  const { host } = await Office.onReady();
  const root = document.getElementById("root");
  const language = rememberedLanguage();
  setUpFabric();
  followOfficeTheme();
  document.documentElement.lang = language;
  // In a plain browser Office answers without a host; then nothing of Excel can be asked.
  const support = host === Office.HostType.Excel ? hostSupport() : null;
  if (!support?.usable) {
    ReactDOM.render(<UnsupportedPage support={support} language={language} />, root);
    return;
  }
  const store = new PaneStore(app, language);
  ReactDOM.render(<App store={store} />, root);
  await store.start();
}

void main();
