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
    this.fireEvent(event, data);
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
    const { _actionName: action } = message;
    if (message._actionType === RequestAction.invoke) {
      const answer = await this.invoke(action, message._data);
      this.answer(message, answer.data, answer.error);
      return;
    }
    const known = this.knowsEvent(action);
    if (known && message._actionType === RequestAction.registerEvent) this.events.add(action);
    if (message._actionType === RequestAction.unregisterEvent) this.events.delete(action);
    this.answer(message, { Error: known ? 0 : UNSUPPORTED, Version: 1 });
  }

  private fireEvent(action: string, data: unknown): void {
    this.post({ _actionName: action, _correlationId: -1, _data: data, _errorCode: 0, _responseType: ResponseKind.event });
  }

  private answer({ _actionName, _correlationId }: XdmMessage, data: unknown, error = 0): void {
    this.post({ _actionName, _correlationId, _data: data, _errorCode: error, _responseType: ResponseKind.call });
  }

  private post(message: object): void {
    const envelope = { _messageType: MessageType.response, _conversationId: this.conversationId, _origin: "" };
    this.transport.post(JSON.stringify({ ...envelope, ...message, _serializerVersion: 1 }));
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
