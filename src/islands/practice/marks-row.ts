import { questionSetScript as words } from "#language";
import { element } from "../dom.ts";
import type { Mark } from "./outcome.ts";

/** How a mark is shown; a listener hears it in words. */
const SIGNS: Record<Mark, string> = { right: "✓", partly: "◐", wrong: "✗", open: "·" };

/**
 * The questions of a run as a row of numbers, each with how it went, that lead to them.
 * @param ids the questions, which have these ids as elements too
 * @param current the place that is shown; none where the result is
 */
export function marksRow(
  ids: readonly string[],
  marks: readonly Mark[],
  current: number | undefined,
  onChoose: (place: number, event: Event) => void,
): HTMLElement {
  const items = ids.map((id, place) => {
    const mark = marks[place] ?? "open";
    const sign = element("span", { className: "sign", ariaHidden: "true" }, SIGNS[mark]);
    const said = element("span", { className: "sr" }, `: ${words.marks[mark]}`);
    const name = element("span", { className: "sr" }, `${words.question} `);
    const link = element("a", { href: `#${id}` }, name, String(place + 1), said, sign);
    link.dataset["mark"] = mark;
    if (place === current) link.ariaCurrent = "step";
    link.onclick = (event) => onChoose(place, event);
    return element("li", {}, link);
  });
  const row = element("ol", { className: "marks-row" }, ...items);
  row.ariaLabel = words.questions;
  return row;
}
