/** The envelope of Office on the web: JSON texts by postMessage between the host page and the add-in's window. */

const MessageType = { request: 0, response: 1 } as const;
const RequestAction = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseKind = { call: 0, event: 1 } as const;

interface XdmMessage {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
  _actionType: number;
}

/** A line to one add-in window. */
export interface XdmTransport {
  post(message: string): void;
  /** The messages from that window; the returned function stops listening. */
  listen(receive: (message: string) => void): () => void;
}

/** Answers one invocation: the data, and an error code for the envelope. */
export type Invoke = (action: string, data: unknown) => Promise<{ data: unknown; error?: number }>;

/** Host side of one conversation. */
export class XdmHost {
  private readonly events = new Set<string>();
  private readonly stop: () => void;

  constructor(
    private readonly transport: XdmTransport,
    private readonly conversationId: string,
    private readonly invoke: Invoke,
    /** Says whether the host fires this event at all. */
    private readonly knowsEvent: (event: string) => boolean,
    private readonly onMessage: (bytes: string) => void,
  ) {
    this.stop = transport.listen((text) => void this.receive(text));
  }

  /** Fires an event if the add-in listens to it; `false` when it does not. */
  fire(event: string, data: unknown): boolean {
    if (!this.events.has(event)) return false;
    this.send(event, -1, data, 0, ResponseKind.event);
    return true;
  }

  close(): void {
    this.stop();
    this.events.clear();
  }

  private async receive(text: string): Promise<void> {
    const message = parseMessage(text);
    if (!message || message._messageType !== MessageType.request || message._conversationId !== this.conversationId) return;
    this.onMessage(text);
    const { _actionName: action, _correlationId: id } = message;
    if (message._actionType === RequestAction.invoke) {
      const answer = await this.invoke(action, message._data);
      this.send(action, id, answer.data, answer.error ?? 0, ResponseKind.call);
      return;
    }
    const known = this.knowsEvent(action);
    if (known && message._actionType === RequestAction.registerEvent) this.events.add(action);
    if (message._actionType === RequestAction.unregisterEvent) this.events.delete(action);
    this.send(action, id, { Error: known ? 0 : UNSUPPORTED, Version: 1 }, 0, ResponseKind.call);
  }

  private send(action: string, correlation: number, data: unknown, error: number, kind: number): void {
    this.transport.post(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: action,
        _conversationId: this.conversationId,
        _correlationId: correlation,
        _origin: "",
        _data: data,
        _errorCode: error,
        _responseType: kind,
        _serializerVersion: 1,
      }),
    );
  }
}

/** Office's error code for an operation that the host does not have. */
export const UNSUPPORTED = 5001;

function parseMessage(text: string): XdmMessage | null {
  if (!text.startsWith("{")) return null;
  try {
    return JSON.parse(text) as XdmMessage;
  } catch (error) {
    if (error instanceof SyntaxError) return null; // some other script's message
    throw error;
  }
}
