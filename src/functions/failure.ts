/** Why a function has no result: something cannot be used as it stands, or data is missing. */
export class FunctionFailure extends Error {
  override readonly name = "FunctionFailure";
  constructor(
    /** `unusable` is `#VALUE!`, `missing` is `#N/A`: the only errors of Excel that carry a message. */
    readonly kind: "unusable" | "missing",
    message: string,
  ) {
    super(message);
  }
}

export function unusable(message: string): never {
  throw new FunctionFailure("unusable", message);
}

export function missing(message: string): never {
  throw new FunctionFailure("missing", message);
}
