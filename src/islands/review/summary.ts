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
  const firmer = answered.filter(({ step }) => step && isFirmer(step));
  const said = [howFirm(firmer), words.calibration(calibrationOf(answered))];
  const sentences = said.filter(Boolean).map((sentence) => element("p", {}, sentence));
  return [
    element("h2", { tabIndex: -1 }, total > 0 ? words.summary(right, total) : words.skippedAll),
    ...sentences,
    ...ledger(words.apart, apart(firmer, itemOf)),
    ...ledger(
      words.returns,
      returns(answered).map(([due, count]) => [whenDue(due, now), words.questions(count)]),
    ),
    ...rereadList(wrong, words.reread),
  ];
}

/** How many moved further away, and until when at least. */
function howFirm(firmer: readonly Answered[]): string {
  const days = firmer.flatMap(({ step }) => step?.to ?? []);
  if (days.length === 0) return "";
  const [soonest, last] = [Math.min(...days), Math.max(...days)];
  return words.firmer(days.length, span(soonest), soonest < last);
}

/** Of each concept, how far apart reviews were and are; the same only once. */
function apart(
  firmer: readonly Answered[],
  itemOf: (id: string) => HTMLElement | undefined,
): [name: string, value: string][] {
  const rows = firmer.map(({ id, step }): [string, string] => [
    itemOf(id)?.dataset["about"] ?? "",
    [step?.from, step?.to].flatMap((days) => (days === undefined ? [] : span(days))).join(" → "),
  ]);
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

function ledger(title: string, rows: [name: string, value: string][]): HTMLElement[] {
  if (rows.length === 0) return [];
  const pairs = rows.map(([name, value]) =>
    element("div", {}, element("dt", {}, name), element("dd", {}, value)),
  );
  return [element("h3", {}, title), element("dl", { className: "ledger" }, ...pairs)];
}
