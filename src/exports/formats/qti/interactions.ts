import { digits, mixed, numbersOf, partnersOf } from "../../answers.ts";
import type { Html, QuestionOf } from "../../bank.ts";
import { element, type Element } from "../../markup/node.ts";
import { oneLine } from "../../markup/plain.ts";
import { byKind } from "../../by-kind.ts";
import type { Remark } from "../../say.ts";
import { named } from "../identifiers.ts";
import { adds, either, firstOf, scores, shows, value, variable } from "./conditions.ts";
import { flow } from "./flow.ts";

/** What a kind of question is made of. */
export interface Interaction {
  cardinality: "single" | "multiple" | "ordered";
  baseType: string;
  right: string[];
  /** The marks of each answer, where they add up. */
  mapping?: Element;
  asks: Element;
  /** What gives marks and shows feedback. */
  processing: (Element | undefined)[];
  feedback: { name: string; html: Html }[];
  /** What has no place in it. */
  remarks?: Remark[];
}

const RESPONSE = "RESPONSE";
const response = variable(RESPONSE);

/** The feedback of those answers that have one. */
const said = (answers: { name: string; feedback?: Html }[]) =>
  answers.flatMap(({ name, feedback }) =>
    feedback === undefined ? [] : [{ name: `F${name}`, html: feedback }],
  );
const showOf = ({ name, feedback }: { name: string; feedback?: Html }) =>
  feedback === undefined ? [] : [shows(`F${name}`)];

/** The right answers share one mark, the wrong ones cost as much together. */
function mappingOf(answers: { name: string; correct: boolean }[]): Element {
  const right = answers.filter(({ correct }) => correct).length;
  const entry = ({ name, correct }: { name: string; correct: boolean }) =>
    element("mapEntry", {
      mapKey: name,
      mappedValue: correct ? 1 / right : -1 / (answers.length - right),
    });
  return element("mapping", { lowerBound: 0, upperBound: 1, defaultValue: 0 }, answers.map(entry));
}

function choice({ kind, options, fixed }: QuestionOf<"single" | "multiple">): Interaction {
  const answers = named(options, "A");
  const single = kind === "single";
  const isChosen = (name: string) => {
    const chosen = value("identifier", name);
    return single
      ? element("match", {}, response, chosen)
      : element("member", {}, chosen, response);
  };
  return {
    cardinality: single ? "single" : "multiple",
    baseType: "identifier",
    right: answers.flatMap(({ name, correct }) => (correct ? [name] : [])),
    mapping: mappingOf(answers),
    asks: element(
      "choiceInteraction",
      { responseIdentifier: RESPONSE, shuffle: String(!fixed), maxChoices: single ? 1 : 0 },
      answers.map(({ name, html }) => element("simpleChoice", { identifier: name }, flow(html))),
    ),
    processing: [
      element(
        "setOutcomeValue",
        { identifier: "SCORE" },
        element("mapResponse", { identifier: RESPONSE }),
      ),
      ...answers.map((answer) =>
        firstOf(
          showOf(answer).length > 0 ? [{ on: isChosen(answer.name), then: showOf(answer) }] : [],
        ),
      ),
    ],
    feedback: said(answers),
  };
}

const field = (before = "", after = "", expected = 40): Element =>
  element(
    "p",
    {},
    before && `${before} `,
    element("textEntryInteraction", { responseIdentifier: RESPONSE, expectedLength: expected }),
    after && ` ${after}`,
  );

function typed({ answers, exact }: QuestionOf<"text">): Interaction {
  const known = named(answers, "A");
  const isTyped = (spelling: string) =>
    element("stringMatch", { caseSensitive: String(exact) }, response, value("string", spelling));
  return {
    cardinality: "single",
    baseType: "string",
    right: known
      .flatMap(({ correct, spellings }) => (correct ? spellings.slice(0, 1) : []))
      .slice(0, 1),
    asks: field(),
    processing: [
      firstOf(
        known
          // A spelling that is a right one counts before a mistake that looks like it.
          .toSorted((a, b) => Number(b.correct) - Number(a.correct))
          .flatMap((answer) =>
            answer.spellings.map((spelling) => ({
              on: isTyped(spelling),
              then: [scores(answer.correct ? 1 : 0), ...showOf(answer)],
            })),
          ),
      ),
    ],
    feedback: said(known),
  };
}

