import { choiceMarks } from "../../learning/grade/choice.ts";
import type { Answer, Tally } from "../answer.ts";

/** How an option stands, in the order of the words for it in `data-marks`: ticked rightly or not, or not ticked. */
const MARKS = ["right", "wrong", "missed", "left"];

/** Options with a radio button or a box each. What an author puts into an option may hold boxes too: ours have a sign. */
export class ChoiceAnswer extends HTMLElement implements Answer {
  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("[data-option]")];
  }

  get #key(): boolean[] {
    return [...this.dataset["key"]!].map((sign) => sign === "1");
  }

  get values(): string[] {
    return this.#inputs.filter((input) => input.checked).map((input) => input.value);
  }

  set values(values: string[]) {
    for (const input of this.#inputs) input.checked = values.includes(input.value);
  }

  marks(): boolean[] | undefined {
    const { values } = this;
    return values.length > 0 ? choiceMarks(values, this.#key) : undefined;
  }

  /** Of several answers each option is marked, with a word, and counted; of one, the one that was chosen is. */
  show(marks?: boolean[]): Tally | undefined {
    const words = this.dataset["marks"]?.split("|");
    const counts = [0, 0, 0, 0];
    for (const input of this.#inputs) {
      const option = input.closest<HTMLElement>(".option")!;
      const place = (input.checked ? 0 : 2) + (this.#key[+input.value] ? 0 : 1);
      counts[place]!++;
      const isMarked = marks && (words || input.checked);
      option.dataset["mark"] = isMarked ? MARKS[place]! : "";
      option.querySelector(".mark")!.textContent = isMarked && words ? words[place]! : "";
    }
    const said = words?.flatMap((word, i) => (counts[i] && i < 3 ? `${counts[i]} ${word}` : []));
    return said && [counts[0]!, said.join(", ").toLowerCase()];
  }

  retry(marks: boolean[]): void {
    for (const input of this.#inputs) {
      if (!(marks[+input.value] ?? marks[0])) input.checked = false;
    }
  }
}
