import { WORDS } from "../words";

type Attributes = Readonly<Record<string, string | null>>;

const { grid } = WORDS;

/** Names and roles that the grid's toolkit leaves out of its own controls, by selector. `null` takes an attribute away. */
const CONTROLS: readonly (readonly [selector: string, attributes: Attributes])[] = [
  ["[data-u-comp=defined-name] input", { "aria-label": grid.nameBox }],
  ["[data-u-comp=defined-name] [data-slot=popover-trigger]", { role: "button", "aria-label": grid.names, tabindex: "0" }],
  ["[data-u-comp=formula-bar] > div button", { "aria-label": grid.formulaBar }],
  ["[data-slot=dropdown-menu-trigger]:not(button)", { "aria-haspopup": null, "aria-expanded": null }],
  ["button[data-u-comp=sheet-bar-append-button]", { "aria-label": grid.addSheet }],
  ["[data-slot=dropdown-menu-trigger] button[data-u-comp=sheet-bar-append-button]", { "aria-label": grid.allSheets }],
  ["[data-u-command='sheet.command.toggle-gridlines']", { "aria-label": grid.gridlines }],
  ["button[data-u-comp=button]:has(~ div > [role=track]), button[data-u-comp=button]:has(+ div)", { "aria-label": grid.zoomOut }],
  ["div + button[data-u-comp=button]", { "aria-label": grid.zoomIn }],
  ["[role=track]", { role: "presentation" }],
  ["[role=presentation] a[role=button]", { "aria-label": grid.zoomWhole }],
  [
    "[role=handle]",
    { role: "slider", "aria-label": grid.zoom, "aria-valuemin": "10", "aria-valuemax": "400", "aria-valuenow": "100" },
  ],
  ["section[aria-label^='Notifications']", { "aria-label": null, "aria-live": "polite" }],
  ["section[data-u-comp=sidebar]", { role: null, "aria-label": null, "aria-expanded": null }],
  ["aside", { role: "presentation" }],
  // Positive numbers would take these out of the order in which the page is read.
  ["canvas[tabindex='1']", { tabindex: "-1" }],
  ["canvas[id^=univer-sheet-main-canvas]", { tabindex: "0", role: "application", "aria-label": grid.cells }],
  ["canvas[id^=univer-doc-main-canvas]", { "aria-hidden": "true" }],
];

/** Keeps the grid's controls named while it draws them anew. */
export function nameControls(root: HTMLElement): void {
  const name = (): void => {
    for (const [selector, attributes] of CONTROLS) {
      for (const element of document.querySelectorAll(selector)) {
        if (!root.contains(element) && !element.matches("section, [id^=univer]")) continue;
        for (const [key, value] of Object.entries(attributes)) {
          if (value === null) element.removeAttribute(key);
          else if (element.getAttribute(key) !== value) element.setAttribute(key, value);
        }
      }
    }
  };
  let due = 0;
  new MutationObserver(() => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(name);
  }).observe(document.body, { childList: true, subtree: true });
  name();
}
