import { hasAllLabels, labelsOf } from "../catalogue.ts";
import { chainOf } from "../families.ts";
import { didYouMean, nearest } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** A twin is another question, one that was there before: following twins comes to an end. */
export const knownTwins: Rule = (course, report) => {
  const questions = labelsOf(course);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const isWhole = course.unread.concepts.length === 0 && course.concepts.every(hasAllLabels);
  const circles = new Set<string>();
  for (const question of questions) {
    const { id, twin } = question;
    if (twin === undefined) continue;
    if (!byId.has(twin)) {
      // A question that could not be read may be the one.
      if (!isWhole && nearest(twin, byId.keys()) === undefined) continue;
      report.error(
        question,
        `Question "${id}" is a twin of "${twin}", which is no question.`,
        didYouMean(twin, byId.keys(), "Name the question that asks the same idea in another case."),
      );
      continue;
    }
    const chain = chainOf(question, byId);
    if (!byId.has(chain.at(-1)?.twin ?? "") || circles.has(id)) continue;
    for (const each of chain) circles.add(each.id);
    const named = [...chain.map((each) => each.id), id].join(" → ");
    report.error(
      question,
      twin === id ? `Question "${id}" is its own twin.` : `Twins go round in a circle: ${named}.`,
      twin === id
        ? "Name another question, or take it off."
        : 'The later question names the earlier one: take "twin" off the earliest.',
    );
  }
};
