import { count } from "../../figures";

/** The page Tổng hợp. */
export const summary = {
  open: (findings: number) =>
    `${count(findings)} findings are still to fix. The summary can be built; what cannot be used counts as not enough data.`,
  see: "See them",
  willWrite: "What will be written",
  head: { sheet: "Sheet", state: "How", cells: "Cells" },
  update: "updated in place",
  create: "created",
  foreign: "your own sheet",
  cells: (cells: string) => `${cells} cells`,
  onlyThese: "No other sheet is written. Your notes and signatures are kept.",
  notOurs: (sheet: string) => `The file has a sheet ${sheet} that the add-in did not make`,
  notOursText: "Nothing was written. Rename that sheet and press Look again, so that your contents are not overwritten.",
  edited: (cells: number) => `${count(cells)} cells that you changed will be overwritten`,
  editedText: "To keep them, copy them to the column Ghi chú.",
  orphan: (notes: number) => `${count(notes)} notes of wards no longer in the table`,
  orphanText: "Copy them if they must be kept:",
  kind: "Kind of document",
  kinds: { "report-form": "Form of a report (with national title and signature)", annex: "Annex (to a decision or report)" },
  kindNote: "This choice holds for this writing.",
  changeKind: "Change it for good on sheet Thông số",
  content: "Contents",
  contents: [
    "Form 1 – Results by criterion",
    "Form 2 – Distribution",
    "Form 3 – Roadmap",
    "Form 4 – Land, offices, vehicles",
    "Remarks by group of criteria",
  ],
  compared: (before: string) => `Form 5 – Changes against ${before}`,
  sample: "Sample sentence",
  run: "Create the summary",
  rerun: "Update the summary",
  lookAgain: "Look again",
  done: { created: "Created the summary", updated: "Updated the summary" },
  updatedSheet: "updated",
  createdSheet: "created",
  kept: (overwritten: number) =>
    overwritten === 0
      ? "Notes and signatures were kept."
      : `Notes and signatures were kept. ${count(overwritten)} listed cells were overwritten.`,
  goTo: "Go to sheet Tổng hợp",
  beforePrint: "Before printing",
  paper: "A4 landscape, table heads repeated",
  blanks: (names: readonly string[]) => `Still “……”: ${names.join(", ")}. Fill them on sheet Thông số`,
  blankNames: { authority: "authority", place: "place", decision: "decision number", signer: "signer" },
  says: ({ derived, mark, confirmed }: { derived: boolean; mark: string; confirmed: boolean }) =>
    `It says: ${derived ? "criteria derived from plan 1886" : "criteria of the file"}, pass mark ${mark}${confirmed ? "" : " not confirmed"}`,
  withoutUs: "The sheet Tổng hợp has only values and Excel's own formulas. Readers need no add-in to open, read and print it.",
  narrative: "Remarks to paste into Word",
  narrativeText: "Copies the remarks of this report; nothing is written into the file.",
  copyNarrative: "Copy the remarks",
  narrativeCopied: "The remarks are copied. Open Word and press Ctrl+V.",
  wardPages: "A page for each ward",
  wardPagesText: (wards: number, sheet: string) =>
    `${count(wards)} pages, one a ward, saying what it still lacks, to send back to it. Written into sheet ${sheet}.`,
  writeWardPages: "Write the ward pages",
  wardPagesDone: (cells: string) => `The ward pages are written, ${cells} cells`,
  runAgain: "Update again",
};
