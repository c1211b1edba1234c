const CONTROLS = "button:not([disabled]), a[href], input:not([disabled]), select:not([disabled]), [tabindex='0']";

/**
 * Keeps the keyboard's place. A control that goes away or is switched off under the focus (“Kiểm tra lại”, “Dừng”)
 * would drop the focus on the document, and the next Tab would begin anew; it goes to the nearest
 * control around it instead.
 * Answers how to stop.
 */
export function keepFocus(): () => void {
  /** The control that has the focus, and everything around it. */
  let around: Element[] = [];
  /** It was switched off for a moment, which takes the focus away for good. */
  let dropped = false;
  const remember = (event: FocusEvent): void => {
    dropped = false;
    around = event.composedPath().filter((item): item is Element => item instanceof Element);
  };
  document.addEventListener("focusin", remember);
  const restore = (): void => {
    const [last] = around;
    if (!last || document.activeElement !== document.body) return;
    if (last.isConnected && !last.matches(":disabled")) {
      if (dropped) (last as HTMLElement).focus();
      dropped = false;
      return;
    }
    const near = around.slice(1).filter((item) => item.isConnected && item.closest("main"));
    const places = [...near, document.querySelector("main")];
    for (const place of places) {
      const control = place?.querySelector<HTMLElement>(CONTROLS);
      if (control) return control.focus();
    }
  };
  // The browser takes the focus off a disabled control with the next frame only.
  const observer = new MutationObserver(() => {
    dropped ||= around[0]?.matches(":disabled") ?? false;
    setTimeout(restore, 30);
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", remember);
  };
}
