import { numbersOf, digits, partnersOf } from "../answers.ts";
import { byModule, type Bank, type BankQuestion, type Html, type QuestionOf } from "../bank.ts";
import { byKind } from "../by-kind.ts";
import { element, type Element } from "../markup/node.ts";
import { toXml, within, xmlDocument } from "../markup/print.ts";
import { perQuestion } from "../per-question.ts";
import { afterwards, hintText, remarksOf, stem, tagsOf, type Remark } from "../say.ts";
import type { Words } from "../words.ts";
import { carriesAll, type Format } from "./format.ts";
import { fractions } from "./fractions.ts";
import { isCut, label } from "./labels.ts";

const text = (value: string): Element => element("text", {}, value);
const field = (name: string, value: string | number): Element => element(name, {}, String(value));
/** A text of HTML; Moodle takes it from a text that holds its signs. */
const html = (name: string, value: Html, ...more: Element[]): Element =>
  element(name, { format: "html" }, text(value), ...more);

const answer = (percent: number, value: string, feedback: Html = "", ...more: Element[]): Element =>
  element(
    "answer",
    { fraction: percent, format: "html" },
    text(value),
    html("feedback", feedback),
    ...more,
  );
/** An answer that is typed or shown as plain text. */
const plainAnswer = (percent: number, value: string, feedback: Html = "", ...more: Element[]) =>
  element(
    "answer",
    { fraction: percent, format: "moodle_auto_format" },
    text(value),
    html("feedback", feedback),
    ...more,
  );

/** What is said of the whole answer, above what is said of its parts. */
const verdicts = (words: Words): Element[] => [
  html("correctfeedback", words.right),
  html("partiallycorrectfeedback", ""),
  html("incorrectfeedback", words.wrong),
  element("shownumcorrect"),
];

/** What a kind adds, and the remarks that have no place in it. */
interface Body {
  type: string;
  fields: Element[];
  remarks?: Remark[];
}

function choice({ kind, options, fixed }: QuestionOf<"single" | "multiple">, words: Words): Body {
  const correct = options.map((option) => option.correct);
  const marks = kind === "single" ? correct.map((is) => (is ? 100 : 0)) : fractions(correct);
  return {
    type: "multichoice",
    fields: [
      field("single", String(kind === "single")),
      field("shuffleanswers", fixed ? 0 : 1),
      field("answernumbering", "none"),
      ...verdicts(words),
      ...options.map((option, place) => answer(marks[place] ?? 0, option.html, option.feedback)),
    ],
  };
}

/** An asterisk stands for anything in an answer, unless it is escaped. */
const literal = (spelling: string) => spelling.replaceAll("*", "\\*");

function typed({ answers, exact }: QuestionOf<"text">): Body {
  return {
    type: "shortanswer",
    fields: [
      field("usecase", exact ? 1 : 0),
      ...answers.flatMap(({ spellings, correct, feedback }) =>
        spellings.map((spelling) => plainAnswer(correct ? 100 : 0, literal(spelling), feedback)),
      ),
    ],
  };
}

function numerical(question: QuestionOf<"number">): Body {
  const { valued, others, units } = numbersOf(question);
  return {
    type: "numerical",
    fields: [
      ...valued.map(({ value, tolerance = 0, correct, feedback }) =>
        plainAnswer(
          correct ? 100 : 0,
          digits(value),
          feedback,
          field("tolerance", digits(tolerance)),
        ),
      ),
      ...(units.length > 0
        ? [
            element(
              "units",
              {},
              units.map((unit) =>
                element("unit", {}, field("multiplier", 1), field("unit_name", unit)),
              ),
            ),
            field("unitgradingtype", 0),
            field("showunits", 0),
            field("unitsleft", question.before ? 1 : 0),
          ]
        : []),
    ],
    remarks: others.flatMap(({ html: about, feedback }) => (feedback ? [{ about, feedback }] : [])),
  };
}

function ordering(question: QuestionOf<"order">, words: Words): Body {
  return {
    type: "ordering",
    fields: [
      field("layouttype", "VERTICAL"),
      field("selecttype", "ALL"),
      field("gradingtype", "ABSOLUTE_POSITION"),
      field("showgrading", "SHOW"),
      field("numberingstyle", "none"),
      ...verdicts(words),
      ...question.items.map((item, place) => answer(place + 1, item.html)),
    ],
    remarks: remarksOf(question),
  };
}

function matching(question: QuestionOf<"match">, words: Words): Body {
  const row = (left: Html, right: Html) =>
    html("subquestion", left, element("answer", {}, text(label(right))));
  const idle = partnersOf(question).filter(({ rows }) => rows.length === 0);
  const cut = partnersOf(question).filter((partner) => isCut(partner.html));
  return {
    type: "matching",
    fields: [
      field("shuffleanswers", "true"),
      ...verdicts(words),
      ...question.pairs.map(({ left, right }) => row(left, right)),
      ...idle.map((partner) => row("", partner.html)),
    ],
    remarks: [
      ...cut.map((partner) => ({ about: label(partner.html), feedback: partner.html })),
      ...remarksOf(question),
    ],
  };
}

function essay({ model }: QuestionOf<"open">): Body {
  return {
    type: "essay",
    fields: [
      field("responseformat", "editor"),
      field("responserequired", 1),
      field("responsefieldlines", 10),
      field("attachments", 0),
      html("graderinfo", model),
      html("responsetemplate", ""),
    ],
  };
}

const bodyOf = byKind({ choice, typed, numerical, ordering, matching, essay });

const questionXml = perQuestion((question: BankQuestion, words: Words): string => {
  const { type, fields, remarks } = bodyOf(question, words);
  const hinted = type !== "essay";
  const tags = tagsOf(question, words).map(([name, value]) =>
    element("tag", {}, text(`${name}:${value}`)),
  );
  return toXml(
    element(
      "question",
      { type },
      element("name", {}, text(question.id)),
      html("questiontext", stem(question, words) + (hinted ? "" : hintText(question, words))),
      html("generalfeedback", afterwards(question, words, remarks)),
      field("defaultgrade", 1),
      field("penalty", "0.3333333"),
      field("hidden", 0),
      field("idnumber", question.id),
      fields,
      hinted && question.hint !== undefined ? html("hint", question.hint) : undefined,
      element("tags", {}, tags),
    ),
  );
});

/** A part of the path of a category: a slash in it is written twice. */
const step = (title: string) => title.replaceAll("/", "//");

const category = ({ course }: Bank, module: string): Element =>
  element(
    "question",
    { type: "category" },
    element("category", {}, text(`$course$/top/${step(course.title)}/${step(module)}`)),
  );

/** Moodle XML: what Moodle keeps most of. */
export const moodle: Format = {
  name: "moodle",
  title: "Moodle XML",
  extension: "moodle.xml",
  mediaType: "application/xml",
  carries: carriesAll(
    { link: "moved" },
    {
      order: { parts: { feedback: "moved" } },
      // What is chosen from a list is plain text.
      match: { parts: { feedback: "moved", markup: "partly" } },
      open: { parts: { hint: "moved" } },
    },
  ),
  write(bank, words) {
    const parts = byModule(bank).flatMap(({ module, questions }) => [
      toXml(category(bank, module.title)),
      ...questions.map((question) => questionXml(question, words)),
    ]);
    return xmlDocument(within([element("quiz")], parts));
  },
};
