import { digits, mixed, numbersOf, partnersOf } from "../../answers.ts";
import type { BankQuestion, Html, QuestionOf } from "../../bank.ts";
import { byKind } from "../../by-kind.ts";
import { element, type Element } from "../../markup/node.ts";
import { oneLine } from "../../markup/plain.ts";
import { afterwards, remarksOf, stemWithHint, type Remark } from "../../say.ts";
import type { Words } from "../../words.ts";
import { identifier, named } from "../identifiers.ts";

const RESPONSE = "response1";
const GENERAL = "general_fb";

/** What a kind of question is made of. */
interface Body {
  /** What Canvas calls the kind. */
  type: string;
  asks: Element[];
  /** What makes an answer right. */
  scores: Element[];
  /** What is said of an answer, by the condition on which it is. */
  said: { on: Element; name: string; feedback: Html }[];
  /** What has no place in it. */
  remarks?: Remark[];
}

const mattext = (html: Html) =>
  element("material", {}, element("mattext", { texttype: "text/html" }, html));
const plain = (text: string) =>
  element("material", {}, element("mattext", { texttype: "text/plain" }, text));
const equal = (value: string, response = RESPONSE) =>
  element("varequal", { respident: response }, value);
const not = (condition: Element) => element("not", {}, condition);

/** A condition that gives marks: all of them, or a share that adds up. */
const score = (conditions: Element[], marks = "100", action = "Set") =>
  element(
    "respcondition",
    { continue: action === "Set" ? "No" : "Yes" },
    element("conditionvar", {}, conditions),
    element("setvar", { action, varname: "SCORE" }, marks),
  );

const shows = (on: Element, name: string) =>
  element(
    "respcondition",
    { continue: "Yes" },
    element("conditionvar", {}, on),
    element("displayfeedback", { feedbacktype: "Response", linkrefid: name }),
  );

const feedback = (name: string, html: Html) =>
  element("itemfeedback", { ident: name }, element("flow_mat", {}, mattext(html)));

/** Feedback that has a condition: what Canvas shows with the answer. */
const saidOf = (answers: { name: string; on: Element; feedback?: Html }[]) =>
  answers.flatMap(({ name, on, feedback: html }) =>
    html === undefined ? [] : [{ on, name: `${name}_fb`, feedback: html }],
  );

function choice({ kind, options, fixed }: QuestionOf<"single" | "multiple">): Body {
  const answers = named(options, "a");
  const conditions = answers.map(({ name, correct }) => (correct ? equal(name) : not(equal(name))));
  const right = answers.filter(({ correct }) => correct).map(({ name }) => equal(name));
  return {
    type: kind === "single" ? "multiple_choice_question" : "multiple_answers_question",
    asks: [
      element(
        "response_lid",
        { ident: RESPONSE, rcardinality: kind === "single" ? "Single" : "Multiple" },
        element(
          "render_choice",
          { shuffle: fixed ? "No" : "Yes" },
          answers.map(({ name, html }) =>
            element("response_label", { ident: name }, mattext(html)),
          ),
        ),
      ),
    ],
    scores: [score(kind === "single" ? right : [element("and", {}, conditions)])],
    said: saidOf(answers.map((answer) => ({ ...answer, on: equal(answer.name) }))),
  };
}

const blank = (type?: string) =>
  element(
    "response_str",
    { ident: RESPONSE, rcardinality: "Single" },
    element(
      "render_fib",
      { fibtype: type },
      element("response_label", { ident: "answer1", rshuffle: "No" }),
    ),
  );

/** Canvas knows right answers only: what is said of a mistake is told with the explanation. */
function typed({ answers }: QuestionOf<"text">): Body {
  const right = answers.filter(({ correct }) => correct);
  const spelled = right.flatMap(({ spellings, feedback: html }) =>
    spellings.map((spelling) => ({ spelling, ...(html !== undefined && { feedback: html }) })),
  );
  return {
    type: "short_answer_question",
    asks: [blank()],
    scores: [score(spelled.map(({ spelling }) => equal(spelling)))],
    said: saidOf(named(spelled, "a").map((each) => ({ ...each, on: equal(each.spelling) }))),
    remarks: answers.flatMap(({ html: about, correct, feedback: html }) =>
      correct || html === undefined ? [] : [{ about, feedback: html }],
    ),
  };
}

