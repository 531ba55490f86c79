import { orderMarks } from "../../learning/grade/order.ts";
import type { Answer } from "../answer.ts";

/** Items to put in order, moved by buttons: no dragging needed. */
class OrderAnswer extends HTMLElement implements Answer {
  readonly #status = document.createElement("span");

  /** Ours alone: an item may hold a list of its own. */
  get #items(): HTMLLIElement[] {
    return [...this.querySelectorAll<HTMLLIElement>("[data-item]")];
  }

  connectedCallback(): void {
    if (this.#status.isConnected) return;
    this.#status.className = "sr";
    this.#status.role = "status";
    this.append(this.#status);
    for (const item of this.#items) {
      item.firstElementChild!.after(
        this.#button(item, -1, "↑", "up"),
        this.#button(item, 1, "↓", "down"),
      );
    }
  }

  #button(item: HTMLLIElement, step: -1 | 1, sign: string, name: "up" | "down"): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.ariaLabel = `${this.dataset[name]} ${item.dataset["name"]}`;
    button.onclick = () => this.#move(item, step);
    return button;
  }

  #move(item: HTMLLIElement, step: -1 | 1): void {
    const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (step < 0) other.before(item);
    else other.after(item);
    // Moving an element in the page takes the focus from it; at either end one of its buttons is hidden.
    const isAtEnd = !(step < 0 ? item.previousElementSibling : item.nextElementSibling);
    const [up, down] = item.querySelectorAll<HTMLElement>("[data-item] > button");
    (step < 0 !== isAtEnd ? up : down)?.focus();
    this.toggleAttribute("data-touched", true);
    this.dispatchEvent(new Event("input", { bubbles: true }));
    const place = this.#items.indexOf(item) + 1;
    this.#status.textContent = `${this.dataset["place"]} ${place}`;
  }

  get values(): string[] {
    return this.#items.map((item) => item.dataset["item"]!);
  }

  set values(values: string[]) {
    const items = this.#items;
    for (const value of values) {
      const item = items.find(({ dataset }) => dataset["item"] === value);
      item?.parentElement!.append(item);
    }
    this.toggleAttribute("data-touched", values.length > 0);
  }

  ask(): string | undefined {
    return this.dataset["ask"];
  }

  get #marks(): boolean[] {
    return orderMarks(this.values, this.dataset["key"]!.split(" "));
  }

  marks(): boolean[] | undefined {
    return this.hasAttribute("data-touched") ? this.#marks : undefined;
  }

  /** Untouched, and never in the right order: an answer that was given is not to be seen. */
  reset(): void {
    const [first] = this.#items;
    if (first && this.#marks.every(Boolean)) first.parentElement!.append(first);
    this.removeAttribute("data-touched");
  }
}

customElements.define("order-answer", OrderAnswer);
