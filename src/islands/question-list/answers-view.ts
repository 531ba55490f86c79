import { quiz } from "#language";
import type { BankQuestion, Html } from "../../exports/bank.ts";
import { address } from "../address.ts";
import { built } from "../built.ts";
import { element } from "../dom.ts";

/** Makes elements of a text. */
type Fragment = (html: Html) => Node[];

const fragments =
  (home: string): Fragment =>
  // In a file addresses are whole; here they lead where this page was opened.
  (html) =>
    built(html.replaceAll(`"${home}`, `"${address("/")}`));

const RIGHT = "✓";
const WRONG = "✗";

/** What a sign says to who does not see it; a number says itself. */
const SAID: Record<string, object> = {
  [RIGHT]: { role: "img", ariaLabel: quiz.right },
  [WRONG]: { role: "img", ariaLabel: quiz.wrong },
};

interface Part {
  html: Html;
  sign: string;
  feedback?: Html | undefined;
}

const said = ({ html, sign, feedback }: Part, fragment: Fragment) =>
  element(
    "li",
    { className: sign === WRONG ? "wrong" : "" },
    element("span", { className: "sign", ...SAID[sign] }, sign),
    element(
      "div",
      {},
      ...fragment(html),
      ...(feedback ? [element("p", { className: "note" }, ...fragment(feedback))] : []),
    ),
  );

const mark = (correct: boolean) => (correct ? RIGHT : WRONG);

function partsOf(question: BankQuestion): Part[] {
  switch (question.kind) {
    case "single":
    case "multiple":
      return question.options.map((option) => ({ ...option, sign: mark(option.correct) }));
    case "text":
    case "number":
      return question.answers.map((answer) => ({ ...answer, sign: mark(answer.correct) }));
    case "order":
      return question.items.map((item, place) => ({ ...item, sign: `${place + 1}.` }));
    case "match":
      return [
        ...question.pairs.map(({ left, right, feedback }) => ({
          html: `${left} → ${right}`,
          sign: RIGHT,
          feedback,
        })),
        ...question.distractors.map(({ right, feedback }) => ({
          html: `${quiz.fitsNowhere} ${right}`,
          sign: WRONG,
          feedback,
        })),
      ];
    case "open":
      return [{ html: question.model, sign: RIGHT }];
  }
}

const labelled = (fragment: Fragment, label: string, html: Html) =>
  html === ""
    ? []
    : [
        element(
          "div",
          { className: "besides" },
          element("p", { className: "label" }, label),
          ...fragment(html),
        ),
      ];

/**
 * The answers of a question, with what is said of each, and what belongs to it besides.
 * @param home where its bank says that the course stands
 */
export function answersView(question: BankQuestion, home: string): HTMLElement {
  const fragment = fragments(home);
  const { case: about, explanation, hint = "" } = question;
  return element(
    "div",
    { className: "key" },
    ...(about ? labelled(fragment, quiz.caseTitle(about.title), about.html) : []),
    element("ul", {}, ...partsOf(question).map((part) => said(part, fragment))),
    ...labelled(fragment, quiz.explanation, explanation),
    ...labelled(fragment, quiz.hint, hint),
  );
}
