import { questionListScript as words } from "#language";
import { element } from "../dom.ts";
import type { Row } from "./rows.ts";

/** The tick boxes of rows, each made when its row is shown for the first time. */
const boxes = new WeakMap<Row, HTMLInputElement>();

function newBox(row: Row): HTMLInputElement {
  const box = element("input", { type: "checkbox", value: row.id });
  box.ariaLabel = `${words.tick} ${row.plain}`;
  row.element.prepend(element("label", { className: "tick" }, box));
  boxes.set(row, box);
  return box;
}

/** Gives each row its tick box, ticked if its question is in the set. */
export function showTicks(rows: readonly Row[], set: ReadonlySet<string>): void {
  for (const row of rows) {
    const box = boxes.get(row) ?? newBox(row);
    const isTicked = set.has(row.id);
    if (box.checked !== isTicked) box.checked = isTicked;
    row.element.toggleAttribute("data-ticked", isTicked);
  }
}
