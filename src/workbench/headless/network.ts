import type { DOMWindow } from "jsdom";

/** Cuts every way to the network that a window has; each attempt is reported by name and fails. */
export function cutNetwork(window: DOMWindow, refuse: (what: string) => void): void {
  const refused = (what: string): Error => {
    refuse(what);
    return new Error(`This host has no network: ${what}`);
  };
  const address = (target: unknown): string =>
    typeof target === "object" && target !== null && "url" in target ? String(target.url) : String(target);

  define(window, "fetch", (target: unknown) => Promise.reject(refused(`fetch ${address(target)}`)));
  for (const name of ["WebSocket", "EventSource", "Worker", "SharedWorker"]) {
    define(window, name, function (target: unknown) {
      throw refused(`${name} ${address(target)}`);
    });
  }
  define(window.XMLHttpRequest.prototype, "open", (_method: string, target: unknown) => {
    throw refused(`XMLHttpRequest ${address(target)}`);
  });
  define(window.navigator, "sendBeacon", (target: unknown) => {
    refuse(`sendBeacon ${address(target)}`);
    return false;
  });
  define(window, "open", (target: unknown) => {
    refuse(`open ${address(target)}`);
    return null;
  });
}

function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
}
