import type { FixLogWords } from "../../documents/sheets/fixLog";

/** Words of the log of fixes in `Nội dung rà soát`. */
export const fixes: FixLogWords = {
  title: (count) => `${count} cells corrected as suggested`,
  headers: ["No.", "Sheet", "Cell", "Before", "After", "Time", "Code"],
  time: (at) => `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)} ${at.slice(11, 16)}`,
};
