import type { XdmTransport } from "./xdm";

/** The part of a browser window that the host page needs of its own. */
export interface HostWindowLike {
  addEventListener(type: "message", listener: (event: MessageEventLike) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEventLike) => void): void;
}
export interface MessageEventLike {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}
export interface AddinWindowLike {
  postMessage(message: string, targetOrigin: string): void;
}

/** The line from a host page to the add-in in an iframe: only messages of that very window and origin count. */
export function windowTransport(host: HostWindowLike, addin: AddinWindowLike, addinOrigin: string): XdmTransport {
  return {
    post: (message) => addin.postMessage(message, addinOrigin),
    listen(receive) {
      const listener = (event: MessageEventLike): void => {
        if (event.source === addin && event.origin === addinOrigin && typeof event.data === "string") receive(event.data);
      };
      host.addEventListener("message", listener);
      return () => host.removeEventListener("message", listener);
    },
  };
}
