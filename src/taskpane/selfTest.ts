import type { Support } from "../app/types";
import { formatNumber } from "../cells/number/format";
import type { Words } from "../i18n";
import type { SeverityKind } from "../ui";

/** One thing that was looked at. */
export interface SelfTestItem {
  readonly key: string;
  readonly group: "excel" | "file";
  readonly state: Extract<SeverityKind, "ok" | "warning" | "error">;
  readonly name: string;
  readonly value: string;
  readonly about?: string;
}

export interface SelfTestInput {
  readonly support: Support;
  /** Could the workbook be read just now? */
  readonly readable: boolean;
  /** Hosts other than our own that this page asked for anything. */
  readonly otherHosts: readonly string[];
  readonly userAgent: string;
  readonly version: string;
}

/** Looks at the host and the machine; nothing of the workbook's contents is in the answer. */
export function selfTestItems(
  { support, readable, otherHosts, userAgent, version }: SelfTestInput,
  words: Words["pane"]["selfTest"],
): SelfTestItem[] {
  const lacks = (set: string) => support.missing.some((missing) => missing.startsWith(set));
  const off = support.highlight === "off-by-default";
  return [
    { key: "host", group: "excel", state: "ok", name: words.host, value: support.host },
    {
      key: "api",
      group: "excel",
      state: lacks("ExcelApi") ? "error" : "ok",
      name: words.api,
      value: lacks("ExcelApi") ? words.hasNot : words.has,
      about: words.apiNeed,
    },
    {
      key: "runtime",
      group: "excel",
      state: lacks("SharedRuntime") ? "error" : "ok",
      name: words.runtime,
      value: lacks("SharedRuntime") ? words.hasNot : words.has,
    },
    { key: "undo", group: "excel", state: "warning", name: words.undo, value: words.hasNot, about: words.undoText },
    {
      key: "highlight",
      group: "excel",
      state: off ? "warning" : "ok",
      name: words.highlight,
      value: off ? words.highlightOff : words.highlightOn,
      ...(off ? { about: words.highlightText } : {}),
    },
    { key: "numbers", group: "excel", state: "ok", name: words.numbers, value: formatNumber(1234.5) },
    {
      key: "read",
      group: "file",
      state: readable ? "ok" : "error",
      name: words.read,
      value: readable ? words.readGood : words.readBad,
    },
    {
      key: "outside",
      group: "file",
      state: otherHosts.length === 0 ? "ok" : "error",
      name: words.outside,
      value: otherHosts.length === 0 ? words.hasNot : words.has,
      ...(otherHosts.length === 0 ? {} : { about: words.outsideText(otherHosts.join(", ")) }),
    },
    { key: "browser", group: "file", state: "ok", name: words.browser, value: browserOf(userAgent) },
    { key: "product", group: "file", state: "ok", name: words.product, value: version },
  ];
}

/** Hosts that the page loaded anything from, other than its own. */
export function otherHostsOf(urls: readonly string[], own: string): string[] {
  const hosts = urls.flatMap((url) => {
    const match = /^https?:\/\/([^/?#]+)/.exec(url);
    return match?.[1] && match[1] !== own ? [match[1]] : [];
  });
  return [...new Set(hosts)];
}

function browserOf(userAgent: string): string {
  const known = /(Edg|Chrome|Firefox|Version)\/(\d+)/.exec(userAgent);
  const names: Readonly<Record<string, string>> = { Edg: "WebView2", Chrome: "Chromium", Firefox: "Firefox", Version: "Safari" };
  return known ? `${names[known[1] ?? ""]} ${known[2]}` : "–";
}
