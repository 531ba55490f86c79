import type { Answer } from "../answer.ts";

/** How much of a reflection was there, by the reader's own judgement: the core, a part, not yet. */
const SCORES = [1, 0.5, 0];

/** A reflection: compared with the model answer, then rated by the reader. */
class OpenAnswer extends HTMLElement implements Answer {
  #score: number | undefined;
  #rates: HTMLButtonElement[] = [];

  connectedCallback(): void {
    const rates = this.querySelector(".rates");
    if (!rates) return;
    this.#rates = [...rates.querySelectorAll("button")];
    for (const [index, button] of this.#rates.entries()) {
      button.onclick = () => {
        this.#score = SCORES[index];
      };
    }
    // They take the place of the button that checks, once there is something to rate.
    rates.remove();
  }

  get #text(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  get values(): string[] {
    return [this.#text?.value ?? "", String(this.#score ?? "")];
  }

  set values([text = "", score]: string[]) {
    if (this.#text) this.#text.value = text;
    this.#score = score ? Number(score) : undefined;
  }

  get ask(): string | undefined {
    return this.#text?.value.trim() ? this.dataset["ask"] : undefined;
  }

  get said(): string | undefined {
    return this.#rates[SCORES.indexOf(this.#score ?? -1)]?.textContent;
  }

  /** Half right is one mark of two. */
  marks(): boolean[] | undefined {
    if (this.#score !== undefined) return [this.#score > 0, this.#score === 1];
    const form = this.closest("form");
    if (!this.#text?.value.trim() || !form) return undefined;
    form.querySelector<HTMLDetailsElement>(".answer")!.open = true;
    form.querySelector(".actions")!.replaceChildren(...this.#rates);
    this.#rates[0]?.focus();
    return undefined;
  }

  show(): void {
    // The reader judged; there is nothing to mark.
  }

  retry(): void {
    this.#score = undefined;
  }
}

customElements.define("open-answer", OpenAnswer);
