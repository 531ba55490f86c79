import { element } from "../../element.ts";
import { copies } from "../copies.ts";
import type { Shown } from "../slide.ts";

/** A line to be filled in, with its unit; with the answer, what is right and what is said of known mistakes. */
export function blank(question: HTMLElement): Shown {
  const field = question.querySelector("[data-answer] > input");
  const unit = (node: Node | null | undefined) =>
    node?.nodeType === Node.TEXT_NODE ? (node.textContent?.trim() ?? "") : "";
  const line = element("span", { className: "line" });
  const before = unit(field?.previousSibling);
  return {
    asked: [element("p", { className: "blank" }, before, line, unit(field?.nextSibling))],
    told: copies(question, "form > .answer > :not(summary, div)"),
  };
}
