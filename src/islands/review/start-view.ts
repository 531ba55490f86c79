import { reviewScript as words } from "#language";
import { reviewMinutes } from "../../learning/duration.ts";
import { element, find } from "../dom.ts";

/** What stands before a session: how much is ready, about how long it takes, and the button that begins. */
export class StartView {
  readonly #root: HTMLElement;
  #label = "";

  constructor(root: HTMLElement, onBegin: () => void) {
    this.#root = root;
    this.#button.onclick = onBegin;
  }

  get #button(): HTMLButtonElement {
    return find(this.#root, "button", HTMLButtonElement);
  }

  /**
   * @param ready how many are ready
   * @param asked how many this session asks, or has left
   * @param isBegun whether it goes on with what was begun before
   */
  draw(ready: number, asked: number, isBegun: boolean): void {
    const [heading, text] = isBegun
      ? [words.left(asked), words.goesOn]
      : [words.ready(ready), words.takes(asked, asked < ready, reviewMinutes(asked))];
    const title = element("h2", { tabIndex: -1 }, heading);
    find(this.#root, ".ready").replaceChildren(title, element("p", {}, text));
    this.#label = this.#button.textContent = isBegun ? words.resume : words.begin;
    this.say("");
  }

  /** Says beside the button how far the fetching is. */
  say(text: string): void {
    this.#button.textContent = this.#label;
    find(this.#root, ".fetching").textContent = text;
  }

  /** Says that it failed; the same button tries again. */
  fail(): void {
    this.say(words.failed);
    this.#button.textContent = words.retry;
  }
}
