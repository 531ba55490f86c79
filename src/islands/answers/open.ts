import { openMarks, SCORES } from "../../learning/grade/open.ts";
import type { Answer } from "../answer.ts";

/** A reflection: compared with the model answer, then rated by the reader. */
class OpenAnswer extends HTMLElement implements Answer {
  #score = "";
  #rates: HTMLButtonElement[] = [];

  connectedCallback(): void {
    const rates = this.querySelector("[data-rates]");
    if (!rates) return;
    this.#rates = [...rates.querySelectorAll("button")];
    for (const [index, button] of this.#rates.entries()) {
      button.onclick = () => {
        this.#score = String(SCORES[index]);
      };
    }
    // They take the place of the button that checks, once there is something to rate.
    rates.remove();
  }

  get #text(): HTMLTextAreaElement {
    return this.querySelector<HTMLTextAreaElement>("[data-typed]")!;
  }

  get values(): string[] {
    return [this.#text.value, this.#score];
  }

  set values([text = "", score = ""]: string[]) {
    this.#text.value = text;
    this.#score = score;
  }

  /** Opens the model answer beside what was written, and asks how near that was. */
  ask(): string | undefined {
    const form = this.closest("form");
    if (!this.#text.value.trim() || !form) return undefined;
    // An author's text may hold such details too, but none that stand in the form itself.
    const answer = form.querySelector<HTMLDetailsElement>("form>.answer");
    if (answer) answer.open = true;
    form.querySelector("form>.actions")?.replaceChildren(...this.#rates);
    // Not so far that the model answer, which stands before them, is passed over.
    this.#rates[0]?.focus({ preventScroll: true });
    return this.dataset["ask"];
  }

  get said(): string | undefined {
    return this.#rates[SCORES.indexOf(Number(this.#score))]?.textContent;
  }

  marks(): boolean[] | undefined {
    return openMarks(this.values);
  }

  /** Without a verdict there is no rating: what was written can be compared again. */
  show(marks?: boolean[]): undefined {
    if (!marks) this.#score = "";
  }
}

customElements.define("open-answer", OpenAnswer);
