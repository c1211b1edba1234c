import { finding, type AnyFinding } from "../findings/finding";
import { formatNumber } from "../../cells/number/format";
import { fromCell, mulQ } from "../../cells/number/quantity";
import type { SheetSnapshot } from "../../cells/snapshot";
import type { CellValue } from "../../cells/value";
import { readTable, type TableRow } from "../../cells/table";
import { isDateFormat } from "../../cells/numberFormat";
import { matchKey, normaliseText } from "../../cells/text/normalise";
import { ratioAsDate } from "./ratioDate";
import { CLAIM_HEADERS, CLAIM_KINDS } from "./sheet";
import type { Claim } from "./types";

export interface ClaimsReading {
  readonly claims: readonly Claim[];
  readonly findings: AnyFinding[];
}

const [NUMBER, WHAT, KIND, STATED, PARTS, SCOPE, BASIS] = CLAIM_HEADERS as readonly string[] &
  Record<0 | 1 | 2 | 3 | 4 | 5 | 6, string>;

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
      findings.push(finding("entry.unreadable", { sheet: sheet.name, cell: row.cell("kind") }, { value: row.text("kind") }));
      continue;
    }
    const claim = claimOf(sheet.name, row, kind);
    const turned = dateFinding(sheet.name, row, claim);
    if (turned) findings.push(turned);
    else claims.push(claim);
  }
  return { claims, findings };
}

function claimOf(sheet: string, row: Row, kind: Claim["kind"]): Claim {
  return {
    kind,
    what: row.text("what"),
    stated: shown(row),
    parts: splitList(row.value("parts")),
    scope: splitList(row.value("scope")),
    basis: row.text("basis"),
    sheet,
    row: row.row,
    statedCell: row.cell("stated"),
    partsCell: row.cell("parts"),
    scopeCell: row.cell("scope"),
  };
}

/** A number as its format shows it: `35,71%` for 0,3571 under `0.00%`, zeros at the end kept. */
function shown(row: Row): string {
  const value = row.value("stated");
  if (typeof value !== "number") return row.text("stated");
  const format = row.format("stated");
  const general = /^(?:general)?$/i.test(format);
  const decimals = general ? 10 : (/\.(0+)/.exec(format)?.[1]?.length ?? 0);
  const percent = format.includes("%");
  const number = fromCell(value);
  const text = formatNumber(percent ? mulQ(number, 100) : number, decimals);
  return (general ? text : withDecimals(text, decimals)) + (percent ? "%" : "");
}

function withDecimals(text: string, decimals: number): string {
  const [whole = "", typed = ""] = text.split(",");
  return decimals === 0 ? text : `${whole},${typed.padEnd(decimals, "0")}`;
}

function splitList(value: CellValue): string[] {
  if (typeof value === "number") return [formatNumber(fromCell(value), 10)];
  if (typeof value !== "string") return [];
  return value
    .split(/[;\r\n]+/)
    .map(normaliseText)
    .filter((part) => part !== "");
}

function dateFinding(sheet: string, row: Row, claim: Claim): AnyFinding | null {
  const serial = row.value("stated");
  const format = row.format("stated");
  if (typeof serial !== "number" || !isDateFormat(format)) return null;
  const { readings, suggestion } = ratioAsDate(serial, format, claim.parts);
  return finding("entry.ratio-as-date", { sheet, cell: claim.statedCell }, { serial, format, readings }, suggestion);
}
