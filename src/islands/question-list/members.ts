import { questionListScript as words } from "#language";
import { element, find } from "../dom.ts";
import type { ChosenSet } from "./chosen.ts";
import { moved, withoutAll } from "./picked.ts";
import type { Row } from "./rows.ts";

/** Nobody puts more in order by hand. */
const MOST = 200;

/** What is in the set, in order: each question can be moved, and taken out. */
export class Members {
  readonly #list: HTMLElement;
  readonly #rest: HTMLElement;
  readonly #said: HTMLElement;
  readonly #chosen: ChosenSet;
  readonly #rowOf: (id: string) => Row | undefined;
  readonly #items = new Map<string, HTMLElement>();

  constructor(panel: HTMLElement, chosen: ChosenSet, rowOf: (id: string) => Row | undefined) {
    this.#list = find(panel, ".members");
    this.#rest = find(panel, ".rest");
    this.#said = find(panel, ".said");
    this.#chosen = chosen;
    this.#rowOf = rowOf;
  }

  /** Shows the set as it is now; items stay who they are, and the focus with them. */
  draw(): void {
    const focused = document.activeElement;
    const { ids } = this.#chosen;
    const items = ids.slice(0, MOST).map((id) => this.#itemOf(id));
    const left = ids.length - items.length;
    this.#list.replaceChildren(...items);
    this.#rest.textContent = left > 0 ? words.andMore(left) : "";
    if (focused instanceof HTMLElement && this.#list.contains(focused)) focused.focus();
  }

  say(text: string): void {
    this.#said.textContent = text;
  }

  #itemOf(id: string): HTMLElement {
    const had = this.#items.get(id);
    if (had) return had;
    const plain = this.#rowOf(id)?.plain;
    const name = plain ?? id;
    const button = (sign: string, label: string, onclick: () => void) => {
      const made = element("button", { type: "button", onclick }, sign);
      made.ariaLabel = label;
      made.title = label.split(":")[0] ?? "";
      return made;
    };
    const item = element(
      "li",
      {},
      element("span", { className: "plain" }, name),
      element(
        "span",
        { className: "moves" },
        element("span", { className: "note" }, id),
        button("↑", words.up(name), () => this.#move(id, -1)),
        button("↓", words.down(name), () => this.#move(id, 1)),
        button("×", words.remove(name), () => this.#remove(id)),
      ),
    );
    // Until the rows of its module are here, its id stands in for what it asks.
    if (plain !== undefined) this.#items.set(id, item);
    return item;
  }

  #move(id: string, by: number): void {
    this.#chosen.ids = moved(this.#chosen.ids, id, by);
    this.say(words.moved(this.#chosen.ids.indexOf(id) + 1, this.#chosen.ids.length));
  }

  #remove(id: string): void {
    const place = this.#chosen.ids.indexOf(id);
    this.#chosen.ids = withoutAll(this.#chosen.ids, [id]);
    this.say(this.#chosen.ids.length > 0 ? words.removed : words.emptied);
    // The focus goes to the next one, so that several can be taken out in a row.
    const next = this.#list.children[Math.min(place, this.#list.children.length - 1)];
    next?.querySelector<HTMLElement>("button:last-child")?.focus();
  }
}
