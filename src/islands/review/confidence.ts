import { reviewScript as words } from "#language";
import { element, find } from "../dom.ts";

/** Enter in a text field would press the first button, which says "sure"; how sure is for the reader to say. */
export function askBeforeEnter(event: KeyboardEvent): void {
  const field = event.target as HTMLElement;
  if (event.key !== "Enter" || !field.matches("input[type=text]")) return;
  event.preventDefault();
  field.closest("form")?.querySelector<HTMLElement>(".actions button")?.focus();
}

/**
 * Has a question ask how sure the reader is: a button for each degree stands where the one that checks stood, and none
 * is more of a choice than another. To be called before the question stands in the page.
 */
export function askConfidence(question: HTMLElement): void {
  question.toggleAttribute("confidence", true);
  const label = element(
    "span",
    { className: "sureness", id: `${question.id}:sure` },
    words.howSure,
  );
  const buttons = Object.entries(words.sure).map(([sure, said]) => {
    const button = element("button", { type: "submit" }, said);
    button.dataset["sure"] = sure;
    button.setAttribute("aria-describedby", label.id);
    return button;
  });
  find(question, ".actions").replaceChildren(label, ...buttons);
}
