import { choiceMarks } from "../../learning/grade/choice.ts";
import type { Answer } from "../answer.ts";

/** Options with a radio button or a box each. */
export class ChoiceAnswer extends HTMLElement implements Answer {
  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll("input")];
  }

  get values(): string[] {
    return this.#inputs.filter((input) => input.checked).map((input) => input.value);
  }

  set values(values: string[]) {
    for (const input of this.#inputs) input.checked = values.includes(input.value);
  }

  marks(): boolean[] | undefined {
    const checked = this.#inputs.map((input) => input.checked);
    const correct = [...this.querySelectorAll(".feedback")].map((said) => said.matches(".right"));
    if (!checked.includes(true)) return undefined;
    return choiceMarks(checked, correct);
  }

  show(): void {
    // The style sheet shows the feedback of what is checked.
  }

  get spoken(): string {
    const said = [...this.querySelectorAll(".option:has(:checked) .feedback")];
    return said.map(({ textContent }) => textContent).join(" ");
  }

  retry(marks?: boolean[]): void {
    for (const [index, input] of this.#inputs.entries()) {
      if (marks && !(marks[index] ?? marks[0])) input.checked = false;
    }
  }
}
