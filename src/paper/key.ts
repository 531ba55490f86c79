import { byKind } from "../exports/by-kind.ts";
import type { BankQuestion, Html, QuestionOf } from "../exports/bank.ts";
import { element, holdsBlock, type Element, type Node } from "../exports/markup/node.ts";
import { columnsOf, itemsOf, optionsOf } from "./laid.ts";
import { flow, inline, letter, piece } from "./parts.ts";
import type { Words } from "./words.ts";

/** Where a key stands. */
export interface KeySetting {
  /** The number of the first question. */
  start: number;
  /** The id of an answer's element, where something leads to it. */
  idOf?: (id: string) => string;
  /** What follows an answer, such as the way back to its question. */
  after?: (question: BankQuestion) => Element;
}

/** What the key says of a question: what is right, and what is said of each answer. */
interface Entry {
  right: Node[];
  remarks: { about: Node[]; feedback: Html }[];
}

/** Words in a line; what holds blocks is known by its letter. */
const short = (html: Html): Node[] => {
  const nodes = inline(html);
  return nodes.some(holdsBlock) ? [] : [" ", ...nodes];
};

const remark = (about: Node[], feedback: Html | undefined): Entry["remarks"] =>
  feedback === undefined ? [] : [{ about, feedback }];

const lines = (items: Node[][]): Element =>
  piece(
    "ul",
    "right",
    items.map((item) => element("li", {}, item)),
  );

function choice(question: QuestionOf<"single" | "multiple">): Entry {
  const options = optionsOf(question);
  const right = options
    .filter(({ correct }) => correct)
    .map(({ html, letter: sign }) => [letter(sign), ...short(html)]);
  return {
    right: right.length === 1 ? [piece("p", "right", right[0])] : [lines(right)],
    remarks: options.flatMap(({ letter: sign, feedback }) => remark([letter(sign)], feedback)),
  };
}

function typed(question: QuestionOf<"text" | "number">): Entry {
  const answers: { html: Html; correct: boolean; feedback?: Html }[] = question.answers;
  const right = answers.filter(({ correct }) => correct);
  return {
    right: [
      piece(
        "p",
        "right",
        right.flatMap(({ html }, index) => [
          index > 0 ? " · " : "",
          element("b", {}, inline(html)),
        ]),
      ),
    ],
    remarks: answers.flatMap(({ html, feedback }) =>
      remark([element("b", {}, inline(html))], feedback),
    ),
  };
}

function ordering(question: QuestionOf<"order">): Entry {
  const items = itemsOf(question).toSorted((a, b) => a.place - b.place);
  return {
    right: [
      lines(
        items.map(({ letter: sign, place, html }) => [`${place} `, letter(sign), ...short(html)]),
      ),
    ],
    remarks: items.flatMap(({ letter: sign, feedback }) => remark([letter(sign)], feedback)),
  };
}

function matching(question: QuestionOf<"match">, words: Words): Entry {
  const { rows, left } = columnsOf(question);
  const nowhere = left.map(({ letter: sign }) => letter(sign));
  return {
    right: [
      lines(
        rows.map(({ left, letter: sign, right }) => [
          letter(sign),
          ...short(left),
          " — ",
          ...inline(right),
        ]),
      ),
      ...(nowhere.length > 0
        ? [
            piece(
              "p",
              "nowhere",
              `${words.fitsNowhere} `,
              nowhere.flatMap((sign, index) => (index > 0 ? [", ", sign] : [sign])),
            ),
          ]
        : []),
    ],
    remarks: [
      ...rows.flatMap(({ left, feedback }) => remark([element("i", {}, short(left))], feedback)),
      ...question.distractors.flatMap(({ right, feedback }) =>
        remark([element("i", {}, short(right))], feedback),
      ),
    ],
  };
}

const essay = ({ model }: QuestionOf<"open">): Entry => ({ right: flow(model), remarks: [] });

const entryOf = byKind<[Words], Entry>({
  ...{ choice, typed, numerical: typed, ordering, matching, essay },
});

function entry(question: BankQuestion, words: Words, { idOf, after }: KeySetting): Element {
  const { right, remarks } = entryOf(question, words);
  const { section, concept, hint, explanation } = question;
  return element(
    "li",
    idOf ? { id: idOf(question.id) } : {},
    right,
    explanation === "" ? undefined : piece("div", "why", flow(explanation)),
    remarks.length === 0
      ? undefined
      : piece(
          "ul",
          "remarks",
          remarks.map(({ about, feedback }) => element("li", {}, about, " ", inline(feedback))),
        ),
    hint === undefined
      ? undefined
      : piece("div", "remarks", element("b", {}, `${words.hint}:`), " ", inline(hint)),
    piece(
      "p",
      "further",
      `${words.read} `,
      element("a", { href: (section ?? concept).url }, (section ?? concept).title),
    ),
    after?.(question),
  );
}

/** The answers to a set, with the numbers of its sheet. */
export const key = (
  questions: readonly BankQuestion[],
  words: Words,
  setting: KeySetting,
): Element =>
  element(
    "ol",
    { class: "answers", start: setting.start },
    questions.map((question) => entry(question, words, setting)),
  );
