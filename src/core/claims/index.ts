export { checkClaims, type ClaimContext } from "./check";
export { checkChange, type ChangeCheck } from "./change";
export { readClaims, type ClaimsReading } from "./read";
export { CLAIM_HEADERS } from "./sheet";
export * from "./types";
