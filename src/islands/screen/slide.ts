import type { Kind } from "../../learning/grade/index.ts";
import { element } from "../element.ts";
import { choices } from "./kinds/choice.ts";
import { pairs } from "./kinds/match.ts";
import { items } from "./kinds/order.ts";
import { blank } from "./kinds/typed.ts";
import { copies, prompted } from "./copies.ts";

/** A question as it is shown to a class. */
export interface Slide {
  root: HTMLElement;
  /** What the answer is, in letters, where it is one or several of what is lettered. */
  letters: string;
}

/** What a kind shows: before the answer, with it, and which letters it is. */
export interface Shown {
  asked: (Node | string)[];
  told: (Node | string)[];
  letters?: string;
}

/** Every kind of question. */
const kinds: Record<Kind, (question: HTMLElement) => Shown> = {
  single: choices,
  multiple: choices,
  text: blank,
  number: blank,
  order: items,
  match: pairs,
  open: () => ({ asked: [], told: [] }),
};

/**
 * Makes a slide of a question that no script has touched: its situation, what is asked, and under it what waits for
 * the answer (`.told`, and `.said` in an option).
 */
export function slideOf(question: HTMLElement): Slide {
  const kind = question.dataset["kind"] as Kind;
  const { asked, told, letters = "" } = kinds[kind](question);
  const about = question.querySelector<HTMLElement>("form > .case");
  const several =
    kind === "multiple" ? copies(question, "fieldset > .note, [role=group] > .note") : [];
  const explained = copies(question, "form > .answer > div");
  const root = element(
    "div",
    { className: "slide" },
    ...(about ? [document.importNode(about, true)] : []),
    element(
      "div",
      { className: "asked" },
      prompted(question),
      ...several,
      ...asked,
      ...copies(question, "form > .hint"),
      element("div", { className: "told" }, ...told, ...explained),
    ),
  );
  root.dataset["kind"] = kind;
  return { root, letters };
}
