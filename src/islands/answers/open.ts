import type { Answer } from "../answer.ts";

/** How much of a reflection was there, by the reader's own judgement: the core, a part, not yet. */
const SCORES = [1, 0.5, 0];

/** A reflection: compared with the model answer, then rated by the reader. */
class OpenAnswer extends HTMLElement implements Answer {
  #score: number | undefined;

  get #text(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  get #rates(): HTMLElement | null {
    return this.querySelector(".rates");
  }

  connectedCallback(): void {
    for (const [index, button] of [...this.querySelectorAll("button")].entries()) {
      button.onclick = () => {
        this.#score = SCORES[index];
      };
    }
  }

  get values(): string[] {
    return [this.#text?.value ?? ""];
  }

  set values([value = ""]: string[]) {
    if (this.#text) this.#text.value = value;
    this.#score = undefined;
  }

  /** Half right is one mark of two. */
  marks(): boolean[] | undefined {
    if (!this.values[0]?.trim()) return undefined;
    if (this.#score !== undefined) return [this.#score > 0, this.#score === 1];
    const model = this.closest("form")?.querySelector<HTMLDetailsElement>(".answer");
    if (model && this.#rates) {
      model.open = true;
      this.#rates.hidden = false;
    }
    return undefined;
  }

  show(): void {
    if (this.#rates) this.#rates.hidden = true;
  }

  retry(): void {
    this.#score = undefined;
  }
}

customElements.define("open-answer", OpenAnswer);
