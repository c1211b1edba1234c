import { createContext, useContext, useEffect, useState } from "react";
import { words, type Language, type Words } from "../../i18n";
import type { PaneState } from "./state";
import type { PaneStore } from "./store";

export const StoreContext = createContext<PaneStore | null>(null);

export function useStore(): PaneStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("a page stands outside the pane");
  return store;
}

/** The state of the pane; draws again when it changes. */
export function usePane(): PaneState {
  const store = useStore();
  const [state, setState] = useState(store.getState);
  useEffect(() => {
    setState(store.getState());
    return store.subscribe(() => setState(store.getState()));
  }, [store]);
  return state;
}

/** The words of the pane in its language. */
export function useWords(): Words["pane"] {
  return words(usePane().language).pane;
}

export function useLanguage(): Language {
  return usePane().language;
}
