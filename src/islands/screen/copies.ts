import { element } from "../element.ts";

/** Copies of what a selector finds in a question. */
export const copies = (question: Element, selector: string): Node[] =>
  [...question.querySelectorAll(selector)].map((found) => document.importNode(found, true));

/** Copies of what stands in an element, but for what only those without scripts need. */
export const inside = (found: Element | null | undefined): Node[] =>
  [...(found?.childNodes ?? [])]
    .filter((node) => !(node instanceof Element && node.matches(".unscripted")))
    .map((node) => document.importNode(node, true));

/** What is asked: words, or several paragraphs. */
export function prompted(question: Element): HTMLElement {
  const prompt = question.querySelector(".prompt");
  return element("div", { className: "prompt" }, ...inside(prompt));
}

/** A row with a mark before it, and what is said of it once the answer shows. */
export function row(mark: string, text: Node[], said: Node[] = []): HTMLElement {
  const heard = said.some((node) => node.textContent?.trim())
    ? [element("div", { className: "said" }, ...said)]
    : [];
  return element(
    "li",
    {},
    element("b", { className: "letter" }, mark),
    element("div", { className: "text" }, element("div", {}, ...text), ...heard),
  );
}

/** A list of such rows. The marks are ours. */
export function rows(className: string, ...all: HTMLElement[]): HTMLElement {
  const list = element("ul", { className: `rows ${className}` }, ...all);
  // A list without bullets is none to some readers, unless it says so.
  list.role = "list";
  return list;
}
