import { quizElement as words } from "#language";
import type { Onward } from "./answer.ts";

/** What a reader may go to from a question in a text: what stands after it, and where the text ends. */
const PLACES = ".prose>:not(script,style),.recap,.turn";

/**
 * The way on from a question that no host leads on from: in the text of a page to what follows it, on a page of its own
 * to the section that explains it (a link). Undefined elsewhere.
 */
export function wayOn(question: HTMLElement): Onward | HTMLElement | undefined {
  if (question.closest(".prose")) return { label: words.on, go: () => goOn(question) };
  const read = question.querySelector<HTMLElement>(".read a");
  if (!read || question.closest("[data-fresh],[confidence]")) return;
  const said = read.parentElement!;
  const link = read.cloneNode() as HTMLElement;
  link.textContent = said.textContent.trim();
  said.hidden = true;
  return link;
}

function goOn(question: HTMLElement): void {
  const next = [...document.querySelectorAll<HTMLElement>(PLACES)].find(
    (place) =>
      question.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING &&
      place.getClientRects().length > 0,
  );
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  // The style sheet says whether that takes a moment.
  next.scrollIntoView();
}
