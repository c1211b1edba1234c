/** One entry of a `richApiMessage` event: category, type, target id, message as JSON, id. */
export type RichApiEntry = [number, number, string, string, number];

/** Categories of `richApiMessage`. */
export const MessageCategory = { customFunction: 1, event: 65536 } as const;

/** Event types of the real library. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  visibilityChanged: 65539,
} as const;

/** Target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Which events the add-in asked for, and the queue of those to be sent. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private queue: RichApiEntry[] = [];
  /** `context.runtime.enableEvents` */
  enabled = true;

  constructor(private readonly send: (entries: RichApiEntry[]) => void) {}

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  /** Queues the event for every one of the targets that somebody listens to. */
  raise(type: number, targets: readonly string[], message: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (!this.registered.has(`${type} ${target}`)) continue;
      this.queue.push([MessageCategory.event, type, target, JSON.stringify(message), 0]);
    }
  }

  /** Sends what is queued, after the answer to the request that caused it. */
  flush(): void {
    if (this.queue.length === 0) return;
    const entries = this.queue;
    this.queue = [];
    setTimeout(() => this.send(entries), 0);
  }
}
