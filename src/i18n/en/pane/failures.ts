/** What is said when a task did not succeed. */
export const failures = {
  /** Beginning of the title, by task. */
  tasks: {
    describe: "The file could not be looked at",
    check: "The check did not finish",
    create: "The sheets were not created",
    answers: "Your choice was not kept",
    confirm: "The pass mark was not confirmed",
    highlight: "Nothing was highlighted",
    clear: "The highlights were not cleared",
    preview: "What will be written could not be looked at",
    summary: "The summary was not built",
    "findings-sheet": "The findings were not written",
    fix: "The cell was not changed",
    undo: "The cell was not put back",
    go: "The cell could not be reached",
    insert: "The function was not inserted",
    "ward-pages": "The ward pages were not written",
    copy: "Not copied",
    "read-files": "The chosen files were not read",
    collate: "The data was not collated",
  },
  unchanged: "No cell was changed.",
  written: (sheets: readonly string[]) => `Partly written: ${sheets.join(", ")}. Other sheets are as they were.`,
  howTo: "What to do",
  /** Why, by code: `sheet` is the sheet concerned, or empty. */
  reasons: {
    "cell-editing": {
      why: () => "a cell is being edited",
      steps: ["Press Enter or Esc in Excel to finish the cell.", "Come back and press Try again."],
    },
    protected: {
      why: (sheet: string) => (sheet ? `sheet ${sheet} is protected` : "the sheet is protected"),
      steps: [
        "Open the Review tab of the ribbon.",
        "Press Unprotect Sheet; enter the password if there is one.",
        "Come back and press Try again.",
      ],
    },
    "sheet-missing": {
      why: (sheet: string) => (sheet ? `sheet ${sheet} is gone` : "the sheet is gone"),
      steps: ["See whether the sheet was deleted or renamed.", "Check again."],
    },
    "payload-too-large": {
      why: (sheet: string) => (sheet ? `sheet ${sheet} uses too large an area` : "the file is too large for one reading"),
      steps: [
        "Press Ctrl+End to see the sheet's last cell; delete the rows and columns with stray cells.",
        "Remove sheets that are not needed.",
        "Save the file and press Try again.",
      ],
    },
    "access-denied": {
      why: () => "Excel does not allow writing",
      steps: ["See whether the file is open read-only.", "Press Enable Editing, then Try again."],
    },
    "not-supported": {
      why: () => "this Excel does not support it",
      steps: ["Open Self-test in ⋯ to see the version of Excel.", "Send the result to support."],
    },
    cancelled: { why: () => "stopped", steps: [] },
    "no-survey": { why: () => "there is no survey", steps: ["Open the Start page to choose a table or create the sheets."] },
    "no-sheet-name": {
      why: () => "no name is free for the new sheet",
      steps: ["Delete or rename the sheet of the same name.", "Press Try again."],
    },
    "not-ours": {
      why: (sheet: string) =>
        sheet ? `sheet ${sheet} was not made by the add-in` : "a sheet of this name was not made by the add-in",
      steps: ["Rename that sheet to keep your contents.", "Come back and press Try again."],
    },
    "highlight-off": {
      why: () => "highlighting is off on Excel LTSC 2021",
      steps: ["Open the Start page and allow highlighting if needed."],
    },
    "cell-changed": {
      why: () => "the cell changed afterwards",
      steps: ["Look at the cell in the table.", "Check again, then correct it."],
    },
    "invalid-pass-mark": {
      why: () => "the pass mark is not valid",
      steps: ["Choose a number from 1 to the number of criteria."],
    },
    "too-many-settings": {
      why: () => "the file takes no more settings",
      steps: ["Save the file under another name and press Try again."],
    },
    general: {
      why: () => "Excel reports that it cannot",
      steps: ["Save the file, close it and open it again.", "Press Try again; if it stays, send the details below to support."],
    },
  },
  noPassword: "No password?",
  noPasswordText: "You can still read the results here. Ask whoever keeps the password of the file.",
};
