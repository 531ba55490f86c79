import { inside, row, rows } from "../copies.ts";
import { letterOf } from "../../../learning/letter-of.ts";
import type { Shown } from "../slide.ts";

/** Items as they stand, each with a letter; with the answer, the same in the right order, and what is said of each. */
export function items(question: HTMLElement): Shown {
  const shown = [...question.querySelectorAll<HTMLElement>("[data-item]")].map((item, place) => ({
    place: Number(item.dataset["item"]),
    letter: letterOf(place),
    text: () => inside(item.querySelector(".item")),
    said: () => inside(item.querySelector("[data-said]")),
  }));
  const right = shown.toSorted((a, b) => a.place - b.place);
  return {
    asked: [rows("before", ...shown.map(({ letter, text }) => row(letter, text())))],
    told: [rows("right", ...right.map(({ letter, text, said }) => row(letter, text(), said())))],
    letters: right.map(({ letter }) => letter).join(", "),
  };
}
