import type { RequestBody, ResponseBody } from "./wire";

/**
 * A failure that the host plays, to see what an add-in makes of it.
 * `RequestPayloadSizeLimitExceeded` and `ResponsePayloadSizeLimitExceeded` are refused outside the batch, as Excel does.
 */
export interface Fault {
  /** Excel's code, e.g. `GeneralException`. */
  readonly code: string;
  readonly message: string;
  /** Share of the batch's actions that are done before it fails: 0 none, 1 all (the answer alone is lost). */
  readonly after: number;
}

/** Asked before every batch of the add-in; `null` lets it run. */
export type FaultPlan = (batch: RequestBody) => Fault | null;

/** The part of a batch that is still done. */
export function doneBefore(fault: Fault, body: RequestBody): RequestBody {
  return { ...body, Actions: body.Actions.slice(0, Math.floor(body.Actions.length * fault.after)) };
}

/** The answer to a batch that failed on its way. */
export function failed(fault: Fault, answer: ResponseBody, body: RequestBody): ResponseBody {
  const ActionIndex = Math.min(answer.Results.length, body.Actions.length - 1);
  return { ...answer, Error: { Code: fault.code, Message: fault.message, HttpStatusCode: 400, ActionIndex, Location: "" } };
}
