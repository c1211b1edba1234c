export { proposePicks } from "./propose";
export { rankWards } from "./rank";
export * from "./types";
