import { reviewScript as words } from "#language";
import { calibrationOf } from "../../learning/calibration.ts";
import { isFirmer } from "../../learning/step.ts";
import { element } from "../dom.ts";
import { rereadList } from "../practice/reread.ts";
import { returns, type Answered } from "./answered.ts";
import { span, whenDue } from "./days.ts";

/**
 * What a session comes to: what was known, what became firmer, what comes back when, how well the reader judged
 * themself, and what to reread.
 * @param itemOf the item with a question that was asked here
 */
export function summary(
  answered: readonly Answered[],
  now: number,
  itemOf: (id: string) => HTMLElement | undefined,
): HTMLElement[] {
  const total = answered.length;
  const right = answered.filter(({ score }) => score === 1).length;
  const wrong = answered.filter(({ score }) => score < 1).flatMap(({ id }) => itemOf(id) ?? []);
  const said = words.calibration(calibrationOf(answered));
  return [
    element("h2", { tabIndex: -1 }, total > 0 ? words.summary(right, total) : words.skippedAll),
    ...firmer(answered, itemOf),
    ...(said ? [element("p", {}, said)] : []),
    ...ledger(
      words.returns,
      returns(answered).map(([due, count]) => [whenDue(due, now), words.questions(count)]),
    ),
    ...rereadList(wrong, words.reread),
  ];
}

/** What moved further away: how many, until when at least, and for each concept from how far to how far. */
function firmer(
  answered: readonly Answered[],
  itemOf: (id: string) => HTMLElement | undefined,
): HTMLElement[] {
  const moved = answered.flatMap(({ id, step }) =>
    step && isFirmer(step) ? [{ step, about: itemOf(id)?.dataset["about"] ?? "" }] : [],
  );
  if (moved.length === 0) return [];
  const days = moved.map(({ step }) => step.to);
  const [soonest, last] = [Math.min(...days), Math.max(...days)];
  const rows = moved.map(({ step: { from, to }, about }): [string, string] => [
    about,
    from === undefined ? span(to) : `${span(from)} → ${span(to)}`,
  ]);
  const unique = new Map(rows.map((row) => [row.join(), row]));
  return [
    element("p", {}, words.firmer(moved.length, span(soonest), soonest < last)),
    ...ledger(words.apart, [...unique.values()]),
  ];
}

function ledger(title: string, rows: [name: string, value: string][]): HTMLElement[] {
  if (rows.length === 0) return [];
  const pairs = rows.map(([name, value]) =>
    element("div", {}, element("dt", {}, name), element("dd", {}, value)),
  );
  return [element("h3", {}, title), element("dl", { className: "ledger" }, ...pairs)];
}
