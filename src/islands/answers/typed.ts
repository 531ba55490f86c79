import type { NumberKey } from "../../learning/grade/number.ts";
import type { TextKey } from "../../learning/grade/text.ts";
import type { Answer } from "../answer.ts";

/** A short typed answer; some known answers have something to say. */
export abstract class TypedAnswer extends HTMLElement implements Answer {
  /** Which of the known answers a text is: its place, or -1. */
  abstract recognise(answer: string, key: TextKey | NumberKey): number;

  get #input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>("[data-typed]")!;
  }

  get values(): string[] {
    return [this.#input.value];
  }

  set values([value = ""]: string[]) {
    this.#input.value = value;
  }

  /** The place of the answer that the typed text is, and whether that is right. */
  #recognised(): [place: number, isRight: boolean] {
    const key = JSON.parse(this.dataset["key"]!) as TextKey | NumberKey;
    const place = this.recognise(this.#input.value, key);
    return [place, key.known[place]?.correct === true];
  }

  marks(): boolean[] | undefined {
    return this.#input.value.trim() ? [this.#recognised()[1]] : undefined;
  }

  /** Shows how the answer stands, with what is said of the known answer that it is. */
  show(marks?: boolean[]): undefined {
    this.#input.ariaInvalid = marks ? String(!marks[0]) : null;
    const known = marks && String(this.#recognised()[0]);
    for (const said of this.querySelectorAll<HTMLElement>("[data-known]"))
      said.hidden = said.dataset["known"] !== known;
  }
}
