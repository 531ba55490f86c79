import { reviewScript as words } from "#language";
import { element } from "../dom.ts";
import { rereadList } from "../practice/reread.ts";
import { calibration, returns, type Answered } from "./answered.ts";
import { whenDue } from "./days.ts";

/** What a session comes to: what was known, what comes back when, and what to reread. */
export function summary(answered: readonly Answered[], now: number): HTMLElement[] {
  const total = answered.length;
  const right = answered.filter((answer) => answer.right).length;
  const mistaken = answered.filter((answer) => answer.sure === "sure" && !answer.right).length;
  const wrong = answered.filter((answer) => !answer.right).map(({ item }) => item);
  return [
    element("h2", { tabIndex: -1 }, total > 0 ? words.summary(right, total) : words.skippedAll),
    ...(mistaken > 0 ? [element("p", {}, words.sureAndWrong(mistaken))] : []),
    ...list(
      words.returns,
      returns(answered).map(([due, count]) => [whenDue(due, now), words.questions(count)]),
    ),
    ...list(
      words.calibration,
      calibration(answered).map(({ sure, right, total }) => [
        words.sure[sure],
        words.right(right, total),
      ]),
    ),
    ...rereadList(wrong, words.reread),
  ];
}

function list(title: string, rows: [name: string, value: string][]): HTMLElement[] {
  if (rows.length === 0) return [];
  const pairs = rows.map(([name, value]) =>
    element("div", {}, element("dt", {}, name), element("dd", {}, value)),
  );
  return [element("h3", {}, title), element("dl", { className: "ledger" }, ...pairs)];
}
