import { reviewScript as words } from "#language";
import { overview } from "../../learning/overview.ts";
import type { Records } from "../../learning/progress.ts";
import { element, find } from "../dom.ts";
import type { CourseQuestions } from "../questions/course.ts";
import { blocked } from "../whole-store.ts";

/** Where a reader can go from here, the first of them as a button. */
export interface Way {
  label: string;
  /** What it does, or where it leads. */
  to: (() => void) | string;
}

/** The ways on where nothing is asked: the first module with a question that was never answered, and practice. */
export function waysOn(
  root: HTMLElement,
  { questions, families }: CourseQuestions,
  records: Records,
  now: number,
): Way[] {
  const { practice = "", start = "" } = root.dataset;
  const links = [...find(root, "template", HTMLTemplateElement).content.querySelectorAll("a")];
  const { modules } = overview(questions, records, now, families);
  const open = modules.find(({ done, total }) => done < total)?.module;
  const link = links.find(({ dataset }) => dataset["module"] === open);
  const practise = { label: words.practice, to: practice };
  // Who can keep nothing has nothing that comes back; to be asked all the same, there is practice.
  if (blocked()) return [practise, { label: words.read, to: start }];
  if (records.size === 0) return [{ label: words.read, to: start }];
  const onward = link ? [{ label: words.module(link.textContent), to: link.href }] : [];
  return [...onward, practise];
}

/** The ways on as buttons and links. */
export function drawWays(ways: readonly Way[]): HTMLElement {
  const shown = ways.map(({ label, to }, i) => {
    const className = i === 0 ? "button" : "";
    return typeof to === "string"
      ? element("a", { href: to, className }, label)
      : element("button", { type: "button", onclick: to, className }, label);
  });
  return element("p", { className: "actions" }, ...shown);
}
