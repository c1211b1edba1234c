import "../ui/fabricConfig";
import React from "react";
import ReactDOM from "react-dom";
import { setUpFabric } from "../ui";
import { App } from "./App";
import { UnsupportedPage } from "./pages/UnsupportedPage";
import { rememberedLanguage } from "./store/language";
import { PaneStore } from "./store/store";
import { followOfficeTheme } from "./theme";
import { useCases } from "./useCases";

/** Starts the pane once Office says in which host it runs. */
async function main(): Promise<void> {
  const { host } = await Office.onReady();
  const root = document.getElementById("root");
  const language = rememberedLanguage();
  setUpFabric();
  followOfficeTheme();
  document.documentElement.lang = language;
  // In a plain browser Office answers without a host; then nothing of Excel can be asked.
  const support = host === Office.HostType.Excel ? useCases.support() : null;
  if (!support?.usable) {
    ReactDOM.render(<UnsupportedPage support={support} language={language} />, root);
    return;
  }
  const store = new PaneStore(useCases, language);
  ReactDOM.render(<App store={store} />, root);
  await store.begin();
}

void main();
