import { goalStates, progressScript as words } from "#language";
import { goalState } from "../../learning/goals.ts";
import type { ModuleFile } from "../../learning/module-file.ts";
import type { Records } from "../../learning/progress.ts";
import { element } from "../dom.ts";
import { results } from "../results.ts";
import { conceptTable } from "./concept-table.ts";
import { dateOf } from "./dates.ts";

/** What stands of a module where it is opened: its goals, its concepts, its tests. */
export function inside(module: ModuleFile, records: Records, now: number): HTMLElement[] {
  const goals = module.goals.map(({ text, applied, questions }) =>
    // A goal that no question serves has no state.
    line(text, questions.length > 0 ? goalStates[goalState(applied, questions, records)] : ""),
  );
  const tests = results(module.id)
    .toReversed()
    .map(({ right, total, at }) => line(dateOf(at), words.test(right, total)));
  return [
    ...list(words.goals, goals),
    conceptTable(module, records, now),
    ...list(words.tests, tests),
  ];
}

const line = (text: string, state: string): HTMLElement =>
  element("li", {}, element("span", {}, text), element("small", {}, state));

const list = (title: string, lines: HTMLElement[]): HTMLElement[] =>
  lines.length === 0 ? [] : [element("h3", {}, title), element("ul", {}, ...lines)];
