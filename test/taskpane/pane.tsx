import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import React from "react";
import { App } from "../../src/taskpane/App";
import type { PageKey } from "../../src/taskpane/store/state";
import { PaneStore } from "../../src/taskpane/store/store";
import type { UseCases } from "../../src/taskpane/useCases";
import { fakeApp } from "./fakeApp";

// A busy machine is no failure.
configure({ asyncUtilTimeout: 60_000 });

/** The pane on a page, after its first look at the workbook. */
export async function pane(page: PageKey | null, change: Partial<UseCases> = {}): Promise<PaneStore> {
  const store = new PaneStore(fakeApp(change), "vi", () => new Date(2026, 10, 23, 8, 41));
  render(<App store={store} />);
  await act(() => store.begin());
  if (page) act(() => store.open(page));
  await act(async () => undefined);
  return store;
}

/** A click whose consequences are waited for. */
export const press = (element: HTMLElement) =>
  act(async () => {
    fireEvent.click(element);
  });

export const button = (name: RegExp | string) => screen.getByRole("button", { name });
