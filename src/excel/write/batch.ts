import { breathe, stopIfAborted } from "../run";

/** Requests above 5 MB are refused by Excel on the web. */
const MAX_BYTES = 3_000_000;

/** Counts what is queued and sends it before it grows too large. */
export class Batch {
  private bytes = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly signal?: AbortSignal,
  ) {}

  /** Notes bytes just queued; sends the queue when it is full. */
  async spend(bytes: number): Promise<void> {
    this.bytes += bytes;
    if (this.bytes < MAX_BYTES) return;
    await this.send();
    await breathe();
    stopIfAborted(this.signal);
  }

  async send(): Promise<void> {
    this.bytes = 0;
    await this.context.sync();
  }
}
