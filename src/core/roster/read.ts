import { finding, type AnyFinding } from "../findings/finding";
import type { SheetSnapshot } from "../../cells/snapshot";
import { readTable, type TableRow } from "../../cells/table";
import { matchKey, normaliseText } from "../../cells/text/normalise";
import { rosterKey } from "./key";
import { ROSTER_HEADERS } from "./sheet";
import { type IsoDate, readDate } from "../../cells/date";
import type { Roster, RosterEntry } from "./types";

export interface RosterReading {
  readonly roster: Roster;
  readonly findings: AnyFinding[];
}

const [CODE, NAME, KIND, UNIT, FROM, TO, SUCCESSORS, PICKED, RECOGNISED, NOTE] = ROSTER_HEADERS as readonly string[] &
  Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9, string>;

const COLUMNS = {
  code: [CODE, "Mã đơn vị hành chính", "Mã phường", "Mã", "Mã tỉnh"],
  name: [NAME, "Tên phường", "Đơn vị hành chính", "Công an phường", "CAP", "Tỉnh", "Tỉnh, thành phố", "Địa phương"],
  kind: [KIND, "Loại đơn vị"],
  unit: [UNIT, "Địa bàn", "Quận, huyện", "Quận/huyện", "Đơn vị"],
  from: [FROM, "Từ ngày", "Hiệu lực từ ngày"],
  to: [TO, "Đến ngày", "Hiệu lực đến ngày"],
  successors: [SUCCESSORS, "Nhập vào"],
  picked: [PICKED, "Năm được chọn"],
  recognised: [RECOGNISED, "Năm công nhận"],
  note: [NOTE],
} as const;

type Row = TableRow<keyof typeof COLUMNS>;
type Key = keyof typeof COLUMNS;

const HEADER_OF: { readonly [key in Key]?: string } = { from: FROM, to: TO, picked: PICKED, recognised: RECOGNISED };
const TOTALS = new Set(["tổng", "cộng", "tổng cộng", "tổng số"].map(matchKey));
const YEAR = /^(?:năm )?((?:19|20|21)\d\d)$/i;

/** Reads the sheet `Danh sách phường`. What cannot be read is `settings.invalid` at its cell, and counts as blank. */
export function readRoster(sheet: SheetSnapshot): RosterReading {
  const findings: AnyFinding[] = [];
  const entries: RosterEntry[] = [];
  const places = new Map<string, Row>();

  function invalid(row: Row, key: Key, reason: string): null {
    const params = { key: HEADER_OF[key] ?? NAME, value: row.text(key), reason };
    findings.push(finding("settings.invalid", row.place(key), params));
    return null;
  }
  function date(row: Row, key: "from" | "to"): IsoDate | null {
    return row.text(key) === "" ? null : (readDate(row.value(key)) ?? invalid(row, key, "date"));
  }
  function year(row: Row, key: "picked" | "recognised"): number | null {
    const text = row.text(key);
    if (text === "" || text === "-") return null;
    const match = YEAR.exec(text);
    const found = match ? match[1]! : (readDate(row.value(key))?.slice(0, 4) ?? null);
    return found === null ? invalid(row, key, "year") : Number(found);
  }
  function entryOf(row: Row): RosterEntry {
    const validFrom = date(row, "from");
    const validTo = date(row, "to");
    const backwards = validFrom !== null && validTo !== null && validTo < validFrom;
    if (backwards) invalid(row, "to", "before-start");
    const code = row.text("code") || null;
    const name = row.text("name");
    const unit = row.text("unit");
    return {
      key: rosterKey({ code, name, unit, validFrom, validTo }),
      code,
      name,
      unit,
      validFrom,
      validTo,
      kind: row.text("kind"),
      successors: splitSuccessors(row.value("successors")),
      pickedYear: year(row, "picked"),
      recognisedYear: year(row, "recognised"),
      note: row.text("note"),
      row: row.row,
    };
  }

  const table = readTable(sheet, COLUMNS, ["name"]);
  for (const row of table?.rows ?? []) {
    const name = row.text("name");
    if (name === "" || TOTALS.has(matchKey(name))) continue;
    const entry = entryOf(row);
    const first = places.get(entry.key);
    if (first === undefined) {
      places.set(entry.key, row);
      entries.push(entry);
      continue;
    }
    const ward = { name: entry.name, unit: entry.unit, ...(entry.code === null ? {} : { code: entry.code }) };
    const cells = [first.place("name"), row.place("name")];
    findings.push(finding("roster.ward-duplicate", row.place("name"), { ward, cells }));
  }
  return { roster: { entries, column: table?.column("name") ?? 0, origin: "workbook", sheet: sheet.name }, findings };
}

function splitSuccessors(value: unknown): string[] {
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "string") return [];
  const names = value.split(/[;\r\n]+/).map(normaliseText);
  return names.filter((name) => name !== "" && name !== "-");
}
