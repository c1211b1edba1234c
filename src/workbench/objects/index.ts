export { Book, type BookChange, type BookOptions, type Source } from "./book";
export { writeComputed } from "./calculation";
export { Workbook } from "./workbook";
export { WorkbookHost, type WorkbookHostOptions } from "./workbookHost";
