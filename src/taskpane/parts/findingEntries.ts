import { findingWords } from "../../app/findingWords";
import type { AnyFinding } from "../../core/findings/finding";
import type { CheckReport } from "../../core/report/types";
import { cellAddress } from "../../cells/address";
import { toneless } from "../../cells/text/normalise";
import { words, type FindingMessage, type Language } from "../../i18n";
import type { FindingGroup, FindingItem } from "../../ui";
import { findingKey, isResult, type Correction } from "../store/state";

/** A finding with its words, as the page works with it. */
export interface FindingEntry {
  readonly finding: AnyFinding;
  readonly item: FindingItem;
  readonly message: FindingMessage;
  readonly ward: string;
  readonly correction: Correction | undefined;
  readonly ignored: boolean;
}

export type Grouping = "sheet" | "kind" | "ward";

/**
 * What the list shows: every finding of the report that is not a result, and corrected ones that the report no longer
 * has. In the order of the report, which is that of the sheets.
 */
export function listEntries(
  report: CheckReport,
  corrections: ReadonlyMap<string, Correction>,
  ignored: ReadonlySet<string>,
  language: Language,
): FindingEntry[] {
  const { frame, check } = words(language).pane;
  const inWords = findingWords(report, language);
  const findings = new Map(
    report.findings.filter((finding) => !isResult(finding)).map((finding) => [findingKey(finding), finding]),
  );
  for (const [key, { finding }] of corrections) if (!findings.has(key)) findings.set(key, finding);
  return [...findings].map(([key, finding]) => {
    const message = inWords(finding);
    const { place } = message;
    const correction = corrections.get(key);
    const done = correction
      ? check.fixed(correction.finding.suggestion?.label ?? "")
      : ignored.has(key)
        ? check.ignored
        : undefined;
    return {
      finding,
      message,
      correction,
      ignored: ignored.has(key),
      ward: place.ward ?? wardOf(finding),
      item: {
        key,
        severity: finding.severity,
        severityWord: frame.severities[finding.severity],
        address: cellAddress(finding.row, finding.column),
        subject: message.subject,
        short: message.short,
        name: place.name ?? message.title,
        done,
      },
    };
  });
}

function wardOf({ params }: AnyFinding): string {
  return "ward" in params ? params.ward.name : "";
}

/** Does an entry hold the searched text: a ward, a code, a cell, a sheet, a word? Tones do not matter. */
export function matches({ finding, item, message }: FindingEntry, text: string): boolean {
  const wanted = toneless(text);
  return (
    wanted === "" ||
    toneless(`${finding.sheet} ${item.address} ${message.subject} ${message.title} ${message.short}`).includes(wanted)
  );
}

/** Entries by sheet, kind or ward, groups in the order in which they first appear. */
export function groupEntries(entries: readonly FindingEntry[], grouping: Grouping, noWard: string): FindingGroup[] {
  const groups = new Map<string, FindingItem[]>();
  for (const { finding, message, ward, item } of entries) {
    const title = grouping === "sheet" ? finding.sheet : grouping === "kind" ? message.title : ward || noWard;
    const items = groups.get(title) ?? [];
    items.push(grouping === "sheet" ? item : { ...item, address: `${finding.sheet}!${item.address}` });
    groups.set(title, items);
  }
  return [...groups].map(([title, items]) => ({ key: title, title, count: String(items.length), items }));
}
