import { inside, row, rows } from "../copies.ts";
import { letterOf } from "../../../learning/letter-of.ts";
import type { Shown } from "../slide.ts";

/** Options, each with a letter; with the answer, which are right and what is said of each. */
export function choices(question: HTMLElement): Shown {
  const key = question.querySelector<HTMLElement>("[data-key]")?.dataset["key"] ?? "";
  const options = [...question.querySelectorAll(".option")].map((option, place) => {
    const box = option.querySelector<HTMLInputElement>("[data-option]");
    // Its words stand before the mark that a check sets.
    const text = option.querySelector(".row > .mark")?.previousElementSibling;
    const made = row(
      letterOf(place),
      inside(text),
      inside(option.querySelector(":scope > .feedback")),
    );
    made.className = key[Number(box?.getAttribute("value"))] === "1" ? "right" : "wrong";
    return made;
  });
  const letters = options.flatMap(({ className }, place) =>
    className === "right" ? [letterOf(place)] : [],
  );
  return { asked: [rows("choices", ...options)], told: [], letters: letters.join(", ") };
}