/** Amounts of something else, and mistakes that are no number, cannot be typed into a field for numbers. */
function numerical(question: QuestionOf<"number">): Interaction {
  const { valued, others } = numbersOf(question);
  const known = named(valued, "A");
  const isNear = (number: number, margin: number) =>
    margin > 0
      ? element(
          "equal",
          { toleranceMode: "absolute", tolerance: `${digits(margin)} ${digits(margin)}` },
          response,
          value("float", digits(number)),
        )
      : element("equal", { toleranceMode: "exact" }, response, value("float", digits(number)));
  return {
    cardinality: "single",
    baseType: "float",
    right: known
      .flatMap(({ value: number, correct }) => (correct ? [digits(number)] : []))
      .slice(0, 1),
    asks: field(question.before, question.after, 15),
    processing: [
      firstOf(
        known
          .toSorted((a, b) => Number(b.correct) - Number(a.correct))
          .map((answer) => ({
            on: isNear(answer.value, answer.tolerance ?? 0),
            then: [scores(answer.correct ? 1 : 0), ...showOf(answer)],
          })),
      ),
    ],
    feedback: said(known),
    remarks: others.flatMap(({ html: about, feedback }) => (feedback ? [{ about, feedback }] : [])),
  };
}

function ordering(question: QuestionOf<"order">): Interaction {
  const items = named(question.items, "A");
  return {
    cardinality: "ordered",
    baseType: "identifier",
    right: items.map(({ name }) => name),
    asks: element(
      "orderInteraction",
      { responseIdentifier: RESPONSE, shuffle: "true" },
      mixed(items, ({ html }) => oneLine(html)).map(({ name, html }) =>
        element("simpleChoice", { identifier: name }, flow(html)),
      ),
    ),
    processing: items.map((item, place) =>
      either(
        element(
          "match",
          {},
          element("index", { n: place + 1 }, response),
          value("identifier", item.name),
        ),
        [adds(1 / items.length)],
        showOf(item),
      ),
    ),
    feedback: said(items),
  };
}

function matching(question: QuestionOf<"match">): Interaction {
  const partners = named(partnersOf(question), "B");
  const rows = named(question.pairs, "A").map((row, place) => ({
    ...row,
    pair: `${row.name} ${partners.find(({ rows: fits }) => fits.includes(place))?.name ?? ""}`,
  }));
  const side = (name: string, html: Html, most: number) =>
    element("simpleAssociableChoice", { identifier: name, matchMax: most }, flow(html));
  return {
    cardinality: "multiple",
    baseType: "directedPair",
    right: rows.map(({ pair }) => pair),
    asks: element(
      "matchInteraction",
      { responseIdentifier: RESPONSE, shuffle: "true", maxAssociations: rows.length },
      element(
        "simpleMatchSet",
        {},
        rows.map(({ name, left }) => side(name, left, 1)),
      ),
      element(
        "simpleMatchSet",
        {},
        mixed(partners, ({ plain }) => plain).map(({ name, html }) =>
          side(name, html, rows.length),
        ),
      ),
    ),
    processing: rows.map((row) =>
      either(
        element("member", {}, value("directedPair", row.pair), response),
        [adds(1 / rows.length)],
        showOf(row),
      ),
    ),
    feedback: said(rows),
    remarks: question.distractors.flatMap(({ right, feedback }) =>
      feedback === undefined ? [] : [{ about: right, feedback }],
    ),
  };
}

const essay = (): Interaction => ({
  cardinality: "single",
  baseType: "string",
  right: [],
  asks: element("extendedTextInteraction", { responseIdentifier: RESPONSE, expectedLines: 10 }),
  processing: [],
  feedback: [],
});

/** What asks for an answer to a question, and what becomes of it. */
export const interactionOf = byKind({ choice, typed, numerical, ordering, matching, essay });
