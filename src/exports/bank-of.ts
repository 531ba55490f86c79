import { writtenUnit } from "../course/kinds/quantity.ts";
import type { kinds, QuestionKind } from "../course/kinds/index.ts";
import { decimalSign } from "../course/decimal.ts";
import type { CourseRecords } from "../course/records/index.ts";
import type { AnswerRecord, QuestionRecord, RecordedText } from "../course/records/question.ts";
import { languageOf } from "../language/languages.ts";
import { withBase } from "../language/addresses.ts";
import type { Bank, BankAnswer, BankAnswers, BankNumber, BankQuestion, Html } from "./bank.ts";
import { typeable } from "./answers.ts";
import { portableHtml } from "./markup/portable.ts";

/** The records that a bank is made of. */
export type BankRecords = Pick<
  CourseRecords,
  "settings" | "modules" | "concepts" | "questions" | "cases"
>;

/** Where the site stands: its origin, and its base path. */
export interface Place {
  site: string;
  base: string;
}

type KeyOf<Kind extends QuestionKind> = ReturnType<(typeof kinds)[Kind]["key"]>;
type Portable = (text: RecordedText) => Html;

/** A property that is left out where it is undefined. */
const maybe = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Value>>;

function answerOf({ correct, feedback, ...text }: AnswerRecord, portable: Portable): BankAnswer {
  return { html: portable(text), correct, ...maybe("feedback", feedback && portable(feedback)) };
}

function numbersOf(options: AnswerRecord[], key: KeyOf<"number">, portable: Portable) {
  return options.map((option, place): BankNumber => {
    const { value, tolerance, unit } = key.known[place] ?? {};
    const names = key.units?.find((names) => names.split(" ")[0] === unit)?.split(" ");
    return {
      ...answerOf(option, portable),
      ...maybe("value", value),
      ...maybe("tolerance", tolerance),
      ...maybe("unit", names ?? (unit === undefined ? undefined : [unit])),
    };
  });
}

/** What a question has because of its kind. */
function answersOf(question: QuestionRecord, language: string, portable: Portable): BankAnswers {
  const { kind, options, fixed } = question;
  const answers = () => options.map((option) => answerOf(option, portable));
  switch (kind) {
    case "single":
    case "multiple":
      return { kind, options: answers(), fixed };
    case "text": {
      const { known, exact } = question.key as KeyOf<"text">;
      const spelled = answers().map((answer, place) => ({
        ...answer,
        spellings: typeable(known[place]?.spellings ?? []),
      }));
      return { kind, answers: spelled, exact };
    }
    case "number": {
      const accepted = options.find(({ correct }) => correct);
      return {
        kind,
        answers: numbersOf(options, question.key as KeyOf<"number">, portable),
        ...writtenUnit(accepted?.plain ?? ""),
        decimal: decimalSign(language),
      };
    }
    case "order":
      return { kind, items: answers() };
    case "match": {
      const row = ({ match, feedback, ...text }: AnswerRecord) => ({
        left: portable(text),
        right: match ? portable(match) : "",
        ...maybe("feedback", feedback && portable(feedback)),
      });
      const rows = Map.groupBy(options, ({ correct }) => correct);
      return {
        kind,
        pairs: (rows.get(true) ?? []).map(row),
        distractors: (rows.get(false) ?? []).map((option) => {
          const { left: _none, ...distractor } = row(option);
          return distractor;
        }),
        headings: question.headings ?? ["", ""],
      };
    }
    case "open":
      return { kind, model: portable(question.explanation) };
  }
}

/** All questions of a course, as they go out. */
export function bankOf(records: BankRecords, { site, base }: Place): Bank {
  const { settings, modules, concepts, questions, cases } = records;
  const { addresses } = languageOf(settings.language);
  const absolute = (address: string) => new URL(withBase(base, address), site).href;
  const conceptById = new Map(concepts.map((concept) => [concept.id, concept]));
  const caseById = new Map(cases.map((record) => [record.id, record]));
  const goals = new Map(
    modules.flatMap((module) => module.goals.map(({ id, text }) => [id, text] as const)),
  );
  const questionOf = (question: QuestionRecord): BankQuestion => {
    const { id, concept, module, section, sectionTitle, goal, level, family } = question;
    const page = absolute(addresses.concept(concept));
    const portable: Portable = ({ html }) => portableHtml(html, page);
    const about = question.case === undefined ? undefined : caseById.get(question.case);
    const goalText = goal === undefined ? undefined : goals.get(goal);
    return {
      id,
      url: absolute(addresses.question(id)),
      module,
      concept: { id: concept, title: conceptById.get(concept)?.title ?? concept, url: page },
      ...(section !== undefined && {
        section: {
          title: sectionTitle ?? section,
          url: absolute(addresses.concept(concept, section)),
        },
      }),
      ...(goal !== undefined && goalText !== undefined && { goal: { id: goal, text: goalText } }),
      ...maybe("level", level),
      ...(about && {
        case: {
          id: about.id,
          title: about.title,
          html: portableHtml(about.html, absolute(addresses.concept(about.concept))),
        },
      }),
      family,
      prompt: portable(question.prompt),
      explanation: question.kind === "open" ? "" : portable(question.explanation),
      ...maybe("hint", question.hint && portable(question.hint)),
      ...answersOf(question, settings.language, portable),
    };
  };
  return {
    title: settings.title,
    language: settings.language,
    course: { id: settings.id, title: settings.title, url: absolute(addresses.home) },
    license: settings.license,
    modules: modules.map(({ id, title }) => ({ id, title, url: absolute(addresses.module(id)) })),
    questions: questions.map(questionOf),
  };
}
