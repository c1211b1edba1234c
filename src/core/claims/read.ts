import { finding, type AnyFinding } from "../findings/finding";
import { formatNumber } from "../../cells/number/format";
import { fromCell, mulQ } from "../../cells/number/quantity";
import type { SheetSnapshot } from "../../cells/snapshot";
import { shownText, type CellValue } from "../../cells/value";
import { readTable, type TableRow } from "../../cells/table";
import { decimalsShown, formatClass, isDateFormat } from "../../cells/numberFormat";
import { matchKey, normaliseText } from "../../cells/text/normalise";
import { ratioAsDate } from "../entry/dates";
import { CLAIM_HEADERS, CLAIM_KINDS } from "./sheet";
import type { Claim } from "./types";

export interface ClaimsReading {
  readonly claims: readonly Claim[];
  readonly findings: AnyFinding[];
}

const [NUMBER, WHAT, KIND, STATED, PARTS, SCOPE, BASIS] = CLAIM_HEADERS;

const COLUMNS = {
  number: [NUMBER, "TT"],
  what: [WHAT],
  kind: [KIND, "Loại số liệu"],
  stated: [STATED, "Số liệu nêu"],
  parts: [PARTS, "Các thành phần"],
  scope: [SCOPE],
  basis: [BASIS],
} as const;

type Row = TableRow<keyof typeof COLUMNS>;

/** Reads the sheet `Số liệu báo cáo`; a row of no known kind, or a ratio that Excel turned into a date, is a finding. */
export function readClaims(sheet: SheetSnapshot): ClaimsReading {
  const claims: Claim[] = [];
  const findings: AnyFinding[] = [];
  for (const row of readTable(sheet, COLUMNS, ["kind", "stated", "parts"])?.rows ?? []) {
    if (row.text("kind") + row.text("stated") + row.text("parts") === "") continue;
    const kind = CLAIM_KINDS.get(matchKey(row.text("kind")));
    if (kind === undefined) {
      findings.push(finding("entry.unreadable", row.place("kind"), { value: row.text("kind") }));
      continue;
    }
    const claim = claimOf(row, kind);
    const turned = dateFinding(row, claim);
    if (turned) findings.push(turned);
    else claims.push(claim);
  }
  return { claims, findings };
}

function claimOf(row: Row, kind: Claim["kind"]): Claim {
  return {
    kind,
    what: row.text("what"),
    stated: shown(row),
    parts: splitList(row.value("parts")),
    scope: splitList(row.value("scope")),
    basis: row.text("basis"),
    statedAt: row.place("stated"),
    partsAt: row.place("parts"),
    scopeAt: row.place("scope"),
  };
}

/** A number as its format shows it: `35,71%` for 0,3571 under `0.00%`, zeros at the end kept. */
function shown(row: Row): string {
  const value = row.value("stated");
  if (typeof value !== "number") return row.text("stated");
  const format = row.format("stated");
  const percent = formatClass(format) === "percent";
  const { least, most } = decimalsShown(format) ?? { least: 0, most: 10 };
  const text = formatNumber(percent ? mulQ(fromCell(value), 100) : fromCell(value), most);
  return withDecimals(text, least) + (percent ? "%" : "");
}

function withDecimals(text: string, least: number): string {
  const [whole = "", typed = ""] = text.split(",");
  return typed.length >= least ? text : `${whole},${typed.padEnd(least, "0")}`;
}

function splitList(value: CellValue): string[] {
  return shownText(value)
    .split(/[;\r\n]+/)
    .map(normaliseText)
    .filter((part) => part !== "");
}

/** A date stands where a ratio was typed; a time says nothing. */
function dateFinding(row: Row, claim: Claim): AnyFinding | null {
  const value = row.value("stated");
  const format = row.format("stated");
  if (typeof value !== "number" || !isDateFormat(format)) return null;
  const place = claim.statedAt;
  if (formatClass(format) === "time") return finding("entry.unreadable", place, { value: shownText(value) });
  const parts = new Set(claim.parts.map((part) => Number(/\d+/.exec(part)?.[0])));
  const { code, params, suggestion } = ratioAsDate(value, format, (whole) => parts.has(whole));
  // A claim gives its figures as they are counted, without the zero of an official number.
  const plain = suggestion && { ...suggestion, value: suggestion.label.replace(/^0(?=\d)/, "") };
  return finding(code, place, params, plain);
}
