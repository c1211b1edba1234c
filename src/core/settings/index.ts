export { readSettings } from "./read";
export * from "./types";
