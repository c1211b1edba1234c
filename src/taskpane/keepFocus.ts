const CONTROLS = "button:not([disabled]), a[href], input:not([disabled]), select:not([disabled]), [tabindex='0']";

/**
 * Keeps the keyboard's place. A control that goes away or is switched off under the focus (“Kiểm tra lại”, “Dừng”)
 * would drop the focus on the document, and the next Tab would begin anew; it goes to the first control of the page instead.
 */
export function keepFocus(): void {
  let last: Element | null = null;
  document.addEventListener("focusin", (event) => (last = event.target as Element));
  const lost = (): boolean =>
    last !== null && document.activeElement === document.body && (!last.isConnected || last.matches(":disabled"));
  new MutationObserver(() => {
    if (lost()) document.querySelector<HTMLElement>("main")?.querySelector<HTMLElement>(CONTROLS)?.focus();
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
}
