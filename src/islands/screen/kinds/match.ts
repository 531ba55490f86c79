import { element } from "../../element.ts";
import { copies, inside, row, rows } from "../copies.ts";
import { letterOf } from "../../../learning/letter-of.ts";
import type { Shown } from "../slide.ts";

/** Rows with a number and partners with a letter; with the answer, the pairs and what is said of each. */
export function pairs(question: HTMLElement): Shown {
  const key = question.querySelector<HTMLElement>("[data-key]")?.dataset["key"]?.split(" ") ?? [];
  const partners = [...(question.querySelector("[data-partner]")?.querySelectorAll("option") ?? [])]
    .filter(({ value }) => value !== "")
    .map(({ value, text }, place) => ({ value, text, letter: letterOf(place) }));
  const letters = key.map((value) => partners.find((one) => one.value === value)?.letter ?? "");
  const parts = [...question.querySelectorAll("[data-part]")];
  const left = parts.map((part, place) =>
    row(String(place + 1), inside(part.querySelector("label > span"))),
  );
  const right = partners.map(({ letter, text }) => row(letter, [new Text(text)]));
  // The whole answer, with the markup of both sides, stands under "show the answer"; behind it, what fits nowhere.
  const [whole, ...others] = question.querySelectorAll("form > .answer > ul");
  const told = [...(whole?.children ?? [])].map((pair, place) =>
    row(
      `${place + 1}${letters[place] ?? ""}`,
      inside(pair),
      inside(pair.querySelector(":scope > .unscripted")),
    ),
  );
  return {
    asked: [
      element(
        "div",
        { className: "sides before" },
        rows("left", ...left),
        rows("partners", ...right),
      ),
    ],
    told: [
      rows("right", ...told),
      ...(others.length > 0 ? copies(question, "form > .answer > ul ~ :is(p, ul)") : []),
    ],
    letters: letters.map((letter, place) => `${place + 1}${letter}`).join(", "),
  };
}
