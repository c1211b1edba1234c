export { addDays, isDateFormat, isoDate, monthEnd, readDate } from "./date";
export { readStated, type StatedNumber } from "./number";
export { cellText, rangeSource, readTable, type Columns, type Table, type TableRow, type TableSource } from "./table";
