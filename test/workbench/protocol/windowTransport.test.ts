import { windowTransport, type MessageEventLike } from "../../../src/workbench/protocol/windowTransport";

const ORIGIN = "https://localhost:3443";

function connected() {
  const listeners = new Set<(event: MessageEventLike) => void>();
  const host = {
    addEventListener: (_type: "message", listener: (event: MessageEventLike) => void) => void listeners.add(listener),
    removeEventListener: (_type: "message", listener: (event: MessageEventLike) => void) => void listeners.delete(listener),
  };
  const posted: unknown[][] = [];
  const addin = { postMessage: (...message: unknown[]) => void posted.push(message) };
  const received: string[] = [];
  const transport = windowTransport(host, addin, ORIGIN);
  const stop = transport.listen((message) => void received.push(message));
  const deliver = (event: MessageEventLike): void => listeners.forEach((listener) => listener(event));
  return { addin, transport, posted, received, deliver, stop };
}

test("a message of the add-in's window and origin arrives", () => {
  const { addin, received, deliver } = connected();
  deliver({ data: "chào", origin: ORIGIN, source: addin });
  expect(received).toEqual(["chào"]);
});

test.each<[what: string, change: Partial<MessageEventLike>]>([
  ["another origin", { origin: "https://example.org" }],
  ["another window of the same origin", { source: {} }],
  ["anything but text", { data: { text: "chào" } }],
])("%s does not arrive", (_what, change) => {
  const { addin, received, deliver } = connected();
  deliver({ data: "chào", origin: ORIGIN, source: addin, ...change });
  expect(received).toEqual([]);
});

test("messages go to that origin alone, and none is taken after the end", () => {
  const { addin, transport, posted, received, deliver, stop } = connected();
  transport.post("hỏi");
  stop();
  deliver({ data: "chào", origin: ORIGIN, source: addin });
  expect(posted).toEqual([["hỏi", ORIGIN]]);
  expect(received).toEqual([]);
});
