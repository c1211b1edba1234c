import type { Survey } from "./types";

/** Whether criteria run down the rows (`SurveyColumn.index` is then a row): ward sheets, and tables with a column a ward. */
export function runsDown({ location, rows, columns }: Survey): boolean {
  if (location.form === "ward-sheets") return true;
  const first = rows[0];
  if (first === undefined || columns.length === 0) return false;
  return rows.length > 1 && rows.every(({ sheet, row }) => sheet === first.sheet && row === first.row);
}
