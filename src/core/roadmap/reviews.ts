import { finding, type AnyFinding } from "../findings/finding";
import type { IsoDate } from "../../cells/date";
import type { Place } from "../../cells/address";
import { matchKey, normaliseText } from "../../cells/text/normalise";
import { rulePlace } from "./place";
import { occurrences, scheduleOf } from "./schedule";
import type { Milestone, Review, Roadmap } from "./types";

export interface ReviewInput {
  readonly roadmap: Roadmap;
  /** Date of the check. */
  readonly today: IsoDate;
}

/**
 * The review dates of the plan against the date of the check, earliest first. Of a recurring review the last date that
 * has passed and the next one are given. Overdue only where no `Ngày hoàn thành` stands.
 */
export function reviewCalendar({ roadmap, today }: ReviewInput): Review[] {
  const rows: Milestone[] = [...roadmap.rules, ...(roadmap.milestones ?? [])];
  const found = new Map<string, Review>();
  for (const row of rows) {
    for (const what of row.review.split(/[;\r\n]+/).map(normaliseText)) {
      if (what === "") continue;
      for (const review of reviewsOf(what, row, today)) {
        const key = `${matchKey(what)}|${review.due}`;
        found.set(key, merge(found.get(key), review));
      }
    }
  }
  return [...found.values()].sort((a, b) => compare(a.due, b.due) || compare(matchKey(a.what), matchKey(b.what)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same review in two rows is one: done when either is, at the upper row. */
function merge(known: Review | undefined, review: Review): Review {
  if (known === undefined) return review;
  const upper = (review.row ?? Infinity) < (known.row ?? Infinity) ? review : known;
  return review.state === "done" || known.state === "done" ? { ...upper, state: "done" } : upper;
}

function reviewsOf(what: string, row: Milestone, today: IsoDate): Review[] {
  const schedule = scheduleOf(what, row.dueYear);
  const review = (due: IsoDate, done: boolean): Review => ({
    what,
    due,
    state: done ? "done" : due < today ? "overdue" : "due",
    row: row.row,
  });
  if (schedule.kind === "once") return [review(schedule.due, row.completed !== null)];
  const all = occurrences(schedule, row.firstYear, row.dueYear);
  const past = all.filter(({ due }) => due < today).slice(-1);
  const next = all.filter(({ due }) => due >= today).slice(0, 1);
  // A completion answers for the period that it lies in, and for those before it.
  return [...past, ...next].map(({ start, due }) => review(due, row.completed !== null && row.completed >= start));
}

/** `review.due` and `review.overdue`, at the row of the review. */
export function reviewFindings(reviews: readonly Review[], roadmap: Roadmap, fallback: Place): AnyFinding[] {
  return reviews
    .filter((review) => review.state !== "done")
    .map(({ what, due, state, row }) =>
      finding(state === "due" ? "review.due" : "review.overdue", rulePlace(roadmap, row, fallback), { what, due }),
    );
}
