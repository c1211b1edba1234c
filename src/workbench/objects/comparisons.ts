import { words } from "./words";

/** Comparisons of rules: conditional formats say `GreaterThanOrEqual`, data validation `GreaterThanOrEqualTo`. */
export const comparisons = (orEqual: "OrEqual" | "OrEqualTo") =>
  words([
    ["Between", "between"],
    ["NotBetween", "notBetween"],
    ["EqualTo", "equal"],
    ["NotEqualTo", "notEqual"],
    ["GreaterThan", "greaterThan"],
    ["LessThan", "lessThan"],
    [`GreaterThan${orEqual}`, "greaterThanOrEqual"],
    [`LessThan${orEqual}`, "lessThanOrEqual"],
  ]);
