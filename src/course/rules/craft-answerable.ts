import { questionsOf } from "../catalogue.ts";
import type { Question } from "../model.ts";
import type { Rule } from "./rule.ts";

/** What keeps a question from being answered, if anything: what and advice. */
function flaw(question: Question): [what: string, advice: string] | undefined {
  switch (question.kind) {
    case "single":
    case "multiple": {
      const right = question.options.filter(({ correct }) => correct).length;
      if (right === 0)
        return [
          "has no correct option; one [x] or more expected.",
          'Mark the right answer with "- [x]".',
        ];
      if (right === question.options.length)
        return [
          "has only correct options.",
          'Add an option "- [ ]" that a reader could mistake for right.',
        ];
      return undefined;
    }
    case "text":
      if (question.answers.some(({ correct }) => correct)) return undefined;
      return ["accepts no answer.", 'Add an accepted answer with "- [=] …".'];
    case "order":
      if (question.items.length >= 3) return undefined;
      return ["has fewer than three items to put in order.", "Add items, or ask it as a choice."];
    case "match":
      if (question.pairs.length < 2)
        return ["has fewer than two pairs.", "Add rows, or ask it as a choice."];
      if (question.pairs.every(({ left, right }) => left.text && right.text)) return undefined;
      return ["has an empty cell.", "Give every row a left and a right cell."];
    case "open":
      if (question.model.text) return undefined;
      return ["has no model answer.", 'Write it after the line "***".'];
  }
}

/** A question asks something and can be answered. */
export const craftAnswerable: Rule = (course, report) => {
  for (const question of questionsOf(course)) {
    const found = flaw(question);
    if (found) report.error(question, `Question "${question.id}" ${found[0]}`, found[1]);
    if (!question.prompt.text) {
      report.error(
        question,
        `Question "${question.id}" asks nothing.`,
        "Write the question above its answers.",
      );
    }
  }
};
