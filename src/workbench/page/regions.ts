/** One part of the page that F6 stops at. */
export interface Region {
  readonly element: HTMLElement;
  /** Puts the focus where the user left this part, or on its first control. */
  focus(): void;
}

/** The control of a frame that had the focus last: a frame forgets it when the control is switched off for a moment. */
const lastFocused = new WeakMap<HTMLIFrameElement, HTMLElement>();

/** An element of a frame is of the frame's own classes, so it is known by what it can do. */
const isControl = (target: EventTarget | null): target is HTMLElement => target !== null && "focus" in target;

/** Puts the focus where it was in a frame, or on its first control. */
export function focusFrame(frame: HTMLIFrameElement): void {
  const kept = lastFocused.get(frame);
  const first = frame.contentDocument?.querySelector<HTMLElement>(
    "button:not([disabled]), a[href], input, select, [tabindex='0']",
  );
  frame.focus();
  (kept?.isConnected && !kept.matches(":disabled") ? kept : first)?.focus();
}

/** F6 and Shift+F6 go round the parts of the page, as in Excel. A pane in a frame is one of them. */
export class Regions {
  constructor(private readonly regions: readonly Region[]) {
    addEventListener("keydown", this.onKey, { capture: true });
  }

  /** Keys pressed inside a frame are heard there alone. */
  listenIn(frame: HTMLIFrameElement): void {
    frame.addEventListener("load", () => {
      frame.contentWindow?.addEventListener("keydown", this.onKey, { capture: true });
      frame.contentDocument?.addEventListener("focusin", ({ target }) => {
        if (isControl(target)) lastFocused.set(frame, target);
      });
    });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopPropagation();
    const open = this.regions.filter(({ element }) => element.checkVisibility());
    const now = open.findIndex(({ element }) => element.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    open[(now + step + open.length) % open.length]?.focus();
  };
}
