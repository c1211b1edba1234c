import { count } from "../../figures";

/** The pages Hàm and Tự kiểm tra, and the page for an Excel that is too old. */
export const functions = {
  search: "Find by name or purpose",
  groups: { scoring: "Scoring criteria", roadmap: "Roadmap", figures: "Distribution and shares" },
  optional: "(optional)",
  example: (what: string) => `Example with your data: ${what}`,
  formula: "Formula",
  result: "Result",
  copy: "Copy",
  insert: "Insert into the cell",
  inserted: "The function is inserted",
  filled: (cell: string) => `Cell ${cell} is not empty`,
  filledText: (current: string) => `It holds “${current}”. Select another cell and insert again, or overwrite this one.`,
  overwrite: (cell: string) => `Overwrite cell ${cell}`,
  keep: "Keep it",
  separator: (mark: string) => `This machine separates arguments with a ${mark === ";" ? "semicolon (;)" : "comma (,)"}.`,
  separatorUnknown:
    "This Excel does not tell its separator; if typing gives an error, use a comma. Insert always uses the right one.",
  howTo: "Type the name into a cell; Excel suggests each argument.",
  none: "No function fits.",
};

/** The page Gộp tệp. */
export const collate = {
  intro:
    "Choose the .xlsx files that wards sent. Only empty cells are filled and wards without a row get one; data that stands there is kept.",
  choose: "Choose the files of the wards",
  noSurvey: "The open file has no survey to collate into",
  unreadable: (files: number) => `${count(files)} files cannot be read`,
  run: (sheet: string) => `Collate into sheet ${sheet}`,
  willWrite: (cells: number, rows: number) => `Fills ${count(cells)} empty cells, adds ${count(rows)} rows. Overwrites nothing.`,
  done: (cells: number) => `Collated ${count(cells)} cells`,
  skipped: (cells: number) => `${count(cells)} cells were not written: filled meanwhile, or on a protected sheet.`,
  problems: {
    "no-survey": "The open file has no survey to collate into",
    form: "The survey of the open file does not have one ward a row",
  },
  sourceProblems: { "no-survey": "no survey found", "empty-survey": "its survey has no ward yet" },
  files: (files: number) => `Files read (${count(files)})`,
  head: { file: "File", wards: "Wards", taken: "Taken", same: "Same" },
  disagreements: (entries: number) => `Disagreements (${count(entries)}): what stood first is kept`,
  disagrees: (kept: string, from: string | null, offered: string, file: string) =>
    `kept “${kept}”${from === null ? " as it stands" : ` of ${from}`}; ${file} says “${offered}”.`,
  left: (entries: number) => `Left out (${count(entries)})`,
  leftOut: (value: string, reason: string, place: string) => `“${value}” (${place}): ${reason}.`,
  reasons: { "no-column": "this table has no such column", unusable: "not usable" },
  added: (rows: number) => `Rows added (${count(rows)})`,
  missing: (wards: number) => `Wards without data (${count(wards)})`,
  seeAll: (entries: number) => `See all ${count(entries)}`,
};

export const selfTest = {
  again: "Run again",
  good: "The add-in works well on this machine",
  notGood: "Something needs a look on this machine",
  count: (good: number, notes: number) => `${count(good)} good${notes > 0 ? `, ${count(notes)} to note` : ""}`,
  groups: { excel: "Excel", file: "File and machine" },
  host: "Version",
  api: "ExcelApi",
  apiNeed: "needs 1.9",
  runtime: "SharedRuntime",
  has: "yes",
  hasNot: "none",
  undo: "Undo (Ctrl+Z)",
  undoText: "Excel does not undo what an add-in does. Use Put back and Clear highlights; save the file before writing.",
  highlight: "Highlights",
  highlightOn: "available",
  highlightOff: "off",
  highlightText: "Excel LTSC 2021: allow them on the Start page if needed.",
  read: "Reading the file",
  readGood: "works",
  readBad: "does not work",
  outside: "Outside connections",
  outsideText: (hosts: string) => `Connections seen to: ${hosts}. Tell support.`,
  browser: "Web view",
  product: "Add-in",
  numbers: "Decimal and group marks",
  copy: "Copy the result",
  copyNote: "for support; it has no data of the file",
  ranAt: (when: string) => `Run at ${when}`,
};

export const unsupported = {
  title: "This Excel is not new enough",
  text: "The add-in cannot open here. Your file was not changed.",
  thisHost: "This machine",
  need: "Needs",
  needText: "one of the four below",
  hosts: ["Excel LTSC 2021", "Excel LTSC 2024", "Microsoft 365", "Excel on the web"],
  stillTitle: "What you can still do here",
  still: [
    "Open, read and print a sheet Tổng hợp made elsewhere",
    "Fill the sheet Khảo sát and send it to a machine with the add-in",
    "Use the workbench in a browser: it opens .xlsx files without Excel",
  ],
  names: "Cells with our functions show #NAME? when this Excel recalculates. Do not save over the original; save a copy.",
  upgrade: "Need an upgrade? Send this page to the IT department of your office.",
  code: (missing: string) => `Code: lacks ${missing}`,
  outside: "Open this add-in in Excel",
  outsideText: "This page is a task pane of Excel and does not run on its own in a browser. Open Excel, tab Đề án, Mở bảng.",
};
