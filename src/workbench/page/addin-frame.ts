import { frameName } from "../protocol/appContext";
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
  frame.name = frameName("vi-VN", conversationId, addinId, location.origin);
  frame.src = pane;
  container.replaceChildren(frame);
  if (!frame.contentWindow) throw new Error("The pane's frame is not on the page");
  return { frame, conversationId, transport: windowTransport(window, frame.contentWindow, location.origin) };
}
