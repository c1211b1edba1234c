import type { Language } from "../../i18n";

const KEY = "de-an-cong-an-phuong.language";

/** The language chosen last on this machine; Vietnamese first. */
export function rememberedLanguage(): Language {
  return storage()?.getItem(KEY) === "en" ? "en" : "vi";
}

export function rememberLanguage(language: Language): void {
  try {
    storage()?.setItem(KEY, language);
  } catch {
    // A full or locked store only means that the choice is asked again next time.
  }
}

/** Some hosts forbid the store of the browser; the pane works without it. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
