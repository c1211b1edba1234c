const CONTROLS = "button:not([disabled]), a[href], input:not([disabled]), select:not([disabled]), [tabindex='0']";

/**
 * Keeps the keyboard's place. A control that goes away or is switched off under the focus (“Kiểm tra lại”, “Dừng”)
 * would drop the focus on the document, and the next Tab would begin anew; it goes to the first control of the page instead.
 * Answers how to stop.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  const remember = (event: FocusEvent): void => void (last = event.target as Element);
  document.addEventListener("focusin", remember);
  const lost = (): boolean =>
    last !== null && document.activeElement === document.body && (!last.isConnected || last.matches(":disabled"));
  const restore = (): void => {
    if (lost()) document.querySelector<HTMLElement>("main")?.querySelector<HTMLElement>(CONTROLS)?.focus();
  };
  // The browser takes the focus off a disabled control with the next frame only.
  const observer = new MutationObserver(() => void setTimeout(restore, 30));
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", remember);
  };
}
