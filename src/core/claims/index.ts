export { checkChange } from "./change";
export { checkClaims } from "./check";
export { readClaims } from "./read";
export * from "./types";
