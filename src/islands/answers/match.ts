import { matchMarks } from "../../learning/grade/match.ts";
import type { Answer } from "../answer.ts";

/** Rows with a list to choose the partner from. */
class MatchAnswer extends HTMLElement implements Answer {
  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll("select")];
  }

  get values(): string[] {
    return this.#selects.map((select) => select.value);
  }

  set values(values: string[]) {
    for (const [row, select] of this.#selects.entries()) select.value = values[row] ?? "";
  }

  get ask(): string | undefined {
    return this.dataset["ask"];
  }

  marks(): boolean[] | undefined {
    return this.values.every((value) => value)
      ? matchMarks(
          this.values,
          this.values.map((_, row) => String(row)),
        )
      : undefined;
  }

  show(marks: boolean[]): void {
    for (const [row, select] of this.#selects.entries()) {
      select.parentElement!.className = marks[row] ? "right" : "wrong";
      select.ariaInvalid = String(!marks[row]);
    }
  }

  retry(marks?: boolean[]): void {
    for (const [row, select] of this.#selects.entries()) {
      select.parentElement!.className = "";
      select.ariaInvalid = null;
      if (marks && !marks[row]) select.value = "";
    }
  }
}

customElements.define("match-answer", MatchAnswer);
