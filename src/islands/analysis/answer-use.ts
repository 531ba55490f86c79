import { addresses, analysisScript as words } from "#language";
import type { ItemResult } from "../../learning/analysis/analyse.ts";
import { inParts } from "../../learning/analysis/used.ts";
import { isLure } from "../../learning/analysis/verdicts.ts";
import { address } from "../address.ts";
import { element } from "../dom.ts";
import { drawn } from "../progress/drawing.ts";
import { asPercent } from "./numbers.ts";

/** What was answered to a question: each answer with a bar, and what its verdicts mean. */
export function answerUse(result: ItemResult): HTMLElement {
  const { question, uses, told, others, n, verdicts } = result;
  const parts = inParts(question);
  const rows = uses.map(({ count }, place) => {
    const { text = "", correct = false } = question.answers[place] ?? {};
    const lure = isLure(result, place);
    const said = [correct && !parts ? words.right : "", lure ? words.lure : ""].filter(Boolean);
    return row(text, count, told, said.join(", "), lure ? "bad" : correct ? "fine" : "watch");
  });
  if (others > 0 && !parts) rows.push(row(words.others, others, told, "", "watch"));
  return element(
    "div",
    { className: "uses" },
    ...verdicts.map((verdict) => element("p", {}, words.advice[verdict])),
    element(
      "p",
      { className: "note" },
      told > 0 ? (parts ? words.putRight : words.chosen)(told, n) : words.notTold,
    ),
    ...(told > 0 ? [element("ul", {}, ...rows)] : []),
    element("p", {}, element("a", { href: address(addresses.question(question.id)) }, words.open)),
  );
}

function row(text: string, count: number, told: number, said: string, look: string): HTMLElement {
  const bar = drawn("svg", {
    viewBox: "0 0 100 1",
    preserveAspectRatio: "none",
    class: `use ${look}`,
  });
  bar.ariaHidden = "true";
  const width = told > 0 ? (count / told) * 100 : 0;
  bar.append(
    drawn("rect", { class: "all", width: 100, height: 1 }),
    drawn("rect", { class: "some", width, height: 1 }),
  );
  return element(
    "li",
    {},
    element("span", {}, text, ...(said ? [element("b", {}, ` (${said})`)] : [])),
    element("span", { className: "count" }, `${count} (${asPercent(width / 100)})`),
    bar as unknown as HTMLElement,
  );
}
