import { hostInfo } from "../protocol/appContext";
import { windowTransport } from "../protocol/windowTransport";
import type { XdmTransport } from "../protocol/xdm";

export interface AddinFrame {
  readonly frame: HTMLIFrameElement;
  readonly transport: XdmTransport;
  readonly conversationId: string;
}

/** Loads the pane into an iframe that finds, in its own name, everything office.js asks about its host. */
export function openAddin(container: HTMLElement, pane: string, addinId: string, title: string): AddinFrame {
  const conversationId = `conversation-${crypto.randomUUID()}`;
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.name = JSON.stringify({
    baseFrameName: "addin",
    hostInfo: hostInfo("vi-VN"),
    xdmInfo: `${conversationId}|${addinId}|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  frame.src = pane;
  container.replaceChildren(frame);
  return { frame, conversationId, transport: windowTransport(window, frame.contentWindow!, location.origin) };
}
