export { changeGroups, noLongerMeeting } from "./compare";
export { comparisonOf } from "./earlier";
export * from "./types";
