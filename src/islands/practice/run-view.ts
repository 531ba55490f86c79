import { questionSetScript as words } from "#language";
import { find } from "../dom.ts";
import type { Outcome } from "./outcome.ts";
import { questionIn } from "./question-in.ts";
import type { Run } from "./run.ts";

/** A run as it is to be shown. */
export interface Shown {
  run: Run;
  result: Outcome;
  /** The items of its questions, in order. */
  items: readonly HTMLElement[];
  isSingle: boolean;
  /** The questions as a row of numbers. */
  row: HTMLElement;
  /** The place of the question that follows one; undefined where the result does. */
  after: (place: number) => number | undefined;
  onShow: (place: number | undefined) => void;
}

/** Shows the questions of a run, where the reader is, and what comes next. */
export function runView(root: HTMLElement, shown: Shown): void {
  const { run, result, items, isSingle, row, after, onShow } = shown;
  const { place, finished } = run;
  const isBegun = result.open < result.total;
  for (const [index, item] of items.entries()) {
    item.hidden = isSingle && (finished || index !== place);
    item.tabIndex = -1;
    leadOn(item, after(index), onShow);
  }
  const heading = find(root, ".place");
  heading.hidden = !isSingle || finished;
  heading.textContent = words.place(place + 1, result.total);
  const next = find(root, ".next");
  next.textContent = isSingle && after(place) !== undefined ? words.skip : words.finish;
  next.classList.toggle("button", !isSingle);
  find(root, ".restart").hidden = finished || !isBegun;
  const answered = words.answered(result.total - result.open, result.total);
  find(root, ".tally").textContent = isSingle ? "" : answered;
  find(root, ".run-row").replaceChildren(...(isSingle && !finished ? [row] : []));
}

/** Tells a question what follows it, once that is another place than before: its bar is drawn anew for it. */
function leadOn(item: HTMLElement, next: number | undefined, onShow: Shown["onShow"]): void {
  const told = String(next);
  if (item.dataset["next"] === told) return;
  item.dataset["next"] = told;
  const label = next === undefined ? words.finish : words.next;
  questionIn(item).onward = { label, go: () => onShow(next) };
}
