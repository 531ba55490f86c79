import { languageOf } from "../../language/languages.ts";
import { questionsOf } from "../catalogue.ts";
import { MARGIN, readTarget } from "../kinds/quantity.ts";
import type { KnownAnswer } from "../kinds/typed.ts";
import type { Rule } from "./rule.ts";

const isNumber = ({ spellings: [text] }: KnownAnswer) => readTarget(text, ",") !== undefined;

/** A fraction, a time, a date, a code: digits that are written in one way only. */
const isNotation = ({ text }: KnownAnswer) => /\d[^\s\d]+\d|\d\p{L}|\p{L}\d|^0\d/u.test(text);

const MARGINAL = '"- [=] 20 minutes", or "- [=] 20 ± 5 minutes" where one may be off';

/** A number that is typed is written as one: words beside it make it words too, which must be typed to the letter. */
export const craftNumbers: Rule = (course, report) => {
  const { about } = languageOf(course.settings.language).craft;
  for (const question of questionsOf(course)) {
    // Where signs count, words are meant.
    if ((question.kind !== "text" && question.kind !== "number") || question.exact) continue;
    const { answers, id } = question;
    const vague = answers.filter(({ spellings: [text] }) => {
      const rest = text.replace(about, "").trim();
      return rest !== text && readTarget(rest, ",") !== undefined;
    });
    for (const answer of vague) {
      report.error(
        answer,
        `Question "${id}" would compare "${answer.text}" as words: it is no number.`,
        `Write a number alone: ${MARGINAL}.`,
      );
    }
    const accepted = answers.filter(({ correct }) => correct);
    const mistake = answers.find((answer) => !answer.correct && isNumber(answer));
    // What is said of an accepted answer already is not said again of what stands beside it.
    const isSaid = accepted.some(({ text }) => MARGIN.test(text)) || vague.length > 0;
    if (mistake === undefined || isSaid || accepted.some(isNumber)) continue;
    const [words] = accepted;
    if (words === undefined || accepted.some(isNotation)) continue;
    report.error(
      mistake,
      `Question "${id}" has a number, "${mistake.text}", beside an answer that is none: "${words.text}".`,
      `Where numbers are asked, write the answer as one: ${MARGINAL}. Where words are, write this in words.`,
    );
  }
};
