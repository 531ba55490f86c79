import { reviewScript as words } from "#language";
import { element, find } from "../dom.ts";

/** Has a question ask how sure the reader is: a button for each degree stands where the one that checks stood. */
export function askConfidence(question: HTMLElement): void {
  question.toggleAttribute("confidence", true);
  const buttons = Object.entries(words.sure).map(([sure, label]) => {
    const button = element("button", { type: "submit" }, label);
    button.dataset["sure"] = sure;
    return button;
  });
  find(question, ".actions").replaceChildren(...buttons);
}
