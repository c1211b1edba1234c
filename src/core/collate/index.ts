export { collate } from "./collate";
export type * from "./types";
