import type { Language } from "../i18n";

/** A custom function as Excel knows it. */
export interface FunctionInfo {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

export type FunctionGroup = "scoring" | "roadmap" | "figures";

/** Reads the descriptions that Excel itself shows; they lie beside the pane and are made from the functions' own comments. */
export async function loadFunctions(language: Language): Promise<readonly FunctionInfo[]> {
  const answer = await fetch(language === "en" ? "functions-en.json" : "functions.json");
  if (!answer.ok) throw new Error(`functions: ${answer.status}`);
  const { functions } = (await answer.json()) as { functions: readonly FunctionInfo[] };
  return functions;
}

/** The group of a function, by its name. */
export function groupOf(name: string): FunctionGroup {
  if (name.startsWith("ROADMAP_")) return "roadmap";
  return name.startsWith("CRITERI") || name.startsWith("SURVEY_") ? "scoring" : "figures";
}
