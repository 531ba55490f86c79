import type { GIFTQuestion, NumericalFormat, TextChoice, TextFormat } from "gift-pegjs";
import { isEmpty, lineOf, plain } from "../../html/read.ts";
import type { Say } from "../../notices.ts";
import type { TakenAnswer, TakenAnswers, TakenRow, Text } from "../../question.ts";
import { writtenNumber, type Amount } from "../numbers.ts";
import { formatted } from "../text.ts";
import { trueOrFalse } from "../true-false.ts";
import { mergedSpellings } from "../typed.ts";

/** A question whose answers are read. */
export interface Asked {
  say: Say;
  own: boolean;
  language: string;
}

const FORMATS = {
  moodle: "moodle_auto_format",
  html: "html",
  markdown: "markdown",
  plain: "plain_text",
} as const;

/** A text in the format that it says. */
export const textOf = ({ format, text }: TextFormat): Text => formatted(text, FORMATS[format]);

const maybe = (text: TextFormat | null | undefined): Text | undefined =>
  text && text.text.trim() !== "" ? textOf(text) : undefined;

const isRight = ({ isCorrect, weight }: { isCorrect: boolean; weight: number | null }): boolean =>
  weight === null ? isCorrect : weight > 0;

function choice(choices: readonly TextChoice[], { say }: Asked): TakenAnswers {
  const isSingle = choices.some(({ isCorrect, weight }) => isCorrect && weight === null);
  if (isSingle && choices.some(({ isCorrect, weight }) => !isCorrect && (weight ?? 0) > 0)) {
    say(
      "An option that earns a part of the mark is a wrong option now.",
      'Tick it with "- [x]" too if it is right.',
    );
  }
  return {
    kind: "choice",
    fixed: false,
    options: choices.map((option) => ({
      text: textOf(option.text),
      correct: isSingle ? option.isCorrect : isRight(option),
      feedback: maybe(option.feedback),
    })),
  };
}

/** A typed answer as it is meant: our own export has one way to write an arrow, and one for an asterisk. */
function spelling(text: string, own: boolean): string | undefined {
  const signs = (own ? text.replaceAll("-*>", "->") : text).replaceAll("\\*", "\uE001");
  return signs.includes("*") ? undefined : signs.replaceAll("\uE001", "*");
}

function sayPart(words: string, weight: number | null, say: Say): void {
  if (weight === null || weight <= 0 || weight >= 100) return;
  say(
    `The answer "${words}" earns a part of the mark; it is a known mistake now.`,
    'Write "- [=]" before it if it is right.',
  );
}

function typed(choices: readonly TextChoice[], { say, own }: Asked): TakenAnswers {
  const answers = choices.flatMap(({ text, isCorrect, weight, feedback }): TakenAnswer[] => {
    const words = spelling(text.text, own);
    if (words === undefined) {
      say(
        `The answer "${text.text}" was left out: its "*" stands for anything.`,
        'Write the answers that are meant, each with "- [=]" or "- [~]".',
      );
      return [];
    }
    sayPart(words, weight, say);
    const correct = weight === null ? isCorrect : weight >= 100;
    return [{ text: plain(words), correct, feedback: maybe(feedback) }];
  });
  return { kind: "typed", exact: false, answers: own ? mergedSpellings(answers) : answers };
}

function amountOf({ number, range, numberHigh, numberLow }: NumericalFormat): Amount | undefined {
  if (number !== undefined) return { value: number, tolerance: Math.abs(range ?? 0) };
  if (numberHigh === undefined || numberLow === undefined) return undefined;
  const tidy = (value: number) => Number(value.toPrecision(12));
  return {
    value: tidy((numberHigh + numberLow) / 2),
    tolerance: tidy(Math.abs(numberHigh - numberLow) / 2),
  };
}

function numerical(
  choices: Extract<GIFTQuestion, { type: "Numerical" }>["choices"],
  { say, language }: Asked,
): TakenAnswers {
  const all = Array.isArray(choices)
    ? choices
    : [{ isCorrect: true, weight: null, text: choices, feedback: null }];
  const answers = all.flatMap(({ text, isCorrect, weight, feedback }): TakenAnswer[] => {
    const amount = amountOf(text);
    if (amount === undefined) {
      if (feedback) {
        say(
          "What is said of any other number was left out: a course knows the mistakes that it names.",
          'Write the answers that are meant, each with "- [~]".',
        );
      }
      return [];
    }
    const words = writtenNumber(amount, language, say);
    sayPart(words, weight, say);
    const correct = weight === null ? isCorrect : weight >= 100;
    return [{ text: [words], correct, feedback: maybe(feedback) }];
  });
  return { kind: "typed", exact: false, answers };
}

/** The parser leaves escaped signs of a right side as it keeps them meanwhile. */
const unescaped = (text: string): string =>
  text.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)));

function matching(
  pairs: Extract<GIFTQuestion, { type: "Matching" }>["matchPairs"],
  { own }: Asked,
): TakenAnswers {
  const rows: TakenRow[] = pairs.map(({ subquestion, subanswer }) => ({
    left: textOf(subquestion),
    right: plain(unescaped(subanswer)),
  }));
  // Our own export asks for each place what stands there, since GIFT has no order.
  const isOrder =
    own && rows.length >= 3 && rows.every(({ left }, place) => lineOf(left) === `${place + 1}.`);
  if (isOrder) return { kind: "order", items: rows.map(({ right }) => ({ text: right })) };
  return {
    kind: "match",
    rows: rows.filter(({ left, right }) => !isEmpty(left) || !isEmpty(right)),
  };
}

/** The answers of a question; undefined for what is none. */
export function answersOf(question: GIFTQuestion, asked: Asked): TakenAnswers | undefined {
  switch (question.type) {
    case "MC":
      return choice(question.choices, asked);
    case "TF": {
      // What comes first is said of the wrong answer.
      const [wrong, right] = [maybe(question.trueFeedback), maybe(question.falseFeedback)];
      return question.isTrue
        ? trueOrFalse(true, asked.language, right, wrong)
        : trueOrFalse(false, asked.language, wrong, right);
    }
    case "Short":
      return typed(question.choices, asked);
    case "Numerical":
      return numerical(question.choices, asked);
    case "Matching":
      return matching(question.matchPairs, asked);
    case "Essay":
      return { kind: "open", model: [] };
    case "Category":
    case "Description":
      return undefined;
  }
}
