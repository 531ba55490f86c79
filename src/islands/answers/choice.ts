import { choiceMarks } from "../../learning/grade/choice.ts";
import type { Answer } from "../answer.ts";

/** Options with a radio button or a box each. What an author puts into an option may hold boxes too: ours have a sign. */
export class ChoiceAnswer extends HTMLElement implements Answer {
  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("[data-option]")];
  }

  get values(): string[] {
    return this.#inputs.filter((input) => input.checked).map((input) => input.value);
  }

  set values(values: string[]) {
    for (const input of this.#inputs) input.checked = values.includes(input.value);
  }

  marks(): boolean[] | undefined {
    const { values } = this;
    const key = JSON.parse(this.dataset["key"]!) as boolean[];
    return values.length > 0 ? choiceMarks(values, key) : undefined;
  }

  show(): void {
    // The style sheet shows the feedback of what is checked.
  }

  get spoken(): string {
    const said = this.querySelectorAll(".option:has([data-option]:checked) > [data-said]");
    return [...said].map(({ textContent }) => textContent).join(" ");
  }

  retry(marks?: boolean[]): void {
    for (const input of this.#inputs) {
      if (marks && !(marks[+input.value] ?? marks[0])) input.checked = false;
    }
  }
}
