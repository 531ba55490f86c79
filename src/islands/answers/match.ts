import { matchMarks } from "../../learning/grade/match.ts";
import type { Answer } from "../answer.ts";

/** Rows with a list to choose the partner from. */
class MatchAnswer extends HTMLElement implements Answer {
  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>("[data-partner]")];
  }

  get values(): string[] {
    return this.#selects.map((select) => select.value);
  }

  set values(values: string[]) {
    for (const [row, select] of this.#selects.entries()) select.value = values[row] ?? "";
  }

  ask(): string | undefined {
    return this.dataset["ask"];
  }

  marks(): boolean[] | undefined {
    const { values } = this;
    return values.every(Boolean) ? matchMarks(values, this.dataset["key"]!.split(" ")) : undefined;
  }

  /** What is said of a partner that fits nowhere, where it was chosen. */
  show(marks?: boolean[]): undefined {
    for (const [row, select] of this.#selects.entries())
      select.ariaInvalid = marks ? String(!marks[row]) : null;
    for (const said of this.querySelectorAll<HTMLElement>("[data-distractor]"))
      said.hidden = !marks || !this.values.includes(said.dataset["distractor"]!);
  }

  /** What stands in another order does so in every row, below what asks for it. */
  reset(): void {
    const selects = this.#selects;
    for (const { value } of [...selects[0]!.options]) {
      if (!value) continue;
      for (const select of selects) select.append(select.querySelector(`[value="${value}"]`)!);
    }
  }

  retry(marks: boolean[]): void {
    for (const [row, select] of this.#selects.entries()) if (!marks[row]) select.value = "";
  }
}

customElements.define("match-answer", MatchAnswer);
