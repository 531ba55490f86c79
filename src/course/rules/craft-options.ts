import { questionsOf } from "../catalogue.ts";
import { craftOf } from "../../language/craft.ts";
import type { Fragment, Place, Question } from "../model.ts";
import type { Rule } from "./rule.ts";

interface Answer extends Place {
  text: string;
}

/** What can be chosen, typed or placed as an answer, with its own line. */
function answersOf(question: Question): Answer[] {
  const { file, line } = question;
  const answer = ({ text, nodes: [first] }: Fragment) => ({
    file,
    line: first?.position?.start.line ?? line,
    text,
  });
  switch (question.kind) {
    case "single":
    case "multiple":
      return question.options.map(({ file, line, text }) => ({ file, line, text: text.text }));
    case "text":
      return question.answers;
    case "order":
      return question.items.map(answer);
    case "match":
      return question.pairs.map(({ right }) => answer(right));
    case "open":
      return [];
  }
}

/** Options stand on their own: no two alike, none that points at the others. */
export const craftOptions: Rule = (course, report) => {
  const craft = craftOf(course.settings.language);
  for (const question of questionsOf(course)) {
    const seen = new Set<string>();
    for (const option of answersOf(question)) {
      const key = option.text.toLowerCase();
      if (key !== "" && seen.has(key)) {
        report.error(
          option,
          `Question "${question.id}" has two answers "${option.text}".`,
          "Make them differ, or leave one out.",
        );
      }
      seen.add(key);
      if (craft?.catchAll.test(key)) {
        report.error(
          option,
          `Option "${option.text}" of question "${question.id}" refers to the other options.`,
          "Ask a multiple-choice question instead: mark every right option with [x].",
        );
      }
    }
  }
};
