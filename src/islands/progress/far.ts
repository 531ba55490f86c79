import { standing as words } from "#language";
import type { Tally } from "../../learning/overview.ts";
import type { TestResult } from "../../learning/results.ts";
import { element } from "../dom.ts";
import type { Way } from "./way.ts";

/** What is known besides the numbers: the best test, the way to the next step, whether that is to review. */
interface More {
  test?: TestResult | undefined;
  way?: Way | undefined;
  review?: Way | undefined;
}

/** How far something is, in words: how much of it was ever known, what is due, the best test, the next step. */
export function farIn(
  { total, done, ever, due }: Tally,
  { test, way, review }: More = {},
): HTMLElement[] {
  const said: (string | Node)[] = [
    standingOf(done, ever, total, test !== undefined),
    ...(due > 0 ? [review ? linked({ ...review, label: words.due(due) }) : words.due(due)] : []),
    ...(test ? [words.best(test.right, test.total)] : []),
    ...(way ? [linked(way)] : []),
  ];
  return said.map((one) => element("span", {}, one));
}

/** A first wrong answer is a beginning: what was done is said until something was known. */
function standingOf(done: number, ever: number, total: number, isTested: boolean): string {
  if (ever > 0) return words.ever(ever, total);
  return done > 0 || isTested ? words.answered(done, total) : words.untouched;
}

const linked = ({ label, href }: Way) => element("a", { href }, label);
