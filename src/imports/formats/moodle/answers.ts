import { isEmpty, plain } from "../../html/read.ts";
import type { TakenAnswer, TakenAnswers, Text } from "../../question.ts";
import { trueOrFalse } from "../true-false.ts";
import { writtenNumber } from "../numbers.ts";
import { mergedSpellings } from "../typed.ts";
import { feedbackIn, textIn, textOf, type Reading } from "./texts.ts";
import { below, fieldOf, type XmlElement } from "./xml.ts";

/** A question whose answers are read. */
export interface Asked {
  question: XmlElement;
  reading: Reading;
  own: boolean;
  language: string;
}

const isOn = (field: string): boolean => field === "1" || field.toLowerCase() === "true";
const fractionOf = (answer: XmlElement): number => Number(answer.getAttribute("fraction") ?? "0");
const plainIn = (element: XmlElement): string => fieldOf(element, "text");

function choice({ question, reading }: Asked): TakenAnswers {
  const isSingle = isOn(fieldOf(question, "single"));
  const answers = below(question, "answer");
  const isRight = (mark: number) => (isSingle ? mark > 99.9 : mark > 0);
  if (
    isSingle &&
    answers.some((answer) => fractionOf(answer) > 0 && !isRight(fractionOf(answer)))
  ) {
    reading.say(
      "An option that earns a part of the mark is a wrong option now.",
      'Tick it with "- [x]" too if it is right.',
    );
  }
  return {
    kind: "choice",
    fixed:
      below(question, "shuffleanswers").length > 0 && !isOn(fieldOf(question, "shuffleanswers")),
    options: answers.map((answer) => ({
      text: textOf(answer, reading),
      correct: isRight(fractionOf(answer)),
      feedback: feedbackIn(answer, reading),
    })),
  };
}

/** A typed answer as it is meant; undefined, and said, where signs in it stand for others. */
function spelling(written: string, { own, reading }: Asked): string | undefined {
  const signs = written.replaceAll("\\*", "\uE001");
  if (signs.trim() !== "*" && !signs.includes("*")) return signs.replaceAll("\uE001", "*");
  if (own) return written;
  reading.say(
    signs.trim() === "*"
      ? "What is said of any other answer was left out: a course knows the mistakes that it names."
      : `The answer "${written}" was left out: its "*" stands for anything.`,
    'Write the answers that are meant, each with "- [=]" or "- [~]".',
  );
  return undefined;
}

function typed(asked: Asked): TakenAnswers {
  const { question, reading, own } = asked;
  const answers = below(question, "answer").flatMap((answer): TakenAnswer[] => {
    const text = spelling(plainIn(answer), asked);
    const mark = fractionOf(answer);
    if (text === undefined || text === "") return [];
    if (mark > 0 && mark < 99.9) {
      reading.say(
        `The answer "${text}" earns a part of the mark; it is a known mistake now.`,
        'Write "- [=]" before it if it is right.',
      );
    }
    return [{ text: plain(text), correct: mark > 99.9, feedback: feedbackIn(answer, reading) }];
  });
  return {
    kind: "typed",
    exact: isOn(fieldOf(question, "usecase")),
    answers: own ? mergedSpellings(answers) : answers,
  };
}

function numerical(asked: Asked): TakenAnswers {
  const { question, reading, language } = asked;
  const units = below(question, "units").flatMap((all) => below(all, "unit"));
  const base = units.find((unit) => Number(fieldOf(unit, "multiplier")) === 1);
  if (units.some((unit) => Number(fieldOf(unit, "multiplier")) !== 1)) {
    reading.say(
      "Units that are worth more or less than the first were left out.",
      "Say in the question which unit is asked for.",
    );
  }
  const unit = base && fieldOf(base, "unit_name");
  const before = isOn(fieldOf(question, "unitsleft"));
  const answers = below(question, "answer").flatMap((answer): TakenAnswer[] => {
    const written = plainIn(answer).replace(",", ".");
    const value = Number(written);
    if (written === "" || !Number.isFinite(value)) {
      spelling(written === "*" ? written : `${written}*`, { ...asked, own: false });
      return [];
    }
    const tolerance = Math.abs(Number(fieldOf(answer, "tolerance").replace(",", "."))) || 0;
    const mark = fractionOf(answer);
    // A reader may leave the unit out: that the right answer tells it is enough.
    const told = mark > 99.9 ? { unit, before } : {};
    const text = writtenNumber({ value, tolerance, ...told }, language, reading.say);
    if (mark > 0 && mark < 99.9) {
      reading.say(
        `The answer ${text} earns a part of the mark; it is a known mistake now.`,
        'Write "- [=]" before it if it is right.',
      );
    }
    return [{ text: [text], correct: mark > 99.9, feedback: feedbackIn(answer, reading) }];
  });
  return { kind: "typed", exact: false, answers };
}

function matching({ question, reading }: Asked): TakenAnswers {
  const rows = below(question, "subquestion").map((row) => ({
    left: textOf(row, reading),
    right: plain(below(row, "answer")[0] ? plainIn(below(row, "answer")[0]!) : ""),
  }));
  return {
    kind: "match",
    rows: rows.filter(({ left, right }) => !isEmpty(left) || !isEmpty(right)),
  };
}

function ordering({ question, reading }: Asked): TakenAnswers {
  const answers = below(question, "answer");
  const places = answers.map(fractionOf);
  const isNumbered = new Set(places).size === places.length;
  const sorted = isNumbered ? answers.toSorted((a, b) => fractionOf(a) - fractionOf(b)) : answers;
  return { kind: "order", items: sorted.map((item) => ({ text: textOf(item, reading) })) };
}

function truth({ question, reading, language }: Asked): TakenAnswers {
  const answers = below(question, "answer");
  const of = (name: string) => answers.find((answer) => plainIn(answer).toLowerCase() === name);
  const feedback = (answer: XmlElement | undefined): Text | undefined =>
    answer && feedbackIn(answer, reading);
  const [yes, no] = [of("true"), of("false")];
  return trueOrFalse(
    yes !== undefined && fractionOf(yes) > 0,
    language,
    feedback(yes),
    feedback(no),
  );
}

/** The kinds of Moodle that a course knows, by the names that its files have for them. */
export const ANSWERS: Record<string, (asked: Asked) => TakenAnswers> = {
  multichoice: choice,
  truefalse: truth,
  shortanswer: typed,
  numerical,
  match: matching,
  matching,
  ordering,
  essay: ({ question, reading }) => ({
    kind: "open",
    model: textIn(question, "graderinfo", reading),
  }),
};
