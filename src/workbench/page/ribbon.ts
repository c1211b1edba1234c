import type { RibbonButton, RibbonTab } from "./manifest";
import { WORDS } from "./words";

/** Draws the ribbon: two plain tabs of the workbench around the add-in's own one. */
export class Ribbon {
  private readonly paneButtons: HTMLButtonElement[] = [];
  private readonly commandButtons: HTMLButtonElement[] = [];

  constructor(
    private readonly tabs: HTMLElement,
    private readonly body: HTMLElement,
    tab: RibbonTab | null,
    private readonly press: (button: RibbonButton) => void,
  ) {
    const pages = [
      { label: WORDS.homeTab, draw: () => this.text(WORDS.home) },
      ...(tab ? [{ label: tab.label, draw: () => this.groups(tab) }] : []),
      { label: WORDS.helpTab, draw: () => this.text(WORDS.help) },
    ];
    const items = pages.map((page) => ({ ...page, item: tabButton(page.label) }));
    const show = (shown: (typeof items)[number]) => {
      shown.draw();
      for (const { item } of items) {
        item.setAttribute("aria-selected", String(item === shown.item));
        item.tabIndex = item === shown.item ? 0 : -1;
      }
    };
    for (const [index, each] of items.entries()) {
      each.item.addEventListener("click", () => show(each));
      each.item.addEventListener("keydown", (event) => {
        const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        const next = items[(index + step + items.length) % items.length];
        if (!step || !next) return;
        show(next);
        next.item.focus();
      });
      this.tabs.append(each.item);
    }
    const first = items[tab ? 1 : 0];
    if (first) show(first);
  }

  /** Puts the focus on the tab that is shown. */
  focus(): void {
    this.tabs.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  /** Shows whether the pane is open. */
  setPane(open: boolean): void {
    for (const item of this.paneButtons) item.setAttribute("aria-pressed", String(open));
  }

  /** Commands wait for one another, as in Excel. */
  setBusy(busy: boolean): void {
    for (const item of this.commandButtons) item.disabled = busy;
  }

  private text(words: string): void {
    const paragraph = document.createElement("p");
    paragraph.className = "help";
    paragraph.textContent = words;
    this.body.replaceChildren(paragraph);
  }

  private groups(tab: RibbonTab): void {
    this.paneButtons.length = 0;
    this.commandButtons.length = 0;
    this.body.replaceChildren(
      ...tab.groups.map((group) => {
        const box = document.createElement("div");
        box.className = "group";
        box.setAttribute("role", "group");
        box.setAttribute("aria-label", group.label);
        const buttons = document.createElement("div");
        buttons.className = "buttons";
        buttons.append(...group.buttons.map((button) => this.button(button)));
        const name = document.createElement("span");
        name.className = "name";
        name.textContent = group.label;
        box.append(buttons, name);
        return box;
      }),
    );
  }

  private button(button: RibbonButton): HTMLButtonElement {
    const item = document.createElement("button");
    item.type = "button";
    item.id = button.id;
    item.title = button.tip;
    const icon = document.createElement("img");
    icon.src = button.icon;
    icon.width = 32;
    icon.height = 32;
    icon.alt = "";
    item.append(icon, button.label);
    item.addEventListener("click", () => this.press(button));
    (button.action.kind === "pane" ? this.paneButtons : this.commandButtons).push(item);
    return item;
  }
}

function tabButton(label: string): HTMLButtonElement {
  const item = document.createElement("button");
  item.type = "button";
  item.setAttribute("role", "tab");
  item.textContent = label;
  return item;
}
