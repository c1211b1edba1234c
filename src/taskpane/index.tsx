import "../ui/fabricConfig";
import React from "react";
import ReactDOM from "react-dom";
import { saveAnswers } from "../app/answers";
import { onWorkbookChange } from "../app/changes";
import { check } from "../app/check";
import { describeWorkbook, support as hostSupport } from "../app/describe";
import { writeFindingsSheet } from "../app/findingsSheet";
import { applyFixes, undoFix } from "../app/fixes";
import { allowHighlight, clearHighlights, highlight } from "../app/highlight";
import { insertFormula, listSeparator } from "../app/insertFormula";
import { confirmPassMark } from "../app/passMark";
import { goTo } from "../app/place";
import { recheckChanged } from "../app/recheck";
import { setUpFabric } from "../ui";
import { App } from "./App";
import { UnsupportedPage } from "./pages/UnsupportedPage";
import { rememberedLanguage } from "./store/language";
import { PaneStore } from "./store/store";
import type { PaneApp } from "./store/paneApp";
import { followOfficeTheme } from "./theme";

const summary = () => import(/* webpackChunkName: "summary" */ "../app/summarise");
const narratives = () => import(/* webpackChunkName: "summary" */ "../app/narrative");
const wardPages = () => import(/* webpackChunkName: "summary" */ "../app/wardPages");
const standard = () => import(/* webpackChunkName: "standard" */ "../app/standard");
const collating = () => import(/* webpackChunkName: "collate" */ "../app/collate");

/**
 * The use cases, each from its own file. What is only used now and then comes from the pane's own place when it is asked
 * for, so that the pane opens fast.
 */
const app: PaneApp = {
  allowHighlight,
  applyFixes,
  check,
  clearHighlights,
  collateWorkbooks: async (...given) => (await collating()).collateWorkbooks(...given),
  confirmPassMark,
  copyNarrative: async (...given) => (await narratives()).copyNarrative(...given),
  createStandardWorkbook: async (...given) => (await standard()).createStandardWorkbook(...given),
  describeWorkbook,
  goTo,
  highlight,
  insertFormula,
  listSeparator,
  narrative: async (...given) => (await narratives()).narrative(...given),
  onWorkbookChange,
  previewCollate: async (...given) => (await collating()).previewCollate(...given),
  recheckChanged,
  previewSummary: async (...given) => (await summary()).previewSummary(...given),
  saveAnswers,
  summarise: async (...given) => (await summary()).summarise(...given),
  support: hostSupport,
  undoFix,
  writeFindingsSheet,
  writeWardPages: async (...given) => (await wardPages()).writeWardPages(...given),
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
