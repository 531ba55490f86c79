import { reviewScript as words } from "#language";
import type { Records } from "../../learning/progress.ts";
import { element } from "../dom.ts";
import { blocked } from "../whole-store.ts";
import { whenDue } from "./days.ts";

/** What is said where nothing is due: when the next one is, or how questions get here, or why they cannot. */
export function nothingDue(records: Records, now: number): HTMLElement[] {
  const dues = [...records.values()].flatMap(({ due }) => due ?? []);
  const next = Math.min(...dues);
  const count = dues.filter((due) => due === next).length;
  const none = blocked() ? words.blocked : words.never;
  const text = count > 0 ? words.nextOne(whenDue(next, now), count) : none;
  return [element("h2", { tabIndex: -1 }, words.nothing), element("p", {}, text)];
}
