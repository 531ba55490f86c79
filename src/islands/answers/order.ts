import { orderMarks } from "../../learning/grade/order.ts";
import type { Answer } from "../answer.ts";

/** Items to put in order, moved by buttons: no dragging needed. */
class OrderAnswer extends HTMLElement implements Answer {
  readonly #status = document.createElement("span");

  get #items(): HTMLLIElement[] {
    return [...this.querySelectorAll("li")];
  }

  connectedCallback(): void {
    if (this.#status.isConnected) return;
    this.#status.className = "sr";
    this.#status.role = "status";
    this.append(this.#status);
    for (const item of this.#items) {
      item.append(this.#button(item, -1, "↑", "up"), this.#button(item, 1, "↓", "down"));
    }
  }

  #button(item: HTMLLIElement, step: -1 | 1, sign: string, name: "up" | "down"): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.ariaLabel = `${this.dataset[name]} ${item.querySelector("span")?.textContent}`;
    button.onclick = () => this.#move(item, step, button);
    return button;
  }

  #move(item: HTMLLIElement, step: -1 | 1, button: HTMLButtonElement): void {
    const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (step < 0) other.before(item);
    else other.after(item);
    // Moving an element in the page takes the focus from it; at either end one of its buttons is hidden.
    const visible = button.checkVisibility({ visibilityProperty: true });
    (visible ? button : item.querySelectorAll("button")[step < 0 ? 1 : 0])?.focus();
    this.dispatchEvent(new Event("input", { bubbles: true }));
    const place = this.#items.indexOf(item) + 1;
    this.#status.textContent = `${this.dataset["place"]} ${place}`;
    this.toggleAttribute("data-touched", true);
  }

  get values(): string[] {
    return this.#items.map((item) => item.dataset["place"] ?? "");
  }

  set values(values: string[]) {
    const items = this.#items;
    for (const value of values) {
      const item = items.find(({ dataset }) => dataset["place"] === value);
      item?.parentElement?.append(item);
    }
    this.toggleAttribute("data-touched", true);
  }

  get ask(): string | undefined {
    return this.dataset["ask"];
  }

  marks(): boolean[] | undefined {
    return this.hasAttribute("data-touched")
      ? orderMarks(
          this.values,
          this.values.map((_, place) => String(place)),
        )
      : undefined;
  }

  show(marks: boolean[]): void {
    for (const [index, item] of this.#items.entries())
      item.className = marks[index] ? "right" : "wrong";
  }

  retry(): void {
    for (const item of this.#items) item.className = "";
  }
}

customElements.define("order-answer", OrderAnswer);
