import { conceptPath as words } from "#language";
import { element } from "../element.ts";
import { memory } from "../memory.ts";

/**
 * Shows how far the reader is on a page of the text: in the segments under its title, in its contents, and after the
 * text in a recap of what was missed. That opens only out of sight, so that nothing moves under the reader's eyes.
 */
export function showPath(): void {
  const said = document.querySelector(".segments span");
  const recap = document.querySelector(".recap");
  if (!said || !recap) return;
  const questions = [...document.querySelectorAll(".prose quiz-question")];
  const outcomes = questions.map(({ id }) => memory.outcomeOf(id));
  document
    .querySelectorAll<HTMLElement>(":is(.segments, .local) i")
    .forEach(({ dataset }, index) => {
      const outcome = outcomes[index % outcomes.length];
      if (outcome) dataset["is"] = outcome;
      else delete dataset["is"];
    });
  const done = outcomes.filter(Boolean).length;
  said.textContent = words.done(done, outcomes.length);
  const missed = questions.filter((_, index) => outcomes[index] === "missed");
  const line = outcomes.every((outcome) => outcome === "right")
    ? words.allRight
    : done > 0
      ? said.textContent
      : "";
  recap.replaceChildren(missed.length > 0 ? list(missed, recap) : line);
}

/** What was missed, each with where it is explained. */
function list(missed: Element[], place: Element): HTMLElement {
  const open =
    place.querySelector("details")?.open ?? place.getBoundingClientRect().top > innerHeight;
  const items = missed.map((question) => {
    const [prompt, read] = [".prompt", ".read"].map((part) => question.querySelector(part));
    const link = element("a", { href: `#${question.id}` }, prompt?.textContent ?? "");
    return element("li", {}, link, read?.cloneNode(true) ?? "");
  });
  return element(
    "details",
    { open },
    element("summary", {}, words.missed(missed.length)),
    element("ul", {}, ...items),
  );
}
