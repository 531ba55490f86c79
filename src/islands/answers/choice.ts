import { choiceMarks } from "../../learning/grade/choice.ts";
import type { Answer } from "../answer.ts";

/** How an option stands, in the order of the words for it in `data-marks`. */
const MARKS = ["right", "wrong", "missed", "left"];

/** Options with a radio button or a box each. What an author puts into an option may hold boxes too: ours have a sign. */
export class ChoiceAnswer extends HTMLElement implements Answer {
  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("[data-option]")];
  }

  get #key(): boolean[] {
    return JSON.parse(this.dataset["key"]!) as boolean[];
  }

  /** Words for each of `MARKS`, where several options may be right. */
  get #words(): string[] | undefined {
    return this.dataset["marks"]?.split("|");
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

  /** Of several answers each option is marked, with a word; of one, the one that was chosen. */
  show(marks?: boolean[]): void {
    const words = this.#words;
    for (const input of this.#inputs) {
      const option = input.closest<HTMLElement>(".option")!;
      const isRight = this.#key[+input.value];
      option.querySelector(".mark")?.remove();
      delete option.dataset["mark"];
      if (!marks || !(words || input.checked)) continue;
      const place = input.checked ? Number(!isRight) : isRight ? 2 : 3;
      option.dataset["mark"] = MARKS[place];
      if (!words) continue;
      const mark = document.createElement("small");
      mark.className = "mark";
      mark.textContent = words[place]!;
      option.querySelector(".row")!.lastElementChild!.append(" ", mark);
    }
  }

  tally(): readonly [number, string] | undefined {
    const counts = MARKS.map((mark) => this.querySelectorAll(`[data-mark=${mark}]`).length);
    const said = this.#words?.slice(0, 3).map((word, i) => [counts[i]!, word.toLowerCase()]);
    const shown = said?.filter(([count]) => count).map((count) => count.join(" "));
    return shown && [counts[0]!, shown.join(", ")];
  }

  retry(marks: boolean[]): void {
    for (const input of this.#inputs) {
      if (!(marks[+input.value] ?? marks[0])) input.checked = false;
    }
  }
}
