import { element } from "./element";
import { WORDS } from "./words";

/** Questions and messages of the page, as elements of its own: `alert` and `confirm` are never used. */
export class Dialogs {
  private readonly message = element("message", HTMLDialogElement);
  private readonly limits = element("limits", HTMLDialogElement);

  constructor() {
    element("about").addEventListener("click", () => this.showLimits());
  }

  async tell(text: string): Promise<void> {
    await this.ask(text, [WORDS.close]);
  }

  /** Shows `text` with buttons; answers the index of the pressed one, the last when it was closed otherwise. */
  ask(text: string, buttons: readonly string[]): Promise<number> {
    element("message-text").textContent = text;
    element("message-buttons").replaceChildren(
      ...buttons.map((label, index) => {
        const button = document.createElement("button");
        button.value = String(index);
        button.textContent = label;
        if (index === buttons.length - 1) button.className = "primary";
        return button;
      }),
    );
    this.message.returnValue = "";
    this.message.showModal();
    return new Promise((resolve) => {
      this.message.addEventListener(
        "close",
        () => resolve(this.message.returnValue === "" ? buttons.length - 1 : Number(this.message.returnValue)),
        { once: true },
      );
    });
  }

  private showLimits(): void {
    const title = document.createElement("h1");
    title.id = "limits-title";
    title.textContent = WORDS.limitsTitle;
    const list = document.createElement("ul");
    list.append(
      ...WORDS.limits.map((text) => {
        const item = document.createElement("li");
        item.textContent = text;
        return item;
      }),
    );
    const form = document.createElement("form");
    form.method = "dialog";
    const close = document.createElement("button");
    close.className = "primary";
    close.textContent = WORDS.close;
    form.append(close);
    this.limits.replaceChildren(title, list, form);
    this.limits.showModal();
  }
}
