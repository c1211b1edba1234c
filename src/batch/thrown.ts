/** What may be known of something thrown. It may be of another realm (Node's own, the page's), so its class says nothing. */
interface Thrown {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
}

export const thrown = (error: unknown): Thrown => (typeof error === "object" && error !== null ? error : { message: error });
