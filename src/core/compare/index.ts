export { changeGroups, compareSurveys, noLongerMeeting, type ScoredSurvey } from "./compare";
export { comparisonOf, type ComparisonInput } from "./earlier";
export * from "./types";
