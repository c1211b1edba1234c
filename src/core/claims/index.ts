export { checkChange, type ChangeCheck } from "./change";
export { checkClaims, type ClaimContext } from "./check";
export { readChange, readPart, readShare, type StatedShare } from "./figure";
export { readClaims, type ClaimsReading } from "./read";
export { CLAIM_HEADERS, CLAIM_KIND_WORDS } from "./sheet";
export * from "./types";
