import type { CheckReport } from "../core/report/types";
import { narrativeText } from "../documents/summary/narrative/text";
import { summaryWords } from "../i18n/vi/summary";

/** Nhận xét of a report as plain text, a heading or a paragraph a line. */
export function narrative(report: CheckReport): string {
  return narrativeText(report, summaryWords);
}

/**
 * Puts Nhận xét on the clipboard, for Word.
 * @returns `false` when this host lets nothing onto the clipboard: the text is then shown to be copied by hand
 */
export async function copyNarrative(report: CheckReport): Promise<boolean> {
  const text = narrative(report);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Older web views have no clipboard object, or refuse it to a page inside a frame.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("readonly", "");
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false; // the caller shows the text
  } finally {
    field.remove();
  }
}
