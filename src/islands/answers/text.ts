import { recogniseText } from "../../learning/grade/text.ts";
import type { Answer } from "../answer.ts";

/** A short typed answer; known mistakes have something to say. */
class TextAnswer extends HTMLElement implements Answer {
  get #input(): HTMLInputElement | null {
    return this.querySelector("input");
  }

  get values(): string[] {
    return [this.#input?.value ?? ""];
  }

  set values([value = ""]: string[]) {
    if (this.#input) this.#input.value = value;
  }

  get #mistakes(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-mistake]")];
  }

  get #known(): { text: string; correct: boolean }[] {
    const accepted = JSON.parse(this.dataset["accepted"] ?? "[]") as string[];
    return [
      ...accepted.map((text) => ({ text, correct: true })),
      ...this.#mistakes.map(({ dataset }) => ({ text: dataset["mistake"] ?? "", correct: false })),
    ];
  }

  /** The answer that the typed text is, if it is a known one. */
  #recognised() {
    return recogniseText(this.values[0] ?? "", this.#known);
  }

  marks(): boolean[] | undefined {
    if (!this.values[0]?.trim()) return undefined;
    return [this.#recognised()?.correct === true];
  }

  show([right]: boolean[]): void {
    this.className = right ? "right" : "wrong";
    if (this.#input) this.#input.ariaInvalid = String(!right);
    const said = this.#recognised()?.text;
    for (const mistake of this.#mistakes)
      mistake.hidden = right === true || mistake.dataset["mistake"] !== said;
  }

  get spoken(): string {
    return this.#mistakes.find(({ hidden }) => !hidden)?.textContent ?? "";
  }

  retry(): void {
    this.className = "";
    if (this.#input) this.#input.ariaInvalid = null;
    for (const mistake of this.#mistakes) mistake.hidden = true;
  }
}

customElements.define("text-answer", TextAnswer);
