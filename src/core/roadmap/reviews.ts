import type { AnyFinding } from "../findings/finding";
import type { IsoDate } from "../roster/types";
import type { Review, Roadmap } from "./types";

export interface ReviewInput {
  readonly roadmap: Roadmap;
  /** Date of the check. */
  readonly today: IsoDate;
}
/** The review dates of the plan, earliest first. */
export function reviewCalendar(input: ReviewInput): Review[] {
  throw new Error(String(input));
}
/** `review.due` and `review.overdue`. */
export function reviewFindings(
  reviews: readonly Review[],
  roadmap: Roadmap,
  fallback: { readonly sheet: string; readonly cell: string },
): AnyFinding[] {
  throw new Error(String([reviews, roadmap, fallback]));
}
