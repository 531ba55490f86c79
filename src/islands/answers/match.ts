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
    const key = JSON.parse(this.dataset["key"]!) as string[];
    return values.every(Boolean) ? matchMarks(values, key) : undefined;
  }

  show(marks: boolean[]): void {
    this.#mark(marks);
  }

  get spoken(): string {
    const said = this.querySelectorAll(":is([data-said], [data-distractor]):not([hidden])");
    return [...said].map(({ textContent }) => textContent).join(" ");
  }

  retry(marks?: boolean[]): void {
    this.#mark();
    for (const [row, select] of this.#selects.entries()) {
      if (marks && !marks[row]) select.value = "";
    }
  }

  /** Shows how each row stands, with what is said of a wrong one; without marks, nothing. */
  #mark(marks?: boolean[]): void {
    for (const [row, select] of this.#selects.entries()) {
      select.parentElement!.className = marks ? (marks[row] ? "right" : "wrong") : "";
      select.ariaInvalid = marks ? String(!marks[row]) : null;
      const said = select.closest("[data-row]")!.querySelector<HTMLElement>("[data-said]");
      if (said) said.hidden = !marks || marks[row] === true;
    }
    for (const said of this.querySelectorAll<HTMLElement>("[data-distractor]"))
      said.hidden = !marks || !this.values.includes(said.dataset["distractor"]!);
  }
}

customElements.define("match-answer", MatchAnswer);
