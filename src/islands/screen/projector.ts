import { screenScript as words } from "#language";
import { element } from "../element.ts";
import { outside } from "../frame/outside.ts";
import { barOf } from "./bar.ts";
import { back, deckAt, isOver, on, type Deck } from "./deck.ts";
import { endSlide, plainAddress } from "./end.ts";
import { fit } from "./fit.ts";
import { deedOf, isOwn } from "./keys.ts";
import { slideOf, type Slide } from "./slide.ts";

/** How much of a slide that is too long comes with one key. */
const PAGE = 0.8;

/**
 * Shows questions one at a time on the whole page: a key or a click brings what a screen could not hold, then the answer,
 * then the next question. Nothing of it is kept but the place, in the address.
 * @param said what there is to say before they begin
 */
export function project(questions: readonly HTMLElement[], said: string): void {
  const title = document.title;
  const slides: Slide[] = questions.map(slideOf);
  const frame = element("div", { className: "frame" });
  frame.tabIndex = -1;
  const heard = element("p", { className: "sr" });
  heard.role = "status";
  const letGo = () => frame.focus({ preventScroll: true });
  const bar = barOf({ on: () => go(on), back: () => go(back), leave }, letGo);
  let deck = deckAt(slides.length, location.hash);

  const place = ({ place, total }: Deck) => (total > 1 ? words.place(place + 1, total) : "");
  const rest = () => frame.scrollHeight - frame.clientHeight - frame.scrollTop;

  function show(): void {
    const slide = slides[deck.place];
    const shown = slide?.root ?? endSlide();
    shown.toggleAttribute("data-answered", deck.answered);
    if (frame.firstChild !== shown) frame.replaceChildren(shown);
    frame.scrollTo({ top: 0, behavior: "instant" });
    fit(frame);
    heard.textContent = deck.answered && slide?.letters ? words.right(slide.letters) : "";
    const number = isOver(deck) ? "" : place(deck);
    frame.ariaLabel = `${words.question} ${number}`.trim();
    document.title = [number, title].filter(Boolean).join(" · ");
    tell();
  }

  /** What the bar says: what the next key brings depends on how far was scrolled. */
  function tell(): void {
    const isLast = on(deck) === deck;
    const next = rest() > 2 ? words.more : deck.answered ? words.next : words.answer;
    bar.show(
      isOver(deck) ? "" : place(deck),
      isLast && rest() <= 2 ? undefined : next,
      back(deck) !== deck,
    );
  }

  function go(step: (deck: Deck) => Deck): void {
    const left = step === on ? rest() : frame.scrollTop;
    if (left > 2) {
      frame.scrollBy({ top: (step === on ? PAGE : -PAGE) * frame.clientHeight });
      return;
    }
    const next = step(deck);
    if (next === deck) return;
    deck = next;
    const address =
      location.pathname + location.search + (deck.total > 1 ? `#${deck.place + 1}` : "");
    if (!isOver(deck)) history.replaceState(null, "", address);
    notice.remove();
    show();
    letGo();
  }

  function leave(): void {
    location.assign(plainAddress());
  }

  const notice = element("p", { className: "notice" }, said);
  document
    .querySelector("main")!
    .replaceChildren(...(said ? [notice] : []), frame, heard, bar.root);
  const deeds = {
    on: () => go(on),
    back: () => go(back),
    leave,
    first: () => go(() => deckAt(deck.total)),
  };
  addEventListener("keydown", (event) => {
    const deed = deedOf(event);
    if (!deed) return;
    event.preventDefault();
    deeds[deed]();
  });
  frame.addEventListener("click", (event) => {
    // Who marks words with the pointer, or opens a hint, asks for nothing more.
    if (!isOwn(event) && getSelection()?.isCollapsed !== false) go(on);
  });
  frame.addEventListener("scroll", tell);
  frame.addEventListener("toggle", tell, true);
  new ResizeObserver(() => (fit(frame), tell())).observe(frame);
  outside();
  show();
  letGo();
}
