import { questionSetScript as words } from "#language";
import { element } from "../dom.ts";
import { blocked } from "../whole-store.ts";
import type { Outcome } from "./outcome.ts";
import { rereadList } from "./reread.ts";

/**
 * Shows how a run went: the score, what to reread, and ways on. Links that the page has in
 * `.ways` stay.
 * @param missed the items whose question was wrong or not answered
 */
export function scoreView(
  place: HTMLElement,
  { right, total, open }: Outcome,
  missed: HTMLElement[],
  onMistakes: () => void,
  onAgain: () => void,
): void {
  const heading = element("h2", { tabIndex: -1 }, words.score(right, total));
  const shown: HTMLElement[] = [heading];
  if (open.length > 0) shown.push(element("p", {}, words.open(open.length)));
  if (missed.length === 0) shown.push(element("p", {}, allRight()));
  else shown.push(...rereadList(missed, words.reread));
  const actions = element("p", { className: "actions" });
  if (missed.length > 0) actions.append(button(words.mistakes, onMistakes));
  actions.append(button(words.again, onAgain));
  actions.firstElementChild?.classList.add("button");
  place.replaceChildren(...shown, actions);
}

/** What is not kept does not come back. */
const allRight = () => words.allRight + (blocked() ? "" : ` ${words.comesBack}`);

function button(label: string, onclick: () => void): HTMLButtonElement {
  return element("button", { type: "button", onclick }, label);
}