function numerical(question: QuestionOf<"number">): Body {
  const right = numbersOf(question).valued.filter(({ correct }) => correct);
  const bound = (name: string, value: number) =>
    element(name, { respident: RESPONSE }, digits(value));
  return {
    type: "numerical_question",
    asks: [blank("Decimal")],
    scores: right.map(({ value, tolerance = 0 }) =>
      score([
        element(
          "or",
          {},
          equal(digits(value)),
          element(
            "and",
            {},
            bound("vargte", value - tolerance),
            bound("varlte", value + tolerance),
          ),
        ),
      ]),
    ),
    said: [],
    remarks: remarksOf(question),
  };
}

function ordering(question: QuestionOf<"order">): Body {
  const items = named(question.items, "a");
  const shown = mixed(items, ({ html }) => oneLine(html));
  return {
    type: "ordering_question",
    asks: [
      element(
        "response_lid",
        { ident: RESPONSE, rcardinality: "Ordered" },
        element(
          "render_extension",
          {},
          element(
            "ims_render_object",
            { shuffle: "Yes" },
            element(
              "flow_label",
              {},
              shown.map(({ name, html }) =>
                element("response_label", { ident: name }, mattext(html)),
              ),
            ),
          ),
        ),
      ),
    ],
    scores: [score(items.map(({ name }) => equal(name)))],
    said: [],
    remarks: remarksOf(question),
  };
}

/** New Quizzes reads no remark of a row, so that all are told with the explanation. */
function matching(question: QuestionOf<"match">): Body {
  const partners = named(partnersOf(question), "b");
  const rows = named(question.pairs, "a").map((pair, row) => ({
    ...pair,
    response: `response_${pair.name}`,
    partner: partners.find(({ rows: fits }) => fits.includes(row))?.name ?? "",
  }));
  const labels = partners.map(({ name, plain: text }) =>
    element("response_label", { ident: name }, plain(text)),
  );
  const share = (100 / rows.length).toFixed(2);
  return {
    type: "matching_question",
    asks: rows.map(({ response, left }) =>
      element(
        "response_lid",
        { ident: response },
        mattext(left),
        element("render_choice", {}, labels),
      ),
    ),
    scores: rows.map(({ response, partner }) => score([equal(partner, response)], share, "Add")),
    said: [],
    remarks: remarksOf(question),
  };
}

const essay = (): Body => ({ type: "essay_question", asks: [blank()], scores: [], said: [] });

const bodyOf = byKind({ choice, typed, numerical, ordering, matching, essay });

const metadata = (fields: Record<string, string>) =>
  element(
    "itemmetadata",
    {},
    element(
      "qtimetadata",
      {},
      Object.entries(fields).map(([label, entry]) =>
        element(
          "qtimetadatafield",
          {},
          element("fieldlabel", {}, label),
          element("fieldentry", {}, entry),
        ),
      ),
    ),
  );

/** A question as Canvas has it. */
export function item(question: BankQuestion, words: Words): Element {
  const { type, asks, scores, said, remarks } = bodyOf(question);
  const outcome = { maxvalue: 100, minvalue: 0, varname: "SCORE", vartype: "Decimal" };
  return element(
    "item",
    { ident: identifier(question.id), title: question.id },
    metadata({ question_type: type, points_possible: "1" }),
    element("presentation", {}, mattext(stemWithHint(question, words)), asks),
    element(
      "resprocessing",
      {},
      element("outcomes", {}, element("decvar", outcome)),
      shows(element("other"), GENERAL),
      said.map(({ on, name }) => shows(on, name)),
      scores.length > 0
        ? scores
        : element(
            "respcondition",
            { continue: "No" },
            element("conditionvar", {}, element("other")),
          ),
    ),
    feedback(GENERAL, afterwards(question, words, remarks)),
    said.map(({ name, feedback: html }) => feedback(name, html)),
  );
}
